import { type Leaf, leavesOf, type Query, type Value, writtenValue } from '../../kql/ast.ts';
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
export function toEql(query: Query, fields: Fields): Eql | NoEql {
  const why = leavesOf<Leaf>(query).flatMap((leaf) => whyNone(leaf, fields(leaf.field)) ?? [])[0];
  return why === undefined ? { kind: 'eql', text: print(query, fields, false) } : { kind: 'none', why };
}

function whyNone({ kind, field }: Leaf, known: Field | undefined): string | undefined {
  const what = known === undefined ? 'that nobody declared' : `of type ${known.kind}`;
  const fits = known !== undefined && known.kind !== 'flattened' && (known.kind !== 'text' || kind === 'exists');
  return fits ? undefined : `EQL cannot ask for ${field}, a field ${what}`;
}

function print(query: Query, fields: Fields, negated: boolean): string {
  switch (query.kind) {
    case 'and':
    case 'or':
      return `(${query.of.map((member) => print(member, fields, negated)).join(` ${query.kind} `)})`;
    case 'not':
      return `not ${print(query.of, fields, true)}`;
    default:
      return printLeaf(query, fields(query.field) as Field, negated);
  }
}

function printLeaf(leaf: Leaf, field: Field, negated: boolean): string {
  const there = `${leaf.field} != null`;
  if (leaf.kind === 'exists') return there;
  // A comparison with a missing field is neither true nor false, and so is its negation.
  const sure = (test: string) => (negated ? `(${there} and ${test})` : test);
  if (leaf.kind === 'range') return sure(`${leaf.field} ${leaf.operator} ${literal(leaf.value, field)}`);
  const [first, ...more] = leaf.values.map((value) => compare(leaf.field, value, field));
  if (first === undefined) return 'false';
  return sure(more.length === 0 ? first : `(${[first, ...more].join(' or ')})`);
}

function compare(name: string, value: Value, field: Field): string {
  if (value.kind === 'pattern') return `${name} like ${quoted(writtenValue(value))}`;
  if (field.kind === 'ip' && value.text.includes('/')) return `cidrMatch(${name}, ${quoted(value.text)})`;
  return `${name} == ${literal(value, field)}`;
}

function literal(value: Value, { kind }: Field): string {
  const text = writtenValue(value);
  return kind === 'number' || kind === 'boolean' ? text : quoted(text);
}

/** EQL reads no line break between quotes. */
function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\r', '\\r')}"`;
}
