import type { JsonObject } from '../core/json.ts';
import { OpenDocument } from '../reduce/open-document.ts';
import type { Seen, StoredDocument } from '../rules/finding.ts';
import type { RuleStream } from '../rules/rule.ts';
import { streamFields } from '../rules/stream-fields.ts';

/** What alerts tell of a document. The rest is not kept in memory. */
const told = [
  ...['@timestamp', 'message', 'event', 'user', 'client', 'source', 'host', 'organization', 'service', 'related'],
];

/** The document that all rules look at. What they ask of it is found once, however many of them ask. */
export class Views {
  readonly #views: Readonly<Record<RuleStream, OpenDocument>> = {
    events: new OpenDocument(streamFields.events),
    users: new OpenDocument(streamFields.users),
    collector: new OpenDocument(streamFields.collector),
  };
  #shortened: { readonly of: Seen; readonly to: Seen } | undefined;

  of(stream: RuleStream): OpenDocument {
    return this.#views[stream];
  }

  open({ stream, document }: Seen): void {
    const view = this.#views[stream];
    if (view.document !== document) view.open(document as JsonObject);
  }

  /** What is kept of a document for as long as rules need it; the same for all of them. */
  kept(seen: Seen): Seen {
    if (this.#shortened?.of !== seen) this.#shortened = { of: seen, to: { ...seen, document: short(seen.document) } };
    return this.#shortened.to;
  }
}

function short(document: StoredDocument): StoredDocument {
  const kept: Record<string, unknown> = {};
  for (const name of told) if (document[name] !== undefined) kept[name] = document[name];
  return kept;
}
