import { createReadStream } from 'node:fs';
import { type ByteLine, byteLines } from '../../core/byte-lines.ts';
import { IngestError, systemErrorCode } from '../../core/errors.ts';
import { isJsonObject, type JsonValue } from '../../core/json.ts';
import { PageEvent, type RawEvent } from '../../httpjson/raw-event.ts';
import { ScanError, scanPage } from '../../httpjson/scan-page.ts';

const deepest = 1000;
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Reads raw events: a JSON object, a JSON array of objects, or an object a line, which is read as it comes.
 * @param path `-` is the given standard input
 * @throws IngestError JC_EVENT_FILE naming file and line
 */
export async function* readEvents(path: string, stdin: AsyncIterable<Buffer>): AsyncGenerator<RawEvent> {
  const name = path === '-' ? 'standard input' : path;
  const lines = byteLines(path === '-' ? stdin : createReadStream(path));
  try {
    let first = true;
    for await (const line of lines) {
      const bytes = first && line.bytes.subarray(0, 3).equals(byteOrderMark) ? line.bytes.subarray(3) : line.bytes;
      if (isBlank(bytes)) continue;
      const event = new PageEvent(withoutCarriageReturn(bytes));
      const value = event.parse();
      if (isJsonObject(value)) yield event;
      else if (!first) throw wrong(name, line.number, value === undefined ? reason(bytes) : notAnObject(value));
      else if (value !== undefined && !Array.isArray(value)) throw wrong(name, line.number, notAnObject(value));
      else {
        yield* readDocument(name, line, bytes, lines);
        return;
      }
      first = false;
    }
  } catch (error) {
    if (error instanceof IngestError) throw error;
    const code = systemErrorCode(error);
    throw new IngestError(
      'JC_EVENT_FILE',
      code === 'ENOENT' ? `${name} does not exist` : `${name} cannot be read (${code ?? String(error)})`,
      { cause: error, advice: 'Check the path and the permissions.' },
    );
  }
}

/** One JSON text over several lines, or an array: read whole. */
async function* readDocument(
  name: string,
  first: ByteLine,
  firstBytes: Buffer,
  rest: AsyncIterable<ByteLine>,
): AsyncGenerator<RawEvent> {
  const parts = [firstBytes];
  for await (const { bytes } of rest) parts.push(Buffer.from('\n'), bytes);
  const text = Buffer.concat(parts);
  const lineAt = (offset: number): number =>
    first.number + text.subarray(0, offset).filter((byte) => byte === 0x0a).length;
  let borders: readonly number[];
  try {
    const scan = scanPage(text, deepest);
    if (scan.skipped > 0) throw wrong(name, first.number, 'the array holds something that is not an object');
    borders = scan.borders;
  } catch (error) {
    if (error instanceof ScanError) throw wrong(name, lineAt(error.at), error.message);
    throw error;
  }
  for (let index = 0; index < borders.length; index += 2) {
    const event = new PageEvent(text.subarray(borders[index], borders[index + 1]));
    if (event.parse() === undefined) throw wrong(name, lineAt(borders[index] ?? 0), reason(event.raw));
    yield event;
  }
}

function wrong(name: string, line: number, what: string): IngestError {
  return new IngestError('JC_EVENT_FILE', `${name}:${line}: not an event: ${what}`);
}

function notAnObject(value: JsonValue): string {
  return `expected a JSON object, got ${Array.isArray(value) ? 'an array' : value === null ? 'null' : `a ${typeof value}`}`;
}

/** What JSON.parse says; newer versions of Node quote the text, which is wanted here. */
function reason(bytes: Buffer): string {
  try {
    JSON.parse(bytes.toString('utf8'));
    return 'not a JSON object';
  } catch (error) {
    return (error as Error).message;
  }
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}

function withoutCarriageReturn(bytes: Buffer): Buffer {
  return bytes.at(-1) === 0x0d ? bytes.subarray(0, -1) : bytes;
}
