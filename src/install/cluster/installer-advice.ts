import type { ErrorCode } from '../../core/error-codes.ts';
import { IngestError } from '../../core/errors.ts';

/** The general advice of these codes speaks to somebody who collects. */
const advices: Partial<Record<ErrorCode, string>> = {
  JC_SINK_UNREACHABLE: 'Check host and port, and that Elasticsearch is up; then run the command again.',
  JC_SINK_OVERLOADED: 'Run the command again when the cluster has room: it goes on where it ended.',
  JC_SINK_REFUSED: 'Mend what the message names, then run the command again: it goes on where it ended.',
};

/** The same error, with what somebody who installs can do. */
export function forInstaller(error: unknown): unknown {
  if (!(error instanceof IngestError) || error.advice !== error.entry.advice) return error;
  const advice = advices[error.code];
  return advice === undefined ? error : new IngestError(error.code, error.message, { cause: error, advice });
}
