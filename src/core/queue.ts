/** Runs what it is given one after the other, in the order in which it came; a failure holds up nobody else. */
export function createQueue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work, work);
    last = result.catch(() => undefined);
    return result;
  };
}

/** Runs what it is given, at most so many at a time, in the order in which it came. */
export function createLimit(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  let free = most;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      // The place is handed on, so that nobody who came later can take it in between.
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
