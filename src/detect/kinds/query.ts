import type { QueryRule } from '../../rules/rule.ts';
import { type Create, eachDocument, evaluator } from '../parts.ts';

/** Every document is a finding. */
export const query: Create<QueryRule> = (rule, surroundings) =>
  evaluator(rule, surroundings, { see: eachDocument(rule, surroundings) });
