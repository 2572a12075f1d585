import { readFileSync } from 'node:fs';
import { IngestError, systemErrorCode } from '../core/errors.ts';

/** @throws IngestError JC_CONFIG_UNREADABLE */
export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw unreadable(path, error);
  }
}

function unreadable(path: string, error: unknown): IngestError {
  const code = systemErrorCode(error);
  const reason = code === 'ENOENT' ? 'does not exist' : `cannot be read (${code ?? String(error)})`;
  return new IngestError('JC_CONFIG_UNREADABLE', `The configuration file ${path} ${reason}`, {
    cause: error,
    advice: 'Check the path and the permissions.',
  });
}
