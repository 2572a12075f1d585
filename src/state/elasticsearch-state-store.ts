/** Way of an event, stage 9 of 11: rejected events in; an index that keeps them out. */

import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { performance } from 'node:perf_hooks';
import type { SharedStateConfig } from '../config/types.ts';
import { systemClock } from '../core/clock.ts';
import { formatDuration } from '../core/duration.ts';
import { IngestError } from '../core/errors.ts';
import type { JsonObject, JsonValue } from '../core/json.ts';
import type { ElasticsearchClient } from '../elasticsearch/client.ts';
import { createDeadLetterIndex, type DeadLetterIndex } from '../elasticsearch/state/dead-letter-index.ts';
import { createElasticsearchStore } from '../elasticsearch/state/elasticsearch-store.ts';
import { createFencedDocuments, readDocument, readDocuments } from '../elasticsearch/state/fenced-documents.ts';
import { createLeaseKeeper } from '../elasticsearch/state/lease-keeper.ts';
import type { HeldLease } from '../elasticsearch/state/own-lease.ts';
import { checkpointName, type StreamKey, streamName } from '../elasticsearch/state/stream-key.ts';
import type { Logger } from '../runtime/logger.ts';
import type { CheckpointHead } from './checkpoint.ts';
import { createCheckpointDocument } from './checkpoint-document.ts';
import { parseCheckpoint } from './checkpoint-text.ts';
import { parseStateObject } from './state-files.ts';
import type { DeadLetter, StateStore, StreamState } from './state-store.ts';

/** The state of one account × stream while this process has the lease. */
export interface SharedStreamState extends StreamState {
  readonly token: number;
  /** Finish the page, then close: another collector should have it, or has it. */
  readonly ending: AbortSignal;
}

export interface SharedStateStore extends StateStore {
  /** Waits for the lease, within this collector's share. @returns undefined when the signal was aborted first */
  acquire(account: string, stream: string, signal: AbortSignal): Promise<SharedStreamState | undefined>;
  /** Which collector had the lease when it was looked at last. */
  holderOf(account: string, stream: string): string | undefined;
  readonly leaseMs: number;
}

export interface SharedStateOptions {
  /** Closed with the store. */
  readonly client: ElasticsearchClient;
  readonly config: SharedStateConfig;
  /** Counts the account × streams that this process works on or waits for; undefined where this process takes no part in the sharing. */
  readonly streams: (() => number) | undefined;
  readonly log: Logger;
}

/** State in an Elasticsearch index that several collectors share, by leases. */
export function createElasticsearchStateStore({ client, config, streams, log }: SharedStateOptions): SharedStateStore {
  const { index, deadLetterIndex, lease: durationMs } = config;
  const store = createElasticsearchStore(client, index);
  const letters = createDeadLetterIndex(client, deadLetterIndex);
  const opening = new Set<AbortController>();
  const keeper = createLeaseKeeper({
    store,
    holder: `${hostname()}-${process.pid}-${randomBytes(4).toString('hex')}`,
    durationMs,
    streams,
    clock: {
      monotonic: () => performance.now(),
      wall: () => Date.now(),
      sleep: systemClock.sleep,
    },
    onProblem: (problem) => {
      log.warn({ code: problem.code, advice: problem.advice }, problem.message, 'shared-state-problem');
      for (const controller of opening) controller.abort(problem);
    },
  });
  const stateOf = (key: StreamKey, lease: HeldLease): SharedStreamState => {
    const documents = createFencedDocuments(store, key, lease.fence);
    const read = (names: readonly string[]) => readDocuments(store, key, names);
    const checkpoints = createCheckpointDocument(key, checkpointName, { ...documents, read }, () => Date.now());
    return {
      token: lease.fence.token,
      ending: lease.ending,
      lost: lease.lost,
      confirm: () => lease.confirm(),
      load: async () => soundCheckpoint(await checkpoints.load(), key),
      save: (checkpoint) => checkpoints.save(checkpoint),
      bury: async (dead) => {
        await lease.confirm();
        for (const { time, id, reason, event } of dead)
          await letters.keep(letterId(key, id), { time, ...key, id, reason, event: JSON.stringify(event) });
      },
      letters: () => listLetters(letters, key),
      resolveLetters: async (outcomes) => {
        await lease.confirm();
        for (const [id, reason] of outcomes) await letters.resolve(letterId(key, id), reason);
      },
      loadDocument: async (name) => objectOf(await documents.load(name), key, name),
      saveDocument: (name, document) => documents.save(name, JSON.stringify(document)),
      close: () => lease.release(),
    };
  };
  return {
    acquire: async (account, stream, signal) => {
      const key = { account, stream };
      const lease = await keeper.acquire(key, signal);
      return lease && stateOf(key, lease);
    },
    holderOf: (account, stream) => keeper.holderOf({ account, stream }),
    leaseMs: durationMs,
    open: async (account, stream) => {
      const key = { account, stream };
      const waiting = new AbortController();
      const patience = giveUpOnHolder(() => keeper.holderOf(key), durationMs, waiting);
      opening.add(waiting);
      try {
        const lease = await keeper.acquire(key, waiting.signal);
        if (lease) return stateOf(key, lease);
        throw waiting.signal.reason instanceof IngestError
          ? waiting.signal.reason
          : locked(key, keeper.holderOf(key), durationMs);
      } finally {
        clearInterval(patience);
        opening.delete(waiting);
      }
    },
    view: async (account, stream) => {
      const key = { account, stream };
      return {
        checkpoint: headOf(await readDocument(store, key, checkpointName), key),
        loadDocument: async (name) => objectOf(await readDocument(store, key, name), key, name),
        letters: () => listLetters(letters, key),
      };
    },
    close: async () => {
      await keeper.close();
      await client.close();
    },
  };
}

/**
 * Gives up when a holder has been seen for one and a half lease times: what a dead one left runs out in that time. It is
 * counted from the first sight, however long Elasticsearch took for that.
 */
function giveUpOnHolder(holderOf: () => string | undefined, durationMs: number, waiting: AbortController) {
  let seen: number | undefined;
  return setInterval(() => {
    if (holderOf() === undefined) return;
    seen ??= performance.now();
    if (performance.now() - seen >= durationMs * 1.5) waiting.abort();
  }, durationMs / 6);
}

/** Dead letters are kept by it, so that a page that is taken again doubles none. */
function letterId(key: StreamKey, id: string): string {
  return `${streamName(key)}/${id}`;
}

async function* listLetters(index: DeadLetterIndex, { account, stream }: StreamKey): AsyncGenerator<DeadLetter> {
  for await (const { time, id, reason, event } of index.list(account, stream)) {
    yield { time: String(time), id: String(id), reason: String(reason), event: JSON.parse(String(event)) as JsonValue };
  }
}

function headOf(text: string | undefined, key: StreamKey): CheckpointHead | undefined {
  const saved = text === undefined ? undefined : parseCheckpoint(text, key.account, key.stream);
  return soundCheckpoint(typeof saved === 'object' ? saved.head : saved, key);
}

function soundCheckpoint<T extends CheckpointHead>(checkpoint: T | string | undefined, key: StreamKey): T | undefined {
  if (typeof checkpoint !== 'string') return checkpoint;
  throw corrupt(key, checkpointName, checkpoint);
}

function objectOf(text: string | undefined, key: StreamKey, name: string): JsonObject | undefined {
  const value = text === undefined ? undefined : parseStateObject(text);
  if (typeof value === 'string') throw corrupt(key, name, value);
  return value;
}

function corrupt(key: StreamKey, name: string, why: string): IngestError {
  return new IngestError('JC_STATE_CORRUPT', `The shared state ${streamName(key)} ${name} is damaged: ${why}`);
}

function locked(key: StreamKey, holder: string | undefined, durationMs: number): IngestError {
  return new IngestError(
    'JC_STATE_LOCKED',
    `The state of ${streamName(key)} is in use by the collector ${holder ?? '(unknown)'}, which renewed its lease within ${formatDuration(durationMs)}`,
    { advice: 'Let the running collector do it, or stop it first. Without --once, this program waits its turn.' },
  );
}
