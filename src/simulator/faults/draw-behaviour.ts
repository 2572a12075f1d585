import { behaviourChoices, type SimulatorBehaviour } from '../behaviour.ts';
import type { Random } from '../random.ts';

type DrawnBehaviour = Omit<
  SimulatorBehaviour,
  'withoutOrganization' | 'beyondRetention' | 'pagingHeaders' | 'pageLength'
>;

/**
 * Draws every switch except those that decide how much a request is answered with: with `withoutOrganization` drawn, the
 * events that a collector must have would be unknown; the headers of paging are dropped by a fault of their own.
 */
export function drawBehaviour(random: Random): DrawnBehaviour {
  return {
    endTime: random.pick(behaviourChoices.endTime),
    equalTimes: random.pick(behaviourChoices.equalTimes),
    timePrecision: random.pick(behaviourChoices.timePrecision),
    limitAboveMaximum: random.pick(behaviourChoices.limitAboveMaximum),
    deepSkip: random.pick(behaviourChoices.deepSkip),
    emptyPageCursor: random.pick(behaviourChoices.emptyPageCursor),
    retryAfter: random.pick(behaviourChoices.retryAfter),
    compression: random.pick(behaviourChoices.compression),
    singularAlert: random.pick(behaviourChoices.singularAlert),
    distinctShape: random.pick(behaviourChoices.distinctShape),
    emptyIntervals: random.pick(behaviourChoices.emptyIntervals),
    unsearchableFields: random.pick(behaviourChoices.unsearchableFields),
  };
}
