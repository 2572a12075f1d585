import type { JsonValue } from '../core/json.ts';
import { exactJson, parseExact } from './exact-json.ts';
import type { DraftBody, DraftValue } from './request-draft.ts';

export interface RawEvent {
  /** The exact bytes of the event as received. */
  readonly raw: Buffer;
  /** Parsed once, on demand; undefined where the bytes are not JSON. */
  parse(): JsonValue | undefined;
}

export class PageEvent implements RawEvent {
  readonly raw: Buffer;
  #parsed: JsonValue | undefined;
  #isParsed = false;

  constructor(raw: Buffer) {
    this.raw = raw;
  }

  parse(): JsonValue | undefined {
    if (!this.#isParsed) {
      this.#parsed = parseJson(this.raw);
      this.#isParsed = true;
    }
    return this.#parsed;
  }

  /** As templates see it: with integers of any size. */
  exact(): DraftValue | undefined {
    return parseExact(this.raw.toString('utf8'));
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

  parse(): JsonValue | undefined {
    return parseJson(this.raw);
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

export function parseJson(bytes: Buffer): JsonValue | undefined {
  try {
    return JSON.parse(bytes.toString('utf8')) as JsonValue;
  } catch {
    return undefined;
  }
}
