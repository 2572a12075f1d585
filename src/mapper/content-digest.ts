import { crc32 } from 'node:zlib';
import { isDigit, isShortest } from './shortest-number.ts';
import { deepestJson, quote } from './steps/canonical-json.ts';

const quoteMark = 0x22;
const comma = 0x2c;
const colon = 0x3a;
const openBracket = 0x5b;
const backslash = 0x5c;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;

/** Two multipliers of MurmurHash3, one for each of two lanes: 48 bits are wanted, and integers of V8 have 32. */
const left = 0xcc9e2d51 | 0;
const right = 0x1b873593;

/** What a value begins with, so that `"1"`, `1`, `[1]` and `{"1":1}` are not the same. */
const kinds = { text: 0x3c6ef372, scalar: 0x510e527f, list: 0x1f83d9ab, object: 0x5be0cd19 } as const;

/** Thrown where the text is no JSON. One for all, since making an error is dear. */
const noJson: Error = new Error('no JSON');
const tooDeep: Error = new Error('nested too deep');

/**
 * 48 bits that are the same for the same JSON content: the order of keys, blanks and escapes do not count, nor how a fraction
 * is written. For telling whether an event that comes again is the same; no protection against anybody who wants two
 * contents to have one digest.
 *
 * It reads the bytes once, four at a time, and sums up the members of an object: parsing and sorting would cost many
 * times as much.
 */
export class ContentDigest {
  #bytes: Uint8Array = new Uint8Array(0);
  #view: DataView<ArrayBufferLike> = new DataView(new ArrayBuffer(0));
  #memory: ArrayBufferLike | undefined;
  #offset = 0;
  #at = 0;
  #depth = 0;
  /** The two lanes of what was read last. */
  #a = 0;
  #b = 0;

  /** @returns 0 for what is no JSON */
  of(bytes: Uint8Array): number {
    this.#start(bytes);
    try {
      this.#value(this.#next());
      return (this.#a >>> 0) * 0x10000 + (this.#b >>> 16);
    } catch (error) {
      if (error === noJson) return 0;
      // Then it is the same only where it is written in the same way.
      if (error === tooDeep) return crc32(bytes);
      throw error;
    }
  }

  #start(bytes: Uint8Array): void {
    this.#bytes = bytes;
    const { buffer } = bytes;
    if (buffer !== this.#memory) {
      this.#memory = buffer;
      this.#view = new DataView(buffer);
    }
    this.#offset = bytes.byteOffset;
    this.#at = 0;
    this.#depth = 0;
  }

  /** Moves over blanks. @returns the byte there */
  #next(): number {
    const bytes = this.#bytes;
    let byte = bytes[this.#at] as number;
    while (byte <= 0x20) byte = bytes[++this.#at] as number;
    return byte;
  }

  /** @param byte what it begins with */
  #value(byte: number): void {
    if (byte === quoteMark) this.#text();
    else if (byte === openBrace) this.#object();
    else if (byte === openBracket) this.#list();
    else this.#scalar();
  }

  #object(): void {
    this.#open();
    let a = 0;
    let b = 0;
    let count = 0;
    for (let byte = this.#next(); byte !== closeBrace; ) {
      if (byte !== quoteMark) throw noJson;
      this.#text();
      const keyA = this.#a;
      const keyB = this.#b;
      if (this.#next() !== colon) throw noJson;
      this.#at += 1;
      this.#value(this.#next());
      a = (a + avalanche(Math.imul(keyA, left) + this.#a)) | 0;
      b = (b + avalanche(Math.imul(keyB, right) + this.#b)) | 0;
      count += 1;
      byte = this.#after(closeBrace);
    }
    this.#close(a + kinds.object + count, b + kinds.object + count);
  }

  #list(): void {
    this.#open();
    let a: number = kinds.list;
    let b: number = kinds.list;
    for (let byte = this.#next(); byte !== closeBracket; ) {
      this.#value(byte);
      a = turn(Math.imul(a ^ this.#a, left));
      b = turn(Math.imul(b ^ this.#b, right));
      byte = this.#after(closeBracket);
    }
    this.#close(a, b);
  }

  #open(): void {
    this.#at += 1;
    this.#depth += 1;
    if (this.#depth > deepestJson) throw tooDeep;
  }

  #close(a: number, b: number): void {
    this.#at += 1;
    this.#depth -= 1;
    this.#a = avalanche(a);
    this.#b = avalanche(b);
  }

  /** Moves to the next member. @returns the byte there */
  #after(close: number): number {
    const byte = this.#next();
    if (byte === close) return byte;
    if (byte !== comma) throw noJson;
    this.#at += 1;
    return this.#next();
  }

  /** Four bytes at a time; which of them is a quote or a backslash is found as `JsonCursor` finds it. */
  #text(): void {
    const bytes = this.#bytes;
    const view = this.#view;
    const offset = this.#offset;
    const start = this.#at + 1;
    const last = bytes.length - 4;
    let a: number = kinds.text;
    let b: number = kinds.text;
    let at = start;
    while (at <= last) {
      const word = view.getInt32(offset + at, true);
      const quotes = word ^ 0x22222222;
      const backslashes = word ^ 0x5c5c5c5c;
      const found = (((quotes - 0x01010101) & ~quotes) | ((backslashes - 0x01010101) & ~backslashes)) & 0x80808080;
      if (found === 0) {
        a = turn(Math.imul(a ^ word, left));
        b = turn(Math.imul(b ^ word, right));
        at += 4;
        continue;
      }
      const lowest = found & -found;
      const count = (31 - Math.clz32(lowest)) >> 3;
      const rest = word & ((lowest >>> 7) - 1);
      at += count;
      if (bytes[at] === backslash) break;
      const length = at - start;
      this.#a = turn(Math.imul(a ^ rest, left)) + length;
      this.#b = turn(Math.imul(b ^ rest, right)) + length;
      this.#at = at + 1;
      return;
    }
    this.#textAtEnd(start);
  }

  /** A text with escapes, or so near to the end that there are no four bytes to read. */
  #textAtEnd(start: number): void {
    const bytes = this.#bytes;
    let end = start;
    let isEscaped = false;
    for (let byte = bytes[end]; byte !== quoteMark; byte = bytes[end]) {
      if (byte === undefined) throw noJson;
      if (byte === backslash) isEscaped = true;
      end += byte === backslash ? 2 : 1;
    }
    this.#at = end + 1;
    const content = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start);
    this.#bytesOf(isEscaped ? unescaped(content) : content);
  }

  /** What `#text` comes to for the bytes of a text. */
  #bytesOf(content: Uint8Array): void {
    let a: number = kinds.text;
    let b: number = kinds.text;
    let at = 0;
    for (; at + 4 <= content.length; at += 4) {
      const word = wordAt(content, at, 4);
      a = turn(Math.imul(a ^ word, left));
      b = turn(Math.imul(b ^ word, right));
    }
    const rest = wordAt(content, at, content.length - at);
    this.#a = turn(Math.imul(a ^ rest, left)) + content.length;
    this.#b = turn(Math.imul(b ^ rest, right)) + content.length;
  }

  /** A number, or true, false and null, by their letters. */
  #scalar(): void {
    const bytes = this.#bytes;
    const start = this.#at;
    let point = 0;
    let hasExponent = false;
    let at = start;
    let a: number = kinds.scalar;
    let b: number = kinds.scalar;
    for (let byte = bytes[at]; isScalar(byte); byte = bytes[++at]) {
      if (byte === 0x2e) point = at;
      else if (byte === 0x45 || (byte === 0x65 && at > start && isDigit(bytes[at - 1]))) hasExponent = true;
      a = turn(Math.imul(a ^ byte, left));
      b = turn(Math.imul(b ^ byte, right));
    }
    if (at === start) throw noJson;
    this.#at = at;
    this.#a = a;
    this.#b = b;
    const isNegative = bytes[start] === 0x2d;
    if (!hasExponent && point === 0 && !isNegative) return;
    if (!hasExponent && isShortest(bytes, isNegative ? start + 1 : start, point, at)) return;
    this.#number(Buffer.from(bytes.buffer, bytes.byteOffset + start, at - start).toString('latin1'));
  }

  #number(text: string): void {
    if (/^-?[1-9]\d*$/.test(text)) return;
    const value = Number(text);
    if (Number.isNaN(value)) throw noJson;
    this.#a = kinds.scalar;
    this.#b = kinds.scalar;
    for (const letter of String(value)) {
      const byte = letter.charCodeAt(0);
      this.#a = turn(Math.imul(this.#a ^ byte, left));
      this.#b = turn(Math.imul(this.#b ^ byte, right));
    }
  }
}

/** Every bit of what goes in decides on every bit of what comes out, so that a sum of such numbers loses nothing. */
function avalanche(value: number): number {
  let mixed = value | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** A product moves differences upwards only; this brings them down again. */
function turn(value: number): number {
  return (value << 15) | (value >>> 17);
}

function wordAt(bytes: Uint8Array, at: number, count: number): number {
  let word = 0;
  for (let place = 0; place < count; place++) word |= (bytes[at + place] as number) << (8 * place);
  return word;
}

function isScalar(byte: number | undefined): byte is number {
  return byte !== undefined && byte > 0x20 && byte !== comma && byte !== closeBrace && byte !== closeBracket;
}

/** UTF-8 cannot write half a surrogate pair: such a text keeps its escapes, all in one spelling. */
function unescaped(content: Buffer): Buffer {
  let text: string;
  try {
    text = JSON.parse(`"${content.toString('utf8')}"`) as string;
  } catch {
    return content;
  }
  return Buffer.from(text.isWellFormed() ? text : `\\${quote(text)}`);
}

/** A digest as part of a document's `_id`: 8 letters of URL-safe Base64, which are 6 bytes. */
export function digestLetters(digest: number): string {
  const bytes = Buffer.alloc(6);
  bytes.writeUIntBE(digest, 0, 6);
  return bytes.toString('base64url');
}
