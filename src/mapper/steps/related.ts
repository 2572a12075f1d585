import { parseAddress, parseAddresses } from './address.ts';

/** More values than this in one list are no help to a person, and looking through them for each new one takes minutes. */
export const mostRelated = 1000;

/** Adds a value, or each value of a list, that is not in the list yet. */
export function addRelated(values: string[], value: unknown): void {
  if (value === undefined || values.length >= mostRelated) return;
  if (Array.isArray(value)) {
    for (const member of value) addRelated(values, member);
    return;
  }
  const text = String(value);
  if (!values.includes(text)) values.push(text);
}

/** The same for addresses; what is none is left out. */
export function addRelatedAddress(values: string[], value: unknown): void {
  if (value === undefined || values.length >= mostRelated) return;
  if (Array.isArray(value)) {
    for (const member of value) addRelatedAddress(values, member);
    return;
  }
  const text = String(value);
  const address = parseAddress(text);
  if (address) addRelated(values, address.ip);
  else for (const { ip } of parseAddresses(text)) addRelated(values, ip);
}

/** Every value at the end of a path, through lists of objects on the way. */
export function valuesAt(value: unknown, path: readonly string[], from = 0): unknown {
  if (from === path.length || value === undefined) return value;
  if (value === null) return undefined;
  if (Array.isArray(value)) {
    const found = value.map((member) => valuesAt(member, path, from)).filter((member) => member !== undefined);
    return found.length > 0 ? found.flat() : undefined;
  }
  return valuesAt((value as Readonly<Record<string, unknown>>)[path[from] as string], path, from + 1);
}
