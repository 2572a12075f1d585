import type { JsonObject } from '../core/json.ts';
import type { RawEvent } from './raw-event.ts';

export interface Page {
  /** From 0, anew in each run. */
  readonly number: number;
  readonly events: readonly RawEvent[];
  /** Elements of the page that are no objects, and so no events. */
  readonly skipped: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Size of the decoded body. */
  readonly bytes: number;
  /** The cursor after the last event of this page. */
  readonly cursor: JsonObject;
  /**
   * For whoever has done with the page: its memory is used for a later one, and its events can be read no more. A page
   * that is never released is left to the garbage collector.
   */
  release(): void;
}
