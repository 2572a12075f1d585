import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { IngestError } from '../../../src/core/errors.ts';
import { createFencedDocuments, readOne } from '../../../src/elasticsearch/state/fenced-documents.ts';
import { availableFor, type Sighting, sight } from '../../../src/elasticsearch/state/lease.ts';
import type { OwnLease } from '../../../src/elasticsearch/state/own-lease.ts';
import { takeLease } from '../../../src/elasticsearch/state/own-lease.ts';
import { unpack } from '../../../src/elasticsearch/state/pack.ts';
import { documentId, leaseId } from '../../../src/elasticsearch/state/stream-key.ts';
import { MemoryStore } from './memory-store.ts';
import { type Fate, StepwiseStore } from './stepwise-store.ts';

const stream = { account: 'acme', stream: 'events' };
const durationMs = 30_000;

/** A collector at work: it counts one up in the checkpoint, again and again, whenever it has the lease. */
class Collector {
  readonly store: StepwiseStore;
  readonly #holder: string;
  readonly #ground: MemoryStore;
  readonly #clock: { monotonic(): number; wall(): number };
  readonly #stopped: () => boolean;
  /** What broke a promise. */
  readonly wrongs: string[] = [];
  counted = 0;

  constructor(holder: string, world: World) {
    this.#holder = holder;
    this.#ground = world.ground;
    this.store = new StepwiseStore(world.ground, world.delayed);
    this.#clock = { monotonic: () => world.now, wall: () => 0 };
    this.#stopped = () => world.stopped;
  }

  async run(): Promise<void> {
    let sighting: Sighting | undefined;
    while (!this.#stopped()) {
      try {
        sighting = sight(sighting, await readOne(this.store, leaseId(stream)), this.#clock.monotonic());
        if (availableFor(sighting, this.#holder, this.#clock.monotonic()) < 0) continue;
        const lease = await takeLease(stream, sighting, {
          store: this.store,
          holder: this.#holder,
          durationMs,
          clock: this.#clock,
          onProblem: () => {},
          onEnd: () => {},
        });
        if (lease) await this.#work(lease);
      } catch (error) {
        if (!(error instanceof IngestError) || error.code !== 'JC_STATE_UNAVAILABLE') throw error;
      }
    }
  }

  async #work(lease: OwnLease): Promise<void> {
    const documents = createFencedDocuments(this.store, stream, lease.fence);
    while (!this.#stopped()) {
      try {
        let count = Number((await documents.load('checkpoint')) ?? 0);
        for (let round = 1; !this.#stopped(); round += 1) {
          await lease.confirm();
          count += 1;
          await documents.save('checkpoint', String(count));
          this.counted += 1;
          if (round % 3 === 0) await lease.renew();
          if (round === 10) return await lease.release();
        }
      } catch (error) {
        if (error instanceof IngestError && error.code === 'JC_STATE_UNAVAILABLE') continue;
        if (!(error instanceof IngestError) || error.code !== 'JC_STATE_FENCED') throw error;
        const newest = this.#ground.documents.get(leaseId(stream));
        if (!newest || Number(newest.source.token) <= lease.fence.token)
          this.wrongs.push(`${this.#holder} was fenced with the newest token ${lease.fence.token}`);
        return;
      }
    }
  }
}

interface World {
  readonly ground: MemoryStore;
  readonly delayed: (() => Promise<unknown>)[];
  now: number;
  stopped: boolean;
}

type Command =
  | { readonly kind: 'step'; readonly who: 0 | 1; readonly times: number; readonly fate: Fate }
  | { readonly kind: 'pass'; readonly milliseconds: number }
  | { readonly kind: 'deliver' };

/** A collector that gets no step while time passes is one that is paused. */
const commands: fc.Arbitrary<readonly Command[]> = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant('step' as const),
        who: fc.constantFrom(0 as const, 1 as const),
        times: fc.integer({ min: 1, max: 8 }),
        fate: fc.constant<Fate>('answered'),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('step' as const),
        who: fc.constantFrom(0 as const, 1 as const),
        times: fc.constant(1),
        fate: fc.constantFrom<Fate>('answer-lost', 'lost', 'delayed'),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('pass' as const),
        milliseconds: fc.constantFrom(1000, 10_000, 29_999, 30_000, 100_000),
      }),
    },
    { weight: 1, arbitrary: fc.constant({ kind: 'deliver' as const }) },
  ),
  { maxLength: 60 },
);

async function play(script: readonly Command[]) {
  const world: World = { ground: new MemoryStore(), delayed: [], now: 0, stopped: false };
  const collectors = [new Collector('a', world), new Collector('b', world)];
  const running = collectors.map((collector) => collector.run());
  for (const command of script) {
    if (command.kind === 'pass') world.now += command.milliseconds;
    else if (command.kind === 'deliver') for (const perform of world.delayed.splice(0)) await perform();
    else for (let time = 0; time < command.times; time += 1) await collectors[command.who]?.store.step(command.fate);
  }
  // In the end nothing fails any more, and work must go on.
  const before = collectors.reduce((sum, { counted }) => sum + counted, 0);
  for (let round = 0; round < 40; round += 1) {
    world.now += 5000;
    for (const { store } of collectors) await store.step('answered');
  }
  const after = collectors.reduce((sum, { counted }) => sum + counted, 0);
  world.stopped = true;
  let ended = 0;
  for (const [index, run] of running.entries()) {
    void run.finally(() => (ended += 1));
    while (ended <= index) await Promise.race([run, collectors[index]?.store.step('answered')]);
  }
  return { world, progress: after - before, wrongs: collectors.flatMap(({ wrongs }) => wrongs) };
}

/** Tokens and values of the checkpoint, in the order in which they were accepted. */
async function history({ ground }: World) {
  const saves = ground.writes.filter(({ id }) => id === documentId(stream, 'checkpoint'));
  return await Promise.all(
    saves.map(async ({ source }) => ({
      token: Number(source.token),
      value: source.data === undefined ? 0 : Number(await unpack(String(source.data), 'x')),
    })),
  );
}

describe('two collectors that share a stream', () => {
  it('never write over what the other one counted, however they are paused and whatever answer is lost', async () => {
    await fc.assert(
      fc.asyncProperty(commands, async (script) => {
        const { world, wrongs, progress } = await play(script);
        expect(wrongs).toEqual([]);
        let [token, value] = [0, 0];
        for (const save of await history(world)) {
          expect(save.token).toBeGreaterThanOrEqual(token);
          expect([value, value + 1]).toContain(save.value);
          ({ token, value } = save);
        }
        expect(progress).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  }, 120_000);
});

describe('documents under a lease', () => {
  const fence = (holder: string, token: number) => ({ holder, token });

  it('that another collector has claimed since cannot be saved', async () => {
    const store = new MemoryStore();
    const old = createFencedDocuments(store, stream, fence('a', 1));
    await old.save('checkpoint', 'old');
    const young = createFencedDocuments(store, stream, fence('b', 2));
    expect(await young.load('checkpoint')).toBe('old');
    await expect(old.save('checkpoint', 'older')).rejects.toMatchObject({ code: 'JC_STATE_FENCED', exitCode: 5 });
    expect(await young.load('checkpoint')).toBe('old');
  });

  it('that are not there yet cannot be made by the old holder once the new one has looked for them', async () => {
    const store = new MemoryStore();
    const old = createFencedDocuments(store, stream, fence('a', 1));
    expect(await createFencedDocuments(store, stream, fence('b', 2)).load('ledger')).toBeUndefined();
    await expect(old.save('ledger', 'x')).rejects.toMatchObject({ code: 'JC_STATE_FENCED' });
  });

  it('that a newer holder has claimed cannot be claimed back', async () => {
    const store = new MemoryStore();
    await createFencedDocuments(store, stream, fence('b', 2)).save('checkpoint', 'new');
    const loading = createFencedDocuments(store, stream, fence('a', 1)).load('checkpoint');
    await expect(loading).rejects.toThrow('is now held by the collector b, not by this collector');
  });

  it('take what an old holder wrote before they were claimed', async () => {
    const store = new MemoryStore();
    const old = createFencedDocuments(store, stream, fence('a', 1));
    await old.load('checkpoint');
    await old.save('checkpoint', 'late');
    expect(await createFencedDocuments(store, stream, fence('b', 2)).load('checkpoint')).toBe('late');
  });

  it('that cannot be unpacked are told by name', async () => {
    const store = new MemoryStore();
    await store.write(documentId(stream, 'checkpoint'), { token: 1, holder: 'a', data: 'AAAA' }, undefined);
    await expect(createFencedDocuments(store, stream, fence('b', 2)).load('checkpoint')).rejects.toMatchObject({
      code: 'JC_STATE_CORRUPT',
      message: expect.stringContaining('acme/events checkpoint'),
    });
  });
});

describe('a lease', () => {
  const lease = { kind: 'lease', holder: 'a', token: 4, duration_ms: durationMs };
  const found = (seqNo: number, source = lease) => ({ id: 'x', source, version: { seqNo, primaryTerm: 1 } });

  it('runs out when one version was seen for the whole duration that its holder promised', () => {
    const first = sight(undefined, found(1), 100);
    const again = sight(first, found(1), 20_000);
    expect(availableFor(again, 'b', 30_099)).toBe(-1);
    expect(availableFor(again, 'b', 30_100)).toBe(0);
  });

  it('is watched anew after a renewal', () => {
    const renewed = sight(sight(undefined, found(1), 0), found(2), 29_000);
    expect(availableFor(renewed, 'b', 30_000)).toBeLessThan(0);
  });

  it('can be had at once where it was given back, never was, or is in our own name', () => {
    expect(availableFor(sight(undefined, found(1, { ...lease, holder: '' }), 5), 'b', 5)).toBe(0);
    expect(availableFor(sight(undefined, undefined, 5), 'b', 5)).toBe(0);
    expect(availableFor(sight(undefined, found(1), 5), 'a', 5)).toBe(0);
  });

  it('that was removed by hand is taken with a token newer than that of the checkpoint', async () => {
    const store = new MemoryStore();
    const options = {
      store,
      holder: 'b',
      durationMs,
      clock: { monotonic: () => 0, wall: () => 0 },
      onProblem: () => {},
      onEnd: () => {},
    };
    await createFencedDocuments(store, stream, { holder: 'a', token: 7 }).save('checkpoint', 'x');
    const taken = await takeLease(stream, sight(undefined, undefined, 0), options);
    expect(taken?.fence.token).toBe(8);
  });
});
