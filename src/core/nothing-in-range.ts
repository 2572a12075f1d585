import { IngestError } from './errors.ts';
import { formatTimestamp } from './timestamp.ts';

/** When the first and the last of some documents were. Milliseconds since 1970. */
export interface TimeSpan {
  readonly first: number;
  readonly last: number;
}

/** The span with one more time in it. */
export function withTime(span: TimeSpan | undefined, at: number): TimeSpan {
  return { first: Math.min(span?.first ?? at, at), last: Math.max(span?.last ?? at, at) };
}

/**
 * @param outside when the documents were that are not in the range
 * @param bounds the options that make the range, with their times
 */
export function nothingInRange(
  outside: TimeSpan,
  bounds: Readonly<Record<string, number | undefined>>,
  what = 'documents',
): IngestError {
  const [first, last] = [outside.first, outside.last].map(formatTimestamp);
  const given = Object.entries(bounds).flatMap(([option, at]) => (at === undefined ? [] : [{ option, at }]));
  const range = given.map(({ option, at }) => `; ${option} means ${formatTimestamp(at)}`).join('');
  const names = given.map(({ option }) => option).join(' and ');
  return new IngestError('JC_REPORT_EMPTY', `There are no ${what} in this time range`, {
    advice: `They are from ${first} to ${last}${range}. Choose another ${names}, or leave ${given.length > 1 ? 'them' : 'it'} out.`,
  });
}
