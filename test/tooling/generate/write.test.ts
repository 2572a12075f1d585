import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { compareArtefacts, writeArtefacts } from '../../../src/tooling/generate/write.ts';

const artefacts = [
  { path: 'src/generated/a.ts', content: 'a\n' },
  { path: 'pipelines/events/map.yml', content: 'map\n' },
  { path: 'docs/page.md', content: 'page\n' },
];

describe('the one writer', () => {
  let root = '';

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'jumpcloud-elastic-write-'));
  });

  afterEach(() => rmSync(root, { recursive: true }));

  function put(path: string, content: string): void {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }

  function write(): readonly string[] {
    const differences = compareArtefacts(root, artefacts);
    writeArtefacts(root, artefacts, differences);
    return differences.map(({ kind, path }) => `${kind} ${path}`);
  }

  it('makes what is missing, folders included', () => {
    expect(write()).toEqual(['missing src/generated/a.ts', 'missing pipelines/events/map.yml', 'missing docs/page.md']);
    for (const { path, content } of artefacts) expect(readFileSync(join(root, path), 'utf8')).toBe(content);
    expect(write()).toEqual([]);
  });

  it('replaces what differs, and tells both contents', () => {
    write();
    put('docs/page.md', 'edited\n');
    expect(compareArtefacts(root, artefacts)).toEqual([
      { kind: 'changed', path: 'docs/page.md', expected: 'page\n', actual: 'edited\n' },
    ]);
    write();
    expect(readFileSync(join(root, 'docs/page.md'), 'utf8')).toBe('page\n');
  });

  it('removes what nobody makes any more, in folders that are generated as a whole, and nowhere else', () => {
    write();
    put('src/generated/old.ts', 'old');
    put('pipelines/users/old.yml', 'old');
    put('docs/guide.md', 'by hand');
    put('src/mapper/a.ts', 'by hand');
    expect(write()).toEqual(['left_over src/generated/old.ts', 'left_over pipelines/users/old.yml']);
    expect(existsSync(join(root, 'src/generated/old.ts'))).toBe(false);
    expect(readFileSync(join(root, 'docs/guide.md'), 'utf8')).toBe('by hand');
  });

  it('does not touch what is right already', () => {
    write();
    const long = new Date(2020, 0, 1);
    utimesSync(join(root, 'docs/page.md'), long, long);
    put('src/generated/a.ts', 'edited');
    write();
    expect(statSync(join(root, 'docs/page.md')).mtime).toEqual(long);
  });
});
