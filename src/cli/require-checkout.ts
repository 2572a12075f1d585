import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { IngestError, systemErrorCode } from '../core/errors.ts';

/** The schema lies there, in a checkout alone. */
export function isCheckout(root: string): boolean {
  return existsSync(join(root, 'fields'));
}

/**
 * Loads the tools that work on the schema. Neither they nor the schema are part of what is installed, and a checkout that
 * was installed without development dependencies lacks the libraries that they need.
 * @param load the dynamic import; it must be the only one that reaches the tools
 * @throws IngestError JC_USAGE if the schema or the tools are missing
 */
export async function loadTools<T>(root: string, command: string, advice: string, load: () => Promise<T>): Promise<T> {
  if (!isCheckout(root)) {
    throw new IngestError(
      'JC_USAGE',
      `${command} needs a checkout of the project, and ${root} has no schema in fields/`,
      {
        advice,
      },
    );
  }
  try {
    return await load();
  } catch (error) {
    if (systemErrorCode(error) !== 'ERR_MODULE_NOT_FOUND') throw error;
    const missing = /Cannot find (?:package|module) '([^']+)'/.exec((error as Error).message)?.[1] ?? 'a module';
    throw new IngestError(
      'JC_USAGE',
      `${command} needs the development dependencies, and ${missing} is not installed`,
      {
        cause: error,
        advice: `Run npm ci in ${root}, without --omit=dev.`,
      },
    );
  }
}
