/** A number made of documents one at a time, in bounded memory. */
export interface Accumulator {
  /**
   * Takes the document that is open.
   * @returns by how many cells it has grown
   */
  add(): number;
  /** Takes over what another one of the same measure has seen. */
  merge(other: this): void;
  /** Undefined if nothing was there to make it of. */
  readonly value: number | undefined;
  /** What it holds, in cells of some 50 bytes. */
  readonly weight: number;
}
