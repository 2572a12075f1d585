import { IngestError } from '../core/errors.ts';
import { type JsonValue, parseJson } from '../core/json.ts';
import type { DraftBody, DraftValue } from './draft-value.ts';
import { exactJson, parseExact } from './exact-json.ts';

export interface RawEvent {
  /** The exact bytes of the event as received. */
  readonly raw: Buffer;
  /** The bytes as a text; made anew by each call. */
  text(): string;
  /** Parsed once, on demand, and kept with the event; undefined where the bytes are not JSON. */
  parse(): JsonValue | undefined;
  /** Where it is larger than a page may be, this limit: all that is here of it then are some members from its start. */
  readonly largerThan?: number | undefined;
}

/** The bytes of a page, which all its events share, for as long as they are there. */
export class PageBytes {
  #bytes: Buffer | undefined;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** @throws IngestError JC_BUG after `release`: by now the memory may hold another page */
  get(): Buffer {
    if (this.#bytes === undefined) throw new IngestError('JC_BUG', 'A page was looked at after it was released.');
    return this.#bytes;
  }

  /** @returns the memory, which is free from now on; undefined where it was released before */
  release(): Buffer | undefined {
    const bytes = this.#bytes;
    this.#bytes = undefined;
    return bytes;
  }
}

export class PageEvent implements RawEvent {
  readonly #page: PageBytes;
  readonly #start: number;
  readonly #end: number;
  readonly #isAscii: boolean;
  #parsed: JsonValue | undefined;
  #isParsed = false;
  readonly largerThan: number | undefined;

  /**
   * @param page the bytes that hold the event, from `start` up to `end`
   * @param isAscii whether all of them are ASCII, which reads faster
   * @param largerThan see RawEvent
   */
  constructor(page: PageBytes, start: number, end: number, isAscii: boolean, largerThan?: number) {
    this.#page = page;
    this.#start = start;
    this.#end = end;
    this.#isAscii = isAscii;
    this.largerThan = largerThan;
  }

  /** An event with bytes of its own. */
  static of(bytes: Buffer, largerThan?: number): PageEvent {
    return new PageEvent(new PageBytes(bytes), 0, bytes.length, false, largerThan);
  }

  get raw(): Buffer {
    return this.#page.get().subarray(this.#start, this.#end);
  }

  text(): string {
    return this.#page.get().toString(this.#isAscii ? 'latin1' : 'utf8', this.#start, this.#end);
  }

  parse(): JsonValue | undefined {
    if (!this.#isParsed) {
      this.#parsed = parseJson(this.text());
      this.#isParsed = true;
    }
    return this.#parsed;
  }

  /** As templates see it: with integers of any size. */
  exact(): DraftValue | undefined {
    return parseExact(this.text());
  }

  /** A copy that does not keep the whole page in memory. */
  detached(): PageEvent {
    return PageEvent.of(Buffer.from(this.raw));
  }
}

/** An event that was made from what was received, by a split or a transform. */
export class MadeEvent implements RawEvent {
  readonly #value: DraftBody;
  #raw: Buffer | undefined;

  constructor(value: DraftBody) {
    this.#value = value;
  }

  get raw(): Buffer {
    this.#raw ??= Buffer.from(exactJson(this.#value));
    return this.#raw;
  }

  text(): string {
    return this.raw.toString('utf8');
  }

  parse(): JsonValue | undefined {
    return parseJson(this.text());
  }

  /** As templates see it: with integers of any size. */
  exact(): DraftBody {
    return this.#value;
  }

  detached(): MadeEvent {
    return this;
  }
}

/** An event whose bytes are kept together with the page they are part of, unless it is detached. */
export type DetachableEvent = PageEvent | MadeEvent;
