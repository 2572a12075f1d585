import { minute } from '../../core/duration.ts';
import type { JsonObject } from '../../core/json.ts';
import { elasticPackage, templateName } from '../../core/product.ts';
import { toElasticsearchQuery } from '../../kql/elasticsearch-query.ts';
import type { Fields } from '../../kql/fields.ts';
import type { HealthRule, QueryRule, Rule, ThresholdRule } from '../../rules/rule.ts';
import { selectionOf } from '../../rules/selection.ts';
import type { NoKibanaRule } from './kinds.ts';
import { betweenLooks, span } from './span.ts';

export interface AlertingTemplate {
  readonly kind: 'template';
  readonly id: string;
  /** The saved object of type `alerting_rule_template`, which needs Kibana 9.2.1. */
  readonly object: JsonObject;
}

type Watched = QueryRule | ThresholdRule | HealthRule;

/**
 * A rule for users without the Security app: a template of Kibana's rule type "Elasticsearch query". Kibana opens it as a
 * form; the rule that is made of it is the user's. None of it was run in a Kibana.
 */
export function alertingTemplate(rule: Rule, fields: Fields): AlertingTemplate | NoKibanaRule {
  if (rule.kind !== 'query' && rule.kind !== 'threshold' && rule.kind !== 'health')
    return { kind: 'none', why: 'an Elasticsearch query rule only counts documents' };
  if (rule.kind === 'threshold' && rule.by.length > 4)
    return { kind: 'none', why: 'an Elasticsearch query rule groups by at most four fields' };
  const id = `${elasticPackage}-${rule.id}`;
  const window = windowOf(rule);
  return {
    kind: 'template',
    id,
    object: {
      id,
      type: 'alerting_rule_template',
      managed: true,
      coreMigrationVersion: '8.8.0',
      typeMigrationVersion: '10.1.0',
      attributes: {
        name: `[JumpCloud] ${rule.title}`,
        description: `${rule.about} ${rule.why}`,
        tags: ['JumpCloud'],
        ruleTypeId: '.es-query',
        schedule: { interval: span(betweenLooks(window, rule.kind === 'query' ? 1 : 5)) },
        params: paramsOf(rule, window, fields),
      },
    },
  };
}

function paramsOf(rule: Watched, window: number, fields: Fields): JsonObject {
  const [, size, unit = ''] = /^(\d+)(.)$/.exec(span(window)) ?? [];
  return {
    searchType: 'esQuery',
    index: [`${templateName(rule.stream)}-*`],
    // The collector's own documents are written at once; events come minutes late.
    timeField: rule.stream === 'collector' ? '@timestamp' : 'event.created',
    esQuery: JSON.stringify({ query: toElasticsearchQuery(selectionOf(rule), fields) }),
    size: 100,
    ...limitOf(rule),
    timeWindowSize: Number(size),
    timeWindowUnit: unit,
    ...(rule.kind === 'threshold' && rule.by.length > 0
      ? { groupBy: 'top', termField: [...rule.by], termSize: 100 }
      : { groupBy: 'all' }),
    aggType: 'count',
    excludeHitsFromPreviousRun: true,
  };
}

function limitOf(rule: Watched): JsonObject {
  if (rule.kind === 'threshold') return { threshold: [rule.count], thresholdComparator: '>=' };
  const isSilence = rule.kind === 'health' && rule.silence !== undefined;
  return isSilence ? { threshold: [1], thresholdComparator: '<' } : { threshold: [0], thresholdComparator: '>' };
}

function windowOf(rule: Watched): number {
  const own = rule.kind === 'threshold' ? rule.window : rule.kind === 'health' ? rule.silence : undefined;
  return own ?? 5 * minute;
}
