/** Hears what requests come to, whoever makes them. None of it may throw. */
export interface Meters {
  /** An answer of JumpCloud, tries that are repeated included. @param status undefined if there was none */
  answered(account: string, status: number | undefined): void;
  /** A bulk request to Elasticsearch, from sending to its answer or its failure. */
  bulkSent(account: string, stream: string, milliseconds: number): void;
}

export const noMeters: Meters = { answered: () => {}, bulkSent: () => {} };
