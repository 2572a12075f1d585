import { type ErrorCodeEntry, errorCodes } from '../../core/error-codes.ts';
import { type Artefact, generatedPage } from './artefact.ts';

/** The page of every error a user can meet. */
export function emitErrors(): Artefact {
  return generatedPage('reference/errors', 'src/core/error-codes.ts', [
    '# Errors',
    '',
    'Every error carries a stable code. A command that ends with one exits with the code in the last column.',
    '',
    '| Code | Meaning | What to do | Trying again can help | Exit code |',
    '|---|---|---|---|---|',
    ...Object.entries<ErrorCodeEntry>(errorCodes).map(
      ([code, { meaning, advice, exitCode, retryable }]) =>
        `| ${code} | ${meaning} | ${advice} | ${retryable ? 'yes' : 'no'} | ${exitCode} |`,
    ),
  ]);
}
