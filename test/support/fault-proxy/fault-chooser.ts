import type { ProxyFault } from './schedule.ts';

interface Pending {
  readonly fault: ProxyFault;
  /** Requests seen that it could hit. */
  seen: number;
  left: number;
}

/** A fault that happened. */
export interface ProxyHit {
  /** Place of the request among all, from 0. */
  readonly request: number;
  readonly kind: ProxyFault['kind'];
}

/** Decides for one request after the other what goes wrong with it. */
export class FaultChooser {
  readonly hits: ProxyHit[] = [];
  readonly #pending: readonly Pending[];
  #requests = 0;

  constructor(faults: readonly ProxyFault[]) {
    this.#pending = faults.map((fault) => ({ fault, seen: 0, left: fault.requests }));
  }

  get requests(): number {
    return this.#requests;
  }

  next(isBulk: boolean): ProxyFault | undefined {
    const ordinal = this.#requests++;
    let chosen: ProxyFault | undefined;
    for (const pending of this.#pending) {
      const { fault } = pending;
      if (!isBulk && (fault.on === 'bulk' || fault.kind === 'refuse-items')) continue;
      const isReached = pending.seen++ >= fault.at;
      if (chosen || pending.left === 0 || !isReached) continue;
      pending.left--;
      chosen = fault;
    }
    if (chosen) this.hits.push({ request: ordinal, kind: chosen.kind });
    return chosen;
  }

  /** Nothing goes wrong any more. */
  clear(): void {
    for (const pending of this.#pending) pending.left = 0;
  }
}
