import { own } from '../../../core/json.ts';
import { type DraftBody, define, isBody } from '../../draft-value.ts';
import { readXml, XmlError } from '../../xml.ts';
import { getField, mergeInto, putField } from '../event-fields.ts';
import { flag, type ProcessorDefinition, takeDocumentId, text } from './definition.ts';

/** Decodes a text that is XML, in its place, into another field, or into the event itself. */
export const decodeXml: ProcessorDefinition = {
  options: {
    field: text,
    target_field: text,
    overwrite_keys: flag,
    to_lower: flag,
    ignore_missing: flag,
    ignore_failure: flag,
    document_id: text,
  },
  make: ({ get, flag: flagOf }) => {
    const field = get<string>('field') ?? 'message';
    const [target, documentId] = [get<string>('target_field') ?? field, get<string>('document_id')];
    const [overwrite, toLower] = [flagOf('overwrite_keys', true), flagOf('to_lower', true)];
    const [ignoreMissing, ignoreFailure] = [flagOf('ignore_missing', false), flagOf('ignore_failure', false)];
    return (event) => {
      const found = getField(event, field);
      if (found === undefined) return ignoreMissing || ignoreFailure ? true : `the field ${field} is missing`;
      const decoded = typeof found === 'string' ? decode(found, toLower) : 'it is not a string';
      if (typeof decoded === 'string') {
        if (ignoreFailure) return true;
        putField(event, 'error.message', `decode_xml: the field ${field} is not XML`);
        return `the field ${field} is not XML: ${decoded}`;
      }
      takeDocumentId(event, decoded, documentId);
      if (target !== '') {
        if (overwrite || target === field || getField(event, target) === undefined) putField(event, target, decoded);
      } else if (overwrite) mergeInto(event, decoded);
      else addMissing(event, decoded);
      return true;
    };
  },
};

/** @returns why it cannot be decoded, as a text */
function decode(xml: string, toLower: boolean): DraftBody | string {
  try {
    return readXml(xml, toLower ? (name) => name.toLowerCase() : undefined);
  } catch (error) {
    if (error instanceof XmlError) return error.message;
    throw error;
  }
}

function addMissing(event: DraftBody, decoded: DraftBody): void {
  for (const [name, value] of Object.entries(decoded)) {
    const existing = own(event, name);
    if (existing === undefined) define(event, name, value);
    else if (isBody(existing) && isBody(value)) addMissing(existing, value);
  }
}
