/** Way of an event, stage 11 of 11: documents about the collector in; a place where people look at them out. */
import { appendFile } from 'node:fs/promises';
import { elasticsearchClient } from '../config/elasticsearch-client.ts';
import type { ElasticsearchOutput } from '../config/types.ts';
import { backoffMs } from '../core/backoff.ts';
import type { Clock } from '../core/clock.ts';
import { IngestError, systemErrorCode, toIngestError } from '../core/errors.ts';
import type { JsonObject } from '../core/json.ts';
import { plural } from '../core/numbers.ts';
import { dataStreamName } from '../core/product.ts';
import type { Sink } from '../core/sink.ts';
import { createBulkSink } from '../elasticsearch/bulk-sink.ts';
import { checkInstalledMapping, requirePackage } from '../elasticsearch/installed-mapping.ts';
import { mappingVersion } from '../generated/mapping-version.ts';
import type { Logger } from '../runtime/logger.ts';

/** A document of a namespace. */
export interface HealthRecord {
  readonly id: string;
  readonly namespace: string;
  readonly source: JsonObject;
}

/** Where documents about the collector itself go. */
export interface HealthPlace {
  /** @throws IngestError, or anything, if they cannot be written now */
  write(namespace: string, records: readonly HealthRecord[], signal: AbortSignal): Promise<HealthOutcome>;
  close(): Promise<void>;
}

/** Why a document will never be taken, if there is one that will not. */
interface HealthOutcome {
  readonly refused: string | undefined;
}

/** The bulk API waits for shards that are not there; events have patience, these documents have none. */
const requestTimeoutMs = 10_000;

/**
 * Into the data streams of an output, by a client of its own: not even a connection is shared with the events.
 * @param stream `collector`
 */
export function healthInElasticsearch(output: ElasticsearchOutput, stream: string, clock: Clock): HealthPlace {
  const client = elasticsearchClient(output, requestTimeoutMs);
  const sinks = new Map<string, Sink>();
  const open = async (namespace: string): Promise<Sink> => {
    const dataStream = dataStreamName(stream, namespace);
    const installed = await checkInstalledMapping(client, { dataStream, mappingVersion, mode: 'collector' });
    if (output.requirePackage !== false) requirePackage(installed, dataStream, output.url);
    const sink = createBulkSink({ client, dataStream, clock, retry: { retries: 0 } });
    sinks.set(namespace, sink);
    return sink;
  };
  return {
    write: async (namespace, records, signal) => {
      const sink = sinks.get(namespace) ?? (await open(namespace));
      const documents = records.map(({ id, source }) => ({ id, json: Buffer.from(JSON.stringify(source)) }));
      const verdicts = await sink.write(documents, signal);
      return { refused: verdicts.flatMap((verdict) => (verdict.kind === 'rejected' ? [verdict.reason] : []))[0] };
    },
    close: () => client.close(),
  };
}

/** Into a file, a line each. It is opened for each write, so that whoever rotates it only has to rename it. */
export function healthInFile(path: string): HealthPlace {
  return {
    write: async (_namespace, records) => {
      const lines = records.map(({ id, source }) => `${JSON.stringify({ _id: id, _source: source })}\n`);
      try {
        await appendFile(path, lines.join(''), { mode: 0o600 });
      } catch (error) {
        const reason = systemErrorCode(error) ?? String(error);
        throw new IngestError('JC_SINK_WRITE', `health_documents: ${path} cannot be written (${reason})`);
      }
      return { refused: undefined };
    },
    close: async () => {},
  };
}

export interface HealthWriter {
  /** Never waits, never throws. */
  add(record: HealthRecord): void;
  /** Writes what it can in a short time. */
  close(): Promise<void>;
}

export interface HealthWriterOptions {
  readonly place: HealthPlace;
  readonly clock: Clock;
  readonly log: Logger;
  /** 0 to 1, for jitter. */
  readonly random: () => number;
  /** Documents that wait at most; of more, the oldest are dropped. */
  readonly most?: number;
  /** Milliseconds that `close` takes at most. */
  readonly closeWithinMs?: number;
}

const defaultMost = 5000;
const batchSize = 500;
const patience = { firstWaitMs: 5_000, longestWaitMs: 5 * 60_000 };
const defaultCloseMs = 5_000;
const advice =
  'Events are collected all the same. Correct what the message names, or set health_documents: false in the configuration.';

/**
 * Writes documents in the background, in their order. What it is given waits in a queue of bounded length; trouble is told
 * once, and once that it is over.
 */
export function createHealthWriter(options: HealthWriterOptions): HealthWriter {
  const { place, clock, log, random, most = defaultMost, closeWithinMs = defaultCloseMs } = options;
  const closing = new AbortController();
  const deadline = new AbortController();
  let queue: readonly HealthRecord[] = [];
  let running: Promise<void> | undefined;
  let failures = 0;
  let dropped = 0;
  let underWay = 0;
  let hasToldOfRefusal = false;

  const keep = (records: readonly HealthRecord[]): void => {
    dropped += Math.max(0, records.length - most);
    queue = records.slice(-most);
  };
  const told = ({ refused }: HealthOutcome): void => {
    if (refused !== undefined && !hasToldOfRefusal) {
      hasToldOfRefusal = true;
      log.warn({ reason: refused, advice }, 'a document about the collector itself was refused', 'health-refused');
    }
    if (failures > 0) log.info({ dropped }, 'documents about the collector itself are written again', 'health-written');
    [failures, dropped] = [0, 0];
  };
  const failed = (thrown: unknown): void => {
    failures += 1;
    if (failures > 1 || deadline.signal.aborted) return;
    const { code, message, advice: first } = toIngestError(thrown);
    log.warn(
      { code, reason: message, advice: `${first} ${advice}` },
      'documents about the collector itself cannot be written; they are tried again',
      'health-unwritten',
    );
  };
  const writeNext = async (): Promise<void> => {
    const namespace = queue[0]?.namespace ?? '';
    const other = queue.findIndex((record) => record.namespace !== namespace);
    const batch = queue.slice(0, Math.min(batchSize, other === -1 ? queue.length : other));
    queue = queue.slice(batch.length);
    underWay = batch.length;
    try {
      told(await place.write(namespace, batch, deadline.signal));
    } catch (error) {
      keep([...batch, ...queue]);
      failed(error);
    } finally {
      underWay = 0;
    }
  };
  const run = async (): Promise<void> => {
    while (queue.length > 0 && !deadline.signal.aborted) {
      const before = failures;
      await writeNext();
      if (failures <= before) continue;
      if (closing.signal.aborted) return;
      await clock.sleep(backoffMs(patience, failures - 1, random()), closing.signal);
    }
  };
  return {
    add: (record) => {
      keep([...queue, record]);
      // What is told together is written together.
      running ??= Promise.resolve()
        .then(run)
        .finally(() => {
          running = undefined;
        });
    },
    close: async () => {
      closing.abort();
      // What was refused a moment ago gets one more try, and what is under way the rest of the time.
      const timer = setTimeout(() => deadline.abort(), closeWithinMs);
      const over = new Promise<void>((resolve) => {
        deadline.signal.addEventListener('abort', () => resolve(), { once: true });
      });
      await Promise.race([running, over]);
      clearTimeout(timer);
      deadline.abort();
      const lost = queue.length + underWay + dropped;
      if (lost > 0)
        log.warn({ advice }, `${plural(lost, 'document')} about the collector itself were not written`, 'health-lost');
      await place.close().catch(() => undefined);
    },
  };
}
