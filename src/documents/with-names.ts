import { type JsonObject, parseJson } from '../core/json.ts';
import type { HttpjsonInput } from '../httpjson/input.ts';
import { type DocumentMaker, parsedContent } from './document-maker.ts';
import type { EventNames } from './event-names.ts';
import { putNames } from './put-names.ts';

/** Asks for names as soon as a page is there: it is written only after the one before it, and names may come meanwhile. */
export function expectNames(input: HttpjsonInput, names: EventNames): HttpjsonInput {
  return {
    async *pages(options) {
      for await (const page of input.pages(options)) {
        // Not by the event itself, which would keep what it parsed for as long as the page is there.
        for (const event of page.events) names.expect(parseJson(event.text()));
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
      const resolved = names.resolved(parsedContent(identified).event);
      if (resolved.length === 0) return made;
      const document = putNames(JSON.parse(made.outgoing.json) as JsonObject, resolved);
      return { ...made, outgoing: { ...made.outgoing, json: JSON.stringify(document) } };
    },
  };
}
