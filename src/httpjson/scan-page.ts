/** Way of an event, stage 5 of 11: the bytes of an answer in; where each event lies in them out. */

/** Where the objects of a page lie in its bytes. */
export interface PageScan {
  /** Start and end (exclusive) of each object, one after the other. */
  readonly borders: readonly number[];
  /** Elements of the root array that are no objects. */
  readonly skipped: number;
  /** Whether the root is an array; an object is a page of one. */
  readonly root: 'array' | 'object' | 'nothing' | 'scalar';
}

/** The page is not JSON. */
export class ScanError extends Error {
  readonly at: number;

  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;

/**
 * Finds the events of a page without parsing them. What is inside of an event is not checked beyond its strings and
 * brackets; whoever parses the event does that. How deep it is nested does not matter here: nothing calls itself, and an
 * event that is too deep for the output must not keep back the others of its page.
 * @throws ScanError
 */
export function scanPage(body: Buffer): PageScan {
  const page = pageText(body);
  const start = skipSpace(body, hasByteOrderMark(body) ? 3 : 0);
  if (start >= body.length) return { borders: [], skipped: 0, root: 'nothing' };
  const first = body[start];
  if (first === openBracket) return scanArray(page, start);
  if (first === openBrace) {
    const end = skipNested(page, start);
    expectEnd(body, end);
    return { borders: [start, end], skipped: 0, root: 'object' };
  }
  return scanScalar(page, start);
}

/**
 * Finds the objects among values that follow each other, as in NDJSON; line breaks are not needed between them.
 * @throws ScanError
 */
export function scanValues(body: Buffer): PageScan {
  const page = pageText(body);
  const borders: number[] = [];
  let skipped = 0;
  let at = skipSpace(body, hasByteOrderMark(body) ? 3 : 0);
  const isEmpty = at >= body.length;
  while (at < body.length) {
    const from = at;
    const byte = body[at];
    if (byte === openBrace) {
      at = skipNested(page, at);
      borders.push(from, at);
    } else {
      at = byte === openBracket ? skipNested(page, at) : skipScalar(page, at);
      // A comma or a bracket between values would stop the search here.
      if (at === from) throw unexpected(body, at);
      skipped += 1;
    }
    at = skipSpace(body, at);
  }
  return { borders, skipped, root: isEmpty ? 'nothing' : 'array' };
}

/** The bytes of a page, and the same for reading four at a time. */
interface PageText {
  readonly body: Buffer;
  readonly view: DataView;
}

function pageText(body: Buffer): PageText {
  return { body, view: new DataView(body.buffer, body.byteOffset, body.length) };
}

function scanArray(page: PageText, start: number): PageScan {
  const { body } = page;
  const borders: number[] = [];
  let skipped = 0;
  let at = skipSpace(body, start + 1);
  if (body[at] === closeBracket) {
    expectEnd(body, at + 1);
    return { borders, skipped, root: 'array' };
  }
  for (;;) {
    const from = at;
    const byte = body[at];
    if (byte === openBrace) {
      at = skipNested(page, at);
      borders.push(from, at);
    } else {
      at = byte === openBracket ? skipNested(page, at) : skipScalar(page, at);
      skipped += 1;
    }
    at = skipSpace(body, at);
    if (body[at] === closeBracket) break;
    if (body[at] !== comma) throw unexpected(body, at);
    at = skipSpace(body, at + 1);
  }
  expectEnd(body, at + 1);
  return { borders, skipped, root: 'array' };
}

/**
 * The loop that sees every byte outside of texts, so it is written for speed: one comparison finds both kinds of brackets,
 * whose codes differ in one bit.
 * @returns the position after the object or array that starts here
 */
function skipNested(page: PageText, start: number): number {
  const { body } = page;
  const { length } = body;
  let depth = 0;
  let at = start;
  while (at < length) {
    const byte = body[at] as number;
    at += 1;
    if (byte === quote) at = endOfString(page, at);
    else if ((byte | 0x20) === openBrace) depth += 1;
    else if ((byte | 0x20) === closeBrace) {
      depth -= 1;
      if (depth === 0) {
        if ((byte === closeBrace) !== (body[start] === openBrace)) throw unexpected(body, at - 1);
        return at;
      }
    }
  }
  throw new ScanError('it ends in the middle of a value', length);
}

/** @param from behind the opening quote @returns the position after the closing quote */
function endOfString({ body, view }: PageText, from: number): number {
  const { length } = body;
  for (let at = from; ; ) {
    at = nextMark(view, at, length - 4);
    const byte = body[at];
    if (byte === quote) return at + 1;
    // What stands behind a backslash ends no text.
    at += byte === backslash ? 2 : 1;
    if (at >= length) throw new ScanError('it ends in the middle of a text', length);
  }
}

/**
 * Finds the next quote or backslash, four bytes at a time: most texts are so short that to search them one by one takes
 * half as long again, whether here or in the runtime. A byte is 0 after the exclusive or with what is looked for; the lowest
 * byte for which the subtraction borrows is the first that is 0.
 * @param last where four bytes are to be had last @returns its place, or one behind `last`
 */
function nextMark(view: DataView, from: number, last: number): number {
  let at = from;
  for (; at <= last; at += 4) {
    const word = view.getInt32(at, true);
    const quotes = word ^ 0x22222222;
    const backslashes = word ^ 0x5c5c5c5c;
    const found = (((quotes - 0x01010101) & ~quotes) | ((backslashes - 0x01010101) & ~backslashes)) & 0x80808080;
    if (found !== 0) return at + ((31 - Math.clz32(found & -found)) >> 3);
  }
  return at;
}

function skipScalar(page: PageText, start: number): number {
  const { body } = page;
  if (body[start] === quote) {
    const end = endOfString(page, start + 1);
    checkScalar(body, start, end);
    return end;
  }
  let at = start;
  while (at < body.length && body[at] !== comma && body[at] !== closeBracket && !isSpace(body[at])) at += 1;
  checkScalar(body, start, at);
  return at;
}

function scanScalar(page: PageText, start: number): PageScan {
  const { body } = page;
  const end = body[start] === quote ? endOfString(page, start + 1) : endOfText(body);
  checkScalar(body, start, end);
  expectEnd(body, end);
  const isNull = body.toString('latin1', start, end).trim() === 'null';
  return { borders: [], skipped: 0, root: isNull ? 'nothing' : 'scalar' };
}

function endOfText(body: Buffer): number {
  let end = body.length;
  while (isSpace(body[end - 1])) end -= 1;
  return end;
}

function checkScalar(body: Buffer, start: number, end: number): void {
  try {
    JSON.parse(body.toString('utf8', start, end));
  } catch {
    throw unexpected(body, start);
  }
}

function expectEnd(body: Buffer, from: number): void {
  const at = skipSpace(body, from);
  if (at < body.length) throw unexpected(body, at);
}

function unexpected(body: Buffer, at: number): ScanError {
  if (at >= body.length) return new ScanError('it ends in the middle of a value', at);
  return new ScanError(`unexpected ${JSON.stringify(body.toString('latin1', at, at + 1))} at byte ${at}`, at);
}

function skipSpace(body: Buffer, start: number): number {
  let at = start;
  while (isSpace(body[at])) at += 1;
  return at;
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

function hasByteOrderMark(body: Buffer): boolean {
  return body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf;
}
