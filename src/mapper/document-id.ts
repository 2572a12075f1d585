import { createHash } from 'node:crypto';
import { isJsonObject } from '../core/json.ts';

/**
 * The document's `_id`: the first 32 hex digits of sha256 of `organization|id|timestamp` as received, or of the raw
 * text where the event has no id. RADIUS ids can be hashes of content, so the id alone would not do.
 * @param event the parsed event, or undefined where the text is not JSON
 */
export function documentId(event: unknown, raw: string): string {
  const id = isJsonObject(event) ? textOf(event.id) : '';
  if (!isJsonObject(event) || id === '') return hash(raw);
  return hash(`${textOf(event.organization)}|${id}|${textOf(event.timestamp)}`);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function hash(text: string): string {
  // Java turns half a surrogate pair into "?" before it hashes, Node into U+FFFD.
  const wellFormed = text.replace(/\p{Surrogate}/gu, '?');
  return createHash('sha256').update(wellFormed, 'utf8').digest('hex').slice(0, 32);
}
