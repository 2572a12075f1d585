import type { Clock } from '../../core/clock.ts';
import { parseTimestamp } from '../../core/timestamp.ts';
import { eventsPath, tokenPath } from '../http/api-paths.ts';
import type { SimulatorRequest } from '../http/request.ts';
import type { ClockJump, RequestFault, RequestFaultKind } from './schedule.ts';

/** A fault that happened. */
export interface FaultHit {
  /** Place of the request among all that were asked, from 0. */
  readonly request: number;
  readonly kind: RequestFaultKind;
  readonly path: string;
}

/** What `clear` ends: the refusal that is on, or every fault of requests, those to come included. */
export type ClearScope = 'refusal' | 'all';

interface Pending {
  readonly fault: RequestFault;
  readonly from: number;
  readonly to: number;
  /** Requests seen that it could hit. */
  seen: number;
  left: number;
}

const mostHits = 10_000;

/** Decides for one request after the other what goes wrong with it. */
export class FaultInjector {
  readonly hits: FaultHit[] = [];
  readonly #clock: Clock;
  readonly #pending: readonly Pending[];
  #clockJumps: readonly ClockJump[];
  #requests = 0;

  constructor(faults: readonly RequestFault[], clock: Clock, clockJumps: readonly ClockJump[] = []) {
    this.#clockJumps = clockJumps;
    this.#clock = clock;
    this.#pending = faults.map((fault) => ({
      fault,
      from: fault.between ? milliseconds(fault.between.from) : Number.NEGATIVE_INFINITY,
      to: fault.between ? milliseconds(fault.between.to) : Number.POSITIVE_INFINITY,
      seen: 0,
      left: fault.requests,
    }));
  }

  /** How many requests there were. */
  get requests(): number {
    return this.#requests;
  }

  /** How far the server's clock is off while the newest request is answered. */
  get clockOffsetMs(): number {
    const newest = this.#requests - 1;
    const current = this.#clockJumps.filter(({ at, requests }) => newest >= at && newest < at + requests);
    return current.reduce((sum, { byMs }) => sum + byMs, 0);
  }

  /** Whether a refusal has begun and is not over. */
  get refusing(): boolean {
    return this.#pending.some(isRefusing);
  }

  next(request: SimulatorRequest): RequestFault | undefined {
    const ordinal = this.#requests++;
    let chosen: RequestFault | undefined;
    for (const pending of this.#pending) {
      if (!canHit(pending.fault, request)) continue;
      const isReached = pending.seen++ >= pending.fault.at;
      if (chosen || pending.left === 0 || !isReached || !this.#isTime(pending)) continue;
      pending.left--;
      chosen = pending.fault;
    }
    if (chosen && this.hits.length < mostHits) {
      this.hits.push({ request: ordinal, kind: chosen.kind, path: request.path });
    }
    return chosen;
  }

  clear(scope: ClearScope): void {
    if (scope === 'all') this.#clockJumps = [];
    for (const pending of this.#pending) if (scope === 'all' || isRefusing(pending)) pending.left = 0;
  }

  #isTime({ from, to }: Pending): boolean {
    const now = this.#clock.now();
    return now >= from && now < to;
  }
}

function milliseconds(time: string): number {
  return parseTimestamp(time)?.milliseconds ?? Number.NaN;
}

function isRefusing({ fault, left }: Pending): boolean {
  return fault.kind === 'refusal' && left > 0 && left < fault.requests;
}

function canHit(fault: RequestFault, { path }: SimulatorRequest): boolean {
  if (fault.path !== undefined && !path.startsWith(fault.path)) return false;
  if (fault.kind === 'repeat' || fault.kind === 'dropped-headers') return path === eventsPath;
  // Licence and block are the API's; who asks for a token is refused for other reasons.
  return fault.kind !== 'refusal' || path !== tokenPath;
}
