import { digestOf } from '../core/digest.ts';
import { type TimeSpan, withTime } from '../core/nothing-in-range.ts';
import type { OpenTimeRange } from '../core/time-range.ts';
import { millisecondsOf } from '../core/timestamp.ts';
import { createDocumentReader } from '../replay/read-documents.ts';
import type { Seen } from '../rules/finding.ts';
import type { RuleStream } from '../rules/rule.ts';

/** Users are read from the beginning: what was said of them before still holds. */
export interface FilesOptions extends OpenTimeRange {
  /** When raw events count as fetched. */
  readonly now: number;
  readonly stdin: AsyncIterable<Buffer>;
  /** Told of the lines that are read. */
  readonly onLines?: ((lines: number) => void) | undefined;
}

/** Lines that were left out. */
export class LeftOut {
  invalid = 0;
  foreign = 0;
  noTime = 0;
  otherTime = 0;
  /** When the documents were that are outside of the range, users before it too. */
  outside: TimeSpan | undefined;
}

/**
 * The documents of files, in the order of the files.
 * @throws IngestError JC_EVENT_FILE if a file cannot be read
 */
export async function* readFiles(
  files: readonly string[],
  streams: ReadonlySet<RuleStream>,
  { from, to, now, stdin, onLines }: FilesOptions,
  leftOut: LeftOut,
): AsyncGenerator<Seen> {
  const reader = createDocumentReader(['events', 'users', 'collector'], now);
  let lines = 0;
  for (const file of files)
    for await (const line of reader.read(file, stdin)) {
      lines += 1;
      if (lines % 1000 === 0) onLines?.(lines);
      if (line.kind !== 'document') {
        leftOut[line.kind] += 1;
        continue;
      }
      const stream = line.stream as RuleStream;
      const at = millisecondsOf(line.document['@timestamp']);
      if (at === undefined) {
        leftOut.noTime += 1;
        continue;
      }
      const isLate = to !== undefined && at >= to;
      const isOutside = isLate || (from !== undefined && at < from);
      if (isOutside) leftOut.outside = withTime(leftOut.outside, at);
      if (isOutside && (isLate || stream !== 'users')) leftOut.otherTime += 1;
      else if (streams.has(stream))
        yield { stream, id: line.id ?? digestOf(line.document), at, document: line.document };
    }
}
