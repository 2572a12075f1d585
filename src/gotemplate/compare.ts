import { own } from '../core/json.ts';
import { type GoObject, type GoValue, integerOf, isGoList, isGoMap, TemplateError } from './values.ts';

type Kind = 'nil' | 'bool' | 'int' | 'float' | 'string' | 'other';

function kindOf(value: GoValue): Kind {
  if (value === undefined || value === null) return 'nil';
  if (integerOf(value) !== undefined) return 'int';
  return own(kinds, typeof value) ?? 'other';
}

const kinds: Readonly<Record<string, Kind>> = { boolean: 'bool', number: 'float', string: 'string' };

/** Go's `eq` of two values: an integer and a float are not to be compared, nil is equal to nil only. */
export function equals(left: GoValue, right: GoValue): boolean {
  const [kind, otherKind] = [kindOf(left), kindOf(right)];
  if (kind === 'nil' || otherKind === 'nil') return kind === otherKind;
  if (kind !== otherKind) throw new TemplateError('incompatible types for comparison');
  if (kind === 'int') return integerOf(left) === integerOf(right);
  if (kind !== 'other') return left === right;
  if (isGoList(left) || isGoMap(left) || isGoList(right) || isGoMap(right)) {
    throw new TemplateError('non-comparable types cannot be compared');
  }
  const [object, other] = [left as GoObject, right as GoObject];
  return object.typeName === other.typeName && object.print() === other.print();
}

/** Go's `lt` of two values: numbers of one kind, or strings by their bytes. */
export function isLess(left: GoValue, right: GoValue): boolean {
  const [kind, otherKind] = [kindOf(left), kindOf(right)];
  if (kind === 'bool' || kind === 'nil' || kind === 'other') throw new TemplateError('invalid type for comparison');
  if (kind !== otherKind) throw new TemplateError('incompatible types for comparison');
  if (kind === 'int') return (integerOf(left) ?? 0n) < (integerOf(right) ?? 0n);
  if (kind === 'float') return (left as number) < (right as number);
  return Buffer.compare(Buffer.from(left as string), Buffer.from(right as string)) < 0;
}
