import { formatTimestamp } from '../../core/timestamp.ts';
import { garblings, pagingHeaders } from '../http/paging-headers.ts';
import type { Random } from '../random.ts';
import type { DrawBounds } from './draw-options.ts';
import { garbledHeaders, type RequestFault } from './schedule.ts';

/** Draws one fault within the bounds. */
export function drawRequestFault(random: Random, bounds: DrawBounds): RequestFault {
  const span = drawSpan(random, bounds);
  const kind = random.pick(bounds.kinds);
  switch (kind) {
    case 'too-many-requests':
      return {
        ...span,
        kind,
        retryAfter: random.pick(['absent', 'seconds', 'date', 'garbled']),
        seconds: random.between(0, bounds.longestRetryAfterSeconds),
      };
    case 'server-error':
      return {
        ...span,
        kind,
        status: random.pick([500, 502, 503, 503, 504]),
        body: random.pick(['json', 'text', 'empty']),
      };
    case 'reset-before':
      return { ...span, kind };
    case 'cut-body':
      return { ...span, kind, fraction: drawFraction(random), by: random.pick(['close', 'reset']) };
    case 'truncated-json':
      return { ...span, kind, fraction: drawFraction(random) };
    case 'slow-body':
      return { ...span, kind, milliseconds: random.between(1, bounds.slowestBodyMs) };
    case 'html-page':
      return { ...span, kind, status: random.pick([200, 502]) };
    case 'refusal':
      return { ...span, kind, status: random.pick([401, 402, 403]), untilCleared: true };
    case 'dropped-headers': {
      const some = pagingHeaders.filter(() => random.chance(0.5));
      return { ...span, kind, headers: some.length > 0 ? some : ['X-Search_after'] };
    }
    case 'garbled-headers': {
      const some = garbledHeaders.filter(() => random.chance(0.5));
      return {
        ...span,
        kind,
        headers: some.length > 0 ? some : ['X-Search_after'],
        choice: random.between(0, garblings.length - 1),
      };
    }
    case 'old-date':
      return { ...span, kind, seconds: random.between(31, 86_400), age: random.chance(0.5) };
    case 'repeat':
      return { ...span, kind, where: random.pick(['within', 'across']), events: random.between(1, 40) };
  }
}

/** Everything, nothing, or some of it. */
function drawFraction(random: Random): number {
  return random.pick([0, random.fraction(), 1]);
}

function drawSpan(random: Random, { withinRequests, longestBurst, times }: DrawBounds) {
  const span = { at: random.between(0, withinRequests - 1), requests: random.between(1, longestBurst) };
  if (!times || !random.chance(0.25)) return span;
  const from = random.between(times.from, times.to);
  const to = random.between(from, times.to);
  // By time alone: a fault that also waits for its request would seldom hit.
  return { ...span, at: 0, between: { from: formatTimestamp(from), to: formatTimestamp(to) } };
}
