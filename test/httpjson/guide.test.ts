import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../src/core/package-root.ts';

const guide = readFileSync(join(packageRoot(), 'docs', 'guide', 'httpjson.md'), 'utf8');
const rows = guide
  .slice(guide.indexOf('## Every option and behavior'))
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| option or behavior'))
  .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()));

/** The text of a test file, wherever it is. */
function testFile(name: string): string | undefined {
  const path = ['httpjson', 'httpjson/corpus', 'transport', 'runner', 'cli']
    .map((room) => join(packageRoot(), 'test', room, `${name}.test.ts`))
    .find((candidate) => existsSync(candidate));
  return path === undefined ? undefined : readFileSync(path, 'utf8');
}

describe('the table of the guide', () => {
  it('has a row for every behavior', () => {
    expect(rows.length).toBeGreaterThan(130);
  });

  it.each(rows.map((cells) => [cells[1] ?? '', cells] as const))(
    'is complete and true of its test: %s',
    (_name, cells) => {
      expect(cells).toHaveLength(6);
      for (const cell of cells.slice(1, 5)) expect(cell).not.toBe('');
      const [, file = '', title = ''] = /^`([a-z-]+): (.+)`$/.exec(cells[4]?.replaceAll('\\|', '|') ?? '') ?? [];
      const text = testFile(file);
      expect(text).toBeDefined();
      // Titles hold quotes and may be wrapped or escaped in the source.
      expect(text?.replaceAll("\\'", "'")).toContain(title);
    },
  );
});
