import { collectorMappings } from '../generated/collector-mappings.ts';
import { eventsMappings } from '../generated/events-mappings.ts';
import { usersMappings } from '../generated/users-mappings.ts';
import { type Fields, fieldsOf } from '../kql/fields.ts';
import type { RuleStream } from './rule.ts';

/** What the documents of each stream can be asked for. */
export const streamFields: Readonly<Record<RuleStream, Fields>> = {
  events: fieldsOf(eventsMappings),
  users: fieldsOf(usersMappings),
  collector: fieldsOf(collectorMappings),
};
