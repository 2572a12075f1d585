import type { Clock } from '../core/clock.ts';
import type { Sink } from '../core/sink.ts';
import type { AccountApi } from './account-api.ts';
import type { AccountConfig, CollectorConfig } from './config/types.ts';
import { createDocumentMaker } from './document-maker.ts';
import type { Logger } from './logger.ts';
import { completeFromOf, RecentIds } from './recent-ids.ts';
import { emptySummary } from './run-summary.ts';
import type { OnPage, Session } from './run-window.ts';
import type { SinkFactory } from './sinks/open-sink.ts';
import type { Checkpoint } from './state/checkpoint.ts';
import type { StreamState } from './state/state-store.ts';
import type { StreamName } from './stream-names.ts';
import { openInput } from './streams.ts';

/** Ids kept in a checkpoint: about 5 MB of it. */
const recentIdLimit = 100_000;

export interface OpenSession {
  readonly session: Session;
  readonly checkpoint: Checkpoint;
  close(): Promise<void>;
}

export interface SessionOptions {
  readonly config: Pick<CollectorConfig, 'map' | 'tags'>;
  readonly account: AccountConfig;
  readonly stream: StreamName;
  /** Stays the caller's: it outlives a session that failed. */
  readonly api: AccountApi;
  readonly state: StreamState;
  readonly sinks: SinkFactory;
  readonly clock: Clock;
  readonly log: Logger;
  readonly onPage: OnPage;
}

/**
 * Opens input and sink where the checkpoint left them. After a failure a session is closed and opened again, so that
 * going on after an error and going on after a crash are the same thing.
 * @throws IngestError
 */
export async function openSession(options: SessionOptions): Promise<OpenSession> {
  const { config, account, stream, api, state, sinks, clock, log, onPage } = options;
  const saved = await state.load();
  const checkpoint = saved ?? firstCheckpoint(account, stream);
  warnOfAddedServices(checkpoint, account, log);
  const input = openInput(account, stream, api, clock, log);
  const { namespace } = account;
  const sink = await sinks.open({ account: account.name, stream, namespace, position: checkpoint.sink }, log);
  return {
    session: {
      input,
      maker: createDocumentMaker(config.map, { tags: config.tags, inputType: 'httpjson', namespace }),
      sink,
      state,
      recent: recentIds(saved, sink),
      overlap: account.overlap,
      clock,
      log,
      onPage,
    },
    checkpoint: { ...checkpoint, services: account.services },
    close: () => sink.close(),
  };
}

/** What was written right before a crash is in no checkpoint: then, and without one, the output itself has to be asked. */
function recentIds(saved: Checkpoint | undefined, { lookUp }: Sink): RecentIds {
  const isComplete = saved !== undefined && lookUp?.mayHoldUnsaved === false;
  return new RecentIds(
    saved?.recent ?? [],
    recentIdLimit,
    isComplete ? completeFromOf(saved.recent) : Number.POSITIVE_INFINITY,
  );
}

function firstCheckpoint(account: AccountConfig, stream: StreamName): Checkpoint {
  return {
    account: account.name,
    stream,
    services: account.services,
    window: undefined,
    position: undefined,
    recent: [],
    sink: undefined,
    totals: emptySummary,
  };
}

function warnOfAddedServices({ services, window }: Checkpoint, account: AccountConfig, log: Logger): void {
  if (services.includes('all') || window === undefined) return;
  const added = account.services.filter((service) => !services.includes(service));
  if (added.length === 0) return;
  log.warn(
    { added: added.join(', ') },
    'services were added to the configuration; their events from before the last window are not fetched',
    'services-added',
  );
}
