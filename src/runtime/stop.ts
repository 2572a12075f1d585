/** How a run is asked to end. */
export interface StopSignals {
  /** Finish the page in flight, save, end. */
  readonly gently: AbortSignal;
  /** Drop what is under way, also a page that is being written. */
  readonly now: AbortSignal;
}

/** The part of `process` that is needed. */
export interface SignalSource {
  on(event: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
  off(event: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
}

/** How long a page that is being written may take to get finished; service managers kill after 30 to 90 s. */
const graceMs = 25_000;

/**
 * The first SIGINT or SIGTERM stops gently; a second one, or the end of the grace time, at once.
 * @returns the signals and what removes the listeners
 */
export function listenForStop(source: SignalSource): { readonly stop: StopSignals; readonly release: () => void } {
  const gently = new AbortController();
  const now = new AbortController();
  let grace: NodeJS.Timeout | undefined;
  const listener = (): void => {
    if (gently.signal.aborted) now.abort();
    grace ??= setTimeout(() => now.abort(), graceMs);
    gently.abort();
  };
  source.on('SIGINT', listener);
  source.on('SIGTERM', listener);
  return {
    stop: { gently: gently.signal, now: now.signal },
    release: () => {
      clearTimeout(grace);
      source.off('SIGINT', listener);
      source.off('SIGTERM', listener);
    },
  };
}
