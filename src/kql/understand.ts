import type { IngestError } from '../core/errors.ts';
import { type Leaf, leavesOf, type Query, writtenValue } from './ast.ts';
import { type Field, type FieldKindName, type Fields, unknownField } from './fields.ts';
import { boolean } from './kinds/boolean.ts';
import { type Comparison, type FieldKind, isRefusal, type Refusal } from './kinds/comparison.ts';
import { date } from './kinds/date.ts';
import { flattened } from './kinds/flattened.ts';
import { ip } from './kinds/ip.ts';
import { keyword } from './kinds/keyword.ts';
import { number } from './kinds/number.ts';
import { text } from './kinds/text.ts';
import { type KqlFinding, kqlError } from './kql-error.ts';

const onlyExists = ({ type }: Field, at = 0): Refusal => {
  return { refused: `the field is a ${type}; only whether it exists can be asked for`, at };
};
const opaque: FieldKind = {
  is: (field, [first]) => onlyExists(field, first?.at),
  range: (field, _operator, { at }) => onlyExists(field, at),
};

const kinds: Readonly<Record<FieldKindName, FieldKind>> = {
  keyword,
  text,
  flattened,
  ip,
  date,
  number,
  boolean,
  opaque,
};

/** What one condition asks, once its field is known. */
export interface Understood extends Comparison {
  readonly field: Field;
}

/** Elasticsearch refuses longer ones, depending on its version and their letters. No field finds texts much longer. */
const longest = { text: 1000, pattern: 100 };

/** The condition, or why it fits no document: its field is unknown, or its value does not fit the field. */
export function understand(leaf: Leaf, fields: Fields): Understood | KqlFinding {
  const field = fields(leaf.field);
  if (field === undefined) return { at: leaf.at, message: unknownField(leaf.field, fields) };
  const compared = compare(leaf, field);
  return isRefusal(compared)
    ? { at: compared.at, message: `${leaf.field}: ${compared.refused}` }
    : { ...compared, field };
}

function compare(leaf: Leaf, field: Field): Comparison | Refusal {
  const kind = kinds[field.kind];
  const values = leaf.kind === 'range' ? [leaf.value] : leaf.kind === 'is' ? leaf.values : [];
  const long = values.find((value) => writtenValue(value).length > longest[value.kind]);
  if (long !== undefined) return { refused: `the value has more than ${longest[long.kind]} letters`, at: long.at };
  switch (leaf.kind) {
    case 'exists':
      return { test: (value) => kind.has?.(field, value) ?? true, query: { exists: { field: field.name } } };
    case 'is':
      if (leaf.values.length === 0) return { test: () => false, query: { match_none: {} } };
      return kind.is(field, leaf.values);
    case 'range':
      return kind.range(field, leaf.operator, leaf.value);
  }
}

/** Everything in a condition that does not fit the fields. */
export function checkKql(query: Query, fields: Fields): readonly KqlFinding[] {
  return leavesOf<Leaf>(query).flatMap((leaf) => {
    const understood = understand(leaf, fields);
    return 'message' in understood ? [understood] : [];
  });
}

/** @throws IngestError JC_KQL_FIELD */
export function mustUnderstand(leaf: Leaf, fields: Fields): Understood {
  const understood = understand(leaf, fields);
  if ('message' in understood) throw kqlError('JC_KQL_FIELD', understood) satisfies IngestError;
  return understood;
}
