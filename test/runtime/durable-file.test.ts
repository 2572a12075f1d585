import { execFileSync, spawn } from 'node:child_process';
import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { replaceFile } from '../../src/runtime/durable-file.ts';

const module = new URL('../../dist/runtime/durable-file.js', import.meta.url).href;

describe('replaceFile', () => {
  it('leaves the old or the new content, never a part, when the process is killed at any moment', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'durable-'));
    const path = join(folder, 'state.json');
    await replaceFile(path, JSON.stringify({ n: 0, ballast: '' }));
    const script = `
      import { replaceFile } from ${JSON.stringify(module)};
      console.log('ready');
      for (let n = 1; ; n += 1) await replaceFile(${JSON.stringify(path)}, JSON.stringify({ n, ballast: 'x'.repeat(500_000) }));`;
    for (let round = 0; round < 6; round += 1) {
      const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const exited = new Promise((resolve) => child.once('exit', resolve));
      await new Promise((resolve) => child.stdout.once('data', resolve));
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 60));
      child.kill('SIGKILL');
      await exited;
      const { n, ballast } = JSON.parse(readFileSync(path, 'utf8')) as { n: number; ballast: string };
      expect(ballast.length).toBe(n === 0 ? 0 : 500_000);
    }
    rmSync(folder, { recursive: true });
  });

  it('leaves a device or a pipe where it is', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'durable-'));
    const path = join(folder, 'pipe');
    execFileSync('/usr/bin/env', ['mkfifo', path]);
    await expect(replaceFile(path, 'x')).rejects.toMatchObject({ code: 'ENOTSUP' });
    expect(lstatSync(path).isFIFO()).toBe(true);
    expect(readdirSync(folder)).toEqual(['pipe']);
    rmSync(folder, { recursive: true });
  });
});
