import type { EventStore } from './event-store.ts';
import { copySomeEvents } from './faults/copies.ts';
import { loadFixedEvents } from './fixed-events.ts';
import { generateEvents } from './generate-events.ts';
import type { ResolvedOptions } from './options.ts';
import { Random } from './random.ts';
import { scheduleVisibility, type Visibility } from './visibility.ts';

/** What the simulator serves. */
export interface ServedData {
  readonly store: EventStore;
  /** Ordinals of the events that are a second copy of another. */
  readonly copies: ReadonlySet<number>;
  /** Of the tenant, whether they have events or not. */
  readonly organizations: readonly string[];
  /** undefined where every event can be seen at any time. */
  readonly visibility: Visibility | undefined;
}

/** Makes or loads the events. @throws IngestError JC_USAGE where a fixed event has no timestamp */
export function prepareData(options: ResolvedOptions): ServedData {
  const { seed, fixedEvents, faults } = options;
  // Fixed events bring their own organisations.
  const ownOrganizations = fixedEvents ? [] : [new Random(`${seed}:organization`).hex(24)];
  const organizations = options.organizations ?? ownOrganizations;
  const events = fixedEvents
    ? loadFixedEvents(fixedEvents, organizations, seed)
    : generateEvents({ ...options, organizations });
  const { store, copies } = copySomeEvents(events, faults);
  return {
    store,
    copies,
    organizations: [...new Set([...organizations, ...store.organizations])],
    visibility: options.live ? scheduleVisibility(store, faults, options.shown) : undefined,
  };
}
