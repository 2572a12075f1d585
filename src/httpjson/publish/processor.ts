import type { JsonValue } from '../../core/json.ts';

/** An event on its way out; processors change it. */
export type MutableEvent = { [name: string]: JsonValue | MutableEvent };

/**
 * Changes an event.
 * @returns false if the event is to be dropped; a text that says why it could not do what it is there for
 */
export type Process = (event: MutableEvent) => boolean | string;

export interface Processor {
  /** As written, for messages. */
  readonly place: string;
  readonly process: Process;
}

export type Condition = (event: MutableEvent) => boolean;
