import type { AccountConfig } from '../../config/types.ts';
import type { StopSignals } from '../../runtime/stop.ts';
import type { AccountApi } from '../../source/account-api.ts';
import { runBackfill } from '../backfill/backfill.ts';
import {
  type BackfillProgress,
  backfillDocument,
  goesOnWith,
  isDone,
  parseBackfill,
} from '../backfill/backfill-document.ts';
import { claimSlices, fitRange, planBackfill } from '../backfill/prepare.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { isSound } from '../ledger/slice.ts';
import type { OpenSession } from '../sessions/session.ts';
import { createSidePages } from '../windows/side-pages.ts';

export interface BackfillAccountOptions {
  readonly account: AccountConfig;
  readonly api: AccountApi;
  readonly open: OpenSession;
  /** Without an end: up to where the collector began, or the present. */
  readonly range: { readonly from: number; readonly to: number | undefined };
  readonly concurrency: number;
  readonly stop: StopSignals;
  /** Called once, before anything is fetched; what it returns is told of every page. */
  readonly onPlan: (plan: BackfillProgress) => (events: number) => void;
}

export interface BackfillResult {
  /** The range, and what was planned of it; no slices: there was nothing to do. */
  readonly plan: BackfillProgress;
  /** Whether all of the plan is done; false: it was stopped. */
  readonly done: boolean;
  /** Events of the range that are stored, now or before. */
  readonly stored: number;
  /** Parts of the range's timeline, and how many of them are verified. */
  readonly parts: number;
  readonly proved: number;
  /** When JumpCloud was asked for the oldest of their counts; undefined if none was counted. */
  readonly countedAt: number | undefined;
}

/**
 * Fetches a part of the past, from where an earlier try of the same range ended. What the ledger has proved is not
 * fetched again.
 * @throws IngestError
 */
export async function backfillAccount(options: BackfillAccountOptions): Promise<BackfillResult> {
  const { account, api, open, concurrency, stop } = options;
  const { session, checkpoint } = open;
  const { keeper, state, clock, log } = session;
  await api.clock.sync(stop.gently);
  const now = clock.now();
  const { services } = account;
  const earlier = parseBackfill(await state.loadDocument(backfillDocument));
  const { from, to = endOf(from, earlier, keeper.ledger, now) } = options.range;
  const wanted = fitRange({ from, to }, { account, window: checkpoint.window, ledger: keeper.ledger, now, log });
  const goesOn = earlier && goesOnWith({ ...wanted, services }, earlier);
  const parts = keeper.ledger.unproved(wanted);
  if (parts.length === 0) return resultOf({ ...wanted, services, slices: [] }, true, keeper.ledger);
  const planning = { account, api, services, concurrency, now, log };
  const plan = goesOn ? withoutProved(earlier, keeper.ledger) : await planBackfill(wanted, planning, parts);
  if (goesOn)
    log.info(
      { done: plan.slices.filter(({ done }) => done).length },
      'continuing an earlier backfill',
      'backfill-resume',
    );
  claimSlices(keeper.ledger, plan);
  const done = await runBackfill({
    account,
    api,
    session,
    pages: createSidePages(session, checkpoint),
    document: backfillDocument,
    progress: plan,
    concurrency,
    counting: 'ledger',
    stop,
    onProgress: options.onPlan(plan),
  });
  return resultOf(plan, done, keeper.ledger);
}

function resultOf(plan: BackfillProgress, done: boolean, ledger: Ledger): BackfillResult {
  const slices = ledger.within(plan);
  const counts = slices.flatMap(({ countedAt }) => countedAt ?? []);
  return {
    plan,
    done,
    stored: slices.reduce((sum, slice) => sum + slice.stored, 0),
    parts: slices.length,
    proved: slices.filter(isSound).length,
    countedAt: counts.length === 0 ? undefined : Math.min(...counts),
  };
}

/**
 * Where the collector began, which a backfill that reaches it has moved; not before the end of an unfinished backfill.
 * Without a collector, where the last backfill ended, or the present.
 */
function endOf(from: number, earlier: BackfillProgress | undefined, ledger: Ledger, now: number): number {
  const end = earlier && earlier.to > from ? earlier.to : undefined;
  const begin = ledger.newestBegin;
  if (begin === undefined || begin <= from) return end ?? now;
  return end !== undefined && earlier && !isDone(earlier) ? Math.max(begin, end) : begin;
}

/** Between two tries, the audit of a collector may have proved slices that were still to do. */
function withoutProved(plan: BackfillProgress, ledger: Ledger): BackfillProgress {
  const slices = plan.slices.map((slice) => ({ ...slice, done: slice.done || ledger.unproved(slice).length === 0 }));
  return { ...plan, slices };
}
