import { createHash } from 'node:crypto';
import type { JsonObject } from '../../core/json.ts';
import { elasticPackage, programName, templateName } from '../../core/product.ts';
import { type Leaf, leavesOf } from '../../kql/ast.ts';
import type { Fields } from '../../kql/fields.ts';
import { type Attack, type Rule, riskScores } from '../../rules/rule.ts';
import { selectionOf } from '../../rules/selection.ts';
import type { PageContext } from '../rule-section.ts';
import { type KibanaQuery, kibanaQuery, type NoKibanaRule } from './kinds.ts';
import { span } from './span.ts';

export interface KibanaContext extends PageContext {
  /** Of the package that collects, such as 101.0.0. */
  readonly packageVersion: string;
}

/** A rule as Kibana's Security app has it, or why it cannot have it. */
export type KibanaRule = { readonly kind: 'rule'; readonly attributes: JsonObject } | NoKibanaRule;

/** Of this project, drawn once. The IDs of all rules in Kibana hang on it. */
const namespace = Buffer.from('5f2c1c7b6a3e4f0d9b8417d02e6cba51', 'hex');

/** A UUID of version 5 (RFC 9562), which stays while the rule has its ID. */
export function kibanaRuleId(rule: Rule): string {
  const bytes = createHash('sha1').update(namespace).update(`rule:${rule.id}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** The `attributes` of a `security-rule`, which are also a line of what Kibana imports. Nothing is enabled. */
export function kibanaRule(rule: Rule, context: KibanaContext): KibanaRule {
  const found = kibanaQuery(rule, context.fields(rule.stream));
  if (found.kind === 'none') return found;
  return { kind: 'rule', attributes: { ...head(rule, context), ...schedule(found, rule), ...found.attributes } };
}

/** What Kibana imports under **Security > Rules > Import rules**: a rule a line. The rules are the user's own then. */
export function rulesNdjson(rules: readonly JsonObject[]): string {
  return rules.map((attributes) => `${JSON.stringify(attributes)}\n`).join('');
}

function head(rule: Rule, context: KibanaContext): JsonObject {
  const { attack } = context;
  return {
    rule_id: kibanaRuleId(rule),
    version: rule.version,
    name: `JumpCloud: ${rule.title}`,
    description: `${rule.about} ${rule.why}`,
    author: [programName],
    license: 'Apache-2.0',
    enabled: false,
    severity: rule.severity,
    risk_score: riskScores[rule.severity],
    tags: tagsOf(rule, attack),
    threat: threatsOf(rule.attack, attack),
    false_positives: [...rule.falsePositives],
    references: [...rule.references],
    note: `## Triage and analysis\n\n### Investigating JumpCloud: ${rule.title}\n\n${rule.triage.trimEnd()}\n`,
    related_integrations: [{ package: elasticPackage, version: `^${context.packageVersion}` }],
    required_fields: requiredFields(rule, context.fields(rule.stream)),
    index: [`${templateName(rule.stream)}-*`],
    max_signals: 100,
  };
}

function schedule({ interval, lookBack, byArrival }: KibanaQuery, { stream }: Rule): JsonObject {
  return {
    interval: span(interval),
    from: `now-${span(lookBack)}`,
    to: 'now',
    // JumpCloud sends events minutes late. `event.ingested` is there only if Fleet has installed the pipelines.
    ...(byArrival && stream !== 'collector' ? { timestamp_override: 'event.created' } : {}),
  };
}

function tagsOf(rule: Rule, attack: PageContext['attack']): string[] {
  const tactics = [...new Set(rule.attack.map(({ tactic }) => tactic))];
  return [
    'Data Source: JumpCloud',
    'Use Case: Identity and Access Audit',
    ...tactics.map((tactic) => `Tactic: ${attack.get(tactic)?.name}`),
    ...(rule.status === 'draft' ? ['Status: Draft'] : []),
  ];
}

function threatsOf(all: readonly Attack[], attack: PageContext['attack']): JsonObject[] {
  const tactics = [...new Set(all.map(({ tactic }) => tactic))];
  return tactics.map((tactic) => {
    const ids = all.filter((one) => one.tactic === tactic).map(({ technique }) => technique);
    const parents = [...new Set(ids.map((id) => id.split('.')[0] as string))];
    return {
      framework: 'MITRE ATT&CK',
      tactic: named(tactic, 'tactics', attack),
      technique: parents.map((parent) => {
        const below = ids.filter((id) => id.startsWith(`${parent}.`));
        const own = named(parent, 'techniques', attack);
        return below.length === 0 ? own : { ...own, subtechnique: below.map((id) => named(id, 'techniques', attack)) };
      }),
    };
  });
}

function named(id: string, kind: 'tactics' | 'techniques', attack: PageContext['attack']): JsonObject {
  const name = attack.get(id)?.name ?? id;
  return { id, name, reference: `https://attack.mitre.org/${kind}/${id.replace('.', '/')}/` };
}

function requiredFields(rule: Rule, fields: Fields): JsonObject[] {
  const names = new Set([...leavesOf<Leaf>(selectionOf(rule)).map(({ field }) => field), ...rule.by]);
  return [...names].sort().flatMap((name) => {
    const field = fields(name);
    return field === undefined ? [] : [{ name, type: field.type, ecs: !name.startsWith(`${elasticPackage}.`) }];
  });
}
