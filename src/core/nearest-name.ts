/** The name that a mistyped one most likely means, or undefined if none is near. */
export function nearestName(word: string, names: Iterable<string>): string | undefined {
  const normal = normalise(word);
  let best: string | undefined;
  let bestDistance = Math.max(word.length < 5 ? 1 : 2, Math.floor(word.length / 3)) + 1;
  for (const candidate of names) {
    const distance = editDistance(normal, normalise(candidate));
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/**
 * What a message about an unknown name ends with.
 * @param otherwise what it ends with if no known name is near
 */
export function didYouMean(word: string, names: Iterable<string>, otherwise = ''): string {
  const nearest = nearestName(word, names);
  return nearest === undefined ? otherwise : `; did you mean ${nearest}?`;
}

/** `apiKey`, `api-key` and `api_key` are the same mistake: none at all. */
function normalise(word: string): string {
  return word.toLowerCase().replace(/[-_. ]/g, '');
}

/** Counts insertions, deletions, replacements and swaps of neighbors. */
function editDistance(left: string, right: string): number {
  let beforePrevious: readonly number[] = [];
  let previous: readonly number[] = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      current.push(
        Math.min(
          (previous[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (previous[column - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (beforePrevious[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [beforePrevious, previous] = [previous, current];
  }
  return previous[right.length] ?? 0;
}
