import { deepestJson } from './steps/canonical-json.ts';

/** Whether objects and arrays are nested deeper than Elasticsearch parses. */
export function isTooDeep(raw: string): boolean {
  if (raw.length <= 2 * deepestJson) return false;
  let depth = 0;
  let inString = false;
  for (let i = 0; i < raw.length; i++) {
    const c = raw.charCodeAt(i);
    if (inString) {
      if (c === 0x5c) i++;
      else if (c === 0x22) inString = false;
    } else if (c === 0x22) inString = true;
    else if (c === 0x7b || c === 0x5b) {
      if (++depth > deepestJson) return true;
    } else if (c === 0x7d || c === 0x5d) depth--;
  }
  return false;
}
