import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { packageRoot } from '../../src/core/package-root.ts';

export const stateFolder = '/var/lib/jumpcloud-elastic';
export const configPath = '/etc/jumpcloud-elastic/collector.yml';

/** The options of `collect`, as the program itself tells them. */
function collectOptions(): readonly string[] {
  const source = readFileSync(join(packageRoot(), 'src/cli/program.ts'), 'utf8');
  const collect = source.slice(source.indexOf("command('collect')"), source.indexOf("command('status')"));
  return [...collect.matchAll(/'(?:-\w, )?(--[a-z]+)/g)].map((match) => match[1] ?? '');
}

export function expectCommand(words: readonly string[]): void {
  expect(words[0]).toBe('collect');
  expect(words).toContain(configPath);
  for (const option of words.filter((word) => word.startsWith('--'))) expect(collectOptions()).toContain(option);
}
