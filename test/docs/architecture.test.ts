import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../src/core/package-root.ts';
import { filesIn, roomOf } from '../support/house/imports.ts';

const page = readFileSync(join(packageRoot(), 'docs/architecture.md'), 'utf8');

describe('docs/architecture.md', () => {
  const paths = [...page.matchAll(/`((?:src|fields|streams|test|kibana)\/[\w./*-]*)`/g)].map(([, path = '']) => path);

  it('names files that are there', () => {
    expect(paths.length).toBeGreaterThan(40);
    const gone = paths.filter((path) => !existsSync(join(packageRoot(), path.replace(/\*.*$/, ''))));
    expect(gone).toEqual([]);
  });

  it('has a row for every room', () => {
    const told = new Set(
      [...page.matchAll(/^\| ((?:`[\w/]+`(?:, )?)+) \|/gm)].flatMap(([, cell = '']) => cell.match(/[\w/]+/g)),
    );
    const rooms = new Set(filesIn('src', /\.ts$/).map(roomOf));
    expect([...rooms].filter((room) => room !== 'index' && !told.has(room))).toEqual([]);
  });

  it('is linked from the pages that newcomers read', () => {
    for (const name of ['README.md', 'CONTRIBUTING.md'])
      expect(readFileSync(join(packageRoot(), name), 'utf8')).toContain('](docs/architecture.md)');
  });
});
