import { minute } from '../../core/duration.ts';
import type { JsonObject } from '../../core/json.ts';
import { join } from '../../kql/ast.ts';
import type { Fields } from '../../kql/fields.ts';
import { printKql } from '../../kql/print.ts';
import type {
  CardinalityRule,
  IndicatorField,
  Rule,
  RuleKind,
  SequenceRule,
  Step,
  ThresholdRule,
} from '../../rules/rule.ts';
import { selectionOf } from '../../rules/selection.ts';
import { toEql } from './eql.ts';
import { betweenLooks, span } from './span.ts';

/** What a kind of rule adds in Kibana. */
export interface KibanaQuery {
  readonly kind: 'query';
  readonly attributes: JsonObject;
  /** Milliseconds between two runs. */
  readonly interval: number;
  /** Milliseconds that a run looks back. */
  readonly lookBack: number;
  /** Whether documents are looked for by when they were fetched, not by when they happened. */
  readonly byArrival: boolean;
}

/** Kibana has no such rule. */
export interface NoKibanaRule {
  readonly kind: 'none';
  readonly why: string;
}

const usual = { interval: 5 * minute, lookBack: 9 * minute, byArrival: true };

type Emitters = {
  readonly [Kind in RuleKind]: (rule: Extract<Rule, { kind: Kind }>, fields: Fields) => KibanaQuery | NoKibanaRule;
};

const emitters: Emitters = {
  query: (rule) => ofKql(rule, { type: 'query' }),
  threshold: counted,
  cardinality: counted,
  new_terms: (rule) =>
    rule.by.length > 3
      ? none('Kibana compares at most three fields with the time before')
      : ofKql(rule, {
          type: 'new_terms',
          new_terms_fields: [...rule.by],
          history_window_start: `now-${span(rule.history)}`,
        }),
  sequence: sequenceInEql,
  distance: () => none('a query in Kibana cannot calculate how fast somebody would have traveled'),
  state: () => none('Kibana cannot look up the state of an account at the time of the event'),
  compare: () => none('KQL cannot compare two fields'),
  indicator: (rule) =>
    ofKql(rule, {
      type: 'threat_match',
      threat_index: ['logs-ti_*'],
      threat_query: '@timestamp >= "now-30d/d" and event.category: "threat"',
      threat_language: 'kuery',
      threat_indicator_path: 'threat.indicator',
      threat_mapping: rule.indicators.map(({ field, type }) => ({
        entries: [{ field, type: 'mapping', value: threatFields[type] }],
      })),
    }),
  health: (rule) =>
    rule.silence === undefined
      ? ofKql(rule, { type: 'query' })
      : none('a rule of the Security app finds what is there, not what is missing; use rules export --format template'),
};

const threatFields: Readonly<Record<IndicatorField['type'], string>> = {
  ip: 'threat.indicator.ip',
  domain: 'threat.indicator.url.domain',
  email: 'threat.indicator.email.address',
  hash: 'threat.indicator.file.hash.sha256',
};

/** What a rule is in Kibana, by its kind. None of it was run in a Kibana. */
export function kibanaQuery(rule: Rule, fields: Fields): KibanaQuery | NoKibanaRule {
  const emit = emitters[rule.kind] as (rule: Rule, fields: Fields) => KibanaQuery | NoKibanaRule;
  return emit(rule, fields);
}

function ofKql(
  rule: Rule,
  attributes: JsonObject,
  when: Omit<KibanaQuery, 'kind' | 'attributes'> = usual,
): KibanaQuery {
  return {
    kind: 'query',
    attributes: { ...attributes, language: 'kuery', query: printKql(selectionOf(rule)) },
    ...when,
  };
}

/** A run counts what it sees, so it sees the window. */
function counted(rule: ThresholdRule | CardinalityRule): KibanaQuery {
  const { kind, by, count, window } = rule;
  const distinct =
    kind === 'cardinality' ? { cardinality: [{ field: rule.distinct.field, value: rule.distinct.count }] } : {};
  const threshold = { field: [...by], value: count, ...distinct };
  const when = { interval: betweenLooks(window), lookBack: window, byArrival: true };
  return ofKql(rule, { type: 'threshold', threshold }, when);
}

function none(why: string): NoKibanaRule {
  return { kind: 'none', why };
}

function sequenceInEql(rule: SequenceRule, fields: Fields): KibanaQuery | NoKibanaRule {
  const refused = rule.steps.find(({ distinct, differs }) => distinct !== undefined || differs !== undefined);
  if (refused !== undefined) return none('EQL cannot compare the documents of a sequence with each other');
  const steps: string[] = [];
  for (const step of rule.steps) {
    const condition = toEql(join('and', [selectionOf(rule), step.where.query]), fields);
    if (condition.kind === 'none') return condition;
    steps.push(
      `  [any where ${condition.text}]${keyOf(rule, step)}${step.count === 1 ? '' : ` with runs=${step.count}`}`,
    );
  }
  return {
    kind: 'query',
    attributes: {
      type: 'eql',
      language: 'eql',
      query: [`sequence with maxspan=${span(rule.window)}`, ...steps].join('\n'),
    },
    interval: 5 * minute,
    lookBack: rule.window + 9 * minute,
    byArrival: false,
  };
}

function keyOf({ by }: SequenceRule, step: Step): string {
  const key = step.by ?? by;
  return key.length === 0 ? '' : ` by ${key.join(', ')}`;
}
