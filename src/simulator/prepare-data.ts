import { IngestError } from '../core/errors.ts';
import { isJsonObject, type JsonObject } from '../core/json.ts';
import { parseTimestamp } from '../core/timestamp.ts';
import { EventStore } from './event-store.ts';
import { copySomeEvents } from './faults/copies.ts';
import { generateEvents } from './generate-events.ts';
import { addIncidents, type SimulatedIncident } from './incidents/add-incidents.ts';
import type { ResolvedOptions } from './options.ts';
import { Random } from './random.ts';
import { groupTies } from './ties.ts';
import { scheduleVisibility, type Visibility } from './visibility.ts';

/** What the simulator serves. */
export interface ServedData {
  readonly store: EventStore;
  /** Ordinals of the events that are a second copy of another. */
  readonly copies: ReadonlySet<number>;
  /** Ordinals of the events that are another content of another, and of that one. */
  readonly changed: ReadonlyMap<number, number>;
  readonly incidents: readonly SimulatedIncident[];
  /** Of the tenant, whether they have events or not. */
  readonly organizations: readonly string[];
  /** undefined where every event can be seen at any time. */
  readonly visibility: Visibility | undefined;
}

/** Makes or loads the events. @throws IngestError JC_USAGE where a fixed event has no timestamp */
export function prepareData(options: ResolvedOptions): ServedData {
  const { seed, fixedEvents, faults } = options;
  // Fixed events bring their own organisations.
  const fallback = new Random(`${seed}:organization`).hex(24);
  const ownOrganizations = fixedEvents ? [] : [fallback];
  const organizations = options.organizations ?? ownOrganizations;
  const events = fixedEvents
    ? loadFixedEvents(fixedEvents, organizations, seed)
    : generateEvents({ ...options, organizations });
  const { store: eventful, incidents } = addIncidents(
    events,
    organizations.length > 0 ? organizations : [fallback],
    options,
  );
  const { store, copies, changed } = copySomeEvents(eventful, faults);
  return {
    store,
    copies,
    changed,
    incidents,
    organizations: [...new Set([...organizations, ...store.organizations])],
    visibility: options.live ? scheduleVisibility(store, faults, options.shown, changed) : undefined,
  };
}

/** Serves given events. @throws IngestError JC_USAGE where one has no timestamp to sort by */
function loadFixedEvents(
  events: readonly (string | JsonObject)[],
  organizations: readonly string[],
  seed: string,
): EventStore {
  const rows = events.map((given, index) => {
    const text = typeof given === 'string' ? given : JSON.stringify(given);
    const event: unknown = JSON.parse(text);
    const timestamp = isJsonObject(event) ? parseTimestamp(String(event.timestamp)) : undefined;
    if (!isJsonObject(event) || !timestamp) {
      throw new IngestError('JC_USAGE', `fixed event ${index} has no readable timestamp`);
    }
    return { text, event, ...timestamp };
  });
  rows.sort((a, b) => a.milliseconds - b.milliseconds);
  const ties = groupTies(rows.length, (row) => rows[row]?.milliseconds ?? 0, new Random(`${seed}:ties`));
  const store = new EventStore(rows.length);
  for (const [index, row] of rows.entries()) {
    const { service, event_type: type, organization } = row.event;
    store.append({
      text: row.text,
      milliseconds: row.milliseconds,
      nanoseconds: row.nanoseconds,
      tie: ties[index] as string,
      service: String(service),
      organization: typeof organization === 'string' ? organization : (organizations[0] ?? ''),
      type: String(type),
    });
  }
  return store;
}
