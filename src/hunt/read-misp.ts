import { isJsonObject, type JsonObject, type JsonValue, jsonObjects } from '../core/json.ts';
import type { Entry } from './indicator.ts';

/**
 * The attributes of an event of MISP, alone, in a list, or in an answer of its API.
 * @returns undefined if it is none
 */
export function entriesOfMisp(value: JsonValue, name: string): readonly Entry[] | undefined {
  const events = eventsIn(value);
  return events.length > 0 ? events.flatMap((event) => [...entriesOfEvent(event, name)]) : undefined;
}

/** A list of events, an answer with one, or a list of answers: nothing nests deeper. */
const deepestList = 4;

function eventsIn(value: JsonValue, depth = 0): readonly JsonObject[] {
  if (depth > deepestList) return [];
  if (Array.isArray(value)) return value.flatMap((member: JsonValue) => eventsIn(member, depth + 1));
  if (!isJsonObject(value)) return [];
  if (value.response !== undefined) return eventsIn(value.response, depth + 1);
  if (isJsonObject(value.Event)) return [value.Event];
  return Array.isArray(value.Attribute) || Array.isArray(value.Object) ? [value] : [];
}

function* entriesOfEvent(event: JsonObject, name: string): Generator<Entry> {
  const attributes = [
    ...jsonObjects(event.Attribute),
    ...jsonObjects(event.Object).flatMap(({ Attribute }) => jsonObjects(Attribute)),
  ];
  for (const { type, value, to_ids: detects, deleted, uuid } of attributes) {
    if (deleted === true || typeof type !== 'string' || typeof value !== 'string') continue;
    const source = `${name}, ${typeof uuid === 'string' ? uuid : 'an attribute without a UUID'}`;
    if (detects !== true && detects !== '1' && detects !== 1) {
      yield { text: value, source, refuse: 'is not marked for detection (to_ids)' };
      continue;
    }
    // Two in one, such as `filename|sha256`; a port says nothing here.
    const names = type.split('|');
    const values = value.split('|');
    for (const [index, part] of names.entries())
      if (part !== 'port' && part !== 'filename') yield { text: values[index] ?? value, source, type: part };
  }
}
