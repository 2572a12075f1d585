import { isJsonObject, type JsonValue } from '../core/json.ts';

/**
 * Whether any template of a configuration may look at the body of a response. Errs on the side of yes: everything that
 * mentions a response other than its header, URL or page, and everything that hands on all the data.
 */
export function usesResponseBody(value: JsonValue): boolean {
  if (typeof value === 'string') return mayUseBody(value);
  if (Array.isArray(value)) return value.some(usesResponseBody);
  return isJsonObject(value) ? Object.values(value).some(usesResponseBody) : false;
}

function mayUseBody(text: string): boolean {
  if (!text.includes('[[')) return /\.(first|last|parent_last)_response\./.test(text);
  const rest = text.replaceAll(/\.(?:first|last|parent_last)_response\.(?:header|page|url)\b/g, '');
  return rest.includes('_response') || /(?:^|[\s([|])[.$](?![\w.])/.test(rest);
}
