import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { idOf } from '../../src/mapper/document-id.ts';
import { changedId } from '../../src/state/one-id.ts';
import { RecentIds } from '../../src/state/recent-ids.ts';
import { copyOf, recentIds } from '../support/collector/recent-ids.ts';

const minute = 60_000;
const hour = 60 * minute;

/** Ids as they come: hashes, those of changed events, and of other make, which share their beginnings. */
const anyId = fc.oneof(
  fc.nat(40).map((number) => idOf(String(number))),
  fc.nat(40).map((number) => changedId(idOf(String(number)), number)),
  fc.string({ maxLength: 30 }),
  fc.constantFrom('A'.repeat(20), `${'A'.repeat(19)}_`, `${'A'.repeat(5)}${'_'.repeat(15)}`),
);
/** As in reality an id says the time. */
const timeOf = (id: string): number => (id.length * 7919 + (id.codePointAt(0) ?? 0) * 104_729) % (2 * hour);

describe('RecentIds', () => {
  it('are what a map of them would be, also after they were saved and read', () => {
    const step = fc.record({ id: anyId, digest: fc.option(fc.nat(2 ** 48 - 2), { nil: undefined }) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.array(anyId), (steps, others) => {
        const recent = new RecentIds();
        const model = new Map<string, number | undefined>();
        for (const { id, digest } of steps) {
          recent.add(id, timeOf(id), digest);
          model.set(id, model.get(id) ?? digest);
        }
        for (const set of [recent, copyOf(recent)]) {
          expect(set.size).toBe(model.size);
          for (const id of [...model.keys(), ...others]) {
            for (const time of [timeOf(id), undefined]) {
              expect(set.has(id, { time })).toBe(model.has(id));
              expect(set.digestOf(id, { time })).toBe(model.get(id));
            }
          }
        }
      }),
    );
  });

  it('forget what is older than the overlap, and nothing else', () => {
    const times = fc.array(fc.nat(3 * hour), { maxLength: 50 });
    fc.assert(
      fc.property(times, fc.nat(3 * hour), (all, before) => {
        const recent = recentIds(all.map((time, index) => [String(index), time]));
        expect(recent.prune(before)).toBe(0);
        for (const [index, time] of all.entries()) {
          const known = recent.has(String(index), { time });
          if (time >= before) expect(known).toBe(true);
          if (time < before - recent.span) expect(known).toBe(false);
        }
        expect(recent.covers(before - 1)).toBe(false);
      }),
    );
  });

  it('keep the newest beyond their limit, say how many they lost, and answer for no time before', () => {
    const recent = recentIds(
      [
        ['c', 3 * minute],
        ['a', minute],
        ['b', 2 * minute],
      ],
      2,
    );
    recent.beginReading(0);
    recent.endReading();
    expect(recent.covers(minute)).toBe(true);
    expect(recent.prune(0)).toBe(1);
    const known = (['a', 'b', 'c'] as const).map((id) => recent.has(id, { time: undefined }));
    expect(known).toEqual([false, true, true]);
    expect([recent.covers(minute), recent.covers(2 * minute)]).toEqual([false, true]);
  });

  it('keep the content that was stored under an id, whatever is shown under it later', () => {
    const recent = recentIds([['saved', 1, 7]]);
    recent.add('saved', 1, 8);
    recent.add('unknown', 1);
    const digests = () => ['saved', 'unknown', 'none'].map((id) => recent.digestOf(id, { time: 1 }));
    expect(digests()).toEqual([7, undefined, undefined]);
    recent.add('unknown', 1, 9);
    expect(digests()).toEqual([7, 9, undefined]);
  });

  it('give a save what is new to them, once', () => {
    const recent = new RecentIds();
    const saved = new RecentIds();
    for (let round = 0; round < 5; round += 1) {
      for (let each = 0; each < 300; each += 1) recent.add(`${(round * 200 + each) % 900}`, each * 100, 1);
      const news = recent.takeNews();
      for (const block of news) saved.put(block, recent.span);
      expect(saved.size).toBe(recent.size);
    }
    expect(recent.takeNews()).toEqual([]);
    recent.add('0', 0, 1);
    expect(recent.takeNews()).toEqual([]);
  });

  it.each([
    ['dense', 500_000, 1],
    ['sparse over an hour', 20_000, 180],
    ['sparse over 90 days', 100_000, 78_000],
  ])('take at most 32 bytes an id in memory and on disk: %s', (_, count, step) => {
    const recent = new RecentIds();
    for (let index = 0; index < count; index += 1) recent.add(idOf(String(index)), index * step, index);
    expect(recent.bytes / count).toBeLessThanOrEqual(32);
    const written = recent.blocks().reduce((sum, { bytes }) => sum + Math.ceil(bytes.length / 3) * 4 + 40, 0);
    expect(written / count).toBeLessThanOrEqual(32);
    for (let index = 0; index < count; index += 997)
      expect(recent.has(idOf(String(index)), { time: index * step })).toBe(true);
  });
});
