import { isJsonObject, type JsonValue } from '../core/json.ts';
import { textsIn } from './draft-value.ts';

/**
 * Whether any template of a configuration may look at the body of a response. Errs on the side of yes: everything that
 * mentions a response other than its header, URL or page, and everything that hands on all the data.
 */
export function usesResponseBody(config: JsonValue): boolean {
  return textsIn(config).some(([text]) => {
    if (!text.includes('[[')) return /\.(first|last|parent_last)_response\./.test(text);
    const rest = text.replaceAll(/\.(?:first|last|parent_last)_response\.(?:header|page|url)\b/g, '');
    return rest.includes('_response') || handsOnAll(rest);
  });
}

/** Whether any template, those of the cursor aside, may look at the cursor. Errs on the side of yes. */
export function usesCursor(config: JsonValue): boolean {
  const others = isJsonObject(config) ? { ...config, cursor: null } : config;
  return textsIn(others).some(([text]) => text.includes('[[') && (text.includes('cursor') || handsOnAll(text)));
}

function handsOnAll(text: string): boolean {
  return /(?:^|[\s([|])[.$](?![\w.])/.test(text);
}
