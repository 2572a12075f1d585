import { hash } from 'node:crypto';
import { isJsonObject } from '../core/json.ts';
import { quote } from './steps/canonical-json.ts';

/** Letters of an `_id`: 15 bytes, which Elasticsearch keeps as such. */
export const idLength = 20;

/**
 * The document's `_id`: made of organization, id and timestamp as received, or of the raw text where the event has no
 * id. RADIUS ids can be hashes of content, so the id alone would not do.
 * @param event the parsed event, or undefined where the text is not JSON
 */
export function documentId(event: unknown, raw: string): string {
  const id = isJsonObject(event) ? textOf(event.id) : '';
  if (!isJsonObject(event) || id === '') return idOf(raw);
  return idOf(textOf(event.organization), id, textOf(event.timestamp));
}

/**
 * The first 120 bits of sha256 over the texts, each written as a JSON text, in URL-safe Base64. Quotes and escapes keep
 * the parts apart, and keep halves of surrogate pairs apart, which UTF-8 cannot write. The ingest pipeline makes the same.
 */
export function idOf(...texts: readonly string[]): string {
  let joined = '';
  for (const text of texts) joined += quote(text);
  return hash('sha256', joined, 'base64url').slice(0, idLength);
}

/** The text, and an empty one for any other value. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
