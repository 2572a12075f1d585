import { createReadStream } from 'node:fs';
import { arrayObjects } from '../core/array-objects.ts';
import { type ByteLine, byteLines } from '../core/byte-lines.ts';
import { IngestError, systemErrorCode, whyUnreadable } from '../core/errors.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../core/json.ts';
import { PageEvent, type RawEvent } from '../httpjson/raw-event.ts';
import { ScanError, scanPage } from '../httpjson/scan-page.ts';
import { rejoin, unpacked } from './unpack.ts';

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/** Takes what is not an event; it throws, or counts and lets the reading go on. */
export type OnInvalid = (error: IngestError) => void;

const refuse: OnInvalid = (error) => {
  throw error;
};

/**
 * Reads raw events: a JSON object, a JSON array of objects, or one object per line; gzip too. Arrays and lines are read as
 * they come, so a file may be larger than the memory.
 * @param path `-` is the given standard input
 * @param onInvalid told of a line or an entry that is not an event; unless given, the first one ends the reading
 * @throws IngestError JC_EVENT_FILE naming file and line
 */
export async function* readEvents(
  path: string,
  stdin: AsyncIterable<Buffer>,
  onInvalid: OnInvalid = refuse,
): AsyncGenerator<RawEvent> {
  const name = path === '-' ? 'standard input' : path;
  try {
    const { isArray, chunks } = await peek(unpacked(path === '-' ? stdin : createReadStream(path)), name);
    if (isArray) {
      yield* readArray(name, chunks, onInvalid);
      return;
    }
    const lines = byteLines(chunks);
    let first = true;
    for await (const line of lines) {
      const { bytes } = line;
      if (isBlank(bytes)) continue;
      const event = PageEvent.of(withoutCarriageReturn(bytes));
      const value = event.parse();
      const wrapped = isJsonObject(value) ? wrapperKey(value) : undefined;
      if (wrapped !== undefined) onInvalid(wrapper(name, line.number, wrapped));
      else if (isJsonObject(value)) yield event;
      else if (value !== undefined) onInvalid(invalid(name, line.number, notAnObject(value)));
      else if (first && (onInvalid === refuse || bytes.toString().trim() === '{')) {
        yield* readDocument(name, line, bytes, lines, onInvalid);
        return;
      } else onInvalid(invalid(name, line.number, reason(bytes)));
      first = false;
    }
  } catch (error) {
    if (error instanceof IngestError) throw error;
    const code = systemErrorCode(error);
    if (code?.startsWith('Z_'))
      throw new IngestError('JC_EVENT_FILE', `${name} starts like a gzip file but cannot be unpacked (${code})`, {
        cause: error,
        advice: 'The file is damaged or incomplete. Copy it again. Everything before that point was read.',
      });
    throw new IngestError('JC_EVENT_FILE', `${name} ${whyUnreadable(error)}`, {
      cause: error,
      advice: 'Check the path and the permissions.',
    });
  }
}

/** Looks at the first byte that is no white space. */
async function peek(
  stream: AsyncIterable<Buffer>,
  name: string,
): Promise<{ readonly isArray: boolean; readonly chunks: AsyncIterable<Buffer> }> {
  const rest = stream[Symbol.asyncIterator]();
  const seen: Buffer[] = [];
  let first: number | undefined;
  while (first === undefined) {
    const { value, done } = await rest.next();
    if (done) break;
    if (seen.length === 0 && isUtf16(value)) {
      await rest.return?.();
      const advice = 'Save it as UTF-8. Windows PowerShell writes UTF-16 with >; pipe into Set-Content -Encoding utf8.';
      throw new IngestError('JC_EVENT_FILE', `${name} is UTF-16, not UTF-8`, { advice });
    }
    const chunk = seen.length === 0 && value.subarray(0, 3).equals(byteOrderMark) ? value.subarray(3) : value;
    seen.push(chunk);
    first = chunk.find((byte: number) => ![0x20, 0x09, 0x0d, 0x0a].includes(byte));
  }
  return { isArray: first === 0x5b, chunks: rejoin(seen, rest) };
}

/** By its byte order mark, of either order. */
function isUtf16([first, second]: Buffer): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

async function* readArray(name: string, chunks: AsyncIterable<Buffer>, onInvalid: OnInvalid): AsyncGenerator<RawEvent> {
  for await (const { bytes, line } of arrayObjects(chunks, (at, what) => wrong(name, at, what))) {
    const event = PageEvent.of(bytes);
    if (event.parse() === undefined) onInvalid(invalid(name, line, reason(bytes)));
    else yield event;
  }
}

/** One JSON object over several lines: read whole. */
async function* readDocument(
  name: string,
  first: ByteLine,
  firstBytes: Buffer,
  rest: AsyncIterable<ByteLine>,
  onInvalid: OnInvalid,
): AsyncGenerator<RawEvent> {
  const parts = [firstBytes];
  for await (const { bytes } of rest) parts.push(Buffer.from('\n'), bytes);
  const text = Buffer.concat(parts);
  const lineAt = (offset: number): number =>
    first.number + text.subarray(0, offset).filter((byte) => byte === 0x0a).length;
  let borders: readonly number[];
  try {
    const scan = scanPage(text);
    borders = scan.borders;
  } catch (error) {
    // A document over several lines cannot be read in part.
    const refusal = firstBytes.toString().trim() === '{' ? wrong : invalid;
    if (error instanceof ScanError) throw refusal(name, lineAt(error.at), error.message);
    throw error;
  }
  for (let index = 0; index < borders.length; index += 2) {
    const event = PageEvent.of(text.subarray(borders[index], borders[index + 1]));
    const value = event.parse();
    const wrapped = isJsonObject(value) ? wrapperKey(value) : undefined;
    if (value === undefined) onInvalid(invalid(name, lineAt(borders[index] ?? 0), reason(event.raw)));
    else if (wrapped !== undefined) onInvalid(wrapper(name, lineAt(borders[index] ?? 0), wrapped));
    else yield event;
  }
}

/** A line or an entry that can be left out. */
function invalid(name: string, line: number, what: string): IngestError {
  return new IngestError('JC_EVENT_FILE', `${name}:${line}: not an event: ${what}`, {
    advice: 'Fix it, or add --skip-invalid to leave out and count whatever is not an event.',
  });
}

function wrong(name: string, line: number, what: string): IngestError {
  return new IngestError('JC_EVENT_FILE', `${name}:${line}: not an event: ${what}`);
}

function wrapper(name: string, line: number, key: string): IngestError {
  const message = `${name}:${line}: this is one object that wraps the events; they are in its list ${JSON.stringify(key)}`;
  return new IngestError('JC_EVENT_FILE', message, {
    advice: `Extract them first, for example with jq: jq -c '.[${JSON.stringify(key)}][]' FILE | jumpcloud-elastic replay -`,
  });
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

/** An event or a user has one of these. */
const ownKeys = ['id', '_id', 'event_type', 'timestamp', 'service'];

/** The key under which the events lie, if the object is not an event but a wrapper such as `{"Records": […]}`. */
function wrapperKey(value: JsonObject): string | undefined {
  if (ownKeys.some((key) => Object.hasOwn(value, key))) return undefined;
  const lists = Object.entries(value).filter(
    ([, list]) => Array.isArray(list) && list.length > 0 && list.every((item) => isJsonObject(item)),
  );
  return lists.length === 1 ? lists[0]?.[0] : undefined;
}
