import type { DraftBody } from '../draft-value.ts';

/**
 * Changes an event.
 * @returns false if the event is to be dropped; a text that says why it could not do what it is there for
 */
export type Process = (event: DraftBody) => boolean | string;

export interface Processor {
  /** As written, for messages. */
  readonly place: string;
  readonly process: Process;
}

export type Condition = (event: DraftBody) => boolean;
