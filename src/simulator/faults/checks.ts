import { isJsonObject, type JsonValue } from '../../core/json.ts';

/** Says what is wrong with a value, naming its place; undefined where nothing is. */
export type Check = (value: JsonValue | undefined, at: string) => string | undefined;

export const text: Check = (value, at) => (typeof value === 'string' ? undefined : `${at} must be a string`);

/** From 0 up to 1. */
export const fraction: Check = (value, at) =>
  typeof value === 'number' && value >= 0 && value <= 1 ? undefined : `${at} must be a number from 0 to 1`;

export function integer(low: number): Check {
  return (value, at) =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= low
      ? undefined
      : `${at} must be a whole number${low === Number.MIN_SAFE_INTEGER ? '' : ` from ${low} on`}`;
}

export function oneOf(choices: readonly JsonValue[]): Check {
  return (value, at) =>
    value !== undefined && choices.includes(value) ? undefined : `${at} must be one of: ${choices.join(', ')}`;
}

export function optional(check: Check): Check {
  return (value, at) => (value === undefined ? undefined : check(value, at));
}

/** A list of such values. */
export function list(check: Check): Check {
  return (value, at) => {
    if (!Array.isArray(value)) return `${at} must be a list`;
    return (value as readonly JsonValue[]).reduce<string | undefined>(
      (wrong, one, index) => wrong ?? check(one, `${at}[${index}]`),
      undefined,
    );
  };
}

/** An object with these members and no others. */
export function object(members: Readonly<Record<string, Check>>): Check {
  return (value, at) => {
    if (!isJsonObject(value)) return `${at} must be an object`;
    const unknown = Object.keys(value).find((name) => !Object.hasOwn(members, name));
    if (unknown !== undefined) return `${at} has no ${unknown}; it can have: ${Object.keys(members).join(', ')}`;
    for (const [name, check] of Object.entries(members)) {
      const wrong = check(value[name], `${at}.${name}`);
      if (wrong !== undefined) return wrong;
    }
    return undefined;
  };
}
