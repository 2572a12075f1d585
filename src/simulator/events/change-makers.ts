import { isDeepStrictEqual } from 'node:util';
import type { JsonObject, JsonValue } from '../../core/json.ts';
import type { Draft } from './draft.ts';

/** Makes one change. */
export type ChangeMaker = (draft: Draft) => JsonObject;

type Value = JsonValue | undefined;
type MakeValue = (draft: Draft) => Value;

/** Four of ten changes of a setting are for the worse. */
const shareOfWeaker = 0.4;

/** A change as JumpCloud sends it: a side that has no value is left out, or is null. */
function changeOf({ random }: Draft, field: string, from: Value, to: Value): JsonObject {
  const side = (name: string, value: Value) =>
    value === undefined ? (random.chance(0.3) ? { [name]: null } : {}) : { [name]: value };
  return { field, ...side('from', from), ...side('to', to) };
}

/** A value that takes the place of another; there must be two to choose from. */
export function replace(field: string, from: MakeValue, to: MakeValue = from): ChangeMaker {
  return (draft) => {
    const was = from(draft);
    let is = to(draft);
    // What is set to what it was is no change.
    while (isDeepStrictEqual(is, was)) is = to(draft);
    return changeOf(draft, field, was, is);
  };
}

/** A value that is set for the first time. */
export function set(field: string, to: MakeValue): ChangeMaker {
  return (draft) => changeOf(draft, field, undefined, to(draft));
}

/** A setting that goes one way or the other. */
export function between(field: string, strong: Value | MakeValue, weak: Value | MakeValue): ChangeMaker {
  return (draft) => {
    const [from, to] = draft.random.chance(shareOfWeaker) ? [strong, weak] : [weak, strong];
    const chosen = (value: Value | MakeValue) => (typeof value === 'function' ? value(draft) : value);
    return changeOf(draft, field, chosen(from), chosen(to));
  };
}

/** A flag that is safer if it is on. */
export const safeOn = (field: string): ChangeMaker => between(field, true, false);
/** A flag that is safer if it is off. */
export const safeOff = (field: string): ChangeMaker => between(field, false, true);

/** One to as many changes of different fields. */
export function some(makers: readonly ChangeMaker[], most: number): (draft: Draft) => readonly JsonObject[] {
  return (draft) => {
    const count = draft.random.between(1, Math.min(most, makers.length));
    const chosen = new Map<ChangeMaker, JsonObject>();
    while (chosen.size < count) {
      const maker = draft.random.pick(makers);
      if (!chosen.has(maker)) chosen.set(maker, maker(draft));
    }
    return [...chosen.values()];
  };
}
