import { type TimeSpan, withTime } from '../core/nothing-in-range.ts';
import type { OpenTimeRange } from '../core/time-range.ts';
import { millisecondsOf } from '../core/timestamp.ts';
import type { Dashboard } from '../panels/panel.ts';
import { Budget } from '../reduce/budget.ts';
import { StreamReducer } from '../reduce/reducer.ts';
import { createDocumentReader } from '../replay/read-documents.ts';
import { fieldsOfStream } from './stream-fields.ts';
import { timeRangeOf } from './time-range.ts';

export interface ReadingOptions extends OpenTimeRange {
  readonly dashboards: readonly Dashboard[];
  /** When raw events count as fetched. */
  readonly now: number;
  readonly stdin: AsyncIterable<Buffer>;
  /** Told of the lines that are read. */
  readonly onLines?: (lines: number) => void;
}

/** What was in the files. */
export interface Reading {
  /** By stream. */
  readonly reducers: ReadonlyMap<string, StreamReducer>;
  readonly counts: LineCounts;
  /** When the first and the last of the documents were that are outside of the time range. */
  readonly outside: TimeSpan | undefined;
}

export interface LineCounts {
  readonly counted: number;
  /** Outside of the time range. */
  readonly otherTime: number;
  /** Without a time that can be read. */
  readonly noTime: number;
  /** JSON, but no document of ours. */
  readonly foreign: number;
  /** No JSON objects. */
  readonly invalid: number;
}

/**
 * Reads files once and makes every panel of them, in bounded memory.
 * @throws IngestError JC_EVENT_FILE, JC_USAGE
 */
export async function reduceFiles(files: readonly string[], options: ReadingOptions): Promise<Reading> {
  const { dashboards, from, to, now, stdin, onLines } = options;
  const streams = [...new Set(dashboards.map(({ stream }) => stream))];
  const budget = new Budget();
  const reducers = new Map(
    streams.map((stream) => {
      const own = dashboards.filter((dashboard) => dashboard.stream === stream);
      const range = timeRangeOf(stream, { from, to });
      return [stream, new StreamReducer({ dashboards: own, fields: fieldsOfStream(stream), budget, ...range })];
    }),
  );
  const counts = { counted: 0, otherTime: 0, noTime: 0, foreign: 0, invalid: 0 };
  const reader = createDocumentReader(streams, now);
  let lines = 0;
  let outside: Reading['outside'];
  for (const file of files)
    for await (const line of reader.read(file, stdin)) {
      lines += 1;
      if (lines % 1000 === 0) onLines?.(lines);
      if (line.kind !== 'document') {
        counts[line.kind] += 1;
        continue;
      }
      const taken = reducers.get(line.stream)?.add(line.document) ?? 'noTime';
      counts[taken] += 1;
      if (taken === 'otherTime') outside = withTime(outside, millisecondsOf(line.document['@timestamp']) ?? now);
    }
  return { reducers, counts, outside };
}
