import { didYouMean } from '../core/nearest-name.ts';
import { type Leaf, leavesOf, type Query, writtenValue } from './ast.ts';
import { matcherOf } from './kinds/pattern.ts';
import type { KqlFinding } from './kql-error.ts';

/** The values of fields that can hold no others. */
export type ClosedValues = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * What in a condition no document can fulfill, although its fields and the kinds of its values are right.
 * @param dropped fields that documents usually lack, with the field to use in their place
 */
export function checkValues(
  query: Query,
  closed: ClosedValues,
  dropped: ReadonlyMap<string, string | undefined> = new Map(),
): readonly KqlFinding[] {
  return leavesOf<Leaf>(query).flatMap((leaf): readonly KqlFinding[] => {
    if (isDropped(leaf.field, dropped)) {
      const instead = dropped.get(leaf.field);
      const advice = instead === undefined ? '' : `; use ${instead}`;
      return [{ at: leaf.at, message: `${leaf.field} is dropped after mapping${advice}` }];
    }
    const known = closed.get(leaf.field);
    if (known === undefined || leaf.kind !== 'is') return [];
    return leaf.values.flatMap((value) => {
      const matches = value.kind === 'pattern' ? matcherOf(value) : (text: string) => text === value.text;
      if (typeof matches !== 'function' || [...known].some(matches)) return [];
      const shown = writtenValue(value);
      return [{ at: value.at, message: `${leaf.field} is never ${shown}${didYouMean(shown, known)}` }];
    });
  });
}

function isDropped(field: string, dropped: ReadonlyMap<string, unknown>): boolean {
  for (let end = field.length; end > 0; end = field.lastIndexOf('.', end - 1))
    if (dropped.has(field.slice(0, end))) return true;
  return false;
}
