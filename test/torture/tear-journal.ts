import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accountName } from './collector-config.ts';
import type { Life } from './draw-plan.ts';

/** Leaves of one more record what a kill in the middle of an append can leave: its page was not settled. */
export function tearJournal(folder: string, { share, zeros }: NonNullable<Life['tear']>): void {
  const path = join(folder, 'state', `${accountName}.events.journal.ndjson`);
  if (!existsSync(path)) return;
  const [record = ''] = readFileSync(path, 'utf8').split('\n').slice(-2);
  const torn = record.slice(0, Math.floor(record.length * share));
  appendFileSync(path, zeros ? Buffer.concat([Buffer.alloc(torn.length), Buffer.from('\n')]) : torn);
}
