import { backoffMs } from '../../core/backoff.ts';
import { minute, second } from '../../core/duration.ts';
import type { ErrorCode } from '../../core/error-codes.ts';
import type { IngestError } from '../../core/errors.ts';

const afterTrouble = { firstWaitMs: 2 * second, longestWaitMs: 5 * minute };
/** A refusal is rarely over within seconds, and a server may block those who ask too often. */
const afterRefusal = { firstWaitMs: 30 * second, longestWaitMs: 15 * minute };

/** Only a person can end these, but from outside: by a new key, a renewed license, a lifted block. */
const refusals: readonly ErrorCode[] = [
  'JC_API_UNAUTHORIZED',
  'JC_API_NOT_ENTITLED',
  'JC_API_FORBIDDEN',
  'JC_HTTP_PROXY_AUTH',
];

/** Of an output; what is wrong with it only a person can mend. */
const lastWords: readonly ErrorCode[] = ['JC_SINK_CLOSED', 'JC_SINK_FILE_SHORTER', 'JC_SINK_LOCKED'];

/** Whether somebody said no, as opposed to a trouble that passes. */
export function isRefusal({ code }: Pick<IngestError, 'code'>): boolean {
  return refusals.includes(code);
}

/**
 * A wrong configuration, a broken state and an output that is gone end an account. An answer of the API never does, not
 * even one that we cannot cope with: what it refuses today it may grant tomorrow.
 * @param opened input and output could be set up before, so the configuration is not what is wrong
 */
export function endsAccount(error: IngestError, opened: boolean): boolean {
  const { stage } = error.entry;
  if (stage === 'config') return !opened;
  if (stage === 'state') return !error.retryable;
  return lastWords.includes(error.code);
}

/**
 * How long to wait before an account is tried again.
 * @param failures in a row, this one included
 * @param random 0 to 1
 */
export function waitBeforeRetry(error: IngestError, failures: number, random: () => number): number {
  const slowly = isRefusal(error) || error.code === 'JC_BUG' || error.entry.stage === 'config';
  return backoffMs(slowly ? afterRefusal : afterTrouble, failures - 1, random());
}
