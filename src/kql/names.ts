import { IngestError } from '../core/errors.ts';
import { didYouMean } from '../core/nearest-name.ts';
import { type Is, leavesOf, mapLeaves, type NamingLeaf, type NamingQuery, type Query, type Value } from './ast.ts';
import { kqlError } from './kql-error.ts';
import { parseKql } from './parse.ts';

/** What a condition may call by name. */
export interface Names {
  readonly conditions?: ReadonlyMap<string, Query>;
  /** The values of each list. A `*` in a value is a wildcard. */
  readonly lists?: ReadonlyMap<string, readonly string[]>;
}

/**
 * A condition in plain KQL: what it calls by name is put in place.
 * @throws IngestError JC_KQL_SYNTAX, JC_KQL_UNSUPPORTED, JC_KQL_FIELD for a name that nobody has defined
 */
export function readKql(text: string, names: Names = {}): Query {
  return putNames(parseKql(text), names, text);
}

/**
 * @param text what the query was read from, for messages
 * @throws IngestError JC_KQL_FIELD for a name that nobody has defined
 */
export function putNames(query: NamingQuery, { conditions, lists }: Names, text: string): Query {
  const unknown = (what: string, name: string, at: number, known: Iterable<string>) => {
    const names = [...known];
    const message = `there is no ${what} $${name}${
      didYouMean(
        `$${name}`,
        names.map((one) => `$${one}`),
      ) || `; there is ${names.join(', ') || 'none'}`
    }`;
    return kqlError('JC_KQL_FIELD', { at, message }, text);
  };
  return mapLeaves<NamingLeaf, Exclude<Query, { kind: 'and' | 'or' | 'not' }>>(query, (leaf) => {
    if (leaf.kind === 'condition') {
      const found = conditions?.get(leaf.name);
      if (found === undefined) throw unknown('condition', leaf.name, leaf.at, conditions?.keys() ?? []);
      return found;
    }
    if (leaf.kind !== 'is') return leaf;
    const values = leaf.values.flatMap((value): readonly Value[] => {
      if (value.kind !== 'list') return [value];
      const found = lists?.get(value.name);
      if (found === undefined) throw unknown('list', value.name, value.at, lists?.keys() ?? []);
      return found.map((entry) => listed(entry, value.at));
    });
    return { ...leaf, values } satisfies Is<Value>;
  });
}

function listed(entry: string, at: number): Value {
  const [first = '', second, ...rest] = entry.split('*');
  return second === undefined
    ? { kind: 'text', text: entry, quoted: true, at }
    : { kind: 'pattern', parts: [first, second, ...rest], at };
}

/**
 * Conditions that may use each other by name, each in plain KQL or with the reason why it is none. Those that use a
 * broken one are left out: one slip is one finding.
 */
export function resolveConditions(texts: ReadonlyMap<string, string>): {
  readonly conditions: ReadonlyMap<string, Query>;
  readonly errors: ReadonlyMap<string, IngestError>;
} {
  const conditions = new Map<string, Query>();
  const errors = new Map<string, IngestError>();
  const resolve = (name: string, way: readonly string[]): void => {
    const text = texts.get(name);
    if (text === undefined || conditions.has(name) || errors.has(name)) return;
    try {
      const query = parseKql(text);
      const used = leavesOf<NamingLeaf>(query).filter((leaf) => leaf.kind === 'condition');
      for (const { name: other, at } of used) {
        const circle = [...way, name, other];
        if (circle.indexOf(other) < circle.length - 1) {
          const message = `$${other} uses itself: ${circle.slice(circle.indexOf(other)).join(' → ')}`;
          throw kqlError('JC_KQL_FIELD', { at, message }, text);
        }
        resolve(other, [...way, name]);
      }
      if (used.some(({ name: other }) => errors.has(other) || broken.has(other))) broken.add(name);
      else conditions.set(name, putNames(query, { conditions }, text));
    } catch (error) {
      if (!(error instanceof IngestError)) throw error;
      errors.set(name, error);
    }
  };
  const broken = new Set<string>();
  for (const name of texts.keys()) resolve(name, []);
  return { conditions, errors };
}

/** The lists that a condition calls by name, each with the comparison that does. */
export function listsIn(query: NamingQuery) {
  return leavesOf<NamingLeaf>(query).flatMap((leaf) =>
    leaf.kind !== 'is'
      ? []
      : leaf.values.flatMap((value) => (value.kind === 'list' ? [{ name: value.name, leaf, value }] : [])),
  );
}
