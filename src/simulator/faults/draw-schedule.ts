import { behaviourChoices, type SimulatorBehaviour } from '../behaviour.ts';
import type { Random } from '../random.ts';
import { type DrawBounds, type DrawOptions, drawDefaults } from './draw-options.ts';
import { drawRequestFault } from './draw-request-fault.ts';
import type { ClockJump, FaultSchedule, RequestFault } from './schedule.ts';

/**
 * Draws a schedule: the same state of `random` and the same options give the same one. Whatever is drawn is over after
 * `faults × longestBurst` requests at most, a jump of the clock after some 40, so a collector that keeps trying gets everything.
 */
export function drawFaultSchedule(random: Random, options: DrawOptions = {}): FaultSchedule {
  const bounds: DrawBounds = { ...drawDefaults, ...options };
  const seed = random.hex(16);
  const count = bounds.kinds.length === 0 ? 0 : random.between(0, bounds.faults);
  const drawn = Array.from({ length: count }, () => drawRequestFault(random, bounds));
  const requests: readonly RequestFault[] = drawn.sort((a, b) => a.at - b.at);
  const rarely = (): number => random.pick([0.002, 0.02, 0.1]);
  return {
    seed,
    requests,
    ...(bounds.longestDelayMs > 0 && random.chance(0.6)
      ? { late: { share: rarely(), longestMs: random.between(1, bounds.longestDelayMs) } }
      : {}),
    ...(bounds.longestLeadMs > 0 && random.chance(0.4)
      ? { future: { share: rarely(), longestMs: random.between(1, bounds.longestLeadMs) } }
      : {}),
    ...(bounds.copies && random.chance(0.4) ? { copies: { share: rarely() } } : {}),
    ...(bounds.largestSkewMs > 0 && random.chance(0.5)
      ? { clockSkewMs: random.between(-bounds.largestSkewMs, bounds.largestSkewMs) }
      : {}),
    ...(bounds.largestJumpMs > 0 && random.chance(0.4)
      ? { clockJumps: Array.from({ length: random.between(1, 3) }, () => drawClockJump(random, bounds)) }
      : {}),
    ...(bounds.longestCountLagMs > 0 && random.chance(0.4)
      ? { countLagMs: random.between(1, bounds.longestCountLagMs) }
      : {}),
    ...(bounds.behaviour ? { behaviour: drawBehaviour(random) } : {}),
    ...(bounds.longestCountLagMs > 0 && random.chance(0.3)
      ? { unevenCountLagMs: random.between(1, bounds.longestCountLagMs) }
      : {}),
    ...(bounds.longestCountLagMs > 0 && random.chance(0.3)
      ? { intervalLagMs: random.between(1, bounds.longestCountLagMs) }
      : {}),
    ...(bounds.changes && random.chance(0.5)
      ? {
          changes: {
            share: rarely(),
            longestMs: random.between(1, Math.max(1, bounds.longestDelayMs)),
            inPlace: random.chance(0.4),
          },
        }
      : {}),
  };
}

const longestJump = 40;

/** Of any size: as many of minutes as of hours or days. */
function drawClockJump(random: Random, { withinRequests, largestJumpMs }: DrawBounds): ClockJump {
  const byMs = Math.round(largestJumpMs ** (0.5 + random.fraction() / 2));
  return {
    at: random.between(0, withinRequests - 1),
    requests: random.between(1, longestJump),
    byMs: random.chance(0.5) ? byMs : -byMs,
  };
}

/**
 * Not drawn, because they decide how much a request is answered with: with another `withoutOrganization`, the
 * events that a collector must have would be unknown; the headers of paging are dropped by a fault of their own.
 */
const notDrawn = ['withoutOrganization', 'beyondRetention', 'pagingHeaders', 'pageLength'];

function drawBehaviour(random: Random): Partial<SimulatorBehaviour> {
  const drawn = Object.entries(behaviourChoices).filter(([name]) => !notDrawn.includes(name));
  return Object.fromEntries(drawn.map(([name, choices]) => [name, random.pick<string>(choices)]));
}
