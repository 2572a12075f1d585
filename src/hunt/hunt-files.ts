import { type TimeSpan, withTime } from '../core/nothing-in-range.ts';
import { millisecondsOf } from '../core/timestamp.ts';
import { createDocumentReader } from '../replay/read-documents.ts';
import { findHits, type Hit } from './find-hits.ts';
import type { Matcher } from './matcher.ts';

export interface HuntFilesOptions {
  /** Earlier events are left out; milliseconds since 1970. */
  readonly from: number | undefined;
  /** When raw events count as fetched. */
  readonly now: number;
  readonly stdin: AsyncIterable<Buffer>;
  readonly onLines: (lines: number) => void;
}

/** What was looked at. */
export class Looked {
  events = 0;
  /** When the events were that are too early. */
  outside: TimeSpan | undefined;
  /** Lines that are no event. */
  others = 0;
}

/**
 * The hits in files of events, in the order of the files.
 * @throws IngestError JC_EVENT_FILE if a file cannot be read
 */
export async function* huntFiles(
  files: readonly string[],
  match: Matcher,
  { from, now, stdin, onLines }: HuntFilesOptions,
  looked: Looked,
): AsyncGenerator<Hit> {
  const reader = createDocumentReader(['events'], now);
  let lines = 0;
  for (const file of files)
    for await (const line of reader.read(file, stdin)) {
      lines += 1;
      if (lines % 1000 === 0) onLines(lines);
      if (line.kind !== 'document') looked.others += 1;
      else {
        const at = millisecondsOf(line.document['@timestamp']);
        if (from !== undefined && at !== undefined && at < from) {
          looked.outside = withTime(looked.outside, at);
          continue;
        }
        looked.events += 1;
        yield* findHits(line.document, line.id, match);
      }
    }
}
