import { isJsonObject, type JsonValue } from '../core/json.ts';
import type { Findings } from './findings.ts';

/** Headers that Filebeat adds to an answer when it decodes it. */
const made: readonly (readonly [header: string, decoder: string])[] = [
  ['X-Zip-Files', 'the names of the members of a zip archive'],
  ['XML-CDATA', 'the text of the root element of XML'],
];

/** @throws nothing: a template that looks at such a header is in the findings, JC_HTTPJSON_UNSUPPORTED */
export function refuseMadeHeaders(value: JsonValue, findings: Findings, path = ''): void {
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) refuseMadeHeaders(entry as JsonValue, findings, `${path}[${index}]`);
  } else if (isJsonObject(value)) {
    for (const [name, inner] of Object.entries(value))
      refuseMadeHeaders(inner, findings, path === '' ? name : `${path}.${name}`);
  } else if (typeof value === 'string' && value.includes('[[')) {
    const found = made.find(([header]) => value.toLowerCase().includes(header.toLowerCase()));
    if (!found) return;
    const [header, content] = found;
    findings.read(() => {
      throw findings.unsupported(`${path}: this engine makes no header ${header} of ${content}.`);
    });
  }
}
