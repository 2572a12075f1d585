/** What the functions need from outside. */
export interface FunctionContext {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Name and version of the program, for userAgent and beatInfo. */
  readonly identity: { readonly name: string; readonly version: string };
  readonly uuid: () => string;
  /** What a template got over, though it may be a mistake. */
  readonly onWarning?: (message: string) => void;
  /**
   * Computes a text from texts that may hold stand-ins for secrets, with the real values. A result that depends on a
   * secret comes back as a stand-in itself.
   */
  readonly derive: (inputs: readonly string[], compute: (inputs: readonly string[]) => string) => string;
}
