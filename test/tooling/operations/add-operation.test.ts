import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { packageRoot } from '../../../src/core/package-root.ts';
import { copySources } from '../../support/package/copy-sources.ts';

const more = [
  'src',
  'test/support',
  'test/tooling/generate/operations.test.ts',
  'package.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'jest.config.js',
  'scripts',
];

let root: string;

beforeEach(() => {
  root = copySources();
  for (const part of more) cpSync(join(packageRoot(), part), join(root, part), { recursive: true });
  symlinkSync(join(packageRoot(), 'node_modules'), join(root, 'node_modules'));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function run(command: string, args: readonly string[], input = ''): void {
  execFileSync(command, args, { cwd: root, input, stdio: ['pipe', 'pipe', 'pipe'] });
}

it('an operation is added with its file, the record, fields/ and its vectors, as CONTRIBUTING.md shows', () => {
  const guide = readFileSync(join(packageRoot(), 'CONTRIBUTING.md'), 'utf8');
  const diff = /```diff\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';
  expect([...diff.matchAll(/^\+\+\+ b\/(.*)$/gm)].map(([, file]) => file).sort()).toEqual([
    'fields/events/mapping.yml',
    'src/tooling/operations/lower.ts',
    'src/tooling/operations/record.ts',
    'test/support/vectors/operations-schema.ts',
    'test/support/vectors/operations.ts',
  ]);
  run('git', ['apply', '--recount', '-'], diff);
  run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json']);
  run(process.execPath, ['dist/cli/main.js', 'generate']);
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  expect(read('src/generated/map-event.ts')).toContain('$os_meta_family.toLowerCase()');
  expect(read('src/generated/event-reads.ts')).toContain('"os_meta_family"');
  expect(read('pipelines/events/map.yml')).toContain('lower_os_meta_family');
  expect(read('docs/reference/mapping.md')).toContain('`os_meta_family` in lower case');
  const jest = [
    'node_modules/jest/bin/jest.js',
    '--selectProjects',
    'offline',
    '--maxWorkers',
    '1',
    '--testPathPatterns',
  ];
  run(process.execPath, ['--experimental-vm-modules', '--no-warnings', ...jest, 'generate/operations.test']);
}, 300_000);
