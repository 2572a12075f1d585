import type { Finding, Seen } from '../../../src/rules/finding.ts';
import type { Rule } from '../../../src/rules/rule.ts';

/** What a rule of a kind finds, said as plainly as can be, over all documents at once. */
export interface NaiveFinding {
  readonly at: number;
  readonly key: readonly string[];
  readonly ids: readonly string[];
}

export function asNaive({ at, key, documents }: Finding): NaiveFinding {
  return { at, key, ids: documents.map(({ id }) => id) };
}

type Document = Readonly<Record<string, unknown>>;

/** Values by a dotted name, in documents without lists of objects. */
export function valuesOf({ document }: Seen, field: string): readonly string[] {
  let value: unknown = document;
  for (const name of field.split('.')) value = (value as Document | undefined)?.[name];
  const list = value === undefined ? [] : Array.isArray(value) ? value : [value];
  return [...new Set(list.map(String))];
}

export function keysOf(seen: Seen, by: readonly string[]): readonly (readonly string[])[] {
  return by.reduce<readonly (readonly string[])[]>(
    (keys, field) => keys.flatMap((key) => valuesOf(seen, field).map((value) => [...key, value])),
    [[]],
  );
}

type Of<K> = Extract<Rule, { kind: K }>;
type Fits = (seen: Seen) => boolean;

function ofEachKey(
  all: readonly Seen[],
  by: readonly string[],
  find: (own: readonly Seen[], key: readonly string[]) => readonly NaiveFinding[],
): readonly NaiveFinding[] {
  const keys = new Map(all.flatMap((seen) => keysOf(seen, by).map((key) => [JSON.stringify(key), key] as const)));
  return [...keys].flatMap(([name, key]) =>
    find(
      all.filter((seen) => keysOf(seen, by).some((own) => JSON.stringify(own) === name)),
      key,
    ),
  );
}

/** Threshold and cardinality: what was heard before a finding, and while it is quiet, does not count any more. */
export function naiveCount(rule: Of<'threshold'> | Of<'cardinality'>, all: readonly Seen[]): readonly NaiveFinding[] {
  return ofEachKey(all, rule.by, (own, key) => {
    const found: NaiveFinding[] = [];
    let heard: Seen[] = [];
    for (const seen of own) {
      const last = found.at(-1);
      if (last !== undefined && seen.at < last.at + rule.quiet) continue;
      heard = [...heard, seen];
      const near = heard.filter(({ at }) => seen.at - at <= rule.window);
      const isVaried =
        rule.kind === 'threshold' ||
        new Set(near.flatMap((one) => valuesOf(one, rule.distinct.field))).size >= rule.distinct.count;
      if (near.length < rule.count || !isVaried) continue;
      found.push({ at: seen.at, key, ids: near.map(({ id }) => id) });
      heard = [];
    }
    return found;
  });
}

export function naiveNewTerms(rule: Of<'new_terms'>, all: readonly Seen[]): readonly NaiveFinding[] {
  const beginning = all.find((seen) => keysOf(seen, rule.by).length > 0)?.at ?? 0;
  return ofEachKey(all, rule.by, (own, key) =>
    own
      .filter((seen, place) => own.slice(0, place).every(({ at }) => seen.at - at > rule.history))
      .filter(({ at }) => at - beginning >= rule.learn)
      .map(({ at, id }) => ({ at, key, ids: [id] })),
  );
}

/** @param fits whether a document fits a step */
export function naiveSequence(
  rule: Of<'sequence'>,
  all: readonly Seen[],
  fits: readonly Fits[],
): readonly NaiveFinding[] {
  const { steps } = rule;
  const keysOfStep = (seen: Seen, step: number) =>
    fits[step]?.(seen) ? keysOf(seen, steps[step]?.by ?? rule.by).map((key) => JSON.stringify(key)) : [];
  const names = new Set(all.flatMap((seen) => steps.flatMap((_, step) => keysOfStep(seen, step))));
  return [...names].flatMap((name) => {
    const found: NaiveFinding[] = [];
    const used = new Set<Seen>();
    for (const [place, end] of all.entries()) {
      if (!keysOfStep(end, steps.length - 1).includes(name)) continue;
      const last = found.at(-1);
      if (last !== undefined && end.at < last.at + rule.quiet) continue;
      const near = all.slice(0, place + 1).filter((seen) => !used.has(seen) && end.at - seen.at <= rule.window);
      const taken: Seen[][] = [];
      for (const [step, { count, distinct, differs }] of steps.entries()) {
        const isLast = step === steps.length - 1;
        const after = taken.flat().at(-1);
        let own: Seen[] = [];
        for (const seen of near.slice(after === undefined ? 0 : near.indexOf(after) + 1)) {
          if (!keysOfStep(seen, step).includes(name)) continue;
          if (differs !== undefined) {
            const before = (taken.at(-1) ?? []).flatMap((one) => valuesOf(one, differs));
            const values = valuesOf(seen, differs);
            if (values.length === 0 || values.some((value) => before.includes(value))) continue;
          }
          own.push(seen);
          const isVaried =
            distinct === undefined ||
            new Set(own.flatMap((one) => valuesOf(one, distinct.field))).size >= distinct.count;
          if (own.length >= count && isVaried && (!isLast || seen === end)) {
            if (isLast && distinct === undefined) own = own.slice(-count);
            taken.push(own);
            break;
          }
        }
        if (taken.length !== step + 1) break;
      }
      if (taken.length !== steps.length) continue;
      for (const seen of taken.flat()) used.add(seen);
      found.push({ at: end.at, key: JSON.parse(name), ids: taken.flat().map(({ id }) => id) });
    }
    return found;
  });
}

/** The great-circle distance by the law of cosines, another formula than the evaluator's. */
export function naiveDistance(rule: Of<'distance'>, all: readonly Seen[]): readonly NaiveFinding[] {
  const placed = all.flatMap((seen) => {
    const geo = (seen.document.client as Document | undefined)?.geo as Document | undefined;
    const { lat, lon } = (geo?.location ?? {}) as { lat?: number; lon?: number };
    const isPlace = lat !== undefined && lon !== undefined && Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
    return isPlace && (lat !== 0 || lon !== 0) ? [{ seen, lat, lon, atlas: geo?.country_name === undefined }] : [];
  });
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  return ofEachKey(
    placed.map(({ seen }) => seen),
    rule.by,
    (own, key) =>
      own.flatMap((seen) => {
        const to = placed.find((one) => one.seen === seen) as (typeof placed)[number];
        const from = placed
          .slice(0, placed.indexOf(to))
          .findLast((one) => one.atlas === to.atlas && own.includes(one.seen));
        if (from === undefined) return [];
        const cosine =
          Math.sin(radians(from.lat)) * Math.sin(radians(to.lat)) +
          Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * Math.cos(radians(from.lon - to.lon));
        const km = 6371.0088 * Math.acos(Math.min(1, Math.max(-1, cosine)));
        const minutes = Math.max(1, (to.seen.at - from.seen.at) / 60_000);
        return km > rule.km && (km / minutes) * 60 > rule.kmh
          ? [{ at: seen.at, key, ids: [from.seen.id, seen.id] }]
          : [];
      }),
  );
}
