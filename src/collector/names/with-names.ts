import type { JsonObject, JsonValue } from '../../core/json.ts';
import type { HttpjsonInput } from '../../httpjson/input.ts';
import type { RawEvent } from '../../httpjson/raw-event.ts';
import type { DocumentMaker } from '../document-maker.ts';
import type { EventNames } from './event-names.ts';
import { putNames } from './put-names.ts';

/** Asks for names as soon as a page is there: it is written only after the one before it, and names may come meanwhile. */
export function expectNames(input: HttpjsonInput, names: EventNames): HttpjsonInput {
  return {
    async *pages(options) {
      for await (const page of input.pages(options)) {
        for (const event of page.events) names.expect(parse(event));
        yield page;
      }
    },
  };
}

/** Puts names on documents; the others stay, byte for byte, as the maker made them. */
export function withNames(maker: DocumentMaker, names: EventNames): DocumentMaker {
  return {
    identify: maker.identify,
    keep: maker.keep,
    make: (identified, fetchedAt) => {
      const made = maker.make(identified, fetchedAt);
      const resolved = names.resolved(identified.event);
      if (resolved.length === 0) return made;
      const document = putNames(JSON.parse(made.outgoing.json) as JsonObject, resolved);
      return { ...made, outgoing: { ...made.outgoing, json: JSON.stringify(document) } };
    },
  };
}

/** Not by the event itself, which would keep what it parsed for as long as the page is there. */
function parse(event: RawEvent): JsonValue | undefined {
  try {
    return JSON.parse(event.raw.toString('utf8')) as JsonValue;
  } catch {
    return undefined;
  }
}
