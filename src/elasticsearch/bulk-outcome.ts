import type { JsonObject } from '../core/json.ts';
import type { Verdict } from '../core/sink.ts';
import { errorReason } from './request-error.ts';

/** One member of a bulk answer's `items`, below its action: the parts that decide. */
export interface BulkItem {
  readonly status: number;
  readonly result?: string;
  /** `used`: the document went into the failure store, although the status is 201. */
  readonly failure_store?: string;
  readonly error?: JsonObject;
}

export type ItemOutcome =
  | { readonly kind: 'settled'; readonly verdict: Verdict }
  /** The same document may be accepted later. */
  | { readonly kind: 'retry'; readonly reason: string }
  /** It is the target that is wrong, not the document: no document of the batch can be settled. */
  | { readonly kind: 'no-target'; readonly reason: string }
  | { readonly kind: 'forbidden'; readonly reason: string };

/** What became of one document, by the bulk item that answers its `create`. */
export function judgeItem(item: BulkItem): ItemOutcome {
  const { status, error } = item;
  if (error === undefined && status < 300) return settled(judgeSuccess(item));
  const type = typeof error?.type === 'string' ? error.type : '';
  const reason = error === undefined ? `status ${status} without a reason` : errorReason(error);
  if (status === 409 && type === 'version_conflict_engine_exception') return settled({ kind: 'duplicate' });
  if (status === 500 && causedByDocument.has(type)) return settled({ kind: 'rejected', reason, status });
  if (status === 404 || missingPipeline.test(reason)) return { kind: 'no-target', reason };
  if (isPassing(status, type)) return { kind: 'retry', reason };
  if (status === 401 || status === 403) return { kind: 'forbidden', reason };
  return settled({ kind: 'rejected', reason, status });
}

function judgeSuccess(item: BulkItem): Verdict {
  if (item.failure_store === 'used') {
    const reason = 'Elasticsearch put the document into the failure store of the data stream, together with the reason';
    return { kind: 'rejected', reason, status: item.status };
  }
  if (item.result === 'noop') {
    return { kind: 'rejected', reason: 'an ingest pipeline dropped the document', status: item.status, dropped: true };
  }
  return { kind: 'stored' };
}

/**
 * A pipeline's `fail` processor answers 500, and so does a processor that stumbles over a value: the next try would end
 * the same, and one such document must not hold up all others.
 */
const causedByDocument = new Set([
  'fail_processor_exception',
  'null_pointer_exception',
  'class_cast_exception',
  'index_out_of_bounds_exception',
  'string_index_out_of_bounds_exception',
  'array_index_out_of_bounds_exception',
  'arithmetic_exception',
  'unsupported_operation_exception',
]);

/** Elasticsearch blames each document for a default pipeline, or one that it calls, that is not there. */
const missingPipeline =
  /^illegal_argument_exception: pipeline with id \[[^\]]*\] does not exist|^illegal_state_exception: Pipeline processor configured for non-existent pipeline/;

/** Load, failover, a data stream just being made by someone else, a block that an operator lifts. */
function isPassing(status: number, type: string): boolean {
  if (status === 429 || status === 408 || status === 409 || status >= 500) return true;
  return type === 'cluster_block_exception' || type === 'index_closed_exception';
}

function settled(verdict: Verdict): ItemOutcome {
  return { kind: 'settled', verdict };
}
