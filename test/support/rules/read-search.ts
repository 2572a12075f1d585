import type { CardinalityRule, NewTermsRule, ThresholdRule } from '../../../src/rules/rule.ts';

/** A bucket of a search that `ruleSearch` writes for a rule that counts, or that looks for new terms. */
export interface Bucket {
  readonly key: Readonly<Record<string, unknown>>;
  readonly doc_count: number;
  readonly values?: { readonly buckets: readonly { readonly key: unknown }[] };
  readonly first?: { readonly value: number };
  readonly last?: { readonly value: number };
}

export interface FoundInBuckets {
  readonly at: number;
  readonly key: readonly string[];
}

type Reads = CardinalityRule | NewTermsRule | ThresholdRule;

/** Reads the buckets of all pages as the search says that they are read. */
export function readBuckets(rule: Reads, buckets: readonly Bucket[]): readonly FoundInBuckets[] {
  const byKey = new Map<string, Bucket[]>();
  for (const bucket of buckets) {
    const name = JSON.stringify(rule.by.map((field) => String(bucket.key[field])));
    byKey.set(name, [...(byKey.get(name) ?? []), bucket]);
  }
  const beginning = buckets.reduce((least, { first }) => Math.min(least, first?.value ?? least), Infinity);
  return [...byKey].flatMap(([name, own]) => {
    const times = rule.kind === 'new_terms' ? newTimes(rule, own, beginning) : countedTimes(rule, own);
    return times.map((at) => ({ at, key: JSON.parse(name) }));
  });
}

function newTimes({ history, learn, quiet }: NewTermsRule, own: readonly Bucket[], beginning: number) {
  const times: number[] = [];
  for (const [place, { first }] of own.entries()) {
    const at = first?.value ?? Number.NaN;
    const before = own[place - 1]?.last?.value;
    const isNew = before === undefined || at - before > history;
    if (isNew && at >= beginning + learn && !(at < (times.at(-1) ?? -Infinity) + quiet)) times.push(at);
  }
  return times;
}

function countedTimes(rule: CardinalityRule | ThresholdRule, own: readonly Bucket[]): readonly number[] {
  const times: number[] = [];
  let near: readonly Bucket[] = [];
  for (const bucket of own) {
    const at = timeOf(bucket);
    if (at < (times.at(-1) ?? -Infinity) + rule.quiet) continue;
    near = [...near.filter((one) => at - timeOf(one) <= rule.window), bucket];
    const documents = near.reduce((sum, one) => sum + one.doc_count, 0);
    const values = new Set(near.flatMap((one) => one.values?.buckets.map(({ key }) => key) ?? []));
    if (documents < rule.count || (rule.kind === 'cardinality' && values.size < rule.distinct.count)) continue;
    times.push(at);
    near = [];
  }
  return times;
}

function timeOf({ key }: Bucket): number {
  return Number(key['@timestamp']);
}
