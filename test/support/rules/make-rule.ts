import { readKql } from '../../../src/kql/names.ts';
import type { Condition, Exception, Rule, RuleHead, RuleKind, Step } from '../../../src/rules/rule.ts';

const head = {
  id: 'made-for-a-test',
  file: 'monitoring/made-for-a-test.yml',
  version: 1,
  title: 'Made for a test',
  status: 'stable',
  severity: 'low',
  attack: [],
  about: 'Something happened.',
  why: 'A test wants to know.',
  stream: 'events',
  unless: [],
  by: [],
  quiet: 0,
  tune: [],
  falsePositives: [],
  references: [],
  triage: '1. Look.',
  tests: [],
  equivalent: [],
} as const satisfies Omit<RuleHead, 'where'>;

type OfKind<K extends RuleKind> = Extract<Rule, { kind: K }>;
type Given<K extends RuleKind> = Partial<Omit<RuleHead, 'where' | 'unless'>> &
  Omit<OfKind<K>, keyof RuleHead | 'kind' | 'steps' | 'state'> & {
    readonly where?: string;
    readonly unless?: Readonly<Record<string, string>>;
  } & (K extends 'sequence'
    ? { readonly steps: readonly (Partial<Omit<Step, 'where'>> & { where: string })[] }
    : unknown) &
  (K extends 'state' ? { readonly state: string } : unknown);

export function condition(text: string): Condition {
  return { text, query: readKql(text) };
}

/** A rule of a kind with what a test says of it; conditions are given as KQL. */
export function makeRule<K extends RuleKind>(kind: K, given: Given<K>): OfKind<K> {
  const {
    where = '@timestamp: *',
    unless = {},
    steps,
    state,
    ...rest
  } = given as unknown as Given<'sequence'> & Given<'state'>;
  return {
    ...head,
    ...rest,
    kind,
    where: condition(where),
    unless: Object.entries(unless).map(([name, text]): Exception => ({ name, ...condition(text) })),
    ...(steps === undefined
      ? {}
      : {
          steps: steps.map((step) => ({
            count: 1,
            distinct: undefined,
            by: undefined,
            differs: undefined,
            ...step,
            where: condition(step.where),
          })),
        }),
    ...(state === undefined ? {} : { state: condition(state) }),
  } as unknown as OfKind<K>;
}
