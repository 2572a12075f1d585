import type { JsonObject } from '../core/json.ts';
import { OpenDocument } from '../reduce/open-document.ts';
import type { Seen } from '../rules/finding.ts';
import type { RuleStream } from '../rules/rule.ts';
import { streamFields } from '../rules/stream-fields.ts';

/** The document that all rules look at. What they ask of it is found once, however many of them ask. */
export class Views {
  readonly #views: Readonly<Record<RuleStream, OpenDocument>> = {
    events: new OpenDocument(streamFields.events),
    users: new OpenDocument(streamFields.users),
    collector: new OpenDocument(streamFields.collector),
  };
  readonly #found = new Map<string, () => unknown>();
  #turn = 0;
  #shortened: { readonly of: Seen; readonly to: Seen } | undefined;

  readonly #told: readonly string[];

  /** @param told the members of documents that are kept for findings; the others are not kept in memory */
  constructor(told: readonly string[] = []) {
    this.#told = told;
  }

  of(stream: RuleStream): OpenDocument {
    return this.#views[stream];
  }

  open({ stream, document }: Seen): void {
    const view = this.#views[stream];
    if (view.document === document) return;
    view.open(document as JsonObject);
    this.#turn += 1;
  }

  /** What is asked of the open document of a stream, made once however many rules ask for it by its name. */
  once<T>(stream: RuleStream, name: string, compile: (view: OpenDocument) => () => T): () => T {
    const whole = `${stream} ${name}`;
    const before = this.#found.get(whole) as (() => T) | undefined;
    if (before !== undefined) return before;
    const read = compile(this.#views[stream]);
    let turn = -1;
    let value: T;
    const asked = (): T => {
      if (turn === this.#turn) return value;
      turn = this.#turn;
      value = read();
      return value;
    };
    this.#found.set(whole, asked);
    return asked;
  }

  /** What is kept of a document for as long as rules need it; the same for all of them. */
  kept(seen: Seen): Seen {
    if (this.#shortened?.of !== seen) {
      const document: Record<string, unknown> = {};
      for (const name of this.#told) if (seen.document[name] !== undefined) document[name] = seen.document[name];
      this.#shortened = { of: seen, to: { stream: seen.stream, id: seen.id, at: seen.at, document } };
    }
    return this.#shortened.to;
  }
}
