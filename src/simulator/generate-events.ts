import { EventStore } from './event-store.ts';
import { createEventMaker } from './events/make-event.ts';
import { formatPlanned, planEvents } from './plan.ts';
import { Random } from './random.ts';
import { groupTies } from './ties.ts';
import { createWorld } from './world.ts';

export interface GenerateOptions {
  readonly events: number;
  readonly days: number;
  /** Milliseconds since the epoch; every event is earlier. */
  readonly end: number;
  readonly seed: string;
  readonly organizations: readonly string[];
}

/** Makes the dataset: the same options give the same bytes. */
export function generateEvents({ events, days, end, seed, organizations }: GenerateOptions): EventStore {
  const plan = planEvents(events, days, end, new Random(`${seed}:plan`));
  const ties = groupTies(plan.length, (row) => plan[row]?.milliseconds ?? 0, new Random(`${seed}:ties`));
  const share = new Random(`${seed}:organizations`);
  const makeEvent = createEventMaker(createWorld(new Random(`${seed}:world`)), new Random(`${seed}:events`));
  const store = new EventStore(plan.length);
  for (const [row, planned] of plan.entries()) {
    const organization = pickOrganization(organizations, share);
    const timestamp = formatPlanned(planned);
    const event = makeEvent({ ...planned.kind, milliseconds: planned.milliseconds, timestamp, organization });
    store.append({
      text: JSON.stringify(event),
      milliseconds: planned.milliseconds,
      nanoseconds: planned.nanoseconds,
      tie: ties[row] as string,
      service: String(event.service),
      organization,
      type: planned.kind.type,
    });
  }
  return store;
}

function pickOrganization(organizations: readonly string[], random: Random): string {
  const first = organizations[0] as string;
  return random.chance(0.7) ? first : random.pick(organizations);
}
