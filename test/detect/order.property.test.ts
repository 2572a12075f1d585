import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareSeen, merged, nearlyInOrder, OutOfOrder } from '../../src/detect/order.ts';
import { sortedOnDisk } from '../../src/detect/sort-on-disk.ts';
import type { Seen } from '../../src/rules/finding.ts';

const documents = fc.array(
  fc.record({
    stream: fc.constantFrom('events', 'users', 'collector'),
    id: fc.string({ maxLength: 3 }),
    at: fc.nat(50),
    document: fc.constant({ message: 'two\nlines\u2028and more' }),
  }),
  { maxLength: 60 },
) as fc.Arbitrary<readonly Seen[]>;

async function* each(list: readonly Seen[]): AsyncGenerator<Seen> {
  yield* list;
}

async function all(stream: AsyncIterable<Seen>): Promise<readonly Seen[]> {
  const list: Seen[] = [];
  for await (const seen of stream) list.push(seen);
  return list;
}

const sorted = (list: readonly Seen[]) => [...list].sort(compareSeen);
const places = (list: readonly Seen[]) => list.map(({ at, stream, id }) => [at, stream, id]);

describe('documents come in one order,', () => {
  it('whatever order they have on disk', async () => {
    await fc.assert(
      fc.asyncProperty(documents, fc.integer({ min: 1, max: 20 }), async (list, most) => {
        expect(places(await all(sortedOnDisk(each(list), most)))).toEqual(places(sorted(list)));
      }),
      { numRuns: 100 },
    );
  });

  it('if each is near its place; otherwise it is said, and nothing was given out in a wrong order', async () => {
    await fc.assert(
      fc.asyncProperty(documents, fc.integer({ min: 1, max: 20 }), async (list, most) => {
        const given: Seen[] = [];
        let tooLate = false;
        try {
          for await (const seen of nearlyInOrder(each(list), most)) given.push(seen);
        } catch (error) {
          expect(error).toBeInstanceOf(OutOfOrder);
          tooLate = true;
        }
        expect(places(given)).toEqual(places(sorted(given)));
        if (list.length <= most || places(list).join() === places(sorted(list)).join()) expect(tooLate).toBe(false);
        if (!tooLate) expect(given).toHaveLength(list.length);
      }),
      { numRuns: 300 },
    );
  });

  it('if they come from several places', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(documents, { maxLength: 4 }), async (lists) => {
        const found = await all(merged(lists.map((list) => each(sorted(list)))));
        expect(places(found)).toEqual(places(sorted(lists.flat())));
      }),
      { numRuns: 200 },
    );
  });

  it('what is known of users first', async () => {
    const [event, user] = ['events', 'users'].map((stream) => ({ stream, id: 'a', at: 1, document: {} }) as Seen);
    expect(places(sorted([event as Seen, user as Seen]))).toEqual([
      [1, 'users', 'a'],
      [1, 'events', 'a'],
    ]);
  });
});

it('what is sorted on disk has no name there, so that nothing is left however the process ends', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sorted-'));
  try {
    const list = [3, 2, 1].map((at): Seen => ({ stream: 'events', id: 'a', at, document: {} }));
    for await (const { at } of sortedOnDisk(each(list), 1, folder)) {
      const [own] = readdirSync(folder);
      expect(own && readdirSync(join(folder, own))).toEqual([]);
      if (at === 2) break;
    }
    expect(existsSync(folder) && readdirSync(folder)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
