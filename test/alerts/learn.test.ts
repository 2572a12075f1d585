import { appendFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { each, line, minute, start, WatchPlace } from '../support/alerts/watch-place.ts';
import { makeRule } from '../support/rules/make-rule.ts';

const place = new WatchPlace();
const day = 24 * 60;
const newcomers = makeRule('new_terms', {
  ...{ id: 'newcomers', by: ['user.name'], history: 30 * day * minute, learn: 7 * day * minute },
});
const warmUp = { warmUp: true };
const fromTo = (from: number, to: number) =>
  `, from ${new Date(start + from * minute).toISOString()} to ${new Date(start + to * minute).toISOString()}`;

describe('a rule of new values that runs for the first time', () => {
  /** Two files that were put aside hold ten days in which Anna was seen. */
  const pastOfAnna = () => {
    writeFileSync(place.path('events.ndjson.1.gz'), gzipSync(line(-10 * day) + line(-9 * day)));
    // Files need not be in the order of time.
    writeFileSync(place.path('events.ndjson.2'), line(-day) + line(-5 * day));
  };

  it('knows from the start what was usual before, and says from what it learned', async () => {
    pastOfAnna();
    place.append(line(0), line(1, 'bert'), line(2, 'bert'));
    await place.look([newcomers], warmUp);
    expect(place.ids()).toEqual(['id-1-bert']);
    expect(place.notes).toEqual([
      `1 rule of new values learned what is usual from 4 documents of the past${fromTo(-10 * day, -day)}`,
    ]);
  });

  it('learns once: the next run remembers it', async () => {
    pastOfAnna();
    await place.look([newcomers], warmUp);
    for (const name of ['events.ndjson.1.gz', 'events.ndjson.2']) rmSync(place.path(name));
    place.append(line(0), line(1, 'bert'));
    await place.look([newcomers], warmUp);
    expect([place.ids(), place.notes]).toEqual([['id-1-bert'], [expect.stringMatching(/^1 rule .* 4 documents/)]]);
  });

  it('finds nothing for now if the past is too short for it, or if nobody wants it to learn from the past', async () => {
    writeFileSync(place.path('events.ndjson.1'), line(-day));
    place.append(line(1, 'bert'));
    await place.look([newcomers], warmUp);
    expect(place.notes).toEqual([
      expect.stringMatching(/learned what is usual from 1 document of the past/),
      'The past does not reach back far enough, so that these still learn: newcomers',
    ]);
    place.saved = undefined;
    pastOfAnna();
    await place.look([newcomers]);
    expect([place.alerts(), place.notes]).toEqual([[], place.notes.slice(0, 2)]);
  });

  it('says so if there is no past', async () => {
    place.now = start + 10 * day * minute;
    place.append(line(0), line(8 * day, 'bert'));
    await place.look([newcomers], warmUp);
    expect(place.ids()).toEqual(['id-11520-bert']);
    expect(place.notes[0]).toMatch(/^1 rule of new values: nothing was stored before/);
  });
});

describe('a rule of new values that comes to others, or that changes', () => {
  it('learns from what was looked at already, and not from what waits to be looked at', async () => {
    const patience = 5 * minute;
    place.now = start + 20 * day * minute;
    place.append(line(0), line(8 * day));
    await place.look([each], { patience });
    place.append(line(20 * day - 1, 'bert'));
    await place.look([each], { patience });
    appendFileSync(place.path(), line(20 * day, 'carl'));
    renameSync(place.path(), place.path('events.ndjson.1'));
    place.append(line(20 * day + 1, 'dora'), line(20 * day + 2));
    place.now += 60 * minute;
    await place.look([each, newcomers], { patience, ...warmUp });
    const found = place.alerts().filter(({ rule }) => (rule as { readonly id: string }).id === 'newcomers');
    expect(found.map(({ user }) => user)).toEqual([{ name: 'bert' }, { name: 'carl' }, { name: 'dora' }]);
    expect(place.notes[1]).toMatch(/^1 rule of new values learned what is usual from 2 documents/);
  });
});
