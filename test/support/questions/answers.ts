import type { JsonObject } from '../../../src/core/json.ts';

/** Rows of values, and the number that belongs to each. Addresses are in one spelling. */
export type Answer = ReadonlyMap<string, number>;

/** What is said of each event, counted; of pairs whose seconds are counted, how many different ones there are. */
export function countRows(rows: readonly string[], isDistinct: boolean): Answer {
  const answer = new Map<string, number>();
  const counted = isDistinct ? [...new Set(rows.map(oneSpelling))].map((row) => row.split('\t')[0] as string) : rows;
  for (const row of counted.map(oneSpelling)) answer.set(row, (answer.get(row) ?? 0) + 1);
  return answer;
}

/** What `uniq -c` printed. */
export function readCounts(text: string): Answer {
  const lines = text.split('\n').filter((line) => line !== '');
  const pairs = lines.map((line) => /^ *(\d+) (.*)$/.exec(line) ?? [line, 'no number', line]);
  return new Map(pairs.map(([, number, row]) => [oneSpelling(row as string), Number(number)]));
}

interface Bucket {
  readonly key: string | number;
  readonly key_as_string?: string;
  readonly doc_count: number;
  readonly distinct?: { readonly value: number };
  readonly [name: string]: unknown;
}

/** The buckets that Elasticsearch answered, one row for each of the innermost. */
export function readBuckets(aggregations: JsonObject): Answer {
  return new Map(rowsOf(aggregations, []));
}

function rowsOf(
  level: Readonly<Record<string, unknown>>,
  before: readonly string[],
): readonly (readonly [string, number])[] {
  const found = Object.values(level).find(hasBuckets);
  if (found === undefined) return [];
  if (found.sum_other_doc_count) throw new Error('Elasticsearch left rows out');
  return found.buckets.flatMap((bucket) => {
    const row = [...before, keyOf(bucket)];
    if (Object.values(bucket).some(hasBuckets)) return rowsOf(bucket, row);
    return [[oneSpelling(row.join('\t')), bucket.distinct?.value ?? bucket.doc_count] as const];
  });
}

interface Buckets {
  readonly buckets: readonly Bucket[];
  readonly sum_other_doc_count?: number;
}

function hasBuckets(value: unknown): value is Buckets {
  return typeof value === 'object' && value !== null && 'buckets' in value;
}

function keyOf({ key, key_as_string: text }: Bucket): string {
  return text === undefined ? String(key) : text.replace(/T00:00:00.000Z$/, '');
}

/** Elasticsearch shortens addresses of the new kind; events have them as somebody wrote them. */
function oneSpelling(row: string): string {
  return row
    .split('\t')
    .map((value) =>
      /^[\da-f:]*::?[\da-f:]*$/i.test(value) && value.includes(':')
        ? new URL(`http://[${value}]`).hostname.slice(1, -1)
        : value,
    )
    .join('\t');
}
