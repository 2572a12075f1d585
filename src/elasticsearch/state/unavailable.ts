import { IngestError } from '../../core/errors.ts';
import { type RequestPurpose, requestError } from '../request-error.ts';

/** What a request for the shared state threw, as an error of the state: JC_STATE_UNAVAILABLE, or a bug. */
export function unavailable(error: unknown, purpose: RequestPurpose): IngestError {
  const failure = requestError(error, purpose);
  if (failure.entry.stage !== 'send') return failure;
  return new IngestError('JC_STATE_UNAVAILABLE', `Shared state: ${failure.message}`, {
    details: failure.details,
    ...(failure.code === 'JC_SINK_UNAUTHORIZED' ? { advice: failure.advice } : {}),
  });
}
