/** How much goes into one bulk request. */
export interface BatchLimits {
  readonly maxBytes: number;
  readonly maxDocuments: number;
}

/**
 * Cuts a list into batches that keep its order. A member that is larger than the limit gets a batch of its own.
 * @param sized each with the bytes that it takes in the request
 */
export function splitIntoBatches<T extends { readonly bytes: number }>(
  sized: readonly T[],
  limits: BatchLimits,
): readonly (readonly T[])[] {
  const batches: T[][] = [];
  let current: T[] = [];
  let bytes = 0;
  for (const member of sized) {
    const isFull = current.length >= limits.maxDocuments || bytes + member.bytes > limits.maxBytes;
    if (current.length > 0 && isFull) {
      batches.push(current);
      current = [];
      bytes = 0;
    }
    current.push(member);
    bytes += member.bytes;
  }
  if (current.length > 0) batches.push(current);
  return batches;
}

/** Two halves of a batch of at least two members. */
export function halve<T>(batch: readonly T[]): readonly [readonly T[], readonly T[]] {
  const middle = Math.ceil(batch.length / 2);
  return [batch.slice(0, middle), batch.slice(middle)];
}
