import type { Leaf, Query, Value } from '../../kql/ast.ts';
import type { Field, Fields } from '../../kql/fields.ts';

/** EQL cannot ask what a condition asks. */
export interface NoEql {
  readonly kind: 'none';
  readonly why: string;
}

export interface Eql {
  readonly kind: 'eql';
  readonly text: string;
}

/** A condition in EQL, the language of Elasticsearch for sequences. It finds the same documents. */
export function toEql(query: Query, fields: Fields, negated = false): Eql | NoEql {
  switch (query.kind) {
    case 'and':
    case 'or': {
      const members = query.of.map((member) => toEql(member, fields, negated));
      const none = members.find((member) => member.kind === 'none');
      if (none !== undefined) return none;
      const texts = (members as readonly Eql[]).map(({ text }) => text);
      return { kind: 'eql', text: `(${texts.join(` ${query.kind} `)})` };
    }
    case 'not': {
      const inner = toEql(query.of, fields, true);
      return inner.kind === 'none' ? inner : { kind: 'eql', text: `not ${inner.text}` };
    }
    default:
      return leafToEql(query, fields(query.field), negated);
  }
}

function leafToEql(leaf: Leaf, field: Field | undefined, negated: boolean): Eql | NoEql {
  const none = (what: string): NoEql => ({ kind: 'none', why: `EQL cannot ask for ${leaf.field}, ${what}` });
  if (field === undefined) return none('a field that nobody declared');
  if (field.kind === 'flattened') return none('a field of type flattened');
  if (field.kind === 'text' && leaf.kind !== 'exists') return none('a field of type text');
  const there = `${leaf.field} != null`;
  if (leaf.kind === 'exists') return eql(there);
  // A comparison with a missing field is neither true nor false, and so is its negation.
  const sure = (test: string) => eql(negated ? `(${there} and ${test})` : test);
  if (leaf.kind === 'range') return sure(`${leaf.field} ${leaf.operator} ${literal(leaf.value, field)}`);
  const [first, ...more] = leaf.values.map((value) => compare(leaf.field, value, field));
  if (first === undefined) return eql('false');
  return sure(more.length === 0 ? first : `(${[first, ...more].join(' or ')})`);
}

function eql(text: string): Eql {
  return { kind: 'eql', text };
}

function compare(name: string, value: Value, field: Field): string {
  if (value.kind === 'pattern') return `${name} like ${quoted(value.parts.join('*'))}`;
  if (field.kind === 'ip' && value.text.includes('/')) return `cidrMatch(${name}, ${quoted(value.text)})`;
  return `${name} == ${literal(value, field)}`;
}

function literal(value: Value, { kind }: Field): string {
  const text = value.kind === 'pattern' ? value.parts.join('*') : value.text;
  return kind === 'number' || kind === 'boolean' ? text : quoted(text);
}

function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
