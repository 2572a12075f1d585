import type { Client } from '@elastic/elasticsearch';
import { backoffMs, type RetryPolicy } from '../core/backoff.ts';
import type { Clock } from '../core/clock.ts';
import { IngestError } from '../core/errors.ts';
import { plural } from '../core/numbers.ts';
import type { LookUp, Verdict } from '../core/sink.ts';
import { halve } from './batching.ts';
import type { BulkLine } from './bulk-line.ts';
import { type BulkItem, judgeItem } from './bulk-outcome.ts';
import { aborted, type BulkAnswer, type BulkTarget, sendBulk } from './bulk-request.ts';
import { answerError, type RequestPurpose } from './request-error.ts';

/** A wait before the same documents are sent again. */
export interface SinkRetry {
  /** Documents that are not settled yet. */
  readonly documents: number;
  readonly waitMs: number;
  readonly reason: string;
}

export interface BatchWriterOptions extends BulkTarget {
  readonly client: Client;
  readonly purpose: RequestPurpose;
  /** A try that settled some documents starts the count of retries again. */
  readonly policy: RetryPolicy;
  readonly clock: Clock;
  readonly random: () => number;
  readonly onRetry?: ((retry: SinkRetry) => void) | undefined;
  readonly onBulk?: ((milliseconds: number) => void) | undefined;
  /** Asked before documents are sent again that may have been stored. */
  readonly lookUp?: LookUp | undefined;
}

/** Receives the verdict on the document at a position. */
export type Settle = (position: number, verdict: Verdict) => void;

/**
 * Sends one batch until every document of it is settled.
 * @throws IngestError JC_SINK_* when that cannot be, JC_ABORTED when it was stopped
 */
export async function writeBatch(
  batch: readonly BulkLine[],
  settle: Settle,
  options: BatchWriterOptions,
  signal?: AbortSignal,
): Promise<void> {
  let pending = batch;
  let retries = 0;
  let doubtful = false;
  while (pending.length > 0) {
    if (signal?.aborted) throw aborted(options.purpose);
    let round: Round;
    if (doubtful) {
      const checked = await withoutStored(pending, settle, options, signal);
      if (checked.kind === 'checked') pending = checked.lines;
      if (pending.length === 0) return;
      round = checked.kind === 'failed' ? checked : await sendOnce(pending, options, signal);
    } else {
      round = await sendOnce(pending, options, signal);
    }
    if (round.kind === 'too-large') return await writeHalves(pending, settle, options, signal);
    let failure: IngestError;
    if (round.kind === 'failed') {
      failure = round.error;
      // A 429 says that nothing was taken; anything else leaves open what of the request was applied.
      doubtful ||= failure.details.status !== 429;
    } else {
      const unsettled = settleItems(pending, round.items, settle, options);
      if (unsettled.lines.length === 0) return;
      if (unsettled.lines.length < pending.length) retries = 0;
      pending = unsettled.lines;
      doubtful = false;
      failure = overloaded(unsettled, options);
    }
    if (!failure.retryable || retries >= options.policy.retries) throw failure;
    const waitMs = backoffMs(options.policy, retries++, options.random());
    options.onRetry?.({ documents: pending.length, waitMs, reason: failure.message });
    await options.clock.sleep(waitMs, signal);
  }
}

/**
 * After a request without an answer nobody knows what of it was applied. The same `create` again would find out, unless
 * a rollover came in between: then the new write index would take the documents a second time.
 */
async function withoutStored(
  lines: readonly BulkLine[],
  settle: Settle,
  { lookUp }: BatchWriterOptions,
  signal?: AbortSignal,
): Promise<{ readonly kind: 'checked'; readonly lines: readonly BulkLine[] } | FailedRound> {
  const ids = lines.flatMap(({ id }) => (id === undefined ? [] : [id]));
  try {
    const known = await lookUp?.find(ids, signal);
    if (known === undefined || known.size === 0) return { kind: 'checked', lines };
    const rest = lines.filter(({ id, position }) => {
      if (id === undefined || !known.has(id)) return true;
      settle(position, { kind: 'duplicate' });
      return false;
    });
    return { kind: 'checked', lines: rest };
  } catch (error) {
    if (error instanceof IngestError) return { kind: 'failed', error };
    throw error;
  }
}

interface FailedRound {
  readonly kind: 'failed';
  readonly error: IngestError;
}

type Round = BulkAnswer | FailedRound;

async function sendOnce(lines: readonly BulkLine[], options: BatchWriterOptions, signal?: AbortSignal): Promise<Round> {
  const started = options.clock.now();
  try {
    return await sendBulk(options.client, options, lines, options.purpose, signal);
  } catch (error) {
    if (error instanceof IngestError) return { kind: 'failed', error };
    throw error;
  } finally {
    options.onBulk?.(Math.max(0, options.clock.now() - started));
  }
}

/** After a 413: the server, or a proxy before it, takes less than we thought. */
async function writeHalves(
  lines: readonly BulkLine[],
  settle: Settle,
  options: BatchWriterOptions,
  signal: AbortSignal | undefined,
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
  for (const half of halve(lines)) await writeBatch(half, settle, options, signal);
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
        throw new IngestError(
          'JC_SINK_NO_TEMPLATE',
          `${options.dataStream} does not accept documents: ${outcome.reason}.`,
        );
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
    `${options.purpose.address} did not take ${plural(count, 'document')} for ${options.dataStream} yet: ${unsettled.reason}.`,
    { details: { documents: count } },
  );
}
