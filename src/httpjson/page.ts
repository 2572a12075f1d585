import type { JsonObject } from '../core/json.ts';
import type { RawEvent } from './raw-event.ts';

export interface Page {
  /** From 0, anew in each run. */
  readonly number: number;
  readonly events: readonly RawEvent[];
  /** Elements of the page that are no objects, and so no events. */
  readonly skipped: number;
  /**
   * The cursor after the last event of this page, worked out when it is first asked for. Ask before you release the page,
   * and ask every page of a run or none: a field that no event of a page has comes from the page before.
   */
  cursor(): JsonObject;
  /**
   * For whoever has done with the page: its memory is used for a later one, and its events can be read no more. A page
   * that is never released is left to the garbage collector.
   */
  release(): void;
}
