import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createSecretFiles } from '../../src/config/secret-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'secret-files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

describe('files of secrets', () => {
  it('have changed where another secret is in one, whatever their times and sizes say, and until it is read', () => {
    const files = createSecretFiles();
    const path = write('key', 'one');
    utimesSync(path, 1, 1);
    files.sources.readFile(path);
    expect(files.haveChanged()).toBe(false);
    write('key', 'two');
    utimesSync(path, 1, 1);
    expect(files.haveChanged()).toBe(true);
    expect(files.sources.readFile(path)).toBe('two');
    expect(files.haveChanged()).toBe(false);
  });

  it('have changed where Kubernetes turns the link above the folder', () => {
    mkdirSync(join(folder, '..v1'));
    mkdirSync(join(folder, '..v2'));
    write('..v1/key', 'one');
    write('..v2/key', 'two');
    symlinkSync('..v1', join(folder, '..data'));
    symlinkSync('..data/key', join(folder, 'key'));
    const files = createSecretFiles();
    files.sources.readFile(join(folder, 'key'));
    symlinkSync('..v2', join(folder, '..data_tmp'));
    renameSync(join(folder, '..data_tmp'), join(folder, '..data'));
    expect(files.haveChanged()).toBe(true);
  });

  it('have not changed while one is gone or empty: somebody is about to replace it', () => {
    const files = createSecretFiles();
    const path = write('key', 'one');
    files.sources.readFile(path);
    for (const text of ['', '\n']) {
      write('key', text);
      expect(files.haveChanged()).toBe(false);
    }
    rmSync(path);
    expect(files.haveChanged()).toBe(false);
    write('key', 'one');
    expect(files.haveChanged()).toBe(false);
  });

  it('are read once where they are pipes, which would block whoever reads them again', () => {
    const path = join(folder, 'pipe');
    execFileSync('/usr/bin/env', ['mkfifo', path]);
    const files = createSecretFiles({ env: {}, readFile: () => execFileSync('echo', ['-n', 'one']).toString() });
    expect(files.sources.readFile(path)).toBe('one');
    const later = createSecretFiles({
      env: {},
      readFile: (() => {
        let reads = 0;
        return () => {
          reads += 1;
          if (reads > 1) throw new Error('this would block');
          return 'one';
        };
      })(),
    });
    expect(later.sources.readFile(path)).toBe('one');
    expect(later.haveChanged()).toBe(false);
    expect(later.sources.readFile(path)).toBe('one');
  });
});
