export interface OperationVector {
  readonly says: string;
  readonly event: Readonly<Record<string, unknown>>;
  readonly tags?: readonly string[];
  /** Places of the document by dotted path; null where nothing may be. */
  readonly expected: Readonly<Record<string, unknown>>;
}
