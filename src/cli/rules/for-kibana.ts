import type { JsonObject } from '../../core/json.ts';
import { elasticPackageVersion } from '../../generated/elastic-package-version.ts';
import { kibanaRule } from '../../publish/kibana/kibana-rule.ts';
import { attackTable } from '../../rules/attack.ts';
import type { Rule } from '../../rules/rule.ts';
import { streamFields } from '../../rules/stream-fields.ts';

/** A rule that Kibana cannot have. */
export interface LeftOut {
  readonly rule: string;
  readonly why: string;
}

/** Rules as Kibana has them, and those that it cannot have. */
export function forKibana(rules: readonly Rule[]) {
  const context = {
    attack: attackTable(),
    fields: (stream: Rule['stream']) => streamFields[stream],
    packageVersion: elasticPackageVersion,
  };
  const attributes: JsonObject[] = [];
  const left: LeftOut[] = [];
  for (const rule of rules) {
    const made = kibanaRule(rule, context);
    if (made.kind === 'rule') attributes.push(made.attributes);
    else left.push({ rule: rule.id, why: made.why });
  }
  return { attributes, left };
}
