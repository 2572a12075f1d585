import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createWorkplace, type Workplace } from '../cli/fixture.ts';

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const documents = 30_000;
let work: Workplace;

beforeAll(() => {
  work = createWorkplace();
});

afterAll(() => work.remove());

it('hunts through more events than memory holds, each of them a hit', async () => {
  work.write('list.txt', '203.0.113.7\n');
  const program = ['--max-old-space-size=64', main, 'hunt', 'list.txt', '--in', 'ndjson:-', '--json'];
  const child = spawn(process.execPath, program, { cwd: work.folder, stdio: ['pipe', 'pipe', 'inherit'] });
  let lines = 0;
  child.stdout.on('data', (bytes: Buffer) => {
    for (const byte of bytes) if (byte === 10) lines += 1;
  });
  const ended = once(child, 'close');
  child.stdin.on('error', () => {});
  for (let index = 0; index < documents && child.exitCode === null; index += 1) {
    const document = {
      '@timestamp': '2026-01-12T10:00:00.000Z',
      event: { id: `id-${index}`, dataset: 'jumpcloud.events' },
      message: `${index} ${'x'.repeat(5000)}`,
      related: { ip: ['203.0.113.7'] },
    };
    if (!child.stdin.write(`${JSON.stringify(document)}\n`)) await Promise.race([once(child.stdin, 'drain'), ended]);
  }
  child.stdin.end();
  expect(await ended).toEqual([10, null]);
  expect(lines).toBe(documents);
}, 400_000);
