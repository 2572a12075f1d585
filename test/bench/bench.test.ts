import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../src/core/package-root.ts';

const run = promisify(execFile);

/** The rows of the tables that a benchmark prints, each with its cells. */
async function rowsOf(script: string, ...args: readonly string[]): Promise<readonly (readonly string[])[]> {
  const { stdout } = await run(process.execPath, [join(packageRoot(), 'bench', script), ...args]);
  return stdout
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

// Benchmarks are JavaScript that no compiler checks. Each of these ends with an error if an event is not collected.
describe('the benchmarks run on what was built', () => {
  it('of collecting, in each of its modes', async () => {
    const rows = await rowsOf('httpjson.mjs', '--events', '2000', '--runs', '1', '--pages', '500');
    expect(rows.length).toBe(1 + 9);
    for (const [, , cpu] of rows.slice(1)) expect(Number.parseFloat(cpu ?? '')).toBeGreaterThan(0);
  });

  it('of mapping', async () => {
    const rows = await rowsOf('mapper.mjs', '--sample', '200');
    expect(rows.map(([, events]) => events)).toEqual(['events', 'about 1.5 kB', 'as they come']);
  });
});
