import type { ErrorCode } from '../../core/error-codes.ts';
import { IngestError } from '../../core/errors.ts';

/** The general advice of these codes speaks to somebody who collects. */
const advices: Partial<Record<ErrorCode, string>> = {
  JC_SINK_UNREACHABLE: 'Check the host, the port and that Elasticsearch is running. Then run the command again.',
  JC_SINK_OVERLOADED: 'Run the command again when the cluster is less busy. It continues where it stopped.',
  JC_SINK_REFUSED: 'Fix what the message names, then run the command again. It continues where it stopped.',
};

/** The same error, with what somebody who installs can do. */
export function forInstaller(error: unknown): unknown {
  if (!(error instanceof IngestError) || error.advice !== error.entry.advice) return error;
  const advice = advices[error.code];
  return advice === undefined ? error : new IngestError(error.code, error.message, { cause: error, advice });
}
