import type { JsonValue } from '../../../core/json.ts';
import { type DraftBody, type DraftValue, isBody } from '../../draft-value.ts';
import { type OptionTable, value } from '../../option-spec.ts';
import { deleteField, getField, mergeInto, putField } from '../event-fields.ts';
import type { Process } from '../processor.ts';

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

/** Takes the id of the document out of what was decoded, as `document_id` says. */
export function takeDocumentId(event: DraftBody, decoded: DraftValue, path: string | undefined): void {
  if (path === undefined || !isBody(decoded)) return;
  const id = getField(decoded, path);
  if (typeof id !== 'string') return;
  putField(event, '@metadata._id', id);
  deleteField(decoded, path);
}

/** Undoes what a change has done to the event if it says that something could not be done. */
export function allOrNothing(change: Process): Process {
  return (event) => {
    const before = structuredClone(event);
    const outcome = change(event);
    if (typeof outcome !== 'string') return outcome;
    for (const name of Object.keys(event)) delete event[name];
    mergeInto(event, before);
    return outcome;
  };
}
