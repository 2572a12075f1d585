import { eventConditions } from '../generated/event-conditions.ts';
import type { Query } from '../kql/ast.ts';
import { readKql } from '../kql/names.ts';
import type { RuleStream } from './rule.ts';

/** The named conditions of each stream. */
export type NamedConditions = Readonly<Record<RuleStream, ReadonlyMap<string, Query>>>;

let shipped: NamedConditions | undefined;

/** The named conditions that come with this version. */
export function shippedConditions(): NamedConditions {
  shipped ??= {
    events: new Map(Object.entries(eventConditions).map(([name, { kql }]) => [name, readKql(kql)])),
    users: new Map(),
    collector: new Map(),
  };
  return shipped;
}
