/** Those from a time on, of a list in the order of time. */
export function within<T extends { readonly at: number }>(list: readonly T[], from: number): readonly T[] {
  let first = 0;
  while (first < list.length && (list[first] as T).at < from) first += 1;
  return first === 0 ? list : list.slice(first);
}
