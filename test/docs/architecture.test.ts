import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../src/core/package-root.ts';
import { filesIn, importsOf, roomOf, targetRoom } from '../support/house/imports.ts';

const page = readFileSync(join(packageRoot(), 'docs/architecture.md'), 'utf8');

describe('docs/architecture.md', () => {
  const paths = [
    ...page.matchAll(/`((?:src|fields|streams|test|kibana|rules|docs|pipelines|scripts|bench)\/[\w./*-]*)`/g),
  ].map(([, path = '']) => path);

  it('names files that are there', () => {
    expect(paths.length).toBeGreaterThan(40);
    const gone = paths.filter((path) => !existsSync(join(packageRoot(), path.replace(/\*.*$/, ''))));
    expect(gone).toEqual([]);
  });

  it('sends people who add something to files that have room for it', () => {
    const [, adding = ''] = page.split(/^## Where do I add …$/m);
    const files = [...adding.matchAll(/`(src\/[\w./-]+\.ts)`/g)].map(([, file = '']) => file);
    expect(files.length).toBeGreaterThan(40);
    const full = files.filter((file) => readFileSync(join(packageRoot(), file), 'utf8').split('\n').length > 290);
    expect([...new Set(full)]).toEqual([]);
  });

  it('has a row for every room', () => {
    const told = new Set(
      [...page.matchAll(/^\| ((?:`[\w/]+`(?:, )?)+) \|/gm)].flatMap(([, cell = '']) => cell.match(/[\w/]+/g)),
    );
    const rooms = new Set(filesIn('src', /\.ts$/).map(roomOf));
    expect([...rooms].filter((room) => room !== 'index' && !told.has(room))).toEqual([]);
  });

  it('has the rooms in an order in which each imports only from those before it', () => {
    const order = [...page.matchAll(/^\| ((?:`[\w/]+`(?:, )?)+) \|/gm)].map(([, cell = '']) =>
      cell.split(', ').map((name) => name.replaceAll('`', '')),
    );
    const placeOf = (room: string) => order.findIndex((cell) => cell.includes(room));
    const up = filesIn('src', /\.ts$/)
      .flatMap(importsOf)
      .filter(({ specifier }) => specifier.startsWith('.'))
      .map((one) => [one.room, targetRoom(one)] as const)
      .filter(([from, to]) => ![from, to].includes('index') && placeOf(to) > placeOf(from));
    expect([...new Set(up.map(([from, to]) => `${from} → ${to}`))]).toEqual([]);
  });

  it('is linked from the pages that newcomers read', () => {
    for (const name of ['README.md', 'CONTRIBUTING.md'])
      expect(readFileSync(join(packageRoot(), name), 'utf8')).toContain('](docs/architecture.md)');
  });
});

describe('the decisions of docs/adr', () => {
  it('have a number each, which their titles repeat', () => {
    const numbers = filesIn('docs/adr', /\.md$/).map((path) => {
      const [, number = ''] = /\/(\d{4})-[^/]+$/.exec(path) ?? [];
      const [, title = ''] = /^# 0*(\d+)[.:] /.exec(readFileSync(join(packageRoot(), path), 'utf8')) ?? [];
      expect(`${path}: ${title.padStart(4, '0')}`).toBe(`${path}: ${number}`);
      return number;
    });
    expect(numbers.length).toBeGreaterThan(30);
    expect(numbers.filter((number, at) => numbers.indexOf(number) !== at)).toEqual([]);
  });
});

describe('the modules of the two ways', () => {
  const ways = ['event', 'field'].map((way) => {
    const [, section = ''] = page.split(new RegExp(`^## The way of an? ${way}$`, 'm'));
    const stages = (section.split(/^## /m)[0] ?? '').split(/^(?=\d+\. )/m).slice(1);
    return { way, stages };
  });
  const listed = ways.flatMap(({ way, stages }) =>
    stages.flatMap((text, at) => {
      const begins = `/** Way of ${way === 'event' ? 'an' : 'a'} ${way}, stage ${at + 1} of ${stages.length}: `;
      return [...text.matchAll(/`(src\/[\w./-]+\.ts)`/g)].map(([, file = '']) => ({ file, begins }));
    }),
  );
  /** The first line, in generated modules the first one after what they are generated from. */
  const firstLine = (file: string): string =>
    readFileSync(join(packageRoot(), file), 'utf8')
      .replace(/^\/\/ Generated .*\n/, '')
      .split('\n')[0] ?? '';

  it('are numbered in order on the page', () => {
    for (const { stages } of ways) {
      expect(stages.length).toBeGreaterThan(5);
      expect(stages.map((text) => Number.parseInt(text, 10))).toEqual(stages.map((_, at) => at + 1));
    }
    expect(listed.length).toBeGreaterThan(40);
  });

  it('begin with a line that says their stage, what comes in and what goes out', () => {
    const wrong = listed.filter(({ file, begins }) => {
      const line = firstLine(file);
      return !(
        line.startsWith(begins) &&
        /: [^:;]+ in; [^:;]+ out(?:, [^:;]+)?\. \*\/$/.test(line) &&
        line.length <= 120
      );
    });
    expect(wrong.map(({ file, begins }) => `${file} begins with ${firstLine(file)}, not with ${begins}…`)).toEqual([]);
  });

  it('are all listed on the page', () => {
    const claiming = filesIn('src', /\.ts$/).filter((file) => firstLine(file).startsWith('/** Way of'));
    expect(claiming.filter((file) => !listed.some((one) => one.file === file))).toEqual([]);
  });

  it('stand at one place of the ways each', () => {
    expect(new Set(listed.map(({ file }) => file)).size).toBe(listed.length);
  });
});
