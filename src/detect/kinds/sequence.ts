import type { Seen } from '../../rules/finding.ts';
import type { Distinct, SequenceRule } from '../../rules/rule.ts';
import { type Create, evaluator, findings, type Key, keysOf, nameOf, nothing, within } from '../parts.ts';

/** A document that may serve a step. */
interface Candidate {
  readonly at: number;
  readonly seen: Seen;
  /** The steps that it fits. */
  readonly steps: readonly number[];
  /** Of the fields that steps compare. */
  readonly values: Readonly<Record<string, readonly string[]>>;
}

interface Fitting {
  readonly key: Key;
  readonly own: number[];
}

type Demand = Pick<SequenceRule['steps'][number], 'count' | 'distinct' | 'differs'>;

/** So many candidates of one key at most, or twice what the steps ask for. */
const mostCandidates = 1000;

/** Documents of a key that follow each other within a window, step by step. */
export const sequence: Create<SequenceRule> = (rule, surroundings) => {
  const { steps, window, by } = rule;
  const { views, memory } = surroundings;
  const view = views.of(rule.stream);
  const fits = steps.map(({ where }) => view.holds(where.query));
  const keys = steps.map((step) => keysOf(step.by ?? by, surroundings, rule));
  const compared = [
    ...new Set(steps.flatMap(({ distinct, differs }) => [distinct?.field ?? [], differs ?? []].flat())),
  ];
  const readers = compared.map((field) => [field, view.texts(field)] as const);
  const { isQuiet, found } = findings(rule, surroundings);
  const candidates = memory.keyed<readonly Candidate[]>('candidates', { idle: window });
  const most = Math.max(mostCandidates, 2 * steps.reduce((sum, { count }) => sum + count, 0));
  const last = steps.length - 1;
  const isKept = (own: readonly number[]): boolean => own.length > 1 || own[0] !== last || isLong(steps[last]);

  /** Per key the steps that the open document fits. */
  const stepsByKey = (): ReadonlyMap<string, Fitting> => {
    const found = new Map<string, Fitting>();
    for (const [step, isFit] of fits.entries()) {
      if (!isFit()) continue;
      for (const key of keys[step]?.() ?? nothing) {
        const name = nameOf(key);
        const own = found.get(name);
        if (own === undefined) found.set(name, { key, own: [step] });
        else own.own.push(step);
      }
    }
    return found;
  };

  return evaluator(rule, surroundings, {
    see: (seen) =>
      [...stepsByKey()].flatMap(([name, { key, own }]) => {
        const before = within(candidates.get(name, seen.at) ?? nothing, seen.at - window);
        // Nothing goes before the first step.
        if (before.length === 0 && !own.includes(0)) return nothing;
        const values = Object.fromEntries(readers.map(([field, read]) => [field, read()]));
        const all = [...before, { at: seen.at, seen: views.kept(seen), steps: own, values }];
        const used = own.includes(last) && !isQuiet(key, seen.at) ? inOrder(all, steps) : undefined;
        if (used === undefined && !isKept(own)) return nothing;
        const left = (used === undefined ? all : all.filter((one) => !used.has(one))).slice(-most);
        candidates.forgotten += all.length - (used?.size ?? 0) - left.length;
        if (left.length > 0) candidates.put(name, seen.at, left, left.length);
        else candidates.drop(name);
        if (used === undefined) return nothing;
        return found(
          key,
          [...used].map((one) => one.seen),
        );
      }),
  });
};

/** Whether documents before the last one may belong to the last step. */
function isLong(step: Demand | undefined): boolean {
  return step !== undefined && (step.count > 1 || step.distinct !== undefined);
}

/**
 * The documents that fit the steps, each step as early as it can be; the last one is the last of all.
 * @returns undefined if the last step is not complete with the last document
 */
function inOrder(all: readonly Candidate[], steps: readonly Demand[]): ReadonlySet<Candidate> | undefined {
  const used = new Set<Candidate>();
  let step = 0;
  let before: readonly Candidate[] = [];
  let own: Candidate[] = [];
  for (const candidate of all) {
    const demand = steps[step] as Demand;
    if (!candidate.steps.includes(step) || !isOther(candidate, before, demand.differs)) continue;
    own.push(candidate);
    if (step === steps.length - 1 || !isEnough(own, demand)) continue;
    for (const one of own) used.add(one);
    [before, own, step] = [own, [], step + 1];
  }
  const demand = steps.at(-1) as Demand;
  if (step !== steps.length - 1 || own.at(-1) !== all.at(-1) || !isEnough(own, demand)) return undefined;
  for (const one of demand.distinct === undefined ? own.slice(-demand.count) : own) used.add(one);
  return used;
}

function isEnough(own: readonly Candidate[], { count, distinct }: Demand): boolean {
  return own.length >= count && (distinct === undefined || valuesIn(own, distinct).size >= distinct.count);
}

function valuesIn(own: readonly Candidate[], { field }: Pick<Distinct, 'field'>): ReadonlySet<string> {
  return new Set(own.flatMap(({ values }) => values[field] ?? []));
}

/** Whether it has a value, and none that the documents of the step before have. */
function isOther(candidate: Candidate, before: readonly Candidate[], field: string | undefined): boolean {
  if (field === undefined) return true;
  const values = candidate.values[field] ?? [];
  const others = valuesIn(before, { field });
  return values.length > 0 && !values.some((value) => others.has(value));
}
