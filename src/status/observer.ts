/** Way of an event, stage 11 of 11: what happens to a stream in; whoever shows it told of it out. */
import type { IngestError } from '../core/errors.ts';
import type { Checkpoint } from '../state/checkpoint.ts';
import type { RunSummary } from '../state/run-summary.ts';
import type { ClockReading } from './clock-reading.ts';
import type { LedgerSummary } from './ledger-summary.ts';
import type { SliceFacts } from './slice-facts.ts';

/** Hears what happens to one account's stream: for status, health and metrics. None of it may throw. */
export interface RunObserver {
  /** A poll begins: all windows up to the present. */
  pollStarted(): void;
  /**
   * A page is settled and saved.
   * @param lateness of each event that was stored, how long before the end of the window before it happened, in
   *   milliseconds; empty for the first window and for one that was interrupted
   */
  pageSettled(page: RunSummary, saved: Checkpoint, lateness: readonly number[]): void;
  pollSucceeded(saved: Checkpoint): Promise<void>;
  /**
   * What the ledger says, at the start and after each poll and what is counted between two.
   * @param slices all of them, good until this returns
   */
  ledgerRead(summary: LedgerSummary, slices: readonly SliceFacts[]): void;
  /** What the API's answers say of the clock, as often. */
  clockRead(reading: ClockReading): void;
  /** @param retryInMs undefined where nothing will be tried again */
  pollFailed(error: IngestError, retryInMs: number | undefined): Promise<void>;
  /** The run has ended, also after `pollFailed`. */
  ended(): Promise<void>;
}

export const noObserver: RunObserver = {
  pollStarted: () => {},
  pageSettled: () => {},
  pollSucceeded: async () => {},
  ledgerRead: () => {},
  clockRead: () => {},
  pollFailed: async () => {},
  ended: async () => {},
};

/** One observer that tells them all. */
export function combineObservers(observers: readonly RunObserver[]): RunObserver {
  const all = async (tell: (observer: RunObserver) => Promise<void>): Promise<void> => {
    await Promise.all(observers.map(tell));
  };
  const each = (tell: (observer: RunObserver) => void): void => observers.forEach(tell);
  return {
    pollStarted: () => each((observer) => observer.pollStarted()),
    pageSettled: (...page) => each((observer) => observer.pageSettled(...page)),
    ledgerRead: (...read) => each((observer) => observer.ledgerRead(...read)),
    clockRead: (reading) => each((observer) => observer.clockRead(reading)),
    pollSucceeded: (saved) => all((observer) => observer.pollSucceeded(saved)),
    pollFailed: (error, retryInMs) => all((observer) => observer.pollFailed(error, retryInMs)),
    ended: () => all((observer) => observer.ended()),
  };
}
