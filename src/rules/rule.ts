import type { Query } from '../kql/ast.ts';

/** How sure we are of a rule. A draft rests on values of fields that no public sample shows. */
export type RuleStatus = 'draft' | 'test' | 'stable' | 'deprecated';

export const severities = ['low', 'medium', 'high', 'critical'] as const;

export type Severity = (typeof severities)[number];

/** Elastic's numbers for its words. */
export const riskScores: Readonly<Record<Severity, number>> = { low: 21, medium: 47, high: 73, critical: 99 };

/** The data stream that a rule reads. */
export type RuleStream = 'events' | 'users' | 'collector';

/** A condition over a document. Named conditions are in place; lists are put in place when the rule is read. */
export interface Condition {
  /** As it stands in the file of the rule. */
  readonly text: string;
  readonly query: Query;
}

/** Documents that a rule passes over, and why they are no findings. */
export interface Exception extends Condition {
  /** Such as `service_accounts`. */
  readonly name: string;
}

/** A number of a rule that people set for themselves, by `--set` or in a profile. */
export interface Tunable {
  /** The key of the rule, such as `count` or `window`. */
  readonly key: string;
  /** When to choose another value. */
  readonly why: string;
}

/** A tactic of MITRE ATT&CK with a technique of it, such as TA0006 and T1110.001. */
export interface Attack {
  readonly tactic: string;
  readonly technique: string;
}

/** A test of a rule: what happens, and what must be found. */
export interface RuleTest {
  readonly name: string;
  readonly events: readonly TestEvent[];
  readonly users: readonly TestEvent[];
  /** Documents of the collector's health, as they are stored. */
  readonly health: readonly TestEvent[];
  /** In the order of time. */
  readonly finds: readonly ExpectedFinding[];
}

/** An event or a user of a test: a sample with other values. */
export interface TestEvent {
  /** The name of a sample in `rules/samples/`. */
  readonly like: string;
  /** Milliseconds after the beginning of the test. */
  readonly at: number;
  /**
   * Members that differ from the sample's. Maps are merged, everything else is replaced; null removes. In a text, `{n}`
   * is the number of the time, from 1 on.
   */
  readonly with: Readonly<Record<string, unknown>>;
  /** How often it happens. */
  readonly times: number;
  /** Milliseconds between two times. */
  readonly every: number;
}

export interface ExpectedFinding {
  /** Values of the key; empty for a rule without one. */
  readonly key: readonly string[];
  /** Milliseconds after the beginning of the test. */
  readonly at: number;
}

/** A change of the rule that no test can tell from the rule, and why. */
export interface Equivalent {
  /** The name of the mutant, such as `window*2`. */
  readonly mutant: string;
  readonly why: string;
}

/** What rules of every kind have. */
export interface RuleHead {
  /** The name of its file. */
  readonly id: string;
  /** The path of its file below `rules/`. */
  readonly file: string;
  /** Grows with every change. */
  readonly version: number;
  readonly title: string;
  readonly status: RuleStatus;
  readonly severity: Severity;
  readonly attack: readonly Attack[];
  /** What happened, in one sentence. */
  readonly about: string;
  /** Why it matters, in one sentence. */
  readonly why: string;
  readonly stream: RuleStream;
  readonly where: Condition;
  readonly unless: readonly Exception[];
  /** Fields that tell one case from another. */
  readonly by: readonly string[];
  /** Milliseconds in which a key is found once. */
  readonly quiet: number;
  readonly tune: readonly Tunable[];
  readonly falsePositives: readonly string[];
  readonly references: readonly string[];
  /** Markdown: what to do with a finding. */
  readonly triage: string;
  readonly tests: readonly RuleTest[];
  readonly equivalent: readonly Equivalent[];
}

/** Every document is a finding. Without a key it is found all the same. */
export interface QueryRule extends RuleHead {
  readonly kind: 'query';
}

/** So many documents of a key within a window. */
export interface ThresholdRule extends RuleHead {
  readonly kind: 'threshold';
  readonly count: number;
  readonly window: number;
}

/** So many documents of a key within a window, and so many different values of a field among them. */
export interface CardinalityRule extends RuleHead {
  readonly kind: 'cardinality';
  readonly count: number;
  readonly distinct: Distinct;
  readonly window: number;
}

export interface Distinct {
  readonly field: string;
  readonly count: number;
}

/** Values of `by` that were not seen together in the time before. */
export interface NewTermsRule extends RuleHead {
  readonly kind: 'new_terms';
  /** Milliseconds after which they are new again. */
  readonly history: number;
  /** Milliseconds from the rule's first document on in which nothing is found, since everything is new. */
  readonly learn: number;
}

/** Documents of a key that follow each other within a window, step by step. */
export interface SequenceRule extends RuleHead {
  readonly kind: 'sequence';
  readonly steps: readonly Step[];
  /** Milliseconds from the first document of the first step to the last one. */
  readonly window: number;
}

export interface Step {
  /** Besides the rule's `where`. */
  readonly where: Condition;
  /** How many documents at least. */
  readonly count: number;
  /** How many different values of a field at least. */
  readonly distinct: Distinct | undefined;
  /** The key of this step, where it stands in other fields than the rule's: as many as the rule has. */
  readonly by: readonly string[] | undefined;
  /** A field whose value must be another one than in the step before. */
  readonly differs: string | undefined;
}

/** Two documents of a key that follow each other, too far apart for the time between them. */
export interface DistanceRule extends RuleHead {
  readonly kind: 'distance';
  /** The field of the place, a geo_point. */
  readonly place: string;
  /** More than so many kilometers. */
  readonly km: number;
  /** More than so many kilometers per hour; less than a minute counts as one. */
  readonly kmh: number;
}

/** Events of somebody whose account was in some state when they happened. */
export interface StateRule extends RuleHead {
  readonly kind: 'state';
  /** Over the documents of users. */
  readonly state: Condition;
  /** The field of the event that holds the user's `user.id`. */
  readonly user: string;
}

/** Every document in which two fields have, or do not have, a value in common. Letter case does not count. */
export interface CompareRule extends RuleHead {
  readonly kind: 'compare';
  readonly fields: readonly [string, string];
  readonly are: 'same' | 'different';
}

/** Every document in which a field has a value that the user's indicators list. */
export interface IndicatorRule extends RuleHead {
  readonly kind: 'indicator';
  readonly indicators: readonly IndicatorField[];
}

export interface IndicatorField {
  readonly field: string;
  readonly type: 'ip' | 'domain' | 'email' | 'hash';
}

/** Documents of a key that did not come for some time, or that say themselves what is wrong. */
export interface HealthRule extends RuleHead {
  readonly kind: 'health';
  /** Milliseconds without a document of `where` after one; undefined if each document is a finding. */
  readonly silence: number | undefined;
}

export type Rule =
  | QueryRule
  | ThresholdRule
  | CardinalityRule
  | NewTermsRule
  | SequenceRule
  | DistanceRule
  | StateRule
  | CompareRule
  | IndicatorRule
  | HealthRule;

export type RuleKind = Rule['kind'];
