import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { idOf } from '../../src/mapper/document-id.ts';
import type { Checkpoint } from '../../src/state/checkpoint.ts';
import { createCheckpointDocument, type TextDocuments } from '../../src/state/checkpoint-document.ts';
import { RecentIds } from '../../src/state/recent-ids.ts';
import { firstCheckpoint } from '../collector/fakes.ts';

const stream = { account: 'acme', stream: 'events' };
const second = 1000;

/** An index, and how much was written to it; it can fail at a write, before or after it has taken it. */
class Index {
  readonly texts = new Map<string, string>();
  written = 0;
  failure: { writes: number; taken: boolean } | undefined;

  readonly documents: TextDocuments = {
    load: async (name) => this.texts.get(name),
    read: async (names) => names.map((name) => this.texts.get(name)),
    save: async (name, text) => {
      const fails = this.failure !== undefined && --this.failure.writes < 0;
      if (!fails || this.failure?.taken) this.texts.set(name, text);
      if (fails) throw new Error('the connection broke');
      this.written += text.length;
    },
  };

  open() {
    return createCheckpointDocument(stream, 'checkpoint', this.documents, () => 0);
  }
}

async function load(index: Index): Promise<Checkpoint | undefined> {
  const found = await index.open().load();
  if (typeof found === 'string') throw new Error(found);
  return found;
}

/** Ids that come one a step: 0, 1, … */
const idText = (id: number): string => idOf(String(id));

describe('a checkpoint in documents', () => {
  it('holds the ids of the overlap, whichever write failed and whether it was taken or not', async () => {
    const page = fc.record({
      ids: fc.constantFrom(0, 10, 1500, 4500),
      fails: fc.option(fc.record({ writes: fc.nat(3), taken: fc.boolean() }), { nil: undefined, freq: 3 }),
      reopens: fc.boolean(),
    });
    const overlap = 6000;
    await fc.assert(
      fc.asyncProperty(fc.array(page, { maxLength: 12 }), async (pages) => {
        const index = new Index();
        let document = index.open();
        let recent = new RecentIds();
        /** Ids up to which it may have been saved: what a failed write has taken nobody can tell. */
        let possible: (number | undefined)[] = [undefined];
        let ids = 0;
        for (const { ids: more, fails, reopens } of pages) {
          for (let id = ids; id < ids + more; id += 1) recent.add(idText(id), id * second, id);
          ids += more;
          recent.prune((ids - overlap) * second);
          index.failure = fails;
          try {
            await document.save({ ...firstCheckpoint, position: ids, recent });
            possible = [ids];
          } catch {
            possible = [...possible, ids];
          }
          index.failure = undefined;
          const found = await load(index);
          expect(possible).toContain(found?.position);
          const count = found?.position ?? 0;
          for (let id = Math.max(0, count - overlap); id < count; id += id % 500 === 499 ? 1 : 13)
            expect(found?.recent.digestOf(idText(id), { time: id * second })).toBe(id);
          expect(found?.recent.has(idText(count), { time: count * second }) ?? false).toBe(false);
          if (!reopens) continue;
          document = index.open();
          const again = await document.load();
          if (typeof again === 'string') throw new Error(again);
          recent = again?.recent ?? new RecentIds();
          ids = again?.position ?? 0;
          possible = [again?.position];
        }
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it('is sound after a write whose answer was lost, and another one that was cut short', async () => {
    const index = new Index();
    const document = index.open();
    const recent = new RecentIds();
    const save = async (ids: number): Promise<void> => {
      for (let id = recent.size; id < ids; id += 1) recent.add(idText(id), id, id);
      await document.save({ ...firstCheckpoint, position: ids, recent });
    };
    await save(9000);
    index.failure = { writes: 1, taken: true };
    await expect(save(14_000)).rejects.toThrow('the connection broke');
    index.failure = { writes: 1, taken: false };
    await expect(save(15_000)).rejects.toThrow('the connection broke');
    index.failure = undefined;
    const found = await load(index);
    expect([found?.position, found?.recent.size]).toEqual([14_000, 14_000]);
  });

  it('does not grow with the overlap: a page writes some 100 KB, and names are used again', async () => {
    const index = new Index();
    const document = index.open();
    const recent = new RecentIds();
    const [pages, pageSize, overlap] = [300, 1000, 100_000];
    for (let page = 0; page < pages; page += 1) {
      for (let id = page * pageSize; id < (page + 1) * pageSize; id += 1) recent.add(idText(id), id, id);
      recent.prune((page + 1) * pageSize - overlap);
      await document.save({ ...firstCheckpoint, position: page, recent });
    }
    expect(index.written / pages).toBeLessThan(110_000);
    expect([...index.texts.values()].every((text) => text.length < 120_000)).toBe(true);
    const all = [...index.texts.values()].reduce((sum, { length }) => sum + length, 0);
    expect(all / recent.size).toBeLessThan(32);
  });

  it('of which a document with ids is missing or of another time is refused', async () => {
    const index = new Index();
    const recent = new RecentIds();
    for (let id = 0; id < 9000; id += 1) recent.add(idText(id), id, id);
    await index.open().save({ ...firstCheckpoint, recent });
    index.texts.set('ids-1', index.texts.get('ids-2') ?? '');
    expect(await index.open().load()).toBe('its document ids-1 is missing or altered');
    index.texts.delete('ids-1');
    expect(await index.open().load()).toBe('its document ids-1 is missing or altered');
  });
});
