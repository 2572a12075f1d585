import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

const scripts = fileURLToPath(new URL('../../scripts/', import.meta.url));
const hanging = 'module.exports = () => new Promise(() => setInterval(() => {}, 1000));';
const blocked = 'module.exports = () => { for (;;); };';

describe('a jest that does not end', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'run-jest-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['hangs', hanging, '!!! What it was doing: '],
    // A closed loop takes no signal that a handler answers.
    ['blocks its process', blocked, '!!! It wrote no diagnostic report.'],
  ])('is ended after its result, which counts, if its teardown %s', async (_, teardown, doing) => {
    for (const [outcome, code] of [
      ['passed', 0],
      ['failed', 1],
    ] as const) {
      const { exitCode, stderr } = await run({ passes: outcome === 'passed', teardown });
      expect(stderr).toContain(`!!! jest told its result (${outcome}) and has not ended 1.5 s later`);
      expect(stderr).toContain(doing);
      expect(exitCode).toBe(code);
    }
  });

  it('is ended and fails if it tells no result in time', async () => {
    const { exitCode, stderr } = await run({ passes: true, setup: hanging, boundMs: 4000 });
    expect(stderr).toContain('!!! jest has told no result after 4 s');
    expect(exitCode).toBe(1);
  });

  it.each([
    [true, 0],
    [false, 1],
  ])('is no trouble if it ends: passes %s', async (passes, code) => {
    const { exitCode, stderr } = await run({ passes, graceMs: 60_000 });
    expect(stderr).not.toContain('!!!');
    expect(exitCode).toBe(code);
  });

  interface Trial {
    readonly passes: boolean;
    readonly setup?: string;
    readonly teardown?: string;
    readonly graceMs?: number;
    readonly boundMs?: number;
  }

  function run({ passes, setup, teardown, graceMs = 1500, boundMs = 60_000 }: Trial) {
    const nothing = 'module.exports = () => {};';
    writeFileSync(join(folder, 'setup.cjs'), setup ?? nothing);
    writeFileSync(join(folder, 'teardown.cjs'), teardown ?? nothing);
    writeFileSync(join(folder, 'one.test.cjs'), `it('is', () => expect(${passes}).toBe(true));`);
    const config = {
      rootDir: folder,
      testMatch: ['<rootDir>/*.test.cjs'],
      transform: {},
      globalSetup: '<rootDir>/setup.cjs',
      globalTeardown: '<rootDir>/teardown.cjs',
      reporters: [join(scripts, 'tell-result.mjs')],
    };
    const program = `import { runJest } from ${JSON.stringify(join(scripts, 'run-jest.mjs'))};
      process.exitCode = await runJest(${JSON.stringify(['--config', JSON.stringify(config)])}, ${JSON.stringify({ graceMs, boundMs })});`;
    return new Promise<{ exitCode: number | null; stderr: string }>((resolve) => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
        stdio: ['ignore', 'ignore', 'pipe'],
        env: { ...process.env, TMPDIR: folder },
      });
      let stderr = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        stderr += text;
      });
      child.on('close', (exitCode) => resolve({ exitCode, stderr }));
    });
  }
});
