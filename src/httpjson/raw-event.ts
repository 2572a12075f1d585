import type { JsonValue } from '../core/json.ts';

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

  /** A copy that does not keep the whole page in memory. */
  detached(): RawEvent {
    return new PageEvent(Buffer.from(this.raw));
  }
}

export function parseJson(bytes: Buffer): JsonValue | undefined {
  try {
    return JSON.parse(bytes.toString('utf8')) as JsonValue;
  } catch {
    return undefined;
  }
}
