import type { JsonValue } from '../../core/json.ts';

/** An event on its way out; processors change it. */
export type MutableEvent = { [name: string]: JsonValue | MutableEvent };

/** @returns false where the event is to be dropped */
export type Processor = (event: MutableEvent) => boolean;

export type Condition = (event: MutableEvent) => boolean;
