import { closedValues, droppedFields } from '../generated/closed-values.ts';
import { eventAttributes } from '../generated/event-attributes.ts';
import { eventConditions } from '../generated/event-conditions.ts';
import { userAttributes } from '../generated/user-attributes.ts';
import type { Query } from '../kql/ast.ts';
import type { Fields } from '../kql/fields.ts';
import type { KqlFinding } from '../kql/kql-error.ts';
import { readKql } from '../kql/names.ts';
import { checkKql } from '../kql/understand.ts';
import { checkValues } from '../kql/values.ts';
import type { AttributeEntries } from '../mapper/steps/attribute.ts';
import type { RuleStream } from './rule.ts';
import { streamFields } from './stream-fields.ts';

/** The named conditions of each stream. */
export type NamedConditions = Readonly<Record<RuleStream, ReadonlyMap<string, Query>>>;

/** What rules over a stream can speak of. */
export interface StreamLanguage {
  readonly conditions: ReadonlyMap<string, Query>;
  readonly fields: Fields;
  /** What no document of the stream can fulfill. */
  readonly check: (query: Query) => readonly KqlFinding[];
  /** The members of raw data; undefined if there is no raw data of it. */
  readonly attributes: AttributeEntries | undefined;
}

export type Language = Readonly<Record<RuleStream, StreamLanguage>>;

let conditions: NamedConditions | undefined;

/** The named conditions that come with this version. */
export function shippedConditions(): NamedConditions {
  conditions ??= {
    events: new Map(Object.entries(eventConditions).map(([name, { kql }]) => [name, readKql(kql)])),
    users: new Map(),
    collector: new Map(),
  };
  return conditions;
}

/** What rules can speak of in this version. */
export function shippedLanguage(): Language {
  return {
    events: language('events', eventAttributes),
    users: language('users', userAttributes),
    collector: language('collector', undefined),
  };
}

function language(stream: RuleStream, attributes: AttributeEntries | undefined): StreamLanguage {
  const fields = streamFields[stream];
  const closed = new Map(Object.entries(closedValues[stream] ?? {}).map(([field, values]) => [field, new Set(values)]));
  const dropped = new Map(
    Object.entries(droppedFields[stream] ?? {}).map(([field, instead]) => [field, instead ?? undefined]),
  );
  return {
    conditions: shippedConditions()[stream],
    fields,
    check: (query) => [...checkKql(query, fields), ...checkValues(query, closed, dropped)],
    attributes,
  };
}
