/** An event that is as the schema says. */
export interface ReadEvent {
  /**
   * What the mapping reads of the conformed event: values at the indexes of their attributes, objects with the members that
   * are read.
   */
  readonly values: readonly unknown[];
  /** The vendor's tree as JSON: the conformed event without what the document holds elsewhere. */
  readonly vendor: string;
  /** Whether no text among the values needs an escape in JSON. */
  readonly isPlain: boolean;
}
