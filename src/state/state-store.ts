import type { JsonObject, JsonValue } from '../core/json.ts';
import type { Holder } from '../runtime/holder.ts';
import type { Checkpoint, CheckpointHead } from './checkpoint.ts';

/** An event that no sink will take, kept for people and for sending it again. */
export interface DeadLetter {
  readonly time: string;
  readonly reason: string;
  readonly id: string;
  /** The event as received, or its text where it is not JSON. */
  readonly event: JsonValue;
}

/**
 * The state of one account × stream, held by this process alone until `close`. `confirm` is asked before documents go to
 * the sink, too: what is not ours any more would be written a second time.
 */
export interface StreamState extends Holder, Pick<StateView, 'loadDocument' | 'letters'> {
  /** @throws IngestError JC_STATE_CORRUPT */
  load(): Promise<Checkpoint | undefined>;
  /** Returns when the checkpoint is durable, with what was added to its ids. @throws IngestError JC_STATE_WRITE */
  save(checkpoint: Checkpoint): Promise<void>;
  /** Returns when they are durable. @throws IngestError JC_STATE_WRITE */
  bury(letters: readonly DeadLetter[]): Promise<void>;
  /**
   * Takes letters out, or gives them another reason; all at once or not at all where that is possible.
   * @param outcomes by id: undefined for those to take out, else the new reason
   * @throws IngestError JC_STATE_WRITE
   */
  resolveLetters(outcomes: ReadonlyMap<string, string | undefined>): Promise<void>;
  /** Returns when the document is durable. @throws IngestError JC_STATE_WRITE */
  saveDocument(name: string, document: JsonObject): Promise<void>;
  close(): Promise<void>;
}

/** The state of one account × stream for whoever only looks: it may change meanwhile. */
export interface StateView {
  readonly checkpoint: CheckpointHead | undefined;
  /** A document kept beside the checkpoint, such as `status`. @throws IngestError JC_STATE_CORRUPT */
  loadDocument(name: string): Promise<JsonObject | undefined>;
  /** Every dead letter, the oldest first. @throws IngestError JC_STATE_* */
  letters(): AsyncIterable<DeadLetter>;
}

/** Where state is kept: files, or an index that several collectors share. */
export interface StateStore {
  /**
   * Takes the lock.
   * @param signal ends the wait for a holder of whom nobody can say whether it lives
   * @throws IngestError JC_STATE_LOCKED, JC_STATE_UNSAFE, JC_STATE_WRITE, JC_ABORTED
   */
  open(account: string, stream: string, signal?: AbortSignal): Promise<StreamState>;
  /** Looks without a lock, also while a collector runs. @throws IngestError JC_STATE_CORRUPT */
  view(account: string, stream: string): Promise<StateView>;
  close(): Promise<void>;
}
