import { execFile } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../src/core/package-root.ts';
import { createWorkplace } from '../cli/fixture.ts';

const run = promisify(execFile);

/** The rows of the tables that a benchmark prints, each with its cells. */
async function rowsOf(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<readonly (readonly string[])[]> {
  const options = { env: { ...process.env, ...env } };
  const { stdout } = await run(process.execPath, [join(packageRoot(), 'bench', script), ...args], options);
  return stdout
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

// Benchmarks are JavaScript that no compiler checks. Each of these ends with an error if an event is not collected.
describe('the benchmarks run on what was built', () => {
  it('of collecting, in each of its modes', async () => {
    const rows = await rowsOf('httpjson.mjs', ['--events', '2000', '--runs', '1', '--pages', '500']);
    expect(rows.length).toBe(1 + 9 + 1 + 3);
    for (const [, mode, cpu] of rows) if (mode !== 'mode') expect(Number.parseFloat(cpu ?? '')).toBeGreaterThan(0);
  });

  it('of Filebeat, which names its file by the day and does not end', async () => {
    const work = createWorkplace();
    try {
      const stub = work.write(
        'filebeat',
        `#!${process.execPath}
const { readFileSync, appendFileSync } = require('node:fs');
const args = process.argv;
const config = readFileSync(args[args.indexOf('-c') + 1], 'utf8');
const [, url] = /request.url: (\\S+)/.exec(config);
const [, path] = /path: ([^,]+),/.exec(config);
const file = path + '/out-20260101.ndjson';
const run = async (page) => {
  const answer = await fetch(url + '?page=' + page);
  const events = await answer.json();
  appendFileSync(file, events.map(() => '{}\\n').join(''));
  const next = answer.headers.get('x-next');
  if (next) await run(next);
};
run('0');
setInterval(() => {}, 1000);
`,
      );
      chmodSync(stub, 0o755);
      const args = ['--events', '2000', '--runs', '1', '--pages', '500', '--modes', 'plain,filebeat'];
      const rows = await rowsOf('httpjson.mjs', args, { FILEBEAT: stub });
      expect(rows.map(([, mode]) => mode?.split(',')[0])).toEqual([
        'mode',
        'a plain loop: undici',
        'Filebeat',
        'mode',
        'a plain loop: undici',
        'Filebeat',
      ]);
    } finally {
      work.remove();
    }
  });

  it('of mapping', async () => {
    const rows = await rowsOf('mapper.mjs', ['--sample', '200']);
    expect(rows.map(([, events]) => events)).toEqual(['events', 'about 1.5 kB', 'as they come']);
  });
});
