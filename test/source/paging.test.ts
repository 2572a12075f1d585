import { afterEach, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../src/core/json.ts';
import type { HttpjsonInput } from '../../src/httpjson/input.ts';
import type { Page } from '../../src/httpjson/page.ts';
import { PageEvent } from '../../src/httpjson/raw-event.ts';
import { behaviourChoices } from '../../src/simulator/behaviour.ts';
import { garbledHeaders } from '../../src/simulator/faults/schedule.ts';
import { garblings } from '../../src/simulator/http/paging-headers.ts';
import { expectPaging } from '../../src/source/paging.ts';
import { createWorld, day, end, hour, type World } from '../collector/ledger/world.ts';

let world: World | undefined;

afterEach(() => world?.close());

/** Everything is there, and the ledger has no doubt of it. */
function expectWhole(of: World): void {
  const ids = of.stored();
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(of.expected());
  expect(
    of.ledger().slices.filter(({ state, stored }) => state === 'mismatch' || (state === 'open' && stored > 0)),
  ).toEqual([]);
}

describe('paging without its headers', () => {
  it.each(behaviourChoices.pagingHeaders)('costs no event, and is no copy of one: %s', async (pagingHeaders) => {
    world = await createWorld({
      behaviour: { pagingHeaders },
      faults: { seed: 'p', requests: [], copies: { share: 0.05 } },
    });
    const bodies: JsonObject[] = [];
    world.onBody = (body) => bodies.push(body);
    await world.collect(end + 2 * hour, { eventLimit: 20 });
    expectWhole(world);
    // The first reading had it all, not the healing after it.
    expect(world.ledger().slices.reduce((sum, { recovered }) => sum + recovered, 0)).toBe(0);
    const copies = world.ledger().slices.reduce((sum, { duplicates }) => sum + duplicates, 0);
    expect(copies).toBe(world.simulator.dataset.copies);
  });

  it('costs no event where headers come and go', async () => {
    const dropped = { kind: 'dropped-headers', headers: ['X-Search_after', 'X-Result-Count'], requests: 1 } as const;
    const requests = [1, 3, 4, 9, 13].map((at) => ({ ...dropped, at }));
    world = await createWorld({ faults: { seed: 'p', requests } });
    await world.collect(end + 2 * hour, { eventLimit: 40 });
    expect(world.simulator.faults.hits.length).toBeGreaterThan(3);
    expectWhole(world);
  });
});

describe('headers that are garbled', () => {
  const garbled = { kind: 'garbled-headers', headers: garbledHeaders } as const;
  const each = garblings.map((_, choice) => ({ ...garbled, choice, at: choice, requests: 1 }));
  const always = (text: string) => [{ ...garbled, choice: garblings.indexOf(text), at: 0, requests: 10_000 }];

  it.each([
    ['in another way each time', each],
    ['null', always('null')],
    ['1', always('1')],
  ])('end no account and cost no event: %s', async (_how, requests) => {
    world = await createWorld({ faults: { seed: 'p', requests } });
    await world.collect(end + 2 * hour, { eventLimit: 20 });
    expect(world.simulator.faults.hits.length).toBeGreaterThanOrEqual(garblings.length);
    expectWhole(world);
  });
});

describe('pages that are shorter than was asked for, although more follow,', () => {
  it('end the paging, and the ledger lists by halves what they left out', async () => {
    world = await createWorld({ behaviour: { pageLength: 'shorter' } });
    await world.collect(end + 2 * hour, { eventLimit: 10 });
    // Slices that are not even yet are looked at again.
    for (let later = 1; later <= 3; later += 1) await world.collect(end + (2 + 7 * later) * hour, { eventLimit: 10 });
    expectWhole(world);
    expect(world.ledger().slices.some(({ recovered }) => recovered > 0)).toBe(true);
  });

  it('are not looked for without end where a count is too high for ever', async () => {
    const tooHigh = { hidden: 0 };
    world = await createWorld();
    // Counted, and never shown.
    world.hide = (event) => String(event.id).endsWith('7') && ++tooHigh.hidden > 0;
    await world.collect(end + 2 * hour, { startingPoint: day });
    const before = world.requests();
    await world.collect(end + 2 * hour + 60_000, { startingPoint: day });
    const slices = world.ledger().slices.filter(({ state }) => state === 'mismatch').length;
    expect(slices).toBeGreaterThan(0);
    expect(world.requests() - before).toBeLessThanOrEqual(slices * 45 + 10);
  });
});

describe('what is said of paging', () => {
  const eventsAt = (...times: string[]) =>
    times.map((timestamp) => PageEvent.of(Buffer.from(JSON.stringify({ timestamp }))));
  const all = { 'x-search_after': '[1,"a"]', 'x-result-count': '1', 'x-limit': '1' };

  interface Answer extends Pick<Page, 'events'> {
    readonly headers: Readonly<Record<string, string>>;
  }

  async function watch(pages: readonly Answer[]) {
    const warnings: string[] = [];
    const input: HttpjsonInput = {
      async *pages({ onHeaders }) {
        for (const { events, headers } of pages) {
          onHeaders?.(headers);
          yield { number: 0, skipped: 0, cursor: () => ({}), release: () => {}, events };
        }
      },
    };
    const watched = expectPaging(input, { warn: (_fields, message) => warnings.push(message) });
    const again: boolean[] = [];
    let error: unknown;
    try {
      for await (const page of watched.pages({ cursor: {} })) again.push(page.beginsAgain);
      for await (const _ of watched.pages({ cursor: {} }));
    } catch (thrown) {
      error = thrown;
    }
    return { warnings, error, again };
  }

  it('is one warning of the headers that do not come', async () => {
    const { 'x-search_after': _, ...rest } = all;
    const events = eventsAt('2026-01-01T00:00:00Z');
    const { warnings, error } = await watch([
      { events, headers: rest },
      { events, headers: rest },
    ]);
    expect(warnings).toEqual(["JumpCloud's responses arrive without a usable X-Search_after"]);
    expect(error).toBeUndefined();
  });

  it('is nothing where they come, or where a page is empty', async () => {
    const events = eventsAt('2026-01-01T00:00:00Z');
    expect(
      (
        await watch([
          { events: [], headers: {} },
          { events, headers: all },
        ])
      ).warnings,
    ).toEqual([]);
  });

  it('is of each page whether it begins again with what the page before ended with', async () => {
    const events = eventsAt('2026-01-01T00:00:00Z');
    const none = { 'x-limit': '1' };
    const garbled = { ...all, 'x-search_after': '[1,' };
    const pages = [all, none, all, garbled, none, all].map((headers) => ({ events, headers }));
    expect((await watch(pages)).again).toEqual([false, false, true, false, true, true]);
  });

  it('is an error with advice where more events than the largest page share a millisecond', async () => {
    const events = eventsAt(...Array.from({ length: 10_000 }, () => '2026-01-01T00:00:00.5Z'));
    const { error } = await watch([{ events, headers: {} }]);
    expect(error).toMatchObject({
      code: 'JC_PAGE_STUCK',
      message: expect.stringContaining('2026-01-01T00:00:00.500Z'),
      advice: expect.stringContaining('X-Search_after'),
    });
  });
});
