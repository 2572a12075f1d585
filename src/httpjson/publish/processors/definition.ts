import { isJsonObject, type JsonObject, type JsonValue } from '../../../core/json.ts';
import { type OptionTable, value } from '../../option-spec.ts';
import { deleteField, getField, putField } from '../event-fields.ts';
import type { MutableEvent, Process } from '../processor.ts';

/** Reads the options of one processor, already in their types. */
export interface ProcessorReader {
  readonly get: <T extends JsonValue>(name: string) => T | undefined;
  /** @throws if the option is missing */
  readonly required: <T extends JsonValue>(name: string) => T;
  readonly flag: (name: string, fallback: boolean) => boolean;
  /** An error about an option, to be thrown. */
  readonly fail: (message: string) => Error;
}

/** A processor of libbeat: what it may be given, and what it does to an event. */
export interface ProcessorDefinition {
  /** Besides `when`. */
  readonly options: OptionTable;
  readonly make: (reader: ProcessorReader) => Process;
}

export const flag = value('boolean');
export const text = value('string');
export const texts = value('strings');

/** The pairs of `fields: [{from: a, to: b}]`. */
export function fromTo({ required, fail }: ProcessorReader): readonly FromTo[] {
  return required<JsonValue[]>('fields').map((entry): FromTo => {
    const { from, to, ...more } = isJsonObject(entry) ? entry : {};
    if (typeof from !== 'string' || typeof to !== 'string') throw fail('.fields: each needs from and to.');
    return { from, to, more };
  });
}

export interface FromTo {
  readonly from: string;
  readonly to: string;
  readonly more: JsonObject;
}

/** Takes the id of the document out of what was decoded, as `document_id` says. */
export function takeDocumentId(event: MutableEvent, decoded: JsonValue, path: string | undefined): void {
  if (path === undefined || !isJsonObject(decoded)) return;
  const id = getField(decoded as MutableEvent, path);
  if (typeof id !== 'string') return;
  putField(event, '@metadata._id', id);
  deleteField(decoded as MutableEvent, path);
}

/** Undoes what was done to an event since it was copied. */
export function restore(event: MutableEvent, before: MutableEvent): void {
  for (const name of Object.keys(event)) delete event[name];
  Object.assign(event, before);
}
