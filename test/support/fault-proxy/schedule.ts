import type { Random } from '../../../src/simulator/random.ts';

interface ProxySpan {
  /** It passes over so many of the requests that it could hit. */
  readonly at: number;
  /** It hits so many requests, then it is over. */
  readonly requests: number;
  /** Which requests it counts and hits: bulks only, or all. `refuse-items` hits bulks only, whatever stands here. */
  readonly on: 'bulk' | 'any';
}

type ProxyDisturbance =
  /** 429 for the whole request, which is not passed on. */
  | { readonly kind: 'too-many-requests' }
  /** 503 without passing on. */
  | { readonly kind: 'unavailable' }
  /** The connection is reset; nothing is passed on. */
  | { readonly kind: 'reset-before' }
  /** The request is passed on and carried out; its answer is lost with the connection. */
  | { readonly kind: 'reset-after' }
  /** Passed on so much later, in real time. */
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** Of the operations of a bulk, this share and at least one is not passed on, and answered 429. */
  | { readonly kind: 'refuse-items'; readonly share: number };

export type ProxyFault = ProxySpan & ProxyDisturbance;

/** What goes wrong between a writer and Elasticsearch. Plain data. */
export interface ProxySchedule {
  /** Decides which operations of a bulk are refused. */
  readonly seed: string;
  /** Where several fit a request, the first one hits. */
  readonly faults: readonly ProxyFault[];
}

export interface ProxyDrawOptions {
  /** How many faults at most, 8. */
  readonly faults?: number;
  /** Each begins within so many requests, 30. */
  readonly withinRequests?: number;
  /** Each hits so many requests at most, 3. */
  readonly longestBurst?: number;
  /** 100 ms. */
  readonly longestDelayMs?: number;
  /** Which kinds; all. */
  readonly kinds?: readonly ProxyFault['kind'][];
  readonly on?: ProxySpan['on'];
}

export const everyProxyFaultKind: readonly ProxyFault['kind'][] = [
  'too-many-requests',
  'unavailable',
  'reset-before',
  'reset-after',
  'delay',
  'refuse-items',
];

/** Draws a schedule that is over after `faults × longestBurst` requests at most. */
export function drawProxySchedule(random: Random, options: ProxyDrawOptions = {}): ProxySchedule {
  const { faults = 8, kinds = everyProxyFaultKind } = options;
  const seed = random.hex(16);
  const count = kinds.length === 0 ? 0 : random.between(0, faults);
  const drawn = Array.from({ length: count }, () => drawFault(random, random.pick(kinds), options));
  return { seed, faults: drawn.sort((a, b) => a.at - b.at) };
}

function drawFault(random: Random, kind: ProxyFault['kind'], options: ProxyDrawOptions): ProxyFault {
  const { withinRequests = 30, longestBurst = 3, longestDelayMs = 100, on = 'bulk' } = options;
  const span = { at: random.between(0, withinRequests - 1), requests: random.between(1, longestBurst), on };
  if (kind === 'delay') return { ...span, kind, milliseconds: random.between(1, longestDelayMs) };
  if (kind === 'refuse-items') return { ...span, kind, share: random.pick([0.01, 0.3, 1]) };
  return { ...span, kind };
}
