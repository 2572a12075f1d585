import type { Paging } from './paging.ts';
import type { Selection } from './selection.ts';

/** Events that come twice. */
export interface PageRepeat {
  /** Behind themselves, or those of the page before at the head of this one. */
  readonly where: 'within' | 'across';
  /** At most so many, and never more than half of the page. */
  readonly events: number;
}

interface RepeatingPage {
  readonly ordinals: readonly number[];
  /** What the cursor names; undefined on an empty page. */
  readonly last: number | undefined;
}

/**
 * A page that holds some events twice and goes less far for it: a full page is still full, and the cursor leads on
 * behind its last event, so that who follows it gets every event.
 */
export function pageWithRepeats(selection: Selection, paging: Paging, repeat: PageRepeat): RepeatingPage {
  const most = Math.min(repeat.events, Math.floor(paging.limit / 2));
  const before = repeat.where === 'across' ? eventsBefore(selection, paging, most) : [];
  const twice = repeat.where === 'within' ? most : 0;
  const fresh = selection.page({ ...paging, limit: paging.limit - before.length - twice });
  const ordinals = fresh.flatMap((ordinal, index) => (index < twice ? [ordinal, ordinal] : [ordinal]));
  return { ordinals: [...before, ...ordinals], last: fresh.at(-1) };
}

/** The events before the one that the cursor names, in the order of the page. */
function eventsBefore(selection: Selection, { sort, after }: Paging, limit: number): number[] {
  if (!after) return [];
  const opposite = sort === 'ASC' ? 'DESC' : 'ASC';
  return selection.page({ limit, skip: 0, sort: opposite, after }).reverse();
}
