import { readFileSync } from 'node:fs';
import type { ErrorCode } from '../core/error-codes.ts';
import { IngestError, whyUnreadable } from '../core/errors.ts';

export interface ReadTextOptions {
  /** How a message begins; by default with the path. */
  readonly name?: string;
  readonly code?: ErrorCode;
  readonly advice?: string;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const convert = 'Save it as UTF-8. Otherwise no letter beyond ASCII is what it seems.';

/** @throws IngestError JC_CONFIG_UNREADABLE, or with the code of the options, that says why the file cannot be read */
export function readText(path: string, options: ReadTextOptions = {}): string {
  const { name = path, code = 'JC_CONFIG_UNREADABLE', advice } = options;
  try {
    return utf8.decode(readFileSync(path));
  } catch (cause) {
    const isForeign = (cause as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
    const own = isForeign ? (advice ?? convert) : advice;
    const why = isForeign ? 'is not UTF-8' : whyUnreadable(cause);
    throw new IngestError(code, `${name} ${why}`, { cause, ...(own ? { advice: own } : {}) });
  }
}
