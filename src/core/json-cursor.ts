import type { Word } from './word.ts';

/** Why a text is not read on: it is no JSON, or none of the plain kind. One for all, since making an error is dear. */
export const unusual: Error = new Error('to be parsed');

/** Objects and arrays are nested this deep in no event that is read here. */
const deepest = 100;

// Here and not in a file of their own: V8 folds them only where they are declared.
const quote = 0x22;
const comma = 0x2c;
const openBracket = 0x5b;
const backslash = 0x5c;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const minus = 0x2d;
const point = 0x2e;
const zero = 0x30;
const nine = 0x39;

/**
 * A place in the bytes of a JSON text, which it moves over what stands there. The methods expect what they are called for
 * to begin at the place, and throw {@link unusual} where it does not.
 */
export class JsonCursor {
  bytes: Uint8Array = new Uint8Array(0);
  /** All of the memory that the bytes are part of, often the same for many events, and where they begin in it. */
  #view: DataView = new DataView(this.bytes.buffer);
  #memory: ArrayBufferLike = this.bytes.buffer;
  #offset = 0;
  at = 0;
  /** Whether a space that is no blank was passed since the start. */
  hasBreaks = false;
  /** Whether the text that was read last has a backslash. */
  isEscaped = false;
  /** The bytes of the text that was read last, or-ed, four of them side by side. */
  #bits = 0;

  /** Whether the text that was read last has letters that are not ASCII. */
  get isBeyondAscii(): boolean {
    return (this.#bits & 0x80808080) !== 0;
  }

  start(bytes: Uint8Array): void {
    this.bytes = bytes;
    const { buffer } = bytes;
    if (buffer !== this.#memory) {
      this.#memory = buffer;
      this.#view = new DataView(buffer);
    }
    this.#offset = bytes.byteOffset;
    this.at = 0;
    this.hasBreaks = false;
  }

  skipSpace(): void {
    const { bytes } = this;
    let byte = bytes[this.at];
    while (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) {
      if (byte !== 0x20) this.hasBreaks = true;
      byte = bytes[++this.at];
    }
  }

  /** The byte at the next place that is no space. */
  next(): number {
    const byte = this.bytes[this.at] as number;
    if (byte > 0x20) return byte;
    this.skipSpace();
    return this.bytes[this.at] as number;
  }

  /** Moves behind the closing quote. */
  passText(): void {
    const { bytes } = this;
    this.isEscaped = false;
    this.#bits = 0;
    this.at += 1;
    for (;;) {
      this.#passLetters();
      const byte = bytes[this.at] as number;
      if (byte === quote) break;
      if (byte === backslash) {
        this.isEscaped = true;
        this.at += 1;
        // A control character is no JSON, and behind the end there is nothing.
      } else if (!(byte >= 0x20)) throw unusual;
      this.#bits |= bytes[this.at] as number;
      this.at += 1;
    }
    this.at += 1;
  }

  /**
   * Moves to the next quote, backslash or control character, or near the end of the bytes. Four bytes at a time: a byte is 0
   * after the exclusive or with what is looked for, and the lowest for which a subtraction borrows is the first that is 0, or
   * less than a blank.
   */
  #passLetters(): void {
    const view = this.#view;
    const offset = this.#offset;
    const last = this.bytes.length - 4;
    let at = this.at;
    let bits = this.#bits;
    for (; at <= last; at += 4) {
      const word = view.getInt32(offset + at, true);
      const quotes = word ^ 0x22222222;
      const backslashes = word ^ 0x5c5c5c5c;
      const found =
        (((quotes - 0x01010101) & ~quotes) |
          ((backslashes - 0x01010101) & ~backslashes) |
          ((word - 0x20202020) & ~word)) &
        0x80808080;
      if (found !== 0) {
        const lowest = found & -found;
        // Below the byte that was found.
        bits |= word & ((lowest >>> 7) - 1);
        at += (31 - Math.clz32(lowest)) >> 3;
        break;
      }
      bits |= word;
    }
    this.at = at;
    this.#bits = bits;
  }

  /** @returns whether the word is there; otherwise the place stays */
  passIf(word: Word): boolean {
    if (this.at + word.length > this.bytes.length || !word.isAt(this.#view, this.#offset + this.at)) return false;
    this.at += word.length;
    return true;
  }

  passWord(word: Word): void {
    if (!this.passIf(word)) throw unusual;
  }

  /**
   * Moves over a number that means the same wherever it is read: digits, with a fraction if that is allowed, no exponent.
   * @returns whether it is one; otherwise the place stays
   */
  passPlainNumber(mayHaveFraction: boolean): boolean {
    const { bytes } = this;
    const isNegative = bytes[this.at] === minus;
    const first = isNegative ? this.at + 1 : this.at;
    let digits = 0;
    let at = first;
    for (; isDigit(bytes[at]); at++) digits |= bytes[at] as number;
    const count = at - first;
    if (count === 0 || count > 15 || (count > 1 && bytes[first] === zero)) return false;
    if (bytes[at] === point) {
      const fraction = at + 1;
      for (at = fraction; isDigit(bytes[at]); at++) digits |= bytes[at] as number;
      if (!mayHaveFraction || at === fraction || at - fraction > 15) return false;
    }
    // -0 is another number than 0.
    if ((isNegative && digits === zero) || !this.#isDelimiter(bytes[at])) return false;
    this.at = at;
    return true;
  }

  /** Moves over any value. What is in it is not checked beyond its texts and brackets. */
  passValue(): void {
    const { bytes } = this;
    let depth = 0;
    do {
      const byte = bytes[this.at];
      if (byte === undefined || depth > deepest) throw unusual;
      if (byte === quote) this.passText();
      else {
        if (byte === openBrace || byte === openBracket) depth += 1;
        else if (byte === closeBrace || byte === closeBracket) depth -= 1;
        else if (depth === 0) {
          this.#passScalar();
          return;
        }
        this.at += 1;
      }
    } while (depth > 0);
  }

  #passScalar(): void {
    const { bytes } = this;
    const start = this.at;
    while (bytes[this.at] !== undefined && !this.#isDelimiter(bytes[this.at])) this.at += 1;
    if (this.at === start) throw unusual;
  }

  #isDelimiter(byte: number | undefined): boolean {
    return byte === comma || byte === closeBrace || byte === closeBracket || (byte !== undefined && byte <= 0x20);
  }
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= zero && byte <= nine;
}
