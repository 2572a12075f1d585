import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { AccountConfig } from '../../../src/config/types.ts';
import type { JsonObject } from '../../../src/core/json.ts';
import { collectOnce } from '../../support/collector/collecting.ts';
import { findFlaw } from '../../support/schema/published-schemas.ts';
import { createWorld, day, end, hour, type World } from '../ledger/world.ts';
import { readHealth, sliceStory, type WrittenHealth, withHealthFile } from './read-health.ts';

let world: World;
afterEach(() => world.close());

const later = end + 3 * hour;
const oneInFive = ({ id }: JsonObject): boolean => '048'.includes(String(id).slice(-1).toLowerCase());

/** Collects once at a time, and gives what the collector wrote about itself in this run. */
async function collect(now: number, more: Partial<AccountConfig> = {}): Promise<readonly WrittenHealth[]> {
  const { folder, config, at } = world;
  const before = readHealth(folder).length;
  await collectOnce(withHealthFile(config(more), folder), { clock: at(now) });
  return readHealth(folder).slice(before);
}

const actions = (documents: readonly WrittenHealth[]): readonly string[] =>
  documents.map(({ _source }) => _source.event.action).filter((action) => action !== 'slice-state');

const pollOf = (documents: readonly WrittenHealth[]) =>
  documents.find(({ _source }) => _source.event.action === 'poll')?._source.jumpcloud?.collector;

describe('what a collector writes about itself', () => {
  it('is a start, a poll with its counts, each slice that was counted, and a stop', async () => {
    world = await createWorld();
    const documents = await collect(later);
    expect(actions(documents)).toEqual(['collection-started', 'poll', 'collection-stopped']);
    expect(pollOf(documents)).toMatchObject({
      account: 'acme',
      stream: 'events',
      complete_up_to: new Date(later).toISOString(),
      poll: { fetched: 600, stored: 600, repeated: 0, rejected: 0 },
    });
    const verified = world.ledger().slices.filter(({ state }) => state === 'verified').length;
    expect(verified).toBeGreaterThan(20);
    expect(sliceStory(documents)).toEqual(new Array(verified).fill('open to verified 0'));
    const stop = documents.at(-1)?._source.jumpcloud?.collector.ledger;
    expect(stop).toMatchObject({ verified, mismatch: 0, counted: 600, settled: 600, missing: 0 });
    for (const { _source } of documents) expect(findFlaw('collector-document', _source)).toBeUndefined();
    expect(documents.map(({ _source }) => _source.event.sequence)).toEqual(documents.map((_, index) => index + 1));
    expect(new Set(documents.map(({ _id }) => _id)).size).toBe(documents.length);
  });

  it('shows a hole when it is found, and when it has healed, and nothing in between', async () => {
    world = await createWorld();
    world.hide = oneInFive;
    const first = await collect(later);
    const holes = sliceStory(first).filter((story) => story.startsWith('open to mismatch'));
    const missing = holes.reduce((sum, story) => sum + Number(story.split(' ').at(-1)), 0);
    expect(missing).toBe(world.expected().length - world.stored().length);
    expect(missing).toBeGreaterThan(50);
    world.hide = () => false;
    const healed = await collect(later + 2 * hour);
    const ofHoles = sliceStory(healed).filter((story) => story.includes('mismatch'));
    expect(ofHoles).toEqual(holes.map(() => 'mismatch to healed 0'));
    const ledgerOf = (documents: readonly WrittenHealth[]) => documents.at(-1)?._source.jumpcloud?.collector.ledger;
    expect(ledgerOf(healed)).toMatchObject({ mismatch: 0, missing: 0 });
    expect(Number(ledgerOf(healed)?.recovered) - Number(ledgerOf(first)?.recovered)).toBe(missing);
    const afterMerging = sliceStory(await collect(later + 9 * day));
    expect(afterMerging.filter((story) => !story.startsWith('open'))).toEqual([]);
  });

  it('tells of a refused key with its code, and not of a successful poll', async () => {
    world = await createWorld();
    world.refuse = () => 401;
    const documents = await collect(later);
    expect(actions(documents)).toEqual(['collection-started', 'key-refused', 'collection-stopped']);
    expect(documents.map(({ _source }) => _source.error?.code)).toEqual([
      undefined,
      'JC_API_UNAUTHORIZED',
      'JC_API_UNAUTHORIZED',
    ]);
  });

  it('is told again after a crash under the same _id, and not after an orderly end', async () => {
    world = await createWorld();
    const first = await collect(later);
    expect(sliceStory(await collect(later + 60_000))).toEqual([]);
    const path = join(world.folder, 'state', 'acme.events.status.json');
    const { ended: _, ...status } = JSON.parse(readFileSync(path, 'utf8')) as JsonObject;
    writeFileSync(path, JSON.stringify(status));
    rmSync(join(world.folder, 'health.ndjson'));
    const again = await collect(later + 120_000);
    const ids = (documents: readonly WrittenHealth[]) =>
      documents.filter(({ _source }) => _source.event.action === 'slice-state').map(({ _id }) => _id);
    expect(ids(again).length).toBeGreaterThan(20);
    expect(ids(first)).toEqual(expect.arrayContaining([...ids(again)]));
  });

  it('is nothing with an output that is no Elasticsearch, unless a file is named', async () => {
    world = await createWorld();
    const { folder, config, at } = world;
    await collectOnce({ ...config(), healthDocuments: { kind: 'output' } }, { clock: at(later) });
    expect(world.stored()).toHaveLength(600);
    expect(readHealth(folder)).toEqual([]);
  });
});
