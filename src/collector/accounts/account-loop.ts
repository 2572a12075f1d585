/** Way of an event, stage 2 of 11: an account's stream in; polls, and waits between them, out. */
import type { AccountConfig } from '../../config/types.ts';
import type { Clock } from '../../core/clock.ts';
import { day, formatDuration, minute } from '../../core/duration.ts';
import { IngestError } from '../../core/errors.ts';
import { formatTimestamp } from '../../core/timestamp.ts';
import { explainFailure, isRefusedTime } from '../../jumpcloud/explain-failure.ts';
import type { Logger } from '../../runtime/logger.ts';
import type { StopSignals } from '../../runtime/stop.ts';
import type { Checkpoint } from '../../state/checkpoint.ts';
import { addSummaries, emptySummary, type RunSummary } from '../../state/run-summary.ts';
import { planWindow } from '../../state/windows.ts';
import type { RunObserver } from '../../status/observer.ts';
import { summarizeLedger } from '../ledger/summary.ts';
import type { OpenSession } from '../sessions/session.ts';
import type { OpenSnapshots } from '../users/open-snapshots.ts';
import { runWindow } from '../windows/run-window.ts';
import type { OnPage } from '../windows/stream-session.ts';
import { endsAccount, waitBeforeRetry } from './retry-account.ts';

/** When a snapshot is due is a time of the wall clock, which may be corrected meanwhile: it is looked at this often. */
const longestSleep = day;
/** Without a poll between them that came through; then it waits as after any failure. */
const mostCorrections = 3;
const onceAuditMs = 15 * minute;
const shortestAuditMs = 5000;
const longestAuditMs = minute;

export interface AccountRunOptions {
  readonly account: AccountConfig;
  readonly open: (onPage: OnPage) => Promise<OpenStream>;
  /** End when the present is reached, instead of polling on. */
  readonly once: boolean;
  readonly clock: Clock;
  /** 0 to 1, for jitter. */
  readonly random: () => number;
  readonly stop: StopSignals;
  readonly log: Logger;
  readonly observer: RunObserver;
  readonly onPage?: OnPage | undefined;
  /** Called before the next try after a failure; stops this run through `stop` if the settings have changed meanwhile. */
  readonly beforeRetry?: (() => void) | undefined;
}

type OpenStream = OpenSession | OpenSnapshots;

/** What one account's run came to. */
export interface AccountRun {
  readonly account: string;
  readonly summary: RunSummary;
  /** As saved last in this run; undefined where nothing was saved. */
  readonly checkpoint: Checkpoint | undefined;
  /** Why it ended before it should have. */
  readonly error: IngestError | undefined;
}

/**
 * Polls one account until it is stopped, the present is reached (`once`), or an error of our own side says that going on
 * is no use: no answer of the API does.
 * Never throws: an error is a result, so that one account's trouble is no other's.
 */
export async function runAccount(options: AccountRunOptions): Promise<AccountRun> {
  const { account, once, clock, stop, log, observer } = options;
  let summary = emptySummary;
  let checkpoint: Checkpoint | undefined;
  let open: OpenStream | undefined;
  let failures = 0;
  let opened = false;
  let corrections = 0;
  const askedUpTo: AskedUpTo = { time: undefined };
  const onPage: OnPage = (page, saved, storedTimes) => {
    summary = addSummaries(summary, page);
    checkpoint = saved;
    const late = lateness(storedTimes, askedUpTo.time);
    if (open && 'session' in open) open.session.keeper.lateness.observe(late, open.session.clock.now());
    observer.pageSettled(page, saved, late);
    options.onPage?.(page, saved, storedTimes);
  };
  const result = (error?: IngestError): AccountRun => ({ account: account.name, summary, checkpoint, error });
  while (!stop.gently.aborted) {
    const started = clock.now();
    let wait: number;
    try {
      observer.pollStarted();
      open ??= await options.open(onPage);
      opened = true;
      if ('session' in open) await open.apiClock.sync(stop.gently);
      tellOfLedgerAndClock(open, options);
      const from = checkpoint ?? open.checkpoint;
      checkpoint = 'poll' in open ? await open.poll(from, stop) : await poll(open.session, from, options, askedUpTo);
      tellOfLedgerAndClock(open, options);
      if (!stop.gently.aborted) await observer.pollSucceeded(checkpoint);
      if (!stop.gently.aborted && 'session' in open) {
        const deadline = auditDeadline(clock.now() - started, open.session.clock.now(), options);
        checkpoint = await open.betweenPolls(checkpoint, deadline, stop);
        tellOfLedgerAndClock(open, options);
      }
      if (once) break;
      failures = 0;
      corrections = 0;
      const left = 'poll' in open ? Math.min(longestSleep, open.nextPollAt(checkpoint) - clock.now()) : undefined;
      wait = Math.max(0, left ?? started + account.interval - clock.now());
    } catch (thrown) {
      const error = explainFailure(thrown, account);
      const isCorrected = corrections < mostCorrections && (await correctClock(open, error, stop));
      await close(open);
      if (stop.now.aborted) return result(aborted(summary, account));
      const isTheEnd = once || endsAccount(error, opened);
      // Whoever stops it in the middle of a trouble that passes is told of that, but the stop has not failed.
      if (stop.gently.aborted && (isTheEnd || error.code === 'JC_ABORTED')) return result(error);
      if (isCorrected) {
        corrections += 1;
        [open, checkpoint] = [undefined, undefined];
        continue;
      }
      if (isTheEnd) {
        await observer.pollFailed(error, undefined);
        return result(error);
      }
      // From here on it is as after a crash: the next try begins with what is on disk.
      open = undefined;
      checkpoint = undefined;
      failures += 1;
      wait = waitBeforeRetry(error, failures, options.random);
      log.error(
        { code: error.code, advice: error.advice, retryIn: formatDuration(Math.round(wait)) },
        error.message,
        'poll-failed',
      );
      await observer.pollFailed(error, wait);
    }
    await clock.sleep(wait, stop.gently);
    if (failures > 0 && !stop.gently.aborted) options.beforeRetry?.();
  }
  await close(open, checkpoint);
  return result();
}

function tellOfLedgerAndClock(open: OpenStream, { observer }: AccountRunOptions): void {
  if (!('session' in open)) return;
  const { keeper, clock } = open.session;
  const reading = open.apiClock.reading();
  if (reading) observer.clockRead(reading);
  observer.ledgerRead(summarizeLedger(keeper.ledger, clock.now()), keeper.ledger.slices);
}

/**
 * Counting may take what is left until the next poll, but a little even where a poll took all of it.
 * @param took how long the poll took
 * @param now by the session's clock, as the deadline
 */
function auditDeadline(took: number, now: number, { account, once }: AccountRunOptions): number {
  if (once) return now + onceAuditMs;
  return now + Math.max(shortestAuditMs, Math.min(account.interval - took, longestAuditMs));
}

/** The end of the window before the one that is read; undefined where that says nothing of how late an event is. */
interface AskedUpTo {
  time: number | undefined;
}

/** Our own lag and wait are no part of it: an event that the window before could not have had is not late. */
function lateness(storedTimes: readonly number[], askedUpTo: number | undefined): readonly number[] {
  return askedUpTo === undefined ? [] : storedTimes.map((time) => Math.max(0, askedUpTo - time));
}

/** Reads up to the present: the rest of an interrupted window first, then a new one. */
async function poll(
  session: OpenSession['session'],
  start: Checkpoint,
  options: AccountRunOptions,
  askedUpTo: AskedUpTo,
): Promise<Checkpoint> {
  const { account, stop, log } = options;
  let checkpoint = start;
  for (;;) {
    const overlap = Math.max(account.overlap, session.overlap);
    const plan = planWindow(checkpoint.window, checkpoint.position, session.clock.now(), { ...account, overlap });
    const [from, to] = [formatTimestamp(plan.askFrom), formatTimestamp(plan.window.to)];
    log.debug({ kind: plan.kind, from, to }, 'window begins', 'window-start');
    const before = checkpoint.totals;
    askedUpTo.time = plan.kind === 'next' ? plan.unreadFrom : undefined;
    checkpoint = await runWindow(session, checkpoint, plan, stop);
    const { fetched, stored, rejected } = checkpoint.totals;
    log.info(
      {
        from,
        to,
        fetched: fetched - before.fetched,
        stored: stored - before.stored,
        rejected: rejected - before.rejected,
      },
      checkpoint.window?.complete ? 'window complete' : 'window interrupted',
      'window-end',
    );
    if (stop.gently.aborted || plan.kind !== 'resumed') return checkpoint;
  }
}

/** Stopped at once: nothing is wrong with that where at least a page was saved. */
function aborted(summary: RunSummary, { name }: AccountConfig): IngestError | undefined {
  if (summary.pages > 0) return undefined;
  return new IngestError('JC_ABORTED', `The run of account ${name} was interrupted before its first page was saved`);
}

/** A request may have been refused because a clock has jumped since it was planned. @returns whether it was this */
async function correctClock(open: OpenStream | undefined, error: IngestError, stop: StopSignals): Promise<boolean> {
  if (!isRefusedTime(error) || !open || !('session' in open)) return false;
  if (await open.apiClock.sync(stop.gently)) return true;
  open.apiClock.doubt();
  return false;
}

async function close(open: OpenStream | undefined, saved?: Checkpoint): Promise<void> {
  await open?.close(saved).catch(() => undefined);
}
