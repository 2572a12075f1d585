import { collectorMappings } from '../generated/collector-mappings.ts';
import { eventsMappings } from '../generated/events-mappings.ts';
import { usersMappings } from '../generated/users-mappings.ts';
import { type Fields, fieldsOf } from '../kql/fields.ts';

const known: Readonly<Record<string, Fields>> = {
  events: fieldsOf(eventsMappings),
  users: fieldsOf(usersMappings),
  collector: fieldsOf(collectorMappings),
};

/** What the documents of a stream can be asked for. */
export function fieldsOfStream(stream: string): Fields {
  const fields = known[stream];
  if (fields === undefined) throw new Error(`no fields of ${stream}: the panels were checked against other streams`);
  return fields;
}
