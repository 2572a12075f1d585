import type { AccountConfig } from '../../config/types.ts';
import { createLimit, createQueue } from '../../core/queue.ts';
import type { StopSignals } from '../../runtime/stop.ts';
import type { AccountApi } from '../../source/account-api.ts';
import { openEvents } from '../../source/open-input.ts';
import { checkSlice, countOf, type SliceChecks } from '../ledger/check-slice.ts';
import { deadIds } from '../ledger/dead-ids.ts';
import { listSlice, type SliceListing } from '../ledger/list-slice.ts';
import { emptySlice, type Slice } from '../ledger/slice.ts';
import type { SidePages } from '../windows/side-pages.ts';
import type { StreamSession } from '../windows/stream-session.ts';
import { type BackfillProgress, renderBackfill } from './backfill-document.ts';
import type { BackfillSlice } from './plan.ts';
import { runSlices } from './run-slices.ts';

export interface BackfillOptions {
  readonly account: AccountConfig;
  readonly api: AccountApi;
  readonly session: StreamSession;
  /** Keeps the checkpoint true to what is written. */
  readonly pages: SidePages;
  /** Where progress is kept beside the checkpoint. */
  readonly document: string;
  readonly progress: BackfillProgress;
  readonly concurrency: number;
  /**
   * `ledger`: the slices are the ledger's, and are verified one by one. `record`: only some services are fetched; what
   * they bring is added to the slices that are there.
   */
  readonly counting: 'ledger' | 'record';
  readonly stop: StopSignals;
  /** @param events settled by a page */
  readonly onProgress?: (events: number) => void;
}

/** One is mapped while the other is written; more would only take memory. What they wait for is JumpCloud. */
const pagesInHand = 2;

/**
 * Fetches the slices that are still to do. After each, its state is saved: a kill costs the slices under way, and what of
 * them was stored is found by its ids.
 * @returns whether all of them are done
 * @throws IngestError
 */
export async function runBackfill(options: BackfillOptions): Promise<boolean> {
  const { account, api, session, progress, pages, document, stop } = options;
  const { state, keeper, clock, log } = session;
  const done = new Set(progress.slices.filter((slice) => slice.done).map(({ from }) => from));
  const dead = new Set(await deadIds(state));
  const inTurn = createLimit(pagesInHand);
  const listing = createLimit(options.concurrency);
  const saving = createQueue();
  await pages.begin();
  const save = (): Promise<void> =>
    saving(async () => {
      await keeper.save();
      const slices = progress.slices.map((slice) => ({ ...slice, done: done.has(slice.from) }));
      await state.saveDocument(document, renderBackfill({ ...progress, slices }));
    });
  await save();
  // While a slice is counted, the next one is fetched already.
  const workers = 2 * options.concurrency;
  // One each: an input remembers the last event of its last run.
  const inputs = Array.from({ length: workers }, () =>
    openEvents({ ...account, services: progress.services }, api, clock, log),
  );
  return await runSlices({
    slices: progress.slices.filter(({ from }) => !done.has(from)),
    concurrency: workers,
    clock,
    log,
    stop,
    work: async (slice, worker, signals) => {
      const list: SliceChecks['list'] = (from, to) =>
        listing(() =>
          listSlice(from, to, {
            ...session,
            maker: session.backfillMaker,
            input: inputs[worker] as (typeof inputs)[number],
            now: () => clock.now(),
            dead,
            inTurn,
            stop: signals,
            onSettled: async (settled) => {
              await pages.settled(settled);
              for (const { id, kind } of settled.outcomes) if (kind === 'rejected') dead.add(id);
              if (options.counting === 'record')
                keeper.ledger.record(
                  settled.outcomes.filter(({ kind }) => kind !== 'duplicate'),
                  clock.now(),
                );
              options.onProgress?.(settled.outcomes.length);
            },
          }),
        );
      const listed = await list(slice.from, slice.to);
      if (listed === undefined) return false;
      if (options.counting === 'ledger') {
        const verified = await verify(slice, listed, list, options, signals);
        if (verified === undefined) return false;
        keeper.ledger.update(verified);
      }
      done.add(slice.from);
      await save();
      return true;
    },
  });
}

/** Counts a slice that was just listed. @returns undefined where it was interrupted */
async function verify(
  { from, to }: BackfillSlice,
  listing: SliceListing,
  list: SliceChecks['list'],
  { account, api, session: { clock } }: BackfillOptions,
  stop: StopSignals,
): Promise<Slice | undefined> {
  const listed: Slice = {
    ...emptySlice(from, to, undefined),
    stored: listing.distinct - listing.dead,
    dead: listing.dead,
    border: listing.atEnd,
    services: listing.services,
  };
  const { services } = account;
  return await checkSlice(listed, { count: countOf(api, stop.gently), services, list, now: () => clock.now() });
}
