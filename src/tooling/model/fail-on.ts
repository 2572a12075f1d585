import { IngestError } from '../../core/errors.ts';

/**
 * @param what where they are
 * @param findings each with file and line
 * @throws IngestError JC_SCHEMA_INVALID with all of them, if there are any
 */
export function failOn(what: string, findings: readonly string[]): void {
  if (findings.length === 0) return;
  throw new IngestError('JC_SCHEMA_INVALID', `${what} breaks ${findings.length} rule(s):\n  ${findings.join('\n  ')}`);
}
