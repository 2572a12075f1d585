/** Way of an event, stage 9 of 11: documents in; a verdict on each, from the cluster, out. */
import type { Client } from '@elastic/elasticsearch';
import type { RetryPolicy } from '../core/backoff.ts';
import { type Clock, systemClock } from '../core/clock.ts';
import { IngestError } from '../core/errors.ts';
import type { OutgoingDocument, Sink, Verdict } from '../core/sink.ts';
import { type BatchStop, type SinkRetry, writeBatch } from './batch-writer.ts';
import { splitIntoBatches } from './batching.ts';
import { type BulkLine, bulkLine } from './bulk-line.ts';
import { serverAddress } from './client.ts';
import { createKnownIds } from './known-ids.ts';
import { patientLookUp } from './patient-look-up.ts';

export interface BulkSinkOptions {
  /** Stays the caller's: `close` of the sink leaves it open. */
  readonly client: Client;
  /** `logs-jumpcloud.events-default`. Must be a data stream or match a template of one. */
  readonly dataStream: string;
  /** An ingest pipeline in place of the default one of the data stream. */
  readonly pipeline?: string | undefined;
  /** False: a document that may have been stored is sent again without looking for it, which only needs the right to write. */
  readonly looksForStored?: boolean;
  readonly clock?: Clock | undefined;
  readonly random?: (() => number) | undefined;
  /** Of one bulk request; 5 MiB and 1,000 documents. */
  readonly maxBatchBytes?: number;
  readonly maxBatchDocuments?: number | undefined;
  /** The server's `http.max_content_length`, 100 MiB. A document that is larger is rejected before it is sent. */
  readonly maxDocumentBytes?: number;
  /** Bulk requests under way at a time within one `write`. */
  readonly parallel?: 1 | 2;
  readonly retry?: Partial<RetryPolicy> | undefined;
  /** Called before each wait, for logs. */
  readonly onRetry?: (retry: SinkRetry) => void;
  /** Called after each bulk request, however it ended. */
  readonly onBulk?: (milliseconds: number) => void;
}

const defaultRetryPolicy: RetryPolicy = { retries: 8, firstWaitMs: 500, longestWaitMs: 30_000 };

/**
 * Writes documents by bulk `create` into a data stream and says for each what became of it. A document that had been
 * stored when the connection broke comes back as a duplicate; without an `_id` it may be stored twice then, unless a
 * pipeline sets it.
 */
export function createBulkSink(options: BulkSinkOptions): Sink {
  const { client, dataStream, pipeline, looksForStored = true } = options;
  const address = serverAddress(client);
  const maxDocumentBytes = options.maxDocumentBytes ?? 100 * 1024 * 1024;
  const limits = {
    maxBytes: options.maxBatchBytes ?? 5 * 1024 * 1024,
    maxDocuments: options.maxBatchDocuments ?? 1000,
  };
  // A batch that is being tried again has patience of its own.
  const lookUp = createKnownIds({ client, dataStream });
  const writer = {
    client,
    dataStream,
    pipeline,
    purpose: {
      address,
      doing: `writing to ${dataStream}`,
      privilege: `the index privileges create_doc and auto_configure on ${dataStream}`,
    },
    policy: { ...defaultRetryPolicy, ...options.retry },
    clock: options.clock ?? systemClock,
    random: options.random ?? Math.random,
    onRetry: options.onRetry,
    onBulk: options.onBulk,
    lookUp: looksForStored ? lookUp : undefined,
  };

  return {
    description: `elasticsearch:${address}/${dataStream}`,
    write: async (documents, signal) => {
      const verdicts: (Verdict | undefined)[] = new Array(documents.length).fill(undefined);
      const settle = (position: number, verdict: Verdict) => {
        verdicts[position] = verdict;
      };
      const batches = splitIntoBatches(linesOf(documents, settle, maxDocumentBytes), limits);
      await runBounded(batches, options.parallel ?? 1, (batch, halt) => {
        const stop: BatchStop = { signal, halt };
        return writeBatch(batch, settle, writer, stop);
      });
      return verdicts.map(settledVerdict);
    },
    position: () => undefined,
    ...(looksForStored ? { lookUp: patientLookUp(lookUp, writer) } : {}),
    close: async () => {},
  };
}

/** The lines to send; what must not be sent is settled at once. */
function linesOf(
  documents: readonly OutgoingDocument[],
  settle: (position: number, verdict: Verdict) => void,
  maxDocumentBytes: number,
): BulkLine[] {
  const lines: BulkLine[] = [];
  for (const [position, document] of documents.entries()) {
    const line = bulkLine(document, position, maxDocumentBytes);
    if ('refusal' in line) settle(position, { kind: 'rejected', reason: line.refusal });
    else lines.push(line);
  }
  return lines;
}

/** Runs the work with at most `limit` at a time; after a failure starts no more, waits for the rest and throws the first one. */
async function runBounded<T>(
  members: readonly T[],
  limit: number,
  work: (member: T, halt: AbortSignal) => Promise<void>,
): Promise<void> {
  const halt = new AbortController();
  const failures: unknown[] = [];
  const queue = members.values();
  const runQueue = async () => {
    for (const member of queue) {
      if (halt.signal.aborted) return;
      try {
        await work(member, halt.signal);
      } catch (error) {
        failures.push(error);
        halt.abort();
      }
    }
  };
  await Promise.all(Array.from({ length: limit }, runQueue));
  if (failures.length > 0) throw failures[0];
}

function settledVerdict(verdict: Verdict | undefined): Verdict {
  if (verdict === undefined) throw new IngestError('JC_BUG', 'A document was left without a verdict.');
  return verdict;
}
