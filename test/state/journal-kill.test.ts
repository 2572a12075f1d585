import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/core/clock.ts';
import { idOf } from '../../src/mapper/document-id.ts';
import { Random } from '../../src/simulator/random.ts';
import { createFileStateStore } from '../../src/state/file-state-store.ts';

const program = fileURLToPath(new URL('saving-process.mjs', import.meta.url));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'journal-kill-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** @returns the last page of which it said that it is saved */
async function saveUntilKilled(ids: number, afterPages: number, milliseconds: number): Promise<number> {
  const child = spawn(process.execPath, [program, folder, String(ids)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let told = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    told += text;
  });
  const ended = once(child, 'close');
  while (told.split('\n').length <= afterPages && child.exitCode === null) await delay(1);
  await delay(milliseconds);
  child.kill('SIGKILL');
  await ended;
  return Number(told.trimEnd().split('\n').at(-1));
}

describe('a process that is killed while it saves pages', () => {
  it.each([
    ['appends', 20],
    ['folds, every second page', 20_000],
  ])(
    'loses no page of which it said that it is saved, and adds none: %s',
    async (_, ids) => {
      const random = new Random(`kill ${ids}`);
      let folds = 0;
      for (let life = 0; life < 8; life += 1) {
        const told = await saveUntilKilled(ids, random.between(1, 6), random.between(0, 12));
        if (!existsSync(join(folder, 'acme.events.journal.ndjson'))) folds += 1;
        const state = await createFileStateStore(folder, systemClock).open('acme', 'events');
        const found = await state.load();
        await state.close();
        const position = found?.position ?? 0;
        // The page after it may have been saved, too, before it could say so.
        expect([told, told + 1]).toContain(position);
        expect(found?.recent.size).toBe(position * ids);
        const last = position * ids - 1;
        expect(found?.recent.has(idOf(String(last)), { time: last })).toBe(true);
        expect(found?.recent.has(idOf(String(last + 1)), { time: last + 1 })).toBe(false);
      }
      expect(folds).toBeLessThan(8);
    },
    120_000,
  );
});
