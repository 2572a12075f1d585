import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from '@jest/globals';
import { packageRoot } from '../../src/core/package-root.ts';

const folder = mkdtempSync(join(tmpdir(), 'jumpcloud-elastic-updated-'));

afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('a running collector keeps the stream that it began with when the package below it is replaced', () => {
  for (const part of ['dist', 'streams', 'package.json'])
    cpSync(join(packageRoot(), part), join(folder, part), { recursive: true });
  symlinkSync(join(packageRoot(), 'node_modules'), join(folder, 'node_modules'));
  const program = `
    import { writeFileSync } from 'node:fs';
    import { loadStream } from './dist/source/load-stream.js';
    import { parseConfig } from './dist/config/load-config.js';
    const [account] = parseConfig('accounts: [{name: a, api_key: k}]\\noutput: stdout', 'c.yml').accounts;
    const before = loadStream(account, 'events').request.url;
    writeFileSync('streams/events.yml.hbs', 'request.url: https://of-the-next-version.test/');
    console.log(JSON.stringify([before, loadStream(account, 'events').request.url]));
  `;
  writeFileSync(join(folder, 'run.mjs'), program);
  const output = execFileSync(process.execPath, [join(folder, 'run.mjs')], { cwd: folder, encoding: 'utf8' });
  const [before, after] = JSON.parse(output);
  expect(before).toMatch(/^https:\/\/api\.jumpcloud\.com\//);
  expect(after).toBe(before);
});
