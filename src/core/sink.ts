import type { JsonObject } from './json.ts';

/** What a sink is asked to keep. */
export interface OutgoingDocument {
  /** Document `_id`; undefined only where the cluster's pipeline computes it. */
  readonly id: string | undefined;
  /** The `_id` that the pipeline will give it, where that is known. */
  readonly finalId?: string;
  /** The document, serialised: one line of JSON in UTF-8. Good until it is settled, when its memory is used again. */
  readonly json: Buffer;
}

/** What became of one document. A document that must be tried again is not a verdict: the sink tries again itself. */
export type Verdict =
  | { readonly kind: 'stored' }
  /** It was there already. */
  | { readonly kind: 'duplicate' }
  /** The sink will never take it; it belongs into the dead-letter file. */
  | {
      readonly kind: 'rejected';
      readonly reason: string;
      readonly status?: number;
      /** A pipeline of the cluster dropped it, which is what some are there for. */
      readonly dropped?: true;
    };

/** Finds documents that an output has already. */
export interface LookUp {
  /**
   * @returns those of the ids that are there
   * @throws IngestError JC_SINK_* when it cannot be said for every one of them
   */
  find(ids: readonly string[], signal?: AbortSignal): Promise<ReadonlySet<string>>;
  /** Whether the output can hold more than a checkpoint says: what was written right before a crash. */
  readonly mayHoldUnsaved: boolean;
}

/** Where documents go. */
export interface Sink {
  /** For people: `ndjson:out.ndjson`, `elasticsearch:http://…`. Never with credentials. */
  readonly description: string;
  /**
   * Writes a batch and waits until it is safe.
   * @returns one verdict a document, in the order of the batch
   * @throws IngestError JC_SINK_* when the batch as a whole cannot be settled; then every document may be sent again
   */
  write(documents: readonly OutgoingDocument[], signal?: AbortSignal): Promise<readonly Verdict[]>;
  /** What the checkpoint must hold so that a resume knows what this sink had confirmed; undefined where nothing is needed. */
  position(): JsonObject | undefined;
  /** Undefined where nobody can tell what is there already. */
  readonly lookUp?: LookUp;
  close(): Promise<void>;
}
