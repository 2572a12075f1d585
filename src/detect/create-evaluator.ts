import type { Evaluator } from '../rules/finding.ts';
import type { Rule, RuleKind } from '../rules/rule.ts';
import { cardinality } from './kinds/cardinality.ts';
import { compare } from './kinds/compare.ts';
import { distance } from './kinds/distance.ts';
import { health } from './kinds/health.ts';
import { indicator } from './kinds/indicator.ts';
import { newTerms } from './kinds/new-terms.ts';
import { query } from './kinds/query.ts';
import { sequence } from './kinds/sequence.ts';
import { state } from './kinds/state.ts';
import { threshold } from './kinds/threshold.ts';
import type { Create, Surroundings } from './parts.ts';

const kinds: { readonly [K in RuleKind]: Create<Extract<Rule, { kind: K }>> } = {
  query,
  threshold,
  cardinality,
  new_terms: newTerms,
  sequence,
  distance,
  state,
  compare,
  indicator,
  health,
};

/** @throws IngestError JC_KQL_FIELD if a condition does not fit the fields of its stream */
export function createEvaluator(rule: Rule, surroundings: Surroundings): Evaluator {
  return (kinds[rule.kind] as Create<Rule>)(rule, surroundings);
}
