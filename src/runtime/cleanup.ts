/** Things that are opened one after the other, and closed the other way round. */
export interface FailureSafe {
  add(close: () => Promise<void>): void;
  /** Runs what opens them; closes those that were opened where it fails. */
  orClose<T>(open: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export function createFailureSafe(): FailureSafe {
  const closers: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (let next = closers.pop(); next; next = closers.pop()) await next();
  };
  return {
    add: (closer) => {
      closers.push(closer);
    },
    orClose: async (open) => {
      try {
        return await open();
      } catch (error) {
        // The first error is the one to tell.
        await close().catch(() => undefined);
        throw error;
      }
    },
    close,
  };
}
