import type { JsonObject } from '../core/json.ts';
import { Secret } from '../core/secret.ts';

/** What the simulated JumpCloud holds. Every setting has a default. */
export interface SimulatorSettings {
  /** TCP port on 127.0.0.1. Default: 0, a free one. */
  readonly port?: number;
  /** The API key that is accepted. Default: `simulator-key`. */
  readonly apiKey?: string;
  /** How many events to generate. Default: 50,000. */
  readonly events?: number;
  /** How many days before `end` the generated events cover. Default: 90. */
  readonly days?: number;
  /** Every generated event is earlier than this. Default: now. */
  readonly end?: Date;
  /** The same seed, counts and end give the same bytes. */
  readonly seed?: string;
  /** Serves exactly these events instead of generated ones. A string keeps its bytes. */
  readonly fixedEvents?: readonly (string | JsonObject)[];
  /** Incidents to add, which detection rules must find. Default: none. */
  readonly incidents?: readonly SimulatorIncident[];
  /** How many directory users there are. Default: 250. */
  readonly users?: number;
  /** Ids of the organizations. Default: one, made from the seed. */
  readonly organizations?: readonly string[];
}

/** The name of an incident in the simulated tenant. */
export type SimulatorIncident =
  | 'brute-force'
  | 'spray'
  | 'travel'
  | 'mfa-fatigue'
  | 'insider'
  | 'takeover'
  | 'wipe'
  | 'vault'
  | 'provider';

/** An incident that was added. Times are RFC 3339. */
export interface AddedIncident {
  readonly name: SimulatorIncident;
  /** What happens, in one sentence. */
  readonly says: string;
  /** Time of its first event. */
  readonly from: string;
  /** Time of its last event. */
  readonly to: string;
  /** How many events it has. */
  readonly events: number;
  /** What detection rules must find, in the order of time. The key is empty if the rule has none. */
  readonly finds: readonly { readonly rule: string; readonly key: readonly string[]; readonly at: string }[];
}

/** A JumpCloud that runs on loopback. */
export interface RunningSimulator {
  /** `http://127.0.0.1:PORT`; the setting `url` of a collector's account. */
  readonly url: string;
  /** The key to send as `x-api-key`. */
  readonly apiKey: string;
  /** The incidents that were added. */
  readonly incidents: readonly AddedIncident[];
  /** The last 10,000 requests, oldest first. */
  readonly requests: readonly { readonly method: string; readonly path: string; readonly status: number }[];
  /** Ends it and its connections. */
  close(): Promise<void>;
}

/**
 * Starts a JumpCloud on 127.0.0.1 for integration tests: events, counts, users, paging, limits and errors as
 * JumpCloud documents them.
 * @throws IngestError JC_USAGE if the port is taken, or if a fixed event has no timestamp
 * @example
 * const simulator = await startSimulator({ events: 500, seed: 'my-test' });
 * // … point the code under test at simulator.url …
 * await simulator.close();
 */
export async function startSimulator(settings: SimulatorSettings = {}): Promise<RunningSimulator> {
  // Loaded on demand: code that only maps events does not pay for it.
  const { startSimulator: start } = await import('../simulator/server.ts');
  const { apiKey = 'simulator-key', end, ...rest } = settings;
  const simulator = await start({ ...rest, key: new Secret(apiKey), ...(end ? { end: end.getTime() } : {}) });
  return {
    url: simulator.url,
    apiKey,
    incidents: simulator.incidents,
    get requests() {
      return simulator.requestLog.map(({ method, path, status }) => ({ method, path, status }));
    },
    close: () => simulator.close(),
  };
}
