/** A file that is made from the schema. */
export interface Artefact {
  /** Path below the root, with `/`. */
  readonly path: string;
  readonly content: string;
}
