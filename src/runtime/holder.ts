import type { StopSignals } from './stop.ts';

/** What a process has to itself, and can lose to another one while it is paused or cut off. */
export interface Holder {
  /** Returns when it is still held, asked before a write. @throws IngestError */
  confirm(): Promise<void>;
  /** Aborted once it is known to be lost, with the IngestError JC_STATE_FENCED as its reason. */
  readonly lost: AbortSignal;
}

/** The signals of work that ends at once when what it needs is lost. */
export function untilLost({ gently, now }: StopSignals, { lost }: Pick<Holder, 'lost'>): StopSignals {
  return { gently: AbortSignal.any([gently, lost]), now: AbortSignal.any([now, lost]) };
}

/** Does work that ends at once when what it needs is lost. @throws what the work throws; JC_STATE_FENCED if it was lost */
export async function whileHeld<T>(
  holder: Pick<Holder, 'lost'>,
  stop: StopSignals,
  work: (until: StopSignals) => Promise<T>,
): Promise<T> {
  try {
    return await work(untilLost(stop, holder));
  } finally {
    holder.lost.throwIfAborted();
  }
}
