import { IngestError } from '../core/errors.ts';
import { formatTimestamp } from '../core/timestamp.ts';

/** In milliseconds since the epoch: the first to look at, and the first one after. */
export interface Wanted {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** A directory has no time range: it is shown as it is in all documents of users. */
export function wantedOf(stream: string, { from, to }: Wanted): Wanted {
  return stream === 'users' ? {} : { from, to };
}

/** @param outside when the documents were that are not in the range */
export function nothingInRange(outside: { readonly first: number; readonly last: number }): IngestError {
  const [first, last] = [outside.first, outside.last].map(formatTimestamp);
  return new IngestError('JC_REPORT_EMPTY', 'There are no documents in this time range', {
    advice: `They are from ${first} to ${last}. Choose another --from and --to, or leave them out.`,
  });
}
