import type { Client } from '@elastic/elasticsearch';
import type { Clock } from '../core/clock.ts';
import { IngestError } from '../core/errors.ts';
import type { Verdict } from '../core/sink.ts';
import { type RetryPolicy, retryWaitMs } from './backoff.ts';
import { halve } from './batching.ts';
import type { BulkLine } from './bulk-line.ts';
import { type BulkItem, judgeItem } from './bulk-outcome.ts';
import { aborted, type BulkAnswer, sendBulk } from './bulk-request.ts';
import { answerError, type RequestPurpose } from './request-error.ts';

/** A wait before the same documents are sent again. */
export interface SinkRetry {
  /** Documents that are not settled yet. */
  readonly documents: number;
  readonly waitMs: number;
  readonly reason: string;
}

export interface BatchWriterOptions {
  readonly client: Client;
  readonly dataStream: string;
  readonly purpose: RequestPurpose;
  readonly policy: RetryPolicy;
  readonly clock: Clock;
  readonly random: () => number;
  readonly onRetry?: ((retry: SinkRetry) => void) | undefined;
}

/** Receives the verdict on the document at a position. */
export type Settle = (position: number, verdict: Verdict) => void;

/** When to stop: `signal` also ends a request under way, `halt` only keeps the next one from being sent. */
export interface StopSignals {
  readonly signal?: AbortSignal | undefined;
  readonly halt: AbortSignal;
}

/**
 * Sends one batch until every document of it is settled.
 * @throws IngestError JC_SINK_* when that cannot be, JC_ABORTED when it was stopped
 */
export async function writeBatch(
  batch: readonly BulkLine[],
  settle: Settle,
  options: BatchWriterOptions,
  stop: StopSignals,
): Promise<void> {
  let pending = batch;
  let retries = 0;
  while (pending.length > 0) {
    if (stop.signal?.aborted || stop.halt.aborted) throw aborted(options.purpose);
    const round = await sendOnce(pending, options, stop.signal);
    if (round.kind === 'too-large') return await writeHalves(pending, settle, options, stop);
    let failure: IngestError;
    if (round.kind === 'failed') {
      failure = round.error;
    } else {
      const unsettled = settleItems(pending, round.items, settle, options);
      if (unsettled.lines.length === 0) return;
      if (unsettled.lines.length < pending.length) retries = 0;
      pending = unsettled.lines;
      failure = overloaded(unsettled, options);
    }
    if (!failure.retryable || retries >= options.policy.maxRetries) throw failure;
    const waitMs = retryWaitMs(options.policy, retries++, options.random());
    options.onRetry?.({ documents: pending.length, waitMs, reason: failure.message });
    await options.clock.sleep(waitMs, stop.signal ? AbortSignal.any([stop.signal, stop.halt]) : stop.halt);
  }
}

type Round = BulkAnswer | { readonly kind: 'failed'; readonly error: IngestError };

async function sendOnce(lines: readonly BulkLine[], options: BatchWriterOptions, signal?: AbortSignal): Promise<Round> {
  try {
    return await sendBulk(options.client, options.dataStream, lines, options.purpose, signal);
  } catch (error) {
    if (error instanceof IngestError) return { kind: 'failed', error };
    throw error;
  }
}

/** After a 413: the server, or a proxy before it, takes less than we thought. */
async function writeHalves(
  lines: readonly BulkLine[],
  settle: Settle,
  options: BatchWriterOptions,
  stop: StopSignals,
): Promise<void> {
  const [only] = lines;
  if (lines.length === 1 && only !== undefined) {
    settle(only.position, {
      kind: 'rejected',
      status: 413,
      reason: `the server refuses ${only.bytes} bytes as too large`,
    });
    return;
  }
  for (const half of halve(lines)) await writeBatch(half, settle, options, stop);
}

interface Unsettled {
  readonly lines: readonly BulkLine[];
  readonly reason: string;
}

/** Hands out the verdicts and returns the lines that must be sent again. */
function settleItems(
  lines: readonly BulkLine[],
  items: readonly BulkItem[],
  settle: Settle,
  options: BatchWriterOptions,
): Unsettled {
  const again: BulkLine[] = [];
  let reason = '';
  for (const [index, line] of lines.entries()) {
    const item = items[index];
    if (item === undefined) throw new IngestError('JC_BUG', 'A bulk answer has fewer items than documents.');
    const outcome = judgeItem(item);
    switch (outcome.kind) {
      case 'settled':
        settle(line.position, outcome.verdict);
        break;
      case 'retry':
        again.push(line);
        reason ||= outcome.reason;
        break;
      case 'no-target':
        throw new IngestError('JC_SINK_NO_TEMPLATE', `${options.dataStream} takes no documents: ${outcome.reason}.`);
      case 'forbidden':
        throw answerError(item.status, outcome.reason, options.purpose);
    }
  }
  return { lines: again, reason };
}

function overloaded(unsettled: Unsettled, options: BatchWriterOptions): IngestError {
  const count = unsettled.lines.length;
  return new IngestError(
    'JC_SINK_OVERLOADED',
    `${options.purpose.address} did not take ${count} document${count === 1 ? '' : 's'} for ${options.dataStream} yet: ${unsettled.reason}.`,
    { details: { documents: count } },
  );
}
