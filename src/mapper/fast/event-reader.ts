import { type JsonValue, parseJson } from '../../core/json.ts';
import { JsonCursor, unusual } from '../../core/json-cursor.ts';
import { Word } from '../../core/word.ts';
import { shape } from '../conform.ts';
import { isEmpty, toOpaque } from '../opaque.ts';
import type { ReadEvent } from '../read-event.ts';
import { KeptText } from './kept-text.ts';
import type { ReaderEntry, ReaderTable } from './reader-table.ts';

/** In the place of a value that nobody reads. */
const unread = true;

const nullWord = new Word('null');
const trueWord = new Word('true');
const falseWord = new Word('false');

const quote = 0x22;
const comma = 0x2c;
const colon = 0x3a;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;

/**
 * Reads events from their bytes along the schema, which for those that are as it says comes to what `JSON.parse`,
 * `conformTopLevel` and `JSON.stringify` come to, for less: only what the mapping reads becomes a value, and the vendor's
 * tree is cut out of the text.
 */
export class EventReader {
  readonly #table: ReaderTable;
  readonly #size: number;
  readonly #asReceived: ReadonlySet<string>;
  readonly #cursor = new JsonCursor();
  /** Becomes the vendor's tree. */
  readonly #copy = new KeptText();
  /** The value that was read last; undefined where a document never holds it: null, "", {} and []. */
  #value: unknown;
  #isPlain = true;
  /** Objects begun so far; the number of one tells it from all others. */
  #objects = 0;
  #buffer: Buffer = Buffer.alloc(0);
  /** The bytes as a text with a character for each of them. */
  #text = '';

  /**
   * @param size how many attributes the top level has
   * @param asReceived names of attributes there that are read only where they are texts: who computes an id of them wants
   *   them as they came
   */
  constructor(table: ReaderTable, size: number, asReceived: readonly string[]) {
    this.#table = table;
    this.#size = size;
    this.#asReceived = new Set(asReceived);
  }

  /**
   * @param bytes the event as received
   * @returns undefined where it is not JSON, or something in it is not as declared; then it has to be parsed
   */
  read(bytes: Buffer): ReadEvent | undefined {
    const cursor = this.#cursor;
    this.#buffer = bytes;
    this.#text = bytes.toString('latin1');
    this.#isPlain = true;
    cursor.start(bytes);
    const values = new Array<unknown>(this.#size);
    try {
      if (cursor.next() !== openBrace) return undefined;
      this.#copy.start(this.#text, cursor.at);
      const isWritten = this.#readObject(this.#table, values, undefined);
      const copied = isWritten ? this.#copy.end(cursor.at) : '{}';
      cursor.skipSpace();
      if (cursor.at !== bytes.length) return undefined;
      // Within a text there are none, so that these stand between values.
      const vendor = cursor.hasBreaks ? copied.replace(/[\t\n\r]/g, ' ') : copied;
      return { values, vendor, isPlain: this.#isPlain };
    } catch (error) {
      if (error === unusual) return undefined;
      throw error;
    }
  }

  /**
   * @param values receives the top level, by index; otherwise `object` receives the members, by name
   * @returns whether something of it is written; `#value` says whether there is something in it
   */
  #readObject(table: ReaderTable, values: unknown[] | undefined, object: Record<string, unknown> | undefined): boolean {
    const cursor = this.#cursor;
    this.#objects += 1;
    const number = this.#objects;
    cursor.at += 1;
    const copy = this.#copy;
    let end = cursor.at;
    let count = 0;
    let isCut = false;
    let isFilled = false;
    let last: ReaderEntry | undefined;
    for (let byte = cursor.next(); byte !== closeBrace; ) {
      if (byte !== quote) throw unusual;
      const start = cursor.at;
      const { written, pending } = copy;
      if (isCut) copy.cut(end, start, count > 0 ? ',' : '');
      const entry = this.#readKey(table, last);
      let isWritten = false;
      if (entry === undefined) this.#expectNothing();
      else {
        last = entry;
        // Twice, or in two spellings: which of them counts is for others to say.
        if (entry.seen.in === number) throw unusual;
        entry.seen.in = number;
        if (entry.renamed !== undefined && !entry.isLeftOut) copy.replace(start, cursor.at, entry.renamed);
        const { attribute, meant } = entry;
        const length = meant?.key === undefined ? 0 : copy.lengthAt(cursor.at);
        isWritten = this.#readValue(entry, values !== undefined) && !entry.isLeftOut;
        // A further spelling stands in the tree under both names.
        if (isWritten && meant?.key !== undefined) copy.repeat(length, cursor.at, `,${meant.key}`);
        const value = this.#value;
        if (value !== undefined) {
          isFilled = true;
          if (entry.isRead) {
            const { index, name } = meant ?? attribute;
            if (values) values[index] = value;
            else if (object) object[name] = value;
          }
        }
      }
      if (isWritten) {
        count += 1;
        end = cursor.at;
      } else copy.goBack(written, pending);
      isCut = !isWritten;
      byte = this.#nextMember(closeBrace);
    }
    if (isCut) copy.cut(end, cursor.at, '');
    cursor.at += 1;
    this.#value = isFilled ? (object ?? unread) : undefined;
    return count > 0;
  }

  /** Moves to the value. @returns undefined for a key that the schema does not know */
  #readKey(table: ReaderTable, last: ReaderEntry | undefined): ReaderEntry | undefined {
    const cursor = this.#cursor;
    const guess = last === undefined ? table.first : last.follower;
    if (guess !== undefined && cursor.passIf(guess.key)) {
      cursor.next();
      return guess;
    }
    const start = cursor.at + 1;
    cursor.passText();
    if (cursor.isEscaped || cursor.isBeyondAscii) throw unusual;
    const entry = table.entries.get(this.#text.slice(start, cursor.at - 1));
    if (cursor.next() !== colon) throw unusual;
    cursor.at += 1;
    cursor.next();
    if (entry !== undefined) {
      if (last === undefined) table.first = entry;
      else last.follower = entry;
    }
    return entry;
  }

  /** @returns whether it is written; `#value` says what it is */
  #readValue(entry: ReaderEntry, isTopLevel: boolean): boolean {
    const cursor = this.#cursor;
    const { type, list } = entry.attribute;
    switch (cursor.bytes[cursor.at]) {
      case quote:
        if (type !== 'keyword') break;
        return this.#readText(entry.isRead);
      case openBrace:
        if (type !== 'group') break;
        return this.#readObject(entry.children, undefined, entry.isRead ? entry.create() : undefined);
      case openBracket:
        if (!list || entry.isRead || (type !== 'group' && type !== 'keyword')) break;
        return this.#readList(entry);
      case 0x6e: // n
        cursor.passWord(nullWord);
        this.#value = undefined;
        return false;
      case 0x74: // t
        if (type !== 'boolean') break;
        cursor.passWord(trueWord);
        this.#value = true;
        return true;
      case 0x66: // f
        if (type !== 'boolean') break;
        cursor.passWord(falseWord);
        this.#value = false;
        return true;
      default:
        if (type === 'long' || type === 'float' || type === 'double') {
          const start = cursor.at;
          if (!cursor.passPlainNumber(type !== 'long')) break;
          this.#value = entry.isRead ? Number(this.#text.slice(start, cursor.at)) : unread;
          return true;
        }
    }
    if (isTopLevel && this.#asReceived.has(entry.attribute.name)) throw unusual;
    return this.#readAny(entry);
  }

  #readText(isRead: boolean): boolean {
    const cursor = this.#cursor;
    const start = cursor.at;
    cursor.passText();
    if (cursor.isBeyondAscii) this.#copy.isAscii = false;
    if (cursor.at === start + 2) this.#value = undefined;
    else if (cursor.isEscaped) this.#value = this.#parse(start);
    else if (!isRead) this.#value = unread;
    else if (cursor.isBeyondAscii) this.#value = this.#buffer.toString('utf8', start + 1, cursor.at - 1);
    else this.#value = this.#text.slice(start + 1, cursor.at - 1);
    return this.#value !== undefined;
  }

  /** A list that nobody reads. */
  #readList(entry: ReaderEntry): boolean {
    const cursor = this.#cursor;
    cursor.at += 1;
    const copy = this.#copy;
    let end = cursor.at;
    let count = 0;
    let isCut = false;
    for (let byte = cursor.next(); byte !== closeBracket; ) {
      const { written, pending } = copy;
      if (isCut) copy.cut(end, cursor.at, count > 0 ? ',' : '');
      let isWritten = false;
      if (byte === quote && entry.attribute.type === 'keyword') isWritten = this.#readText(false);
      else if (byte === openBrace && entry.attribute.type === 'group') {
        isWritten = this.#readObject(entry.children, undefined, undefined);
      } else if (byte === 0x6e) cursor.passWord(nullWord);
      else throw unusual;
      if (isWritten) {
        count += 1;
        end = cursor.at;
      } else copy.goBack(written, pending);
      isCut = !isWritten;
      byte = this.#nextMember(closeBracket);
    }
    if (isCut) copy.cut(end, cursor.at, '');
    cursor.at += 1;
    this.#value = count > 0 ? unread : undefined;
    return count > 0;
  }

  /** A value of any kind, brought into its declared shape as a parsed one is. */
  #readAny(entry: ReaderEntry): boolean {
    const cursor = this.#cursor;
    const start = cursor.at;
    cursor.passValue();
    const value = this.#parse(start);
    this.#value = undefined;
    const issues = new Set<string>();
    const shaped = shape(entry.attribute, value, issues);
    if (shaped === undefined) {
      if (toOpaque(value) === undefined) return false;
      throw unusual;
    }
    if (shaped.unknown !== undefined || issues.size > 0 || entry.isThinned) throw unusual;
    if (isEmpty(shaped.known)) return false;
    this.#value = shaped.known;
    this.#copy.replace(start, cursor.at, JSON.stringify(shaped.known));
    return true;
  }

  /** The value of an attribute that the schema does not know has to be one that is dropped. */
  #expectNothing(): void {
    const start = this.#cursor.at;
    this.#cursor.passValue();
    if (toOpaque(this.#parse(start)) !== undefined) throw unusual;
    this.#value = undefined;
  }

  /** Moves to the next member, or to the bracket that closes. @returns the byte there */
  #nextMember(close: number): number {
    const cursor = this.#cursor;
    const byte = cursor.next();
    if (byte === close) return byte;
    if (byte !== comma) throw unusual;
    cursor.at += 1;
    const first = cursor.next();
    if (first === close) throw unusual;
    return first;
  }

  /** What stands from `start` up to here, parsed. It may hold any character, also as a text that JSON is made of again. */
  #parse(start: number): JsonValue {
    this.#isPlain = false;
    const value = parseJson(this.#buffer.toString('utf8', start, this.#cursor.at));
    if (value === undefined) throw unusual;
    return value;
  }
}
