import {
  appendFileSync,
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { followFiles } from '../../src/alerts/file-source.ts';
import type { JsonObject } from '../../src/core/json.ts';
import { createWorkplace } from '../cli/fixture.ts';
import { each, line, WatchPlace } from '../support/alerts/watch-place.ts';

const place = new WatchPlace();
const timeOf = (minutes: number) => JSON.parse(line(minutes))._source['@timestamp'];
const putAside = (name: string) => renameSync(place.path(), place.path(name));
const idsOf = (...minutes: readonly number[]) => minutes.map((at) => `id-${at}-anna`);

describe('files that were put aside since the last look', () => {
  it.each([
    ['as collect names them', ['events.ndjson.20260112T100000000Z', 'events.ndjson.20260112T110000000Z']],
    ['with a date before the ending', ['events-20260112.ndjson', 'events-20260113.ndjson']],
    ['with a date behind the ending', ['events.ndjson-20260112', 'events.ndjson-20260113']],
  ])('are all read, in their order: %s', async (_, [first = '', second = '']) => {
    place.append(line(0));
    await place.look([each]);
    place.append(line(1));
    putAside(first);
    place.append(line(2), line(3));
    putAside(second);
    // The clock of files is coarse.
    utimesSync(place.path(second), Date.now() / 1000, Date.now() / 1000 + 1);
    place.append(line(4));
    await place.look([each]);
    expect([place.ids(), place.notes]).toEqual([idsOf(0, 1, 2, 3, 4), []]);
  });

  it('are read if nothing was there at the first look', async () => {
    await place.look([each]);
    place.append(line(0));
    putAside('events.ndjson.1');
    place.append(line(1));
    await place.look([each]);
    expect([place.ids(), place.notes]).toEqual([idsOf(0, 1), []]);
  });

  it('are known again when packed or copied, and what follows the cut is read', async () => {
    place.append(line(0));
    await place.look([each]);
    place.append(line(1));
    writeFileSync(place.path('events.ndjson.1.gz'), gzipSync(readFileSync(place.path())));
    rmSync(place.path());
    place.append(line(2));
    await place.look([each]);
    place.append(line(3));
    copyFileSync(place.path(), place.path('events.ndjson.2'));
    truncateSync(place.path());
    place.append(line(4));
    await place.look([each]);
    expect([place.ids(), place.notes]).toEqual([idsOf(0, 1, 2, 3, 4), []]);
  });

  it('are not taken for those of another account', async () => {
    place.append(line(0));
    await place.look([each]);
    writeFileSync(place.path('events-2.ndjson'), line(7));
    putAside('events.ndjson.1');
    place.append(line(1));
    await place.look([each]);
    expect(place.ids()).toEqual(idsOf(0, 1));
  });

  it('are read to the end of their last line, even if it was never completed', async () => {
    place.append(line(0));
    await place.look([each]);
    place.append(line(1).trimEnd());
    putAside('events.ndjson.1');
    place.append(line(2));
    await place.look([each]);
    expect([place.ids(), place.notes]).toEqual([idsOf(0, 1, 2), []]);
  });

  it('are read to the end of a line that is still being written when they are put aside', async () => {
    place.append(line(0));
    await place.look([each]);
    const whole = line(1);
    place.append(whole.slice(0, 30));
    putAside('events.ndjson.1');
    writeFileSync(place.path(), '');
    await place.look([each]);
    appendFileSync(place.path('events.ndjson.1'), whole.slice(30));
    place.append(line(2));
    await place.look([each]);
    expect([place.ids(), place.notes]).toEqual([idsOf(0, 1, 2), []]);
  });

  it('are read even if a file beside them is broken', async () => {
    place.append(line(0));
    await place.look([each]);
    writeFileSync(place.path('events.ndjson.3.gz'), gzipSync(line(9)).subarray(0, 20));
    utimesSync(place.path('events.ndjson.3.gz'), 1, 1);
    copyFileSync(place.path(), place.path('events.ndjson.1'));
    truncateSync(place.path());
    place.append(line(1));
    await place.look([each]);
    expect(place.ids()).toEqual(idsOf(0, 1));
  });
});

describe('files that are gone before they were read', () => {
  const lost = (from: number, to: string) =>
    `${place.path()}: a file was removed or cut before it was read to its end. Documents from ${timeOf(from)} ${to} may be missing`;

  it('are told once, with the range of time, and the others are read', async () => {
    place.append(line(0), line(1));
    await place.look([each]);
    putAside('events.ndjson.1');
    place.append(line(3));
    putAside('events.ndjson.2');
    utimesSync(place.path('events.ndjson.2'), Date.now() / 1000, Date.now() / 1000 + 1);
    rmSync(place.path('events.ndjson.1'));
    place.append(line(4));
    await place.look([each]);
    await place.look([each]);
    expect(place.ids()).toEqual(idsOf(0, 1, 3, 4));
    expect(place.notes).toEqual([lost(1, `to ${timeOf(3)}`)]);
  });

  it('are told once, too, if nothing is left', async () => {
    place.append(line(0));
    await place.look([each]);
    rmSync(place.path());
    await place.look([each]);
    await place.look([each]);
    place.append(line(1));
    await place.look([each]);
    expect([place.ids(), place.notes]).toEqual([idsOf(0, 1), [lost(0, 'until now')]]);
  });

  it('are told if a new file has the inode of the old one', async () => {
    place.append(line(0));
    await place.look([each]);
    const { ino } = statSync(place.path());
    // The same inode with other lines, and longer than before.
    writeFileSync(place.path(), `${line(1)}${line(2)}`);
    expect(statSync(place.path()).ino).toBe(ino);
    await place.look([each]);
    expect([place.ids(), place.notes]).toEqual([idsOf(0, 1, 2), [lost(0, `to ${timeOf(1)}`)]]);
  });
});

type Act = 'write' | 'half' | 'rotate' | 'shift' | 'pack' | 'copy' | 'look';

it('whatever is done between looks, each document is looked at once and in order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom<Act>('write', 'write', 'half', 'rotate', 'shift', 'pack', 'copy', 'look'), {
        maxLength: 40,
      }),
      async (acts) => {
        const work = createWorkplace();
        const path = work.path('events.ndjson');
        let [written, tick] = [0, 1_700_000_000];
        let half = '';
        let cursor: JsonObject | undefined;
        const seen: string[] = [];
        const notes: string[] = [];
        const old = () => readdirSync(work.folder).filter((name) => name.startsWith('events.ndjson.'));
        // A file keeps the time of its last line; those of files that follow each other differ.
        const write = (text: string) => {
          appendFileSync(path, text);
          tick += 1;
          utimesSync(path, tick, tick);
        };
        const look = async () => {
          const source = followFiles([path], new Set(['events']), () => 0);
          for (let more = true; more; ) {
            const fetched = await source.fetch(cursor);
            cursor = JSON.parse(JSON.stringify(fetched.cursor));
            more = fetched.hasMore;
            seen.push(...fetched.documents.map(({ id }) => id));
            notes.push(...fetched.notes);
          }
        };
        const makeRoom = () => {
          for (let number = 60; number > 0; number -= 1)
            for (const ending of ['', '.gz'])
              if (existsSync(`${path}.${number}${ending}`))
                renameSync(`${path}.${number}${ending}`, `${path}.${number + 1}${ending}`);
        };
        const perform: Readonly<Record<Act, () => Promise<void> | void>> = {
          write: () => {
            const whole = line(written);
            write(half === '' ? whole : whole.slice(half.length));
            written += 1;
            half = '';
          },
          half: () => {
            if (half !== '') return;
            half = line(written).slice(0, 20);
            write(half);
          },
          rotate: () => {
            if (existsSync(path) && half === '') renameSync(path, `${path}.2026${String(tick).padStart(12, '0')}`);
          },
          shift: () => {
            if (!existsSync(path) || half !== '') return;
            makeRoom();
            renameSync(path, `${path}.1`);
          },
          copy: () => {
            if (!existsSync(path) || half !== '') return;
            makeRoom();
            copyFileSync(path, `${path}.1`);
            utimesSync(`${path}.1`, tick, tick);
            truncateSync(path);
          },
          pack: () => {
            for (const name of old().filter((one) => !one.endsWith('.gz'))) {
              const { mtimeMs } = statSync(work.path(name));
              writeFileSync(work.path(`${name}.gz`), gzipSync(readFileSync(work.path(name))));
              utimesSync(work.path(`${name}.gz`), mtimeMs / 1000, mtimeMs / 1000);
              rmSync(work.path(name));
            }
          },
          look,
        };
        try {
          await look();
          for (const act of acts) await perform[act]();
          await look();
          expect(seen).toEqual(idsOf(...Array.from({ length: written }, (_, at) => at)));
          expect(notes).toEqual([]);
        } finally {
          work.remove();
        }
      },
    ),
    { numRuns: 150 },
  );
}, 120_000);
