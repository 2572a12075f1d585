/** A document as it is stored: nested objects, with `@timestamp`. */
export type StoredDocument = Readonly<Record<string, unknown>>;

/** A document on its way through the rules. */
export interface Seen {
  readonly stream: 'events' | 'users' | 'collector';
  /** `_id`, or what stands for it in a file. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly document: StoredDocument;
}

/** What a rule found. */
export interface Finding {
  readonly rule: string;
  /** When it was found: the time of the last document that belongs to it. */
  readonly at: number;
  /** The values of the rule's key, in its order; empty if there is none, or if the document has none. */
  readonly key: readonly string[];
  /** The documents that belong to it, oldest first, at most 100. */
  readonly documents: readonly Seen[];
  /** How many documents belong to it. */
  readonly count: number;
}

/**
 * Takes documents in the order of time and tells what it finds. Its memory is bounded.
 * A rule in motion: one for each rule and run.
 */
export interface Evaluator {
  see(document: Seen): readonly Finding[];
  /** Nothing more happened until then. Health rules find silence by it. */
  quietUntil(at: number): readonly Finding[];
  /** What it had to forget because its memory is bounded. Anything but 0 is told to the user. */
  readonly forgotten: number;
}
