import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../src/core/package-root.ts';

const guide = readFileSync(join(packageRoot(), 'docs', 'guide', 'coming-from-elastic.md'), 'utf8');
const headers = guide.split('\n').filter((line, index, lines) => /^\|-/.test(lines[index + 1] ?? '') && line !== '');
const rows = guide
  .split('\n')
  .filter((line) => line.startsWith('| ') && !headers.includes(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

/** The text of a test, whether it needs a server or not. */
function testFile(name: string): string | undefined {
  const path = ['test.ts', 'es.test.ts']
    .map((end) => join(packageRoot(), 'test', `${name}.${end}`))
    .find((candidate) => existsSync(candidate));
  return path === undefined ? undefined : readFileSync(path, 'utf8');
}

describe("what the guide says of Elastic's package", () => {
  it('is told in three tables whose last column is the test', () => {
    expect(headers).toHaveLength(3);
    for (const header of headers) expect(header).toMatch(/\| Test \|$/);
    expect(rows.length).toBeGreaterThan(25);
  });

  it.each(rows.map((cells) => [cells[1] ?? '', cells] as const))('names a test that is there: %s', (_, cells) => {
    const told = cells.at(-2) ?? '';
    const tests = [...told.matchAll(/`([a-z/-]+): ([^`]+)`/g)];
    if (tests.length === 0) expect(told).toContain('*read, not run*');
    for (const [, file = '', title = ''] of tests) {
      const text = testFile(file)?.replaceAll("\\'", "'");
      expect({ file, isThere: text !== undefined }).toEqual({ file, isThere: true });
      expect(text).toContain(title);
    }
  });
});
