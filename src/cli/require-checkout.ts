import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { IngestError } from '../core/errors.ts';

/**
 * The schema and the tools that work on it are not shipped.
 * @throws IngestError JC_USAGE where the program was installed without them
 */
export function requireCheckout(root: string, command: string, advice: string): void {
  if (existsSync(join(root, 'fields'))) return;
  throw new IngestError('JC_USAGE', `${command} needs a checkout of the project: ${root} has no schema in fields/`, {
    advice,
  });
}
