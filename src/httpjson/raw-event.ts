import { type JsonValue, parseJson } from '../core/json.ts';
import { exactJson, parseExact } from './exact-json.ts';
import type { DraftBody, DraftValue } from './request-draft.ts';

export interface RawEvent {
  /** The exact bytes of the event as received. */
  readonly raw: Buffer;
  /** The bytes as a text; made anew by each call. */
  text(): string;
  /** Parsed once, on demand, and kept with the event; undefined where the bytes are not JSON. */
  parse(): JsonValue | undefined;
}

export class PageEvent implements RawEvent {
  readonly #page: Buffer;
  readonly #start: number;
  readonly #end: number;
  readonly #isAscii: boolean;
  #parsed: JsonValue | undefined;
  #isParsed = false;

  /**
   * @param page the bytes that hold the event, from `start` up to `end`
   * @param isAscii whether all of them are ASCII, which reads faster
   */
  constructor(page: Buffer, start = 0, end = page.length, isAscii = false) {
    this.#page = page;
    this.#start = start;
    this.#end = end;
    this.#isAscii = isAscii;
  }

  get raw(): Buffer {
    return this.#page.subarray(this.#start, this.#end);
  }

  text(): string {
    return this.#page.toString(this.#isAscii ? 'latin1' : 'utf8', this.#start, this.#end);
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
    return new PageEvent(Buffer.from(this.raw));
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
