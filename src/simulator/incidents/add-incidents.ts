import { day, hour } from '../../core/duration.ts';
import { formatTimestamp } from '../../core/timestamp.ts';
import { EventStore, type StoredEvent } from '../event-store.ts';
import { createEventMaker } from '../events/make-event.ts';
import { formatPlanned, stamp } from '../plan.ts';
import { Random } from '../random.ts';
import { groupTies } from '../ties.ts';
import { createWorld } from '../world.ts';
import { createStage } from './create-stage.ts';
import type { Scene } from './incident.ts';
import { type IncidentName, incidentNames, incidents } from './incidents.ts';

/** An incident that happened in the simulated tenant. Times are RFC 3339. */
export interface SimulatedIncident {
  readonly name: IncidentName;
  /** What happens, in one sentence. */
  readonly says: string;
  readonly from: string;
  readonly to: string;
  /** How many events it has. */
  readonly events: number;
  /** What detection rules must find of it, in the order of time. */
  readonly finds: readonly { readonly rule: string; readonly key: readonly string[]; readonly at: string }[];
}

export interface IncidentOptions {
  readonly incidents: readonly IncidentName[];
  readonly seed: string;
  readonly days: number;
  readonly end: number;
}

export interface Eventful {
  readonly store: EventStore;
  readonly incidents: readonly SimulatedIncident[];
}

/** Adds incidents to events, which stay as they are. What an incident is made of does not depend on the others. */
export function addIncidents(
  store: EventStore,
  organizations: readonly string[],
  { incidents: names, ...options }: IncidentOptions,
): Eventful {
  if (names.length === 0) return { store, incidents: [] };
  const told = names.map((name) => tell(name, store, organizations, options));
  return {
    store: merge(
      store,
      told.flatMap(({ rows }) => rows),
    ),
    incidents: told.map(({ incident }) => incident),
  };
}

type TellOptions = Omit<IncidentOptions, 'incidents'>;

function tell(name: IncidentName, store: EventStore, organizations: readonly string[], options: TellOptions) {
  const { seed } = options;
  const { says, hour: beginsAt, minutes, tell } = incidents[name];
  const start = beginningOf(name, beginsAt, minutes * 60_000, options);
  const random = new Random(`${seed}:incident:${name}`);
  const world = createWorld(new Random(`${seed}:world`));
  const makeEvent = createEventMaker(world, random);
  const around = { from: start - hour, to: start + minutes * 60_000 + hour };
  const { scenes, clues } = tell(createStage({ world, random, organizations, store, around }));
  const times = new Map<Scene, number>();
  const rows = scenes
    .map((scene) => {
      const { at, service, type, cast, fields, organization = organizations[0] as string } = scene;
      const planned = stamp(start + at + random.between(0, 4999), start, { service, type }, random);
      const { milliseconds, nanoseconds } = planned;
      times.set(scene, milliseconds);
      const timestamp = formatPlanned(planned);
      const event = makeEvent({ service, type, milliseconds, timestamp, organization }, { cast, fields });
      return {
        text: JSON.stringify(event),
        milliseconds,
        nanoseconds,
        service: String(event.service),
        organization,
        type,
      };
    })
    .sort((a, b) => a.milliseconds - b.milliseconds);
  const ties = groupTies(rows.length, (row) => rows[row]?.milliseconds ?? 0, random);
  const timeOf = (scene: Scene): number => times.get(scene) as number;
  const text = (time: number | undefined): string => formatTimestamp(time as number);
  const incident: SimulatedIncident = {
    name,
    says,
    from: text(rows[0]?.milliseconds),
    to: text(rows.at(-1)?.milliseconds),
    events: rows.length,
    finds: clues
      .toSorted((a, b) => timeOf(a.scene) - timeOf(b.scene))
      .map(({ rule, key, scene }) => ({ rule, key, at: text(timeOf(scene)) })),
  };
  return { incident, rows: rows.map((row, index): StoredEvent => ({ ...row, tie: ties[index] as string })) };
}

/** The incidents spread over the days, each at its hour, and all of them before the end. */
function beginningOf(name: IncidentName, beginsAt: number, length: number, { days, end }: TellOptions): number {
  const [first, last] = [end - days * day, end - length - 1];
  const share = (incidentNames.indexOf(name) + 1) / (incidentNames.length + 1);
  const planned = end - share * days * day;
  const start = Math.floor(planned / day) * day + beginsAt * hour;
  const within = [start, start + day, start - day].find((time) => time >= first && time <= last);
  return within ?? Math.min(Math.max(start, first), last);
}

/** The events of both in the order of the API. */
function merge(store: EventStore, added: readonly StoredEvent[]): EventStore {
  const more = added.toSorted((a, b) => a.milliseconds - b.milliseconds || (a.tie < b.tie ? -1 : 1));
  const merged = new EventStore(store.count + more.length);
  let next = 0;
  const appendBefore = (milliseconds: number, tie: string): void => {
    for (; next < more.length; next++) {
      const event = more[next] as StoredEvent;
      if (event.milliseconds > milliseconds || (event.milliseconds === milliseconds && event.tie > tie)) return;
      merged.append(event);
    }
  };
  for (let ordinal = 0; ordinal < store.count; ordinal++) {
    const event = store.describe(ordinal);
    appendBefore(event.milliseconds, event.tie);
    merged.append(event);
  }
  appendBefore(Number.POSITIVE_INFINITY, '');
  return merged;
}
