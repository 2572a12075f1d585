import { isJsonObject, type JsonObject, type JsonValue, parseJson } from '../../../core/json.ts';
import { refused, value } from '../../option-spec.ts';
import { define, getField, mergeInto, putField } from '../event-fields.ts';
import type { MutableEvent } from '../processor.ts';
import { flag, type ProcessorDefinition, takeDocumentId, text, texts } from './definition.ts';

interface DecodeJsonOptions {
  readonly fields: readonly string[];
  /** Whether texts inside of lists are decoded, too. */
  readonly processArray: boolean;
  /** How many levels of JSON in JSON are undone. */
  readonly maxDepth: number;
  /** Undefined: in place of the text; empty: into the event itself. */
  readonly target: string | undefined;
  readonly overwriteKeys: boolean;
  readonly addErrorKey: boolean;
  readonly documentId: string | undefined;
}

export const decodeJsonFields: ProcessorDefinition = {
  options: {
    fields: texts,
    process_array: flag,
    max_depth: value('integer', { min: 1 }),
    target: text,
    overwrite_keys: flag,
    add_error_key: flag,
    document_id: text,
    expand_keys: refused('this engine does not expand dotted names of an event'),
  },
  make: ({ get, required, flag: flagOf }) => {
    const options: DecodeJsonOptions = {
      fields: required<string[]>('fields'),
      processArray: flagOf('process_array', false),
      maxDepth: get<number>('max_depth') ?? 1,
      target: get<string>('target'),
      overwriteKeys: flagOf('overwrite_keys', false),
      addErrorKey: flagOf('add_error_key', false),
      documentId: get<string>('document_id'),
    };
    return (event) => {
      for (const field of options.fields) decodeField(event, field, options);
      return true;
    };
  },
};

function decodeField(event: MutableEvent, field: string, options: DecodeJsonOptions): void {
  const text = getField(event, field);
  if (typeof text !== 'string') return;
  const decoded = decode(text, options.maxDepth, options.processArray);
  if (decoded === undefined) {
    if (options.addErrorKey) putField(event, 'error', { message: `${field} is not JSON`, type: 'json' });
    return;
  }
  takeDocumentId(event, decoded, options.documentId);
  const { target = field } = options;
  if (target !== '') {
    putField(event, target, decoded);
  } else if (isJsonObject(decoded)) {
    if (options.overwriteKeys) mergeInto(event, decoded as MutableEvent);
    else addMissing(event, decoded);
  }
}

function addMissing(event: MutableEvent, decoded: JsonObject): void {
  for (const [name, value] of Object.entries(decoded)) {
    if (!Object.hasOwn(event, name)) define(event, name, value);
  }
}

/** Only objects and lists count: a text that is a number stays a text. */
function decode(text: string, depth: number, lists: boolean): JsonValue | undefined {
  const value = parseJson(text);
  if (typeof value !== 'object' || value === null || (Array.isArray(value) && !lists)) return undefined;
  return depth > 1 ? decodeInner(value, depth - 1, lists) : value;
}

function decodeInner(value: JsonValue, depth: number, lists: boolean): JsonValue {
  if (typeof value === 'string') return decode(value, depth, lists) ?? value;
  if (Array.isArray(value)) return lists ? value.map((entry: JsonValue) => decodeInner(entry, depth, lists)) : value;
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, decodeInner(inner, depth, lists)] as const);
  return Object.fromEntries(entries);
}
