import type { JsonValue } from '../core/json.ts';
import { textsIn } from './draft-value.ts';
import type { Findings } from './findings.ts';

/** Headers that Filebeat adds to an answer when it decodes it. */
const made: readonly (readonly [header: string, decoder: string])[] = [
  ['X-Zip-Files', 'the names of the members of a zip archive'],
  ['XML-CDATA', 'the text of the root element of XML'],
];

/** @throws nothing: a template that looks at such a header is in the findings, JC_HTTPJSON_UNSUPPORTED */
export function refuseMadeHeaders(config: JsonValue, findings: Findings): void {
  for (const [text, path] of textsIn(config)) {
    const [header, content] = made.find(([name]) => text.toLowerCase().includes(name.toLowerCase())) ?? [];
    if (header === undefined || !text.includes('[[')) continue;
    findings.read(() => {
      throw findings.unsupported(`${path}: this engine makes no header ${header} of ${content}.`);
    });
  }
}
