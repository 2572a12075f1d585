import { type ErrorCodeEntry, errorCodes } from '../../core/error-codes.ts';
import type { Artefact } from './artefact.ts';

/** The page of every error a user can meet. */
export function emitErrors(): readonly Artefact[] {
  const rows = Object.entries<ErrorCodeEntry>(errorCodes).map(
    ([code, { meaning, advice, exitCode, retryable }]) =>
      `| ${code} | ${meaning} | ${advice} | ${retryable ? 'yes' : 'no'} | ${exitCode} |`,
  );
  const content = [
    '<!-- Generated from src/core/error-codes.ts by `npm run generate`. Do not edit. -->',
    '# Errors',
    '',
    'Every error carries a stable code. A command that ends with one exits with the code in the last column.',
    '',
    '| Code | Meaning | What to do | Trying again can help | Exit code |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
  return [{ path: 'docs/reference/errors.md', content }];
}
