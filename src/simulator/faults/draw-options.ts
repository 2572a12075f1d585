import { minute } from '../../core/duration.ts';
import { everyFaultKind } from './read-schedule.ts';
import type { RequestFaultKind } from './schedule.ts';

/** Bounds of what is drawn. All are optional. */
export interface DrawOptions {
  /** How many faults at most, 12. */
  readonly faults?: number;
  /** Each begins within so many requests, 80. */
  readonly withinRequests?: number;
  /** Each hits so many requests at most, 4. */
  readonly longestBurst?: number;
  /** Which kinds; all. */
  readonly kinds?: readonly RequestFaultKind[];
  /** 60 ms. */
  readonly slowestBodyMs?: number;
  /** What Retry-After asks for at most, 1 s. */
  readonly longestRetryAfterSeconds?: number;
  /** 2 h; 0 for no late events. */
  readonly longestDelayMs?: number;
  /** 3 h; 0 for no events from the future. */
  readonly longestLeadMs?: number;
  /** 5 min; 0 for a server whose clock is right. */
  readonly largestSkewMs?: number;
  /** 400 days; 0 for a server whose clock does not jump. */
  readonly largestJumpMs?: number;
  /** 10 min; 0 for a count that is up to date. */
  readonly longestCountLagMs?: number;
  /** Whether the index may hold events twice; true. */
  readonly copies?: boolean;
  /** Whether events may come with another content; false, as it makes several documents of an event. */
  readonly changes?: boolean;
  /** Whether the switches for what the API leaves open are drawn, too; true. */
  readonly behaviour?: boolean;
  /** Some faults hit only in a part of this time, in milliseconds since the epoch, by the simulator's clock. */
  readonly times?: { readonly from: number; readonly to: number };
}

export const drawDefaults = {
  faults: 12,
  withinRequests: 80,
  longestBurst: 4,
  kinds: everyFaultKind,
  slowestBodyMs: 60,
  longestRetryAfterSeconds: 1,
  longestDelayMs: 120 * minute,
  longestLeadMs: 180 * minute,
  largestSkewMs: 5 * minute,
  largestJumpMs: 400 * 24 * 60 * minute,
  longestCountLagMs: 10 * minute,
  copies: true,
  changes: false,
  behaviour: true,
};

export type DrawBounds = Required<Omit<DrawOptions, 'times'>> & Pick<DrawOptions, 'times'>;
