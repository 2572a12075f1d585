import type { ErrorCode } from '../core/error-codes.ts';
import { IngestError } from '../core/errors.ts';

/** What is wrong at one place of a condition. */
export interface KqlFinding {
  /** Offset in the text. */
  readonly at: number;
  readonly message: string;
}

/**
 * An error that names its place.
 * @param text undefined where the text is not known; then the place is an offset in its only line
 */
export function kqlError(
  code: Extract<ErrorCode, `JC_KQL_${string}`>,
  { at, message }: KqlFinding,
  text?: string,
): IngestError {
  const before = (text ?? ' '.repeat(at)).slice(0, at).split('\n');
  const [line, column] = [before.length, (before.at(-1) as string).length + 1];
  return new IngestError(code, `KQL ${line}:${column}: ${message}`, { details: { at, line, column } });
}
