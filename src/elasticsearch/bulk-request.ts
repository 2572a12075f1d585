import type { Client } from '@elastic/elasticsearch';
import { IngestError } from '../core/errors.ts';
import { isJsonObject } from '../core/json.ts';
import type { BulkLine } from './bulk-line.ts';
import type { BulkItem } from './bulk-outcome.ts';
import { answeredStatus, type RequestPurpose, requestError } from './request-error.ts';

export type BulkAnswer =
  /** One item a line, in the order of the lines. */
  { readonly kind: 'items'; readonly items: readonly BulkItem[] } | { readonly kind: 'too-large' };

export interface BulkTarget {
  readonly dataStream: string;
  /** In place of the default pipeline of the data stream. */
  readonly pipeline?: string | undefined;
}

/** What is needed of the answer; the rest would be half of the traffic back. */
const answerParts = ['status', 'result', 'failure_store', 'error'].map((part) => `items.*.${part}`).join(',');

/**
 * Sends one bulk request of `create` operations into a data stream, once.
 * @throws IngestError JC_SINK_* when there is no answer for each line; JC_ABORTED when the signal ended it
 */
export async function sendBulk(
  client: Client,
  { dataStream, pipeline }: BulkTarget,
  lines: readonly BulkLine[],
  purpose: RequestPurpose,
  signal?: AbortSignal,
): Promise<BulkAnswer> {
  const request = {
    method: 'POST',
    path: `/${encodeURIComponent(dataStream)}/_bulk`,
    querystring: { require_data_stream: true, filter_path: answerParts, ...(pipeline ? { pipeline } : {}) },
    // As bytes: the client would parse and serialise objects again.
    bulkBody: bodyOf(lines),
  };
  try {
    const answer = await client.transport.request(request, signal === undefined ? {} : { signal });
    return { kind: 'items', items: itemsOf(answer, lines.length, purpose) };
  } catch (error) {
    if (signal?.aborted) throw aborted(purpose);
    if (answeredStatus(error) === 413) return { kind: 'too-large' };
    throw requestError(error, purpose);
  }
}

function bodyOf(lines: readonly BulkLine[]): Buffer {
  const body = Buffer.allocUnsafe(lines.reduce((sum, { bytes }) => sum + bytes, 0));
  let at = 0;
  for (const { action, json } of lines) {
    at += body.write(action, at);
    at += json.copy(body, at);
    at += body.write('\n', at);
  }
  return body;
}

/** JC_ABORTED for a write that was interrupted. */
export function aborted(purpose: RequestPurpose): IngestError {
  return new IngestError('JC_ABORTED', `Interrupted while ${purpose.doing}; what was not confirmed is sent again.`);
}

function itemsOf(answer: unknown, expected: number, purpose: RequestPurpose): readonly BulkItem[] {
  const items: unknown = isJsonObject(answer) ? answer.items : undefined;
  if (!Array.isArray(items) || items.length !== expected) {
    const found = Array.isArray(items) ? `${items.length} items for ${expected} documents` : 'no items';
    throw new IngestError(
      'JC_SINK_UNREACHABLE',
      `The answer of ${purpose.address} while ${purpose.doing} has ${found}.`,
    );
  }
  return items.map((item: unknown) => {
    const inner: unknown = isJsonObject(item) ? Object.values(item)[0] : undefined;
    if (isJsonObject(inner) && typeof inner.status === 'number') return inner as unknown as BulkItem;
    throw new IngestError('JC_SINK_UNREACHABLE', `An item in the answer of ${purpose.address} has no status.`);
  });
}
