import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Ledger } from '../../../src/collector/ledger/ledger.ts';
import { parseLedger, renderLedger } from '../../../src/collector/ledger/ledger-document.ts';
import { nextRecount, nextRetry } from '../../../src/collector/ledger/schedule.ts';
import { emptySlice, type Slice } from '../../../src/collector/ledger/slice.ts';
import type { SettledEvent } from '../../../src/collector/pages/settle-page.ts';
import { settledOf } from '../../../src/status/slice-facts.ts';

const hour = 3_600_000;
const day = 24 * hour;
const now = Date.UTC(2026, 0, 10);

const event = (time: number, kind: SettledEvent['kind'] = 'stored', service = 'sso'): SettledEvent => ({
  id: `${time}`,
  time,
  digest: 0,
  changed: false,
  kind,
  service,
});

function begun(begin: number): Ledger {
  const ledger = new Ledger();
  ledger.beginAt(begin);
  return ledger;
}

const total = (ledger: Ledger): number => ledger.slices.reduce((sum, slice) => sum + settledOf(slice), 0);

describe('the ledger', () => {
  it('counts events into the slices of their time', () => {
    const ledger = begun(now - 3 * hour);
    ledger.cover(now - 3 * hour, now, now);
    ledger.record([event(now - 2 * hour), event(now - 2 * hour + 1, 'rejected', 'ldap'), event(now - 1)], now);
    expect(ledger.slices.map(({ stored, dead, services }) => ({ stored, dead, services }))).toEqual([
      { stored: 0, dead: 0, services: {} },
      { stored: 1, dead: 1, services: { sso: 1, ldap: 1 } },
      { stored: 1, dead: 0, services: { sso: 1 } },
    ]);
  });

  it('takes a check that is further away than any may be for due: a clock was ahead when it was set', () => {
    const ledger = begun(now - 2 * hour);
    ledger.cover(now - 2 * hour, now, now);
    ledger.complete(now);
    const [first, second] = ledger.slices as [Slice, Slice];
    ledger.update({ ...first, state: 'mismatch', tries: 1, nextCheck: now + 365 * day });
    ledger.update({ ...second, state: 'mismatch', tries: 1, nextCheck: now + 6 * hour });
    expect(ledger.due(now, 0).map(({ from }) => from)).toEqual([first.from]);
  });

  it('takes back a beginning that is still to come', () => {
    const ahead = new Ledger();
    ahead.beginAt(now + 50 * hour);
    ahead.takeBackBegin(now);
    expect(ahead.times.begin).toBeUndefined();
  });

  it('takes back what a clock that was ahead has claimed, and nothing that holds events', () => {
    const ledger = begun(now - 2 * hour);
    ledger.cover(now - 2 * hour, now + 5 * day, now + 5 * day);
    ledger.record([event(now - hour), event(now + hour)], now + 5 * day);
    ledger.complete(now + 5 * day);
    ledger.takeBack(now, now - hour);
    expect(ledger.times).toEqual({ begin: now - 2 * hour, completeTo: now - hour, frontier: now + day });
    expect(ledger.slices.filter(({ from }) => from >= now).map(settledOf)).toEqual([1]);
    expect(total(ledger)).toBe(2);
  });

  it('counts nothing twice after it was taken back, whichever clock was wrong', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3 * day, max: 3 * day }), fc.integer({ min: 1, max: 2 * day }), (back, age) => {
        const ledger = begun(now - 4 * day);
        ledger.record([event(now - age)], now);
        ledger.complete(now);
        ledger.takeBack(now + back, now + back - hour);
        ledger.record([event(now - age, 'duplicate')], now);
        expect(total(ledger)).toBe(1);
      }),
    );
  });

  it('never counts an event twice that the output had already: that could hide a hole', () => {
    const ledger = begun(now - 3 * hour);
    ledger.record([event(now - 2 * hour)], now);
    ledger.advance(now - hour);
    ledger.record([event(now - 2 * hour, 'duplicate'), event(now - 2 * hour, 'rejected')], now);
    expect(total(ledger)).toBe(1);
    ledger.record([event(now - hour, 'duplicate')], now);
    expect(total(ledger)).toBe(2);
  });

  it('counts again, at once, a slice that gets an event after it was counted', () => {
    const slice: Slice = { ...emptySlice(now - hour, now, now + day), countedAt: now, counted: 0, state: 'verified' };
    const ledger = new Ledger([slice], { begin: now - hour, completeTo: now + day, frontier: now });
    expect(ledger.due(now, 0)).toEqual([]);
    ledger.record([event(now - 1)], now);
    expect(ledger.due(now, 0)).toHaveLength(1);
  });

  it('holds a slice open until what lies behind its end by the overlap has been read', () => {
    const ledger = begun(now - 2 * hour);
    ledger.cover(now - 2 * hour, now, now);
    ledger.complete(now);
    expect(ledger.due(now, 15 * 60_000).map(({ to }) => to)).toEqual([now - hour]);
    ledger.complete(now + 15 * 60_000);
    expect(ledger.due(now, 15 * 60_000).map(({ to }) => to)).toEqual([now, now - hour]);
  });

  it('has neither gaps nor overlaps, whatever is covered and recorded, and loses no event', () => {
    const span = fc.record({
      from: fc.integer({ min: 0, max: 20 * day }),
      length: fc.integer({ min: 1, max: 5 * day }),
    });
    const times = fc.array(fc.integer({ min: 0, max: 20 * day }), { maxLength: 20 });
    fc.assert(
      fc.property(fc.array(fc.tuple(span, times), { maxLength: 6 }), (steps) => {
        const ledger = begun(now - 20 * day);
        let recorded = 0;
        for (const [{ from, length }, offsets] of steps) {
          ledger.cover(now - 20 * day + from, Math.min(now, now - 20 * day + from + length), now);
          ledger.record(
            offsets.map((offset) => event(now - 20 * day + offset)),
            now,
          );
          recorded += offsets.length;
        }
        for (const [place, slice] of ledger.slices.entries()) {
          expect(slice.from).toBeLessThan(slice.to);
          if (place > 0) expect(slice.from).toBeGreaterThanOrEqual(ledger.slices[place - 1]?.to ?? 0);
        }
        expect(total(ledger)).toBe(recorded);
        expect(parseLedger(renderLedger(ledger))).toEqual(ledger);
      }),
    );
  });

  it('is not read if a newer program has written it, and says so', () => {
    const document = renderLedger(begun(now));
    expect(parseLedger({ ...document, version: 3 })).toBe('its version is 3');
    expect(parseLedger({ ...document, slices: [{ from: 'x' }] })).toBe('its slice 0 is invalid');
  });

  it('keeps all that is known of a slice, and leaves out what is empty', () => {
    const full: Slice = {
      ...{ from: now - hour, to: now, state: 'healed', stored: 5, dead: 1, duplicates: 2, border: 3, tries: 4 },
      ...{ services: { sso: 6 }, countedServices: { sso: 8 }, counted: 8, recovered: 1, withdrawn: 2 },
      ...{ countedAt: now, verifiedAt: now - 1, nextCheck: now + 1, identityAt: now + 2, elsewhere: true },
    };
    const upkeep = {
      ...{ recountedAt: now, nextRecount: now + hour, credit: 1.25 },
      retention: { span: 30 * day, by: 'absent', learnedAt: now } as const,
    };
    const ledger = new Ledger([full, emptySlice(now, now + hour, undefined)], undefined, upkeep);
    const read = parseLedger(renderLedger(ledger)) as Ledger;
    expect([read.slices, read.upkeep]).toEqual([ledger.slices, upkeep]);
    expect(Object.keys((renderLedger(ledger).slices as object[])[1] ?? {})).toEqual(['from', 'to', 'state']);
  });

  it('makes days of hours that have long been verified, and stays bounded', () => {
    const slices: Slice[] = Array.from({ length: 3000 * 24 }, (_, index) => ({
      ...emptySlice(now - 3000 * day + index * hour, now - 3000 * day + (index + 1) * hour, undefined),
      state: 'verified',
      stored: 1,
      counted: 1,
    }));
    const ledger = new Ledger(slices, { begin: now - 3000 * day, completeTo: now, frontier: now });
    ledger.compact(now);
    expect(ledger.slices.length).toBe(1000);
    expect(ledger.times.begin).toBe(ledger.slices[0]?.from);
    expect(ledger.slices[0]).toMatchObject({ stored: 24, counted: 24, state: 'verified' });
    expect(ledger.slices.at(-1)).toMatchObject({ stored: 1 });
    expect(JSON.stringify(renderLedger(ledger)).length).toBeLessThan(500_000);
  });
});

describe('the schedule of counts', () => {
  it('counts a slice by itself once more after an hour; from then on the daily recount has it', () => {
    const dates: number[] = [];
    for (let time: number | undefined = now; time !== undefined; time = nextRecount(now, time)) dates.push(time - now);
    expect(dates).toEqual([0, hour]);
  });

  it('looks at a mismatch again after a minute, and ever later up to six hours', () => {
    expect([1, 2, 3, 4, 9].map((tries) => nextRetry(0, tries) / 60_000)).toEqual([1, 4, 16, 64, 360]);
  });
});
