/** Way of an event, stage 3 of 11: settings and saved state in; open input, open output and checkpoint out. */
import type { StreamName } from '../../config/stream-names.ts';
import type { AccountConfig, CollectorConfig } from '../../config/types.ts';
import { ReusedMemory } from '../../core/byte-memory.ts';
import type { Clock } from '../../core/clock.ts';
import { toIngestError } from '../../core/errors.ts';
import type { Sink } from '../../core/sink.ts';
import { createDocumentMaker, type DocumentMaker } from '../../documents/document-maker.ts';
import { createEventNames } from '../../documents/event-names.ts';
import type { ApiClock } from '../../jumpcloud/api-clock.ts';
import { explainFailure } from '../../jumpcloud/explain-failure.ts';
import { backfillTag } from '../../mapper/steps/latency.ts';
import type { Logger } from '../../runtime/logger.ts';
import type { StopSignals } from '../../runtime/stop.ts';
import type { FileIncident } from '../../sinks/open-lines.ts';
import type { SinkFactory } from '../../sinks/sink-factory.ts';
import type { AccountApi } from '../../source/account-api.ts';
import { openEvents } from '../../source/open-input.ts';
import type { Checkpoint } from '../../state/checkpoint.ts';
import { RecentIds } from '../../state/recent-ids.ts';
import { emptySummary } from '../../state/run-summary.ts';
import type { StreamState } from '../../state/state-store.ts';
import { addedServices, fillAddedServices, noteAddedServices } from '../backfill/added-services.ts';
import { audit } from '../ledger/audit.ts';
import { deadIds } from '../ledger/dead-ids.ts';
import { checkIdentity } from '../ledger/identity.ts';
import { LedgerKeeper } from '../ledger/ledger-keeper.ts';
import { recount } from '../ledger/recount.ts';
import { createSidePages } from '../windows/side-pages.ts';
import type { OnPage, StreamSession } from '../windows/stream-session.ts';
import { closeOutput, resumeOutput } from './resume-output.ts';

/** Of 1 MiB each: the documents of 10,000 events take 25. */
const idleBlocks = 32;

export interface OpenSession {
  readonly session: StreamSession;
  readonly checkpoint: Checkpoint;
  /** The one that the session goes by. It is corrected between polls. */
  readonly apiClock: Pick<ApiClock, 'sync' | 'doubt' | 'reading'>;
  /**
   * What is done between polls: counts what is due, and fetches what is missing.
   * @param deadline when to stop, by the clock
   * @returns the checkpoint as saved last
   */
  readonly betweenPolls: (checkpoint: Checkpoint, deadline: number, stop: StopSignals) => Promise<Checkpoint>;
  /** @param saved the last checkpoint, if the session ends well */
  close(saved?: Checkpoint): Promise<void>;
}

export interface SessionOptions {
  readonly config: Pick<CollectorConfig, 'map' | 'tags' | 'acceptOutput'>;
  readonly account: AccountConfig;
  /** Stays the caller's: it outlives a session that failed. */
  readonly api: AccountApi;
  readonly state: StreamState;
  readonly sinks: SinkFactory;
  readonly clock: Clock;
  readonly log: Logger;
  readonly onPage: OnPage;
  /** Ends the wait for the API's clock, or for an output that another process has. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Opens input and sink of the events of an account where the checkpoint left them. After a failure a session is closed and opened again, so that
 * going on after an error and going on after a crash are the same thing.
 * @throws IngestError
 */
export async function openSession(options: SessionOptions): Promise<OpenSession> {
  const { config, account, api, state, log, onPage } = options;
  const { clock } = api;
  const checkpoint = (await state.load()) ?? firstCheckpoint(account, 'events');
  const input = openEvents(account, api, clock, log);
  const { namespace } = account;
  const incidents: FileIncident[] = [];
  const { sink, output, isOther } = await resumeOutput(checkpoint, options, (incident) => incidents.push(incident));
  try {
    // Not before the output: an output that is refused is refused before JumpCloud is asked anything.
    await clock.sync(options.signal);
    const { overlap } = account;
    const keeper = await LedgerKeeper.open({ state, clock, overlap, incidents: () => incidents.splice(0) });
    if (isOther) {
      // Before the checkpoint says so: a crash in between only means that a person has to accept the output again.
      keeper.ledger.leaveOutput();
      await keeper.save();
    }
    const added = addedServices(checkpoint, account);
    if (added.length > 0)
      await noteAddedServices(state, added, checkpoint, account, keeper.ledger.times.begin, clock.now());
    const names = api.names && createEventNames(api.names);
    const makerOf = (tags: readonly string[]): DocumentMaker =>
      createDocumentMaker(config.map, { tags, inputType: 'httpjson', namespace, names });
    const session: StreamSession = {
      input,
      maker: makerOf(config.tags),
      backfillMaker: makerOf([...config.tags, backfillTag]),
      sink,
      state,
      recent: recentIds(checkpoint, sink),
      get overlap() {
        return keeper.lateness.overlap(clock.now());
      },
      keeper,
      clock,
      log,
      memory: new ReusedMemory(idleBlocks),
      onPage,
    };
    return {
      session,
      apiClock: clock,
      checkpoint: { ...checkpoint, services: account.services, output },
      betweenPolls: betweenPolls(session, options),
      close: (last) => closeOutput(sink, state, last, () => keeper.save()),
    };
  } catch (error) {
    await sink.close();
    throw error;
  }
}

function betweenPolls(session: StreamSession, { account, api, log }: SessionOptions): OpenSession['betweenPolls'] {
  const { clock } = api;
  // An input of its own: an input remembers the last event of its last run.
  const input = openEvents(account, api, clock, log);
  const givenUp = new Set<number>();
  return async (checkpoint, deadline, stop) => {
    const pages = createSidePages(session, checkpoint);
    await fillAddedServices({ account, api, session, pages, deadline, stop }).catch((error: unknown) => {
      if (toIngestError(error).entry.stage === 'state') throw error;
      // It goes on after the next poll.
      const { code, advice, message } = explainFailure(error, account);
      log.warn({ code, advice }, message, 'backfill-failed');
    });
    const { maker, sink, state, keeper } = session;
    const listing = { input, maker, sink, state, onSettled: pages.settled };
    const now = (): number => clock.now();
    await recount({ account, api, keeper, now, log }, stop);
    const common = { account, api, keeper, listing, deadIds: () => deadIds(state), now, log };
    await audit(common, deadline, stop);
    await checkIdentity({ ...common, givenUp }, deadline, stop);
    return pages.checkpoint();
  };
}

/** What was written right before a crash is in no checkpoint: then, and without one, the output itself has to be asked. */
function recentIds({ recent }: Checkpoint, { lookUp }: Sink): RecentIds {
  if (lookUp?.mayHoldUnsaved !== false) recent.doubt();
  return recent;
}

/** Of a stream that nothing was collected of. */
export function firstCheckpoint(account: Pick<AccountConfig, 'name' | 'services'>, stream: StreamName): Checkpoint {
  return {
    account: account.name,
    stream,
    services: account.services,
    window: undefined,
    position: undefined,
    recent: new RecentIds(),
    sink: undefined,
    totals: emptySummary,
  };
}
