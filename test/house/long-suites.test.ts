import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { packageRoot } from '../../src/core/package-root.ts';

const root = packageRoot();
const listed = JSON.parse(readFileSync(join(root, 'scripts/long-suites.json'), 'utf8')) as Record<string, number>;

/** Sorts suites as jest has it done that never ran any of them. */
function sorted(suites: readonly string[]): readonly string[] {
  const program = `
    import LongSuitesFirst from './scripts/long-suites-first.mjs';
    const config = { rootDir: process.cwd(), cache: false };
    const context = { config, hasteFS: { getSize: (path) => path.length } };
    const tests = JSON.parse(process.argv[1]).map((name) => ({ path: process.cwd() + '/' + name, context }));
    const paths = new LongSuitesFirst({}).sort(tests).map(({ path }) => path.slice(process.cwd().length + 1));
    process.stdout.write(JSON.stringify(paths));`;
  const args = ['--input-type=module', '-e', program, JSON.stringify(suites)];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' }));
}

it('the list of long suites names suites that there are', () => {
  expect(Object.keys(listed).filter((path) => !existsSync(join(root, path)))).toEqual([]);
  expect(Object.keys(listed).length).toBeGreaterThan(20);
});

it('long suites begin first in a fresh clone, then larger files', () => {
  const longest = Object.keys(listed).sort((a, b) => (listed[b] as number) - (listed[a] as number));
  const first = longest[0] as string;
  const last = longest.at(-1) as string;
  const others = ['test/short.test.ts', 'test/a/longer/one.test.ts'] as const;
  expect(sorted([others[0], last, others[1], first])).toEqual([first, last, others[1], others[0]]);
});
