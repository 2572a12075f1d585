import { readFileSync } from 'node:fs';
import type { ErrorCode } from '../core/error-codes.ts';
import { IngestError, whyUnreadable } from '../core/errors.ts';

export interface ReadTextOptions {
  /** How a message begins; by default with the path. */
  readonly name?: string;
  readonly code?: ErrorCode;
  readonly advice?: string;
}

/** @throws IngestError JC_CONFIG_UNREADABLE, or with the code of the options, that says why the file cannot be read */
export function readText(path: string, options: ReadTextOptions = {}): string {
  const { name = path, code = 'JC_CONFIG_UNREADABLE', advice } = options;
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new IngestError(code, `${name} ${whyUnreadable(cause)}`, { cause, ...(advice ? { advice } : {}) });
  }
}
