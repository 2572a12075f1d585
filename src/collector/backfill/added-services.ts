import type { AccountConfig } from '../../config/types.ts';
import { hour } from '../../core/duration.ts';
import type { StopSignals } from '../../runtime/stop.ts';
import type { AccountApi } from '../../source/account-api.ts';
import type { Checkpoint } from '../../state/checkpoint.ts';
import type { StreamState } from '../../state/state-store.ts';
import type { SidePages } from '../windows/side-pages.ts';
import type { StreamSession } from '../windows/stream-session.ts';
import { runBackfill } from './backfill.ts';
import { addedServicesDocument, isDone, parseBackfill, renderBackfill } from './backfill-document.ts';
import { planBackfill } from './prepare.ts';

const concurrency = 2;

/** Services that the configuration has, and that what was collected so far was not asked for. */
export function addedServices({ services, window }: Checkpoint, account: AccountConfig): readonly string[] {
  if (services.includes('all') || window === undefined) return [];
  return account.services.filter((service) => !services.includes(service));
}

/**
 * Notes that the past of some services is to be fetched. It has to be durable before a checkpoint says that the services
 * are collected.
 */
export async function noteAddedServices(
  state: StreamState,
  added: readonly string[],
  checkpoint: Checkpoint,
  { startingPoint, retention }: AccountConfig,
  begin: number | undefined,
  now: number,
): Promise<void> {
  const earlier = parseBackfill(await state.loadDocument(addedServicesDocument));
  const pending = earlier && !isDone(earlier) ? earlier.services : [];
  const services = [...new Set([...pending, ...added])];
  const to = checkpoint.window?.to ?? now;
  const from = Math.max(begin ?? now - startingPoint, now - retention + hour);
  if (from >= to) return;
  // Planned when its turn comes: here nothing may fail for the API.
  await state.saveDocument(
    addedServicesDocument,
    renderBackfill({ from, to, services, slices: [{ from, to, expected: 0, done: false }] }),
  );
}

export interface FillOptions {
  readonly account: AccountConfig;
  readonly api: AccountApi;
  readonly session: StreamSession;
  readonly pages: SidePages;
  readonly deadline: number;
  readonly stop: StopSignals;
}

/**
 * Goes on with the past of services that were added, until it is done or the time is up.
 * @throws IngestError
 */
export async function fillAddedServices(options: FillOptions): Promise<void> {
  const { account, api, session, pages, deadline, stop } = options;
  const { state, keeper, clock, log } = session;
  const noted = parseBackfill(await state.loadDocument(addedServicesDocument));
  if (!noted || isDone(noted)) return;
  const now = clock.now();
  const [only, ...others] = noted.slices;
  const isPlanned = others.length > 0 || (only?.expected ?? 0) > 0;
  const { services } = noted;
  const progress = isPlanned ? noted : await planBackfill(noted, { account, api, services, concurrency, now, log });
  if (!isPlanned)
    log.info({ services: services.join(', ') }, 'fetching past events of added services', 'services-added');
  const overdue = new AbortController();
  const done = await runBackfill({
    account,
    api,
    session,
    pages,
    document: addedServicesDocument,
    progress,
    concurrency,
    counting: 'record',
    stop: { gently: AbortSignal.any([stop.gently, overdue.signal]), now: stop.now },
    onProgress: () => {
      if (clock.now() >= deadline) overdue.abort();
    },
  });
  if (done) {
    // The slices were counted without these services.
    keeper.ledger.reopen(progress.from, progress.to, clock.now());
    await keeper.save();
    log.info({ services: services.join(', ') }, 'past events of added services are complete', 'services-complete');
  }
}
