import { actor } from './actor.ts';
import { address } from './address.ts';
import { append } from './append.ts';
import { catalogue } from './catalogue.ts';
import { changes } from './changes.ts';
import { compare } from './compare.ts';
import { constant } from './constant.ts';
import { copy } from './copy.ts';
import type { OperationDefinition } from './definition.ts';
import { distance } from './distance.ts';
import { factors } from './factors.ts';
import { finish } from './finish.ts';
import { join } from './join.ts';
import { latency } from './latency.ts';
import { localTime } from './local-time.ts';
import { location } from './location.ts';
import { message } from './message.ts';
import { mismatch } from './mismatch.ts';
import { outcome } from './outcome.ts';
import { related } from './related.ts';
import { same } from './same.ts';
import { timestamp } from './timestamp.ts';
import { translate } from './translate.ts';

/** The closed list of what a mapping can do. An operation that is not here does not exist in either engine. */
export const operations = {
  actor,
  address,
  append,
  catalogue,
  changes,
  compare,
  constant,
  copy,
  distance,
  factors,
  finish,
  join,
  latency,
  local_time: localTime,
  location,
  message,
  mismatch,
  outcome,
  related,
  same,
  timestamp,
  translate,
};

type Kind = keyof typeof operations;

type OperationOf<Definition> = Definition extends OperationDefinition<infer Op> ? Op : never;

export type Operation = OperationOf<(typeof operations)[Kind]>;

/** Holds that each stands under its own kind. */
const definitions: { readonly [K in Kind]: OperationDefinition<Extract<Operation, { kind: K }>> } = operations;

export function definitionOf<K extends Kind>(operation: {
  readonly kind: K;
}): OperationDefinition<Extract<Operation, { kind: K }>> {
  return definitions[operation.kind];
}

export function isKind(name: string): name is Kind {
  return Object.hasOwn(operations, name);
}

/** What is done to a conformed event, in this order. Both engines are compiled from it. */
export interface MappingPlan {
  readonly stream: string;
  readonly operations: readonly Operation[];
}

/** Whether the plan maps states of things, which have no time, in place of events. What tells a state from others is its content. */
export function mapsSnapshots(plan: MappingPlan): boolean {
  return plan.operations.some((operation) => operation.kind === 'timestamp' && operation.from === undefined);
}
