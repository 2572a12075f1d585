/** What the catalogue says of an event type, as the mapper needs it. */
export interface EventTypeEntry {
  readonly kind: string;
  readonly category: readonly string[];
  readonly type: readonly string[];
  readonly outcome: string;
  /** The sentence cut at its placeholders: text, placeholder, text, … */
  readonly sentence: readonly string[];
  /** In its place where the outcome is success. */
  readonly successSentence?: readonly string[];
  /** In the place of both if its words have these values; the first that fits counts. */
  readonly variants?: readonly SentenceVariant[];
}

export interface SentenceVariant {
  /** Placeholders with the values that are meant; no value stands for any. */
  readonly when: readonly (readonly [string, readonly string[]])[];
  readonly sentence: readonly string[];
}

/** A document under construction; generated code writes it. */
// biome-ignore lint/suspicious/noExplicitAny: a document is a tree of any JSON values
export type MutableDocument = Record<string, any>;

/** One object being mapped: what the generated code reads, and what it has written so far. */
export interface MappingState {
  /** The known values of the conformed event, at the indexes of their attributes. */
  // biome-ignore lint/suspicious/noExplicitAny: the generated code reads declared attributes, conform has checked their shapes
  readonly values: readonly any[];
  readonly document: MutableDocument;
  readonly issues: Set<string>;
  /** Tags on the document as they decide what is kept. */
  readonly tags: readonly string[];
  readonly entry: EventTypeEntry | undefined;
  /** Whether the event's time says more than milliseconds. */
  isTimeFiner: boolean;
  /**
   * The vendor's tree as JSON, where the event was read from its bytes; `document` does not get it then. Undefined also
   * when it turns out that the tree has to be another one.
   */
  vendorText?: string | undefined;
}
