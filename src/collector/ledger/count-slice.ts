/** The API's own count. `to` is meant as the API means it, which nobody has said. */
export type Count = (from: number, to: number) => Promise<number>;

/** How much of the time behind a border is looked at. The API may cut times to whole seconds. */
const behind = 1000;

/**
 * How many events the API holds from `from` up to, and without, `to`.
 *
 * Whether the end of a query is part of it is not documented. Counted apart and as one, two neighbouring ranges differ by
 * exactly the events at their border that are counted twice; so the border cannot fool it, whatever the API does there.
 */
export async function countWithoutEnd(count: Count, from: number, to: number): Promise<number> {
  const [before, after, both] = [await count(from, to), await count(to, to + behind), await count(from, to + behind)];
  return before - Math.max(0, before + after - both);
}
