import { type JsonObject, type JsonValue, parseJsonObject } from '../core/json.ts';
import { parseTimestamp } from '../core/timestamp.ts';
import type { RawEvent } from '../httpjson/raw-event.ts';

/** Between which times an event lies; RFC 3339. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** What the reason of such a dead letter begins with: what is kept is not the event, and cannot be sent again. */
const opening = 'The event is larger than a page may be';

/** An event that could not be read, for it is larger than a page may be. What is here are some members from its start. */
export class TooLargeEvent implements RawEvent {
  readonly largerThan: number;
  readonly reason: string;
  /** By the place of the event among the others, where its own time is not known. Milliseconds. */
  readonly time: number | undefined;
  readonly #members: JsonObject;

  constructor(known: RawEvent, largerThan: number, { from, to }: Span) {
    // Where no id was found, the times tell it from others.
    this.#members = { ...parseJsonObject(known.text()), between: { from, to } };
    this.largerThan = largerThan;
    this.reason = `${opening} (${largerThan} bytes): it is stamped between ${from} and ${to}, and what is kept are the members that were found at its start.`;
    this.time = parseTimestamp(to)?.milliseconds;
  }

  get raw(): Buffer {
    return Buffer.from(this.text());
  }

  text(): string {
    return JSON.stringify(this.#members);
  }

  parse(): JsonValue | undefined {
    return this.#members;
  }
}

/** Whether a dead letter is of an event that was never there as a whole. */
export function isOfTooLargeEvent(reason: string): boolean {
  return reason.startsWith(opening);
}
