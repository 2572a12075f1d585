import fc from 'fast-check';
import { type Is, join, type Leaf, type Query, type RangeOperator, type Value } from '../../../src/kql/ast.ts';
import type { Field } from '../../../src/kql/fields.ts';

/** A field, and values that documents hold in it. */
export interface FieldInUse {
  readonly field: Field;
  readonly values: readonly unknown[];
}

const operators: readonly RangeOperator[] = ['<', '<=', '>', '>='];

/** Any condition on fields in use: values that are there, parts of them, and values that are not. */
export function anyQuery(fields: readonly FieldInUse[]): fc.Arbitrary<Query> {
  const leaf = fc.constantFrom(...fields).chain(anyLeaf);
  const { tree } = fc.letrec<{ tree: Query; junction: Query; negation: Query; leaf: Query }>((tie) => ({
    tree: fc.oneof({ maxDepth: 2 }, { arbitrary: tie('leaf'), weight: 4 }, tie('junction'), tie('negation')),
    junction: fc
      .tuple(fc.constantFrom('and' as const, 'or' as const), fc.array(tie('tree'), { minLength: 2, maxLength: 3 }))
      .map(([kind, members]) => join<Leaf>(kind, members as unknown as readonly [Query, ...Query[]])),
    negation: tie('tree').map((of): Query => ({ kind: 'not', of })),
    leaf,
  }));
  return tree;
}

function anyLeaf({ field, values }: FieldInUse): fc.Arbitrary<Leaf> {
  const exists = fc.constant<Leaf>({ kind: 'exists', field: field.name, at: 0 });
  if (field.kind === 'opaque') return exists;
  const one = anyValue(field, values);
  const is = fc
    .array(one, { minLength: 1, maxLength: 4 })
    .map((list): Is<Value> => ({ kind: 'is', field: field.name, values: list, at: 0 }));
  if (['text', 'flattened', 'boolean'].includes(field.kind)) return fc.oneof({ arbitrary: is, weight: 5 }, exists);
  const range = fc
    .tuple(fc.constantFrom(...operators), anyText(field, values, false), fc.boolean())
    .map(([operator, bound, quoted]): Leaf => {
      return {
        kind: 'range',
        field: field.name,
        operator,
        value: { kind: 'text', text: bound, quoted: quoted || bound === '', at: 0 },
        at: 0,
      };
    });
  return fc.oneof({ arbitrary: is, weight: 5 }, exists, { arbitrary: range, weight: 2 });
}

function anyValue(field: Field, values: readonly unknown[]): fc.Arbitrary<Value> {
  const text = fc
    .tuple(anyText(field, values, true), fc.boolean())
    .map(([found, quoted]): Value => ({ kind: 'text', text: found, quoted: quoted || found === '', at: 0 }));
  if (!['keyword', 'text', 'flattened'].includes(field.kind)) return text;
  return fc.oneof(
    { arbitrary: text, weight: 3 },
    anyPattern(field, values).map((found) => found ?? fallback),
  );
}

const fallback: Value = { kind: 'text', text: 'nothing of the kind', quoted: true, at: 0 };

/** A value, or a value that the documents do not hold, as a person would write it for the kind of field. */
function anyText(field: Field, values: readonly unknown[], blocks: boolean): fc.Arbitrary<string> {
  const known = fc.constantFrom(...values.map(String));
  switch (field.kind) {
    case 'boolean':
      return fc.constantFrom('true', 'false');
    case 'number':
      return fc.oneof(
        known,
        fc.tuple(known, fc.constantFrom(-1, 1, 0.5)).map(([value, more]) => String(Number(value) + more)),
        known.map((value) => Number(value).toExponential()),
      );
    case 'ip': {
      const block = fc
        .tuple(known, fc.nat())
        .map(([address, bits]) => `${address}/${bits % (address.includes(':') ? 129 : 33)}`)
        .filter((text) => !text.includes('::ffff:'));
      return blocks ? fc.oneof(known, block) : known;
    }
    case 'date':
      return fc.tuple(known, fc.constantFrom(4, 7, 10, 13, 16, 19, 21, 23, 24)).map(([value, length]) => {
        if (!value.includes('-') || /[+]/.test(value)) return value;
        return value.slice(0, length).replace(/\.$/, '');
      });
    case 'text':
      return fc
        .tuple(known, fc.nat(), fc.integer({ min: 1, max: 3 }), fc.boolean())
        .map(([value, at, length, isUpper]) => {
          const words = value.split(' ');
          const start = at % words.length;
          const part = words.slice(start, start + length).join(' ');
          return isUpper ? part.toUpperCase() : part;
        })
        .filter((part) => part !== '');
    default:
      return fc.oneof(
        { arbitrary: known, weight: 4 },
        known.map((value) => value.toUpperCase()),
        fc.constantFrom(
          '',
          'nothing of the kind',
          'and',
          'or not',
          '$x',
          'a  b ',
          '(x): {y} <z> "q" \\ *',
          'Zürich',
          '日本',
        ),
      );
  }
}

/** A part of a value between wildcards; undefined if the kind of field has no such patterns. */
function anyPattern(field: Field, values: readonly unknown[]): fc.Arbitrary<Value | undefined> {
  return fc
    .tuple(
      fc.constantFrom(...values.map(String)),
      fc.nat(),
      fc.nat(),
      fc.constantFrom('start', 'end', 'both', 'inside'),
    )
    .map(([value, from, length, place]): Value | undefined => {
      const words = value.split(/\s+/);
      const source = field.kind === 'keyword' ? value : (words[from % words.length] ?? '');
      const start = source.length === 0 ? 0 : from % source.length;
      const part = source.slice(start, start + 1 + (length % 8));
      if (part === '' || /[*?\\]/.test(source) || /^\s|\s$|\s\s|[\t\n\r]/.test(source + part)) return undefined;
      if (field.kind === 'flattened' && field.key !== undefined) return pattern(source.slice(0, start + 1), '');
      if (place === 'start') return pattern(source.slice(0, start + 1).trimEnd(), '');
      if (place === 'end') return pattern('', source.slice(start).trimStart());
      return place === 'both' ? pattern('', part, '') : pattern(source.slice(0, 1), source.slice(-1));
    });
}

function pattern(first: string, second: string, ...rest: readonly string[]): Value | undefined {
  if (`${first}${second}${rest.join('')}` === '') return undefined;
  return { kind: 'pattern', parts: [first, second, ...rest], at: 0 };
}
