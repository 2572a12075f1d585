import { type DraftBody, type DraftValue, define, isBody } from '../../draft-value.ts';
import { parseExact } from '../../exact-json.ts';
import { refused, value } from '../../option-spec.ts';
import { getField, mergeInto, putField } from '../event-fields.ts';
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

function decodeField(event: DraftBody, field: string, options: DecodeJsonOptions): void {
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
  } else if (isBody(decoded)) {
    if (options.overwriteKeys) mergeInto(event, decoded);
    else addMissing(event, decoded);
  }
}

function addMissing(event: DraftBody, decoded: DraftBody): void {
  for (const [name, value] of Object.entries(decoded)) {
    if (!Object.hasOwn(event, name)) define(event, name, value);
  }
}

/** Only objects and lists count: a text that is a number stays a text. */
function decode(text: string, depth: number, lists: boolean): DraftValue | undefined {
  const value = parseExact(text);
  if (typeof value !== 'object' || value === null || (Array.isArray(value) && !lists)) return undefined;
  return depth > 1 ? decodeInner(value, depth - 1, lists) : value;
}

function decodeInner(value: DraftValue, depth: number, lists: boolean): DraftValue {
  if (typeof value === 'string') return decode(value, depth, lists) ?? value;
  if (Array.isArray(value)) return lists ? value.map((entry: DraftValue) => decodeInner(entry, depth, lists)) : value;
  if (!isBody(value)) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, decodeInner(inner, depth, lists)] as const);
  return Object.fromEntries(entries);
}
