import type { Evaluator, Finding, Seen } from '../rules/finding.ts';
import type { IndicatorField, Rule, RuleHead } from '../rules/rule.ts';
import type { Memory } from './memory.ts';
import type { Views } from './views.ts';

/** Whether the user's indicators have a value. */
export type Indicators = (type: IndicatorField['type'], value: string) => boolean;

/** What an evaluator is given besides its rule. */
export interface Surroundings {
  readonly views: Views;
  readonly memory: Memory;
  readonly indicators: Indicators;
}

/** The evaluator of a kind of rule. */
export type Create<R extends Rule> = (rule: R, surroundings: Surroundings) => Evaluator;

export type Key = readonly string[];

/** A finding lists no more documents. */
const mostListed = 100;
/** Of a document with several values in several fields of the key. */
const mostKeys = 100;

export const nothing: readonly never[] = [];

/** A key as one text, and no other key of the rule as the same. */
export function nameOf(key: Key): string {
  if (key.length === 1) return key[0] as string;
  let name = '';
  for (const value of key) name += `${value.length} ${value}`;
  return name;
}

/** The keys of the open document: each combination of the values of the fields. None if one of them has no value. */
export function keysOf(fields: readonly string[], { views }: Surroundings, { stream }: RuleHead): () => readonly Key[] {
  return views.once(stream, `keys ${fields.join(' ')}`, (view) => {
    const readers = fields.map((field) => view.texts(field));
    return () => combined(readers, (values) => values);
  });
}

/**
 * The keys of the open document of which some values matter. A field in which some do gives only those. One in which none
 * do gives all, since it only tells one case from another.
 */
export function keysOfMatter(
  fields: readonly string[],
  { views }: Surroundings,
  { stream }: RuleHead,
): (matters: (value: string) => boolean) => readonly Key[] {
  const readers = fields.map((field) => views.of(stream).texts(field));
  return (matters) =>
    combined(readers, (values) => {
      const some = values.filter(matters);
      return some.length > 0 ? some : values;
    });
}

function combined(
  readers: readonly (() => readonly string[])[],
  choose: (values: readonly string[]) => readonly string[],
): readonly Key[] {
  let keys: readonly Key[] = [[]];
  for (const read of readers) {
    const values = choose(read());
    keys =
      keys.length === 1 && values.length === 1
        ? [[...(keys[0] as Key), values[0] as string]]
        : keys.flatMap((key) => values.map((value) => [...key, value])).slice(0, mostKeys);
  }
  return keys;
}

/** What a rule of each kind does with a document that its condition fits and no exception does. */
export interface Own {
  see(seen: Seen): readonly Finding[];
  quietUntil?(at: number): readonly Finding[];
  /** Looks at documents of other streams too. */
  seeOther?(seen: Seen): void;
}

/** An evaluator that passes over what the rule is not about. */
export function evaluator({ stream, where, unless }: RuleHead, { views, memory }: Surroundings, own: Own): Evaluator {
  const view = views.of(stream);
  const fits = view.holds(where.query);
  const excepted = unless.map(({ query }) => view.holds(query));
  return {
    see(seen) {
      views.open(seen);
      if (seen.stream !== stream) {
        own.seeOther?.(seen);
        return nothing;
      }
      if (!fits()) return nothing;
      for (const is of excepted) if (is()) return nothing;
      return own.see(seen);
    },
    quietUntil: (at) => own.quietUntil?.(at) ?? nothing,
    get forgotten() {
      return memory.forgotten;
    },
  };
}

export interface Findings {
  /** Whether the key was found so recently that it is not found again. */
  isQuiet(key: Key, at: number): boolean;
  /** One finding, unless the key is quiet. @param documents oldest first; @param at unless that of the last document */
  found(key: Key, documents: readonly Seen[], at?: number): readonly Finding[];
}

/** Findings of a rule. After one, its key is quiet until the rule's `quiet` is over: then it is heard again. */
export function findings({ id, quiet }: RuleHead, { memory }: Surroundings): Findings {
  const last = memory.keyed<number>('quiet', { idle: quiet });
  const isQuiet = (key: Key, at: number): boolean => {
    const before = quiet > 0 ? last.get(nameOf(key), at) : undefined;
    return before !== undefined && at < before + quiet;
  };
  return {
    isQuiet,
    found(key, documents, at = documents.at(-1)?.at ?? 0) {
      if (isQuiet(key, at)) return nothing;
      if (quiet > 0) last.put(nameOf(key), at, at);
      return [{ rule: id, at, key, documents: documents.slice(-mostListed), count: documents.length }];
    },
  };
}

/**
 * For kinds in which each document is a finding. Without a key it is one all the same; then nothing tells whether it was
 * found before, so it is never quiet.
 */
export function eachDocument(
  rule: RuleHead,
  surroundings: Surroundings,
): (seen: Seen, own?: readonly Key[]) => readonly Finding[] {
  const { found } = findings(rule, surroundings);
  const keys = keysOf(rule.by, surroundings, rule);
  return (seen, own = keys()) => {
    const documents = [surroundings.views.kept(seen)];
    if (own.length === 0) return [{ rule: rule.id, at: seen.at, key: [], documents, count: 1 }];
    return own.flatMap((key) => found(key, documents));
  };
}

/** Those from a time on, of a list in the order of time. */
export function within<T extends { readonly at: number }>(list: readonly T[], from: number): readonly T[] {
  let first = 0;
  while (first < list.length && (list[first] as T).at < from) first += 1;
  return first === 0 ? list : list.slice(first);
}
