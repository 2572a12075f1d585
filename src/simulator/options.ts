import { type Clock, systemClock } from '../core/clock.ts';
import type { JsonObject } from '../core/json.ts';
import { Secret } from '../core/secret.ts';
import { defaultBehaviour, type SimulatorBehaviour } from './behaviour.ts';
import { type FaultSchedule, noFaults } from './faults/schedule.ts';
import type { SimulatorKey } from './http/access.ts';
import type { Wait } from './http/deliver.ts';
import type { RateLimit } from './http/interceptors.ts';
import type { Interceptor } from './http/pipeline.ts';
import type { ServiceAccount } from './http/tokens.ts';
import type { IncidentName } from './incidents/incidents.ts';
import { ManualClock } from './manual-clock.ts';
import type { ShownEvents } from './visibility.ts';

/** Everything is optional; see `resolveOptions` for the defaults. */
export interface SimulatorOptions {
  /** 0, the default, takes a free port. */
  readonly port?: number;
  /** How many events to generate. */
  readonly events?: number;
  /** What goes wrong in the tenant besides: incidents that detection rules must find, among the last days. */
  readonly incidents?: readonly IncidentName[];
  /** Over how many days before `end` the generated events spread. */
  readonly days?: number;
  /** Every generated event is earlier than this, in milliseconds since the epoch. Default: now. */
  readonly end?: number;
  /** Same seed, count, days, end and organisations: same bytes. */
  readonly seed?: string;
  /** The API key that is accepted. */
  readonly key?: Secret;
  /** Further keys, of other roles. */
  readonly moreKeys?: readonly SimulatorKey[];
  /** Ids of the organisations, the first one getting most events. Default: one made from the seed. */
  readonly organizations?: readonly string[];
  /** Serve exactly these in place of generated ones; a string keeps its bytes. Order matters within one millisecond. */
  readonly fixedEvents?: readonly (string | JsonObject)[];
  /** 402 for a `start_time` further back than this. */
  readonly retentionDays?: number;
  /** Answer every request with the 403 of a blocked address. */
  readonly blocked?: boolean;
  readonly rateLimit?: RateLimit;
  readonly behaviour?: Partial<SimulatorBehaviour>;
  /** Placed between the socket and the API, outermost first. */
  readonly interceptors?: readonly Interceptor[];
  /** What goes wrong. */
  readonly faults?: FaultSchedule;
  /**
   * Events can be seen only from their timestamp on (late ones and those from the future: as the faults say), by the
   * simulator's clock. Default: true with `faults` or `control`, else every event is there from the start.
   */
  readonly live?: boolean;
  /** Single events that are late or withdrawn. With it `live` is true unless it is set. */
  readonly shown?: ShownEvents;
  /** Serve the calls below `/simulator/` that move the clock and clear faults. */
  readonly control?: boolean;
  /** How many directory users there are, 250. The events are about the first 120. */
  readonly users?: number;
  /** Who can get a bearer token. Default: the one of `defaultServiceAccount`. */
  readonly serviceAccounts?: readonly ServiceAccount[];
  /** How long a bearer token holds, 3600. */
  readonly tokenSeconds?: number;
  /** With `control`, a ManualClock is moved itself; any other is followed until a call sets the time. */
  readonly clock?: Clock;
  /** Waits between the pieces of a slow body, in real time. */
  readonly wait?: Wait;
}

/** The key that `simulate` and tests use unless told otherwise. Opens nothing but the simulator. */
export const defaultKey = 'simulator-key';

/** Likewise for service accounts. */
export const defaultServiceAccount: ServiceAccount = {
  clientId: 'simulator-client',
  clientSecret: new Secret('simulator-secret'),
};

export type ResolvedOptions = ReturnType<typeof resolveOptions>;

export function resolveOptions(options: SimulatorOptions) {
  const { faults = noFaults, control = false } = options;
  const given = options.clock ?? systemClock;
  const controlledClock = control ? asManualClock(given) : undefined;
  const clock = controlledClock ?? given;
  const key: SimulatorKey = { key: options.key ?? new Secret(defaultKey), role: 'administrator' };
  return {
    port: options.port ?? 0,
    events: options.events ?? 50_000,
    incidents: options.incidents ?? [],
    days: options.days ?? 90,
    end: options.end ?? clock.now(),
    seed: options.seed ?? 'jumpcloud',
    keys: [key, ...(options.moreKeys ?? [])],
    organizations: options.organizations,
    fixedEvents: options.fixedEvents,
    retentionDays: options.retentionDays,
    blocked: options.blocked ?? false,
    rateLimit: options.rateLimit,
    behaviour: { ...defaultBehaviour, ...faults.behaviour, ...options.behaviour },
    interceptors: options.interceptors ?? [],
    faults,
    live: options.live ?? (control || options.faults !== undefined || options.shown !== undefined),
    shown: options.shown,
    users: options.users ?? 250,
    serviceAccounts: options.serviceAccounts ?? [defaultServiceAccount],
    tokenSeconds: options.tokenSeconds ?? 3600,
    clock,
    /** The same clock, where calls may move it. */
    controlledClock,
    wait: options.wait ?? systemClock.sleep,
  };
}

function asManualClock(clock: Clock): ManualClock {
  return clock instanceof ManualClock ? clock : new ManualClock(undefined, clock);
}
