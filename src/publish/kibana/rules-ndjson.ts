import type { JsonObject } from '../../core/json.ts';

/** What Kibana imports under **Security > Rules > Import rules**: a rule a line. The rules are the user's own then. */
export function rulesNdjson(rules: readonly JsonObject[]): string {
  return rules.map((attributes) => `${JSON.stringify(attributes)}\n`).join('');
}
