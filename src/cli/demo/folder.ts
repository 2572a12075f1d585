import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { IngestError } from '../../core/errors.ts';

interface DemoContents {
  readonly events: number;
  readonly days: number;
  readonly incidents: readonly string[];
}

/** A folder belongs to one simulated JumpCloud: events of another one would be added to its file. */
export async function claimFolder(folder: string, holds: DemoContents): Promise<void> {
  const path = join(folder, 'demo.json');
  const demo = JSON.stringify(holds);
  if (existsSync(path)) {
    const before = (await readFile(path, 'utf8')).trim();
    if (before === demo) return;
    throw new IngestError('JC_USAGE', `${folder} holds another demo: ${before}`, {
      advice: `Remove ${folder}, or choose another folder with --output-dir.`,
    });
  }
  await mkdir(folder, { recursive: true });
  await writeFile(path, `${demo}\n`);
}

/**
 * Where the state of a demo is: one for the file and one for each Elasticsearch, so that each gets everything.
 * @param elasticsearch its URL; undefined where the demo writes files
 * @throws IngestError JC_USAGE
 */
export function stateFolder(folder: string, elasticsearch: string | undefined): string {
  if (elasticsearch === undefined) return join(folder, 'state');
  if (!URL.canParse(elasticsearch))
    throw new IngestError('JC_USAGE', `"${elasticsearch}" is not a URL; expected something like http://127.0.0.1:9200`);
  return join(folder, `state-${new URL(elasticsearch).host.replace(/[^\w.-]/g, '_')}`);
}
