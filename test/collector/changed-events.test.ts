import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../src/core/json.ts';
import { ContentDigest } from '../../src/mapper/content-digest.ts';
import { documentId } from '../../src/mapper/document-id.ts';
import type { Checkpoint } from '../../src/state/checkpoint.ts';
import { changedId } from '../../src/state/one-id.ts';
import { createWorld, end, hour, type World } from './ledger/world.ts';

const minute = 60_000;
let world: World;

afterEach(async () => {
  await world.close();
});

const event = (id: string, time: number, more: JsonObject = {}): JsonObject => ({
  id,
  organization: 'org',
  service: 'sso',
  event_type: 'sso_auth',
  timestamp: new Date(time).toISOString(),
  ...more,
});

/** The `_id` of a content that was not the first one. */
const idBeside = (content: JsonObject): string => {
  const text = JSON.stringify(content);
  return changedId(documentId(content, text), new ContentDigest().of(Buffer.from(text)));
};

const totals = (): Checkpoint['totals'] =>
  JSON.parse(readFileSync(join(world.folder, 'state', 'acme.events.checkpoint.json'), 'utf8')).totals;

const messages = (): readonly unknown[] =>
  world
    .documents()
    .map(({ _source }) => (_source.event as JsonObject).reason)
    .sort();

const poll = (time: number): Promise<void> => world.collect(time, { startingPoint: 5 * hour });

describe('an event with the id and the time of another one, and another content', () => {
  const time = end - 2 * hour;
  const contents = ['one', 'two', 'three'].map((text) => event('same', time, { error_message: text }));

  it('is stored beside it, also on the same page, and the ledger comes out even', async () => {
    world = await createWorld({ fixedEvents: [event('other', end - 3 * hour), ...contents] });
    await poll(end);
    expect(messages()).toEqual(['one', 'three', 'two', undefined]);
    expect(totals()).toMatchObject({ stored: 4, changed: 2 });
    expect(
      world
        .stored()
        .map(({ length }) => length)
        .sort(),
    ).toEqual([20, 20, 28, 28]);
    // The slices are closed now; the API counts each of the three.
    for (const later of [hour, 2 * hour, 27 * hour]) await poll(end + later);
    expect(world.ledger().slices.map(({ state }) => state)).not.toContain('mismatch');
    expect(world.ledger().slices.find(({ from, to }) => from <= time && time < to)).toMatchObject({
      state: 'verified',
      stored: 1,
      duplicates: 2,
      recovered: 0,
      withdrawn: 0,
    });
    expect(messages()).toEqual(['one', 'three', 'two', undefined]);
  });

  it('is stored beside it where it comes on a later page', async () => {
    world = await createWorld({ fixedEvents: contents });
    await world.collect(end, { startingPoint: 5 * hour, eventLimit: 1 });
    expect(messages()).toEqual(['one', 'three', 'two']);
  });

  it('is stored beside it where the vendor corrects the event, and is no surplus in the ledger', async () => {
    const [first, second] = [event('x', end - minute), event('x', end - minute, { error_message: 'corrected' })];
    world = await createWorld({ fixedEvents: [first, second, event('y', end - 30 * minute)] });
    let isCorrected = false;
    world.hide = (shown) => shown.id === 'x' && (shown.error_message !== undefined) !== isCorrected;
    await poll(end);
    expect(totals()).toMatchObject({ stored: 2, changed: 0 });
    isCorrected = true;
    await poll(end + minute);
    expect(totals()).toMatchObject({ stored: 3, changed: 1 });
    expect(world.stored()).toContain(idBeside(second));
    // Neither of the two again, in whichever of its states the event is shown.
    for (let later = 2; later < 8; later++) {
      isCorrected = later % 2 === 0;
      await poll(end + later * minute);
    }
    expect(totals()).toMatchObject({ stored: 3, changed: 1 });
    const slice = world.ledger().slices.find(({ from, to }) => from <= end - minute && end - minute < to);
    expect(slice).toMatchObject({ stored: 2 });
  });

  it('is stored once where keys, blanks or escapes are all that is different', async () => {
    const content = event('x', end - minute, {
      error_message: 'Grüße',
      success: false,
      resource: { id: 'r', type: 't' },
    });
    const turned = Object.fromEntries(Object.entries({ ...content, resource: { type: 't', id: 'r' } }).reverse());
    world = await createWorld({ fixedEvents: [content, turned] });
    let shown = 0;
    world.hide = (one) => (Object.keys(one)[0] === 'id') !== (shown === 0);
    await poll(end);
    for (shown = 1; shown < 3; shown++) await poll(end + shown * minute);
    expect(totals()).toMatchObject({ stored: 1, changed: 0 });
    expect(totals().repeated).toBeGreaterThanOrEqual(2);
  });
});
