import type { JsonObject } from '../core/json.ts';
import type { Seen } from '../rules/finding.ts';
import type { Rule } from '../rules/rule.ts';

/** What was stored since the last look. */
export interface Fetched {
  readonly documents: readonly Seen[];
  /** Where the next look begins. It holds once what was fetched is settled. */
  readonly cursor: JsonObject;
  /** Whether there is more already. */
  readonly hasMore: boolean;
  /** Up to this time there is nothing more, as far as can be known; undefined if everything was fetched. */
  readonly upTo: number | undefined;
  /** What people should know, such as a file that was removed before it was read. */
  readonly notes: readonly string[];
}

/** Where documents are stored. */
export interface AlertSource {
  /** @param cursor undefined at the first look; @throws IngestError */
  fetch(cursor: JsonObject | undefined): Promise<Fetched>;
  /**
   * What was stored before the next look begins, in the order of time.
   * @param cursor as of `fetch`; @param rules whose documents are needed; @param reach how far back, in milliseconds
   */
  history(cursor: JsonObject | undefined, rules: readonly Rule[], reach: number): AsyncIterable<Seen>;
}
