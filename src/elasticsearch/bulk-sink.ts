/** Way of an event, stage 9 of 11: documents in; a verdict on each, from the cluster, out. */
import type { Client } from '@elastic/elasticsearch';
import { backoffMs, type RetryPolicy } from '../core/backoff.ts';
import { type Clock, systemClock } from '../core/clock.ts';
import { IngestError } from '../core/errors.ts';
import type { LookUp, OutgoingDocument, Sink, Verdict } from '../core/sink.ts';
import { type BatchWriterOptions, type Settle, type SinkRetry, writeBatch } from './batch-writer.ts';
import { splitIntoBatches } from './batching.ts';
import { type BulkLine, bulkLine } from './bulk-line.ts';
import { serverAddress } from './client.ts';
import { createKnownIds } from './known-ids.ts';
import { purposeOf } from './request-error.ts';

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
  /** Of one bulk request; 1,000. */
  readonly maxBatchDocuments?: number | undefined;
  readonly retry?: Partial<RetryPolicy> | undefined;
  /** Called before each wait, for logs. */
  readonly onRetry?: (retry: SinkRetry) => void;
  /** Called after each bulk request, however it ended. */
  readonly onBulk?: (milliseconds: number) => void;
}

/** Of one bulk request. */
const maxBatchBytes = 5 * 1024 * 1024;
/** The server's `http.max_content_length`. A document that is larger is rejected before it is sent. */
const maxDocumentBytes = 100 * 1024 * 1024;
const defaultRetryPolicy: RetryPolicy = { retries: 8, firstWaitMs: 500, longestWaitMs: 30_000 };

/**
 * Writes documents by bulk `create` into a data stream and says for each what became of it. A document that had been
 * stored when the connection broke comes back as a duplicate; without an `_id` it may be stored twice then, unless a
 * pipeline sets it.
 */
export function createBulkSink(options: BulkSinkOptions): Sink {
  const { client, dataStream, pipeline, looksForStored = true } = options;
  const limits = { maxBytes: maxBatchBytes, maxDocuments: options.maxBatchDocuments ?? 1000 };
  // A batch that is being tried again has patience of its own.
  const lookUp = createKnownIds({ client, dataStream });
  const writer = {
    client,
    dataStream,
    pipeline,
    purpose: purposeOf(
      client,
      `writing to ${dataStream}`,
      `the index privileges create_doc and auto_configure on ${dataStream}`,
    ),
    policy: { ...defaultRetryPolicy, ...options.retry },
    clock: options.clock ?? systemClock,
    random: options.random ?? Math.random,
    onRetry: options.onRetry,
    onBulk: options.onBulk,
    lookUp: looksForStored ? lookUp : undefined,
  };

  return {
    description: `elasticsearch:${serverAddress(client)}/${dataStream}`,
    write: async (documents, signal) => {
      const verdicts: (Verdict | undefined)[] = new Array(documents.length).fill(undefined);
      const settle: Settle = (position, verdict) => {
        verdicts[position] = verdict;
      };
      const batches = splitIntoBatches(linesOf(documents, settle), limits);
      for (const batch of batches) await writeBatch(batch, settle, writer, signal);
      return verdicts.map(settledVerdict);
    },
    position: () => undefined,
    ...(looksForStored ? { lookUp: patientLookUp(lookUp, writer) } : {}),
    close: async () => {},
  };
}

/** The lines to send; what must not be sent is settled at once. */
function linesOf(documents: readonly OutgoingDocument[], settle: Settle): BulkLine[] {
  const lines: BulkLine[] = [];
  for (const [position, document] of documents.entries()) {
    const line = bulkLine(document, position, maxDocumentBytes);
    if ('refusal' in line) settle(position, { kind: 'rejected', reason: line.refusal });
    else lines.push(line);
  }
  return lines;
}

function settledVerdict(verdict: Verdict | undefined): Verdict {
  if (verdict === undefined) throw new IngestError('JC_BUG', 'A document was left without a verdict.');
  return verdict;
}

/** As a batch is tried again. */
type Patience = Pick<BatchWriterOptions, 'policy' | 'clock' | 'random' | 'onRetry'>;

/**
 * The same look-up, which waits where the server cannot tell yet: right after a rollover the new index answers for none
 * of its documents until its shard has started.
 */
function patientLookUp(lookUp: LookUp, { policy, clock, random, onRetry }: Patience): LookUp {
  return {
    ...lookUp,
    find: async (ids, signal) => {
      for (let retry = 0; ; retry += 1) {
        try {
          return await lookUp.find(ids, signal);
        } catch (error) {
          const mayPass = error instanceof IngestError && error.retryable;
          if (!mayPass || retry >= policy.retries || signal?.aborted) throw error;
          const waitMs = backoffMs(policy, retry, random());
          onRetry?.({ documents: ids.length, waitMs, reason: error.message });
          await clock.sleep(waitMs, signal);
        }
      }
    },
  };
}
