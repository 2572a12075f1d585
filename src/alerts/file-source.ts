import { open } from 'node:fs/promises';
import { IngestError } from '../core/errors.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../core/json.ts';
import { formatTimestamp } from '../core/timestamp.ts';
import { LeftOut, readFiles } from '../detect/read-files.ts';
import { sortedOnDisk } from '../detect/sort-on-disk.ts';
import { streamsOf } from '../detect/time-machine.ts';
import type { Seen } from '../rules/finding.ts';
import type { RuleStream } from '../rules/rule.ts';
import { type Place, readBefore, readOn } from './growing-file.ts';
import type { AlertSource, Fetched } from './source.ts';

/** A place, and the time of the last document before it. */
type Position = Place & { readonly last?: number | undefined };

/**
 * Files that grow by whole lines, as `collect` writes them. What was put aside since the last look is read to its end, file by
 * file, before the one that grows.
 */
export function followFiles(
  paths: readonly string[],
  streams: ReadonlySet<RuleStream>,
  now: () => number,
): AlertSource {
  const documentsOf = (stdin: AsyncIterable<Buffer>, of: ReadonlySet<RuleStream>, leftOut: LeftOut) =>
    readFiles(['-'], of, { now: now(), stdin }, leftOut);
  return {
    async fetch(cursor) {
      const positions: Record<string, JsonValue> = { ...filesIn(cursor) };
      const documents: Seen[] = [];
      const notes: string[] = [];
      let hasMore = false;
      let upTo: number | undefined;
      for (const path of paths) {
        const before = positionOf(positions[path]);
        if (before === undefined && (await isArray(path)))
          throw new IngestError('JC_EVENT_FILE', `${path} is a JSON array, which does not grow by lines`, {
            advice: `For alerts, write one JSON object on each line, for example with jq -c '.[]' FILE.`,
          });
        const part = await readOn(path, before);
        if (part === undefined) continue;
        const leftOut = new LeftOut();
        const own: Seen[] = [];
        for await (const seen of documentsOf(once(part.bytes), streams, leftOut)) own.push(seen);
        if (part.isLost) notes.push(lostNote(path, before?.last, own[0]?.at));
        if (part.hasMore) upTo = Math.min(upTo ?? Number.POSITIVE_INFINITY, own.at(-1)?.at ?? Number.NEGATIVE_INFINITY);
        if (leftOut.invalid > 0) notes.push(`${path}: ${leftOut.invalid} lines without a JSON object are left out`);
        const last = own.at(-1)?.at ?? before?.last;
        positions[path] = { ...part.place, ...(last === undefined ? {} : { last }) } as JsonObject;
        hasMore ||= part.hasMore;
        for (const seen of own) documents.push(seen);
      }
      return { documents, cursor: { files: positions }, hasMore, upTo, notes } satisfies Fetched;
    },
    history(cursor, rules, reach) {
      const positions = filesIn(cursor);
      const bytes = async function* (): AsyncGenerator<Buffer> {
        for (const path of paths) yield* readBefore(path, positionOf(positions[path]), reach);
      };
      return sortedOnDisk(documentsOf(bytes(), streamsOf(rules), new LeftOut()));
    },
  };
}

function filesIn(cursor: JsonObject | undefined): JsonObject {
  return isJsonObject(cursor?.files) ? cursor.files : {};
}

function positionOf(value: JsonValue | undefined): Position | undefined {
  if (!isJsonObject(value) || typeof value.offset !== 'number') return undefined;
  return { ...(value as unknown as Position), file: String(value.file) };
}

/** Its last line would never be whole, so that nothing in it were looked at. */
async function isArray(path: string): Promise<boolean> {
  const handle = await open(path).catch(() => undefined);
  if (handle === undefined) return false;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(64), 0, 64, 0);
    return /^(?:\ufeff)?\s*\[/.test(buffer.toString('utf8', 0, bytesRead));
  } catch {
    // Whoever reads it next says why it cannot be read.
    return false;
  } finally {
    await handle.close();
  }
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

function lostNote(path: string, from: number | undefined, to: number | undefined): string {
  const [first, last] = [from, to].map((at) => (at === undefined ? undefined : formatTimestamp(at)));
  const range = `${first === undefined ? '' : ` from ${first}`}${last === undefined ? ' until now' : ` to ${last}`}`;
  return `${path}: a file was removed or cut before it was read to its end. Documents${range} may be missing`;
}
