import { drawFaultSchedule } from '../../src/simulator/faults/draw-schedule.ts';
import type { FaultSchedule } from '../../src/simulator/faults/schedule.ts';
import { Random } from '../../src/simulator/random.ts';
import { drawProxySchedule, type ProxySchedule } from '../support/fault-proxy/schedule.ts';

/** A moment within a run: after so many requests to one side, and so many real milliseconds more. */
export interface Moment {
  readonly side: 'api' | 'output';
  readonly requests: number;
  readonly milliseconds: number;
}

/** One run of the collector's process. */
export interface Life {
  /** How much the clock is put forward before it. */
  readonly advanceMs: number;
  /** When it is ended by SIGKILL, unless it has ended by then. */
  readonly kill: Moment | undefined;
  readonly rollover: 'before' | Moment | undefined;
  /** When Elasticsearch is ended by SIGKILL; it is started again at once, on the same data. */
  readonly serverCrash?: Moment;
  /** What a kill, or a power cut after it, leaves of one more record of the journal: a part of it, or zeros. */
  readonly tear: { readonly share: number; readonly zeros: boolean } | undefined;
}

/** How a run that is watched is ended. */
export interface Watch {
  readonly by: 'SIGTERM' | 'SIGKILL';
}

/** All that one schedule does. Plain data, but for the real milliseconds the same in every run. */
export interface TorturePlan {
  readonly seed: string;
  readonly events: number;
  /** The timeline of the events, and of the collector's clock. Milliseconds since the epoch. */
  readonly begin: number;
  readonly end: number;
  readonly firstNow: number;
  /** How many times faster the clock runs than the real one. */
  readonly speed: number;
  readonly account: {
    readonly services: readonly string[];
    readonly eventLimit: number;
    readonly overlapMs: number;
    readonly lagMs: number;
    readonly credentials: 'key' | 'service account';
  };
  readonly output: 'elasticsearch' | 'ndjson';
  readonly state: 'files' | 'elasticsearch';
  readonly map: 'collector' | 'cluster';
  readonly faults: FaultSchedule;
  readonly proxy: ProxySchedule;
  readonly lives: readonly Life[];
  /** Whether its first run goes on until it is ended, and its page is compared with `status --json` meanwhile. */
  readonly watch: Watch | undefined;
  /** Whether `verify` is asked in the end, besides our own comparison. */
  readonly verifies: boolean;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const serviceFamilies = ['directory', 'sso', 'systems', 'radius', 'ldap', 'mdm', 'software', 'password_manager'];

/** The same seed gives the same plan. */
export function drawPlan(seed: string): TorturePlan {
  const random = new Random(`torture:${seed}`);
  const span = random.pick([hour, 3 * hour, 8 * hour, 30 * hour]);
  const end = Date.UTC(2026, random.between(0, 8), random.between(1, 28)) + random.between(0, day);
  const begin = end - span;
  const firstNow = Math.round(begin + span * (0.1 + random.fraction()));
  const output = random.chance(0.85) ? 'elasticsearch' : 'ndjson';
  const plan: Omit<TorturePlan, 'watch'> = {
    seed,
    events: random.between(200, 1500),
    begin,
    end,
    firstNow,
    speed: random.pick([50, 100, 200]),
    account: {
      services: random.chance(0.7) ? ['all'] : drawSome(random, serviceFamilies),
      eventLimit: random.between(20, 200),
      overlapMs: random.pick([1000, 2 * minute, 15 * minute, hour]),
      lagMs: random.pick([0, 0, 2 * minute, 10 * minute]),
      credentials: random.chance(0.8) ? 'key' : 'service account',
    },
    output,
    state: output === 'elasticsearch' && random.chance(0.1) ? 'elasticsearch' : 'files',
    map: random.pick(['collector', 'cluster']),
    faults: drawFaultSchedule(random, { changes: true, times: { from: Math.min(firstNow, end - 1), to: end } }),
    proxy: drawProxySchedule(random, { longestDelayMs: 60, on: random.pick(['bulk', 'any']) }),
    lives: drawLives(
      random,
      new Random(`tears:${seed}`),
      Math.max(0, end - firstNow) + 2 * hour,
      output === 'elasticsearch' && random.chance(0.5),
    ),
    verifies: random.chance(0.3),
  };
  // Looking at a state that is in the cluster would use up the faults that are meant for the collector.
  return { ...plan, watch: plan.state === 'files' ? drawWatch(new Random(`watches:${seed}`)) : undefined };
}

/** @param toCome how much time the lives together pass */
function drawLives(random: Random, tears: Random, toCome: number, rollovers: boolean): readonly Life[] {
  const count = random.between(1, 5);
  return Array.from({ length: count }, (_, index) => ({
    advanceMs: index === 0 ? 0 : Math.round((toCome / count) * (0.5 + random.fraction())),
    kill: random.chance(0.6) ? drawMoment(random) : undefined,
    rollover: rollovers && random.chance(0.4) ? (random.chance(0.5) ? 'before' : drawMoment(random)) : undefined,
    tear: tears.chance(0.5) ? { share: tears.fraction(), zeros: tears.chance(0.3) } : undefined,
  }));
}

function drawWatch(random: Random): Watch | undefined {
  return random.chance(0.3) ? { by: random.pick(['SIGTERM', 'SIGKILL']) } : undefined;
}

function drawMoment(random: Random): Moment {
  return {
    side: random.pick(['api', 'output']),
    requests: random.between(1, 25),
    milliseconds: random.pick([0, random.between(0, 20), random.between(0, 150)]),
  };
}

function drawSome(random: Random, names: readonly string[]): readonly string[] {
  const chosen = names.filter(() => random.chance(0.5));
  return chosen.length > 0 ? chosen.slice(0, 3) : names.slice(0, 2);
}
