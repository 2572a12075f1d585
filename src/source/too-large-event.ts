import { type JsonObject, type JsonValue, parseJsonObject } from '../core/json.ts';
import { parseTimestamp } from '../core/timestamp.ts';
import type { HttpjsonInput } from '../httpjson/input.ts';
import type { RawEvent } from '../httpjson/raw-event.ts';

/** Between which times an event lies; RFC 3339. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** What the reason of such a dead letter begins with: what is kept is not the event, and cannot be sent again. */
const opening = (what: 'event' | 'user'): string => `The ${what} is larger than a page can be`;

/** An event that could not be read, for it is larger than a page may be. What is here are some members from its start. */
export class TooLargeEvent implements RawEvent {
  readonly largerThan: number;
  readonly reason: string;
  /** By the place of the event among the others, where its own time is not known. Milliseconds. */
  readonly time: number | undefined;
  readonly #members: JsonObject;

  /** @param span undefined for a user, who has no time */
  constructor(known: RawEvent, largerThan: number, span: Span | undefined) {
    const members = parseJsonObject(known.text());
    // Where no id was found, the times tell it from others.
    this.#members = span ? { ...members, between: { from: span.from, to: span.to } } : members;
    this.largerThan = largerThan;
    const place = span ? `its time is between ${span.from} and ${span.to}, and ` : '';
    this.reason = `${opening(span ? 'event' : 'user')} (${largerThan} bytes): ${place}only the members at its start are kept.`;
    this.time = span && parseTimestamp(span.to)?.milliseconds;
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

/** Whether a dead letter is of an event or a user that was never there as a whole. */
export function isOfTooLargeEvent(reason: string): boolean {
  return reason.startsWith(opening('event')) || reason.startsWith(opening('user'));
}

/** An input of users, of whom one who is too large is a dead letter. */
export function expectLargeUsers(input: HttpjsonInput): HttpjsonInput {
  return {
    async *pages(options) {
      for await (const page of input.pages(options)) {
        const events = page.events.map((user) =>
          user.largerThan === undefined ? user : new TooLargeEvent(user, user.largerThan, undefined),
        );
        yield { ...page, events };
      }
    },
  };
}
