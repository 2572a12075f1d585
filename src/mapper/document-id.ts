import { hash } from 'node:crypto';
import { isJsonObject } from '../core/json.ts';

/**
 * The document's `_id`: the first 32 hex digits of sha256 of `organization|id|timestamp` as received, or of the raw
 * text where the event has no id. RADIUS ids can be hashes of content, so the id alone would not do.
 * @param event the parsed event, or undefined where the text is not JSON
 */
export function documentId(event: unknown, raw: string): string {
  const id = isJsonObject(event) ? textOf(event.id) : '';
  if (!isJsonObject(event) || id === '') return digest(raw);
  return idOf(textOf(event.organization), id, textOf(event.timestamp));
}

/** The same of an event whose attributes are known; empty texts for those that it does not have. */
export function idOf(organization: string, id: string, timestamp: string): string {
  return digest(`${organization}|${id}|${timestamp}`);
}

/** The text, and an empty one for any other value. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The first 32 hex digits of sha256. */
export function digest(text: string): string {
  // Java turns half a surrogate pair into "?" before it hashes, Node into U+FFFD.
  const wellFormed = text.isWellFormed() ? text : text.replace(/\p{Surrogate}/gu, '?');
  return hash('sha256', wellFormed, 'hex').slice(0, 32);
}
