import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { advancePosition, advanceWindow, planWindow, resumeOverlap, type Window } from '../../src/state/windows.ts';

const minute = 60_000;
const settings = { startingPoint: 60 * minute, sourceLagTime: 2 * minute, overlap: 15 * minute };
const now = Date.UTC(2026, 0, 1, 12);

function window(from: number, to: number, more: Partial<Window> = {}): Window {
  return { from, to, reached: undefined, complete: true, ...more };
}

describe('planWindow', () => {
  it('begins at the starting point and ends a lag before now', () => {
    const { kind, window: planned, askFrom } = planWindow(undefined, undefined, now, settings);
    expect(kind).toBe('first');
    expect(planned).toEqual(window(now - 60 * minute, now - 2 * minute, { complete: false }));
    expect(askFrom).toBe(planned.from);
  });

  it('reads the overlap before the previous end again', () => {
    const { window: planned, unreadFrom } = planWindow(window(0, now - 7 * minute), undefined, now, settings);
    expect(planned.from).toBe(now - 22 * minute);
    expect(unreadFrom).toBe(now - 7 * minute);
    expect(planned.to).toBe(now - 2 * minute);
  });

  it('resumes an interrupted window to the same end, a little before what it had reached', () => {
    const interrupted = window(now - 50 * minute, now - 9 * minute, { reached: now - 30 * minute, complete: false });
    const plan = planWindow(interrupted, now - 30 * minute, now, settings);
    const [unreadFrom, askFrom] = [now - 30 * minute, now - 30 * minute - resumeOverlap];
    expect(plan).toEqual({ kind: 'resumed', window: interrupted, unreadFrom, askFrom });
  });

  it('resumes from the start of a window that had reached nothing, whatever an earlier window has settled', () => {
    const interrupted = window(now - 20 * minute, now - 3 * minute, { complete: false });
    expect(planWindow(interrupted, now - 5 * minute, now, settings).askFrom).toBe(now - 20 * minute);
  });

  it('never moves its end back when the clock is set back a little', () => {
    const previous = window(0, now - minute);
    expect(planWindow(previous, undefined, now, settings).window.to).toBe(now - minute);
  });

  it('comes back to the present when the previous window was planned by a clock far ahead', () => {
    const plan = planWindow(window(0, now + 600 * minute), now - 40 * minute, now, settings);
    expect(plan.window.to).toBe(now - 2 * minute);
    expect(plan.window.from).toBe(now - 55 * minute);
    expect([plan.kind, plan.unreadFrom]).toEqual(['corrected', plan.askFrom]);
  });

  it('plans a first window anew that was never read, since a clock that was ahead may have planned it', () => {
    for (const ahead of [10 * minute, 365 * 24 * 60 * minute]) {
      const never = window(now + ahead - 60 * minute, now + ahead, { complete: false });
      const { kind, window: planned, askFrom } = planWindow(never, undefined, now, settings);
      expect([kind, askFrom, planned.to]).toEqual(['first', now - 60 * minute, now - 2 * minute]);
    }
  });

  it('keeps the start of a first window that was never read for hours, but not one of a clock that was behind', () => {
    const start = now - 10 * 60 * minute;
    const of = (from: number) => planWindow(window(from, now, { complete: false }), undefined, now, settings).askFrom;
    expect(of(start)).toBe(start);
    expect(of(now - 365 * 24 * 60 * minute)).toBe(now - 60 * minute);
  });

  it('leaves no hole where a window that begins in the future was never read', () => {
    const ahead = 365 * 24 * 60 * minute;
    const never = window(now + ahead - 15 * minute, now + ahead, { complete: false });
    const { kind, askFrom } = planWindow(never, now - 40 * minute, now, settings);
    expect([kind, askFrom]).toEqual(['next', now - 55 * minute]);
  });

  it('ends a resumed window in the present where it would end in the future', () => {
    const half = window(now - 50 * minute, now + 300 * minute, { reached: now - 30 * minute, complete: false });
    const { kind, askFrom, window: planned } = planWindow(half, now - 30 * minute, now, settings);
    expect([kind, askFrom, planned.to]).toEqual(['resumed', now - 30 * minute - resumeOverlap, now - 2 * minute]);
  });

  it('reads all anew where a clock was ahead and no event had come', () => {
    const { askFrom } = planWindow(window(now + 60 * minute, now + 90 * minute), undefined, now, settings);
    expect(askFrom).toBe(now - 75 * minute);
  });

  it('does not read a year again because a clock was a year behind for one window', () => {
    const { askFrom } = planWindow(window(0, now - 365 * 24 * 60 * minute), now - 40 * minute, now, settings);
    expect(askFrom).toBe(now - 55 * minute);
  });

  it('always starts before it ends and never asks for a start in the future', () => {
    const times = fc.integer({ min: now - 1e9, max: now + 1e9 });
    const span = fc.record({ from: times, length: fc.integer({ min: 1, max: 1e9 }), complete: fc.boolean() });
    fc.assert(
      fc.property(
        fc.option(span, { nil: undefined }),
        fc.option(times, { nil: undefined }),
        fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
        fc.integer({ min: minute, max: 90 * 24 * 60 * minute }),
        fc.integer({ min: 0, max: 60 * minute }),
        fc.integer({ min: 1000, max: 60 * minute }),
        (previous, position, reached, startingPoint, sourceLagTime, overlap) => {
          const before = previous && {
            from: previous.from,
            to: previous.from + previous.length,
            reached: reached === undefined ? undefined : previous.from + Math.floor(reached * previous.length),
            complete: previous.complete,
          };
          const plan = planWindow(before, position, now, { startingPoint, sourceLagTime, overlap });
          expect(plan.askFrom).toBeLessThan(plan.window.to);
          expect(plan.askFrom).toBeLessThan(now);
          expect(plan.window.complete).toBe(false);
          if (plan.kind !== 'resumed') expect(plan.window.to).toBeLessThanOrEqual(now);
        },
      ),
    );
  });
});

describe('advanceWindow and advancePosition', () => {
  const open = window(1000, 9000, { complete: false });

  it('reach the newest event of a page', () => {
    expect(advanceWindow(open, [1500, 2000, 2000], undefined).reached).toBe(2000);
    expect(advancePosition(1700, open, [1500, 2000, 2000])).toBe(2000);
    expect(advancePosition(3000, open, [1500, 2000])).toBe(3000);
  });

  it('are not pushed beyond the end by events stamped in the future', () => {
    expect(advanceWindow(open, [1500, 99_000], undefined).reached).toBe(1500);
    expect(advancePosition(undefined, open, [1500, 99_000])).toBe(1500);
  });

  it('stay where they are when a page is out of order, or comes too late', () => {
    const reached = { ...open, reached: 3000 };
    expect(advanceWindow(reached, [4000, 2000, 5000], 3000)).toEqual(reached);
    expect(advanceWindow(reached, [1500, 5000], 3000)).toEqual(reached);
    expect(advanceWindow(reached, [], undefined)).toEqual(reached);
  });

  it('move on after the first page of a resume, which begins with what was read before', () => {
    const reached = { ...open, reached: 3000 };
    expect(advanceWindow(reached, [2100, 2900, 3000, 4000], undefined).reached).toBe(4000);
    expect(advanceWindow(reached, [2100, 2900], undefined).reached).toBe(3000);
    expect(advanceWindow(reached, [4000], 2900).reached).toBe(4000);
  });

  it.each([
    ['as asked for', 1],
    ['from the whole second before', 1000],
  ])('lose no page of a window that is interrupted after each, where the API answers %s', (_name, unit) => {
    const pageSize = 4;
    const gaps = fc.array(fc.integer({ min: 0, max: 2 * resumeOverlap }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(gaps, (drawn) => {
        let time = now - 5 * 60 * minute;
        const events = drawn.map((gap) => (time += gap));
        let interrupted = window(now - 6 * 60 * minute, now, { complete: false });
        let newest: number | undefined;
        for (const _ of events) {
          const { askFrom } = planWindow(interrupted, newest, now, settings);
          expect(askFrom).toBe(newest === undefined ? interrupted.from : newest - resumeOverlap);
          const begin = Math.floor(askFrom / unit) * unit;
          const read = events.filter((event) => event >= begin).slice(0, pageSize);
          interrupted = advanceWindow(interrupted, read, undefined);
          newest = Math.max(newest ?? 0, ...read);
        }
      }),
    );
  });
});

describe('windows with late events and interruptions', () => {
  it('read every event exactly once as long as it is not later than the overlap', () => {
    const lag = 2 * minute;
    const overlap = 15 * minute;
    const start = now;
    // When an event happens, how late it shows up, and when each poll runs and after how many pages it breaks off.
    const event = fc.record({
      at: fc.integer({ min: 0, max: 120 * minute }),
      late: fc.integer({ min: 0, max: overlap + lag - 1 }),
    });
    const poll = fc.record({
      wait: fc.integer({ min: 1000, max: 20 * minute }),
      pages: fc.integer({ min: 0, max: 6 }),
    });
    fc.assert(
      fc.property(
        fc.array(event, { maxLength: 60 }),
        fc.array(poll, { minLength: 1, maxLength: 30 }),
        fc.boolean(),
        (drawn, polls, endInclusive) => {
          const events = drawn.map(({ at, late }, id) => ({ id, time: start + at, visible: start + at + late }));
          const stored: number[] = [];
          const known = new Set<number>();
          let [previous, position]: [Window | undefined, number | undefined] = [undefined, undefined];
          let clock = start;
          const run = (pageLimit: number): boolean => {
            const plan = planWindow(previous, position, clock, {
              startingPoint: 60 * minute,
              sourceLagTime: lag,
              overlap,
            });
            previous = plan.window;
            const answer = events
              .filter(({ time, visible }) => visible <= clock && time >= plan.askFrom)
              .filter(({ time }) => (endInclusive ? time <= plan.window.to : time < plan.window.to))
              .sort((left, right) => left.time - right.time || left.id - right.id);
            let newest: number | undefined;
            for (let page = 0; page * 3 < answer.length; page += 1) {
              if (page >= pageLimit) return false;
              const held = answer.slice(page * 3, page * 3 + 3);
              for (const { id } of held) {
                if (!known.has(id)) stored.push(id);
                known.add(id);
              }
              const times = held.map(({ time }) => time);
              position = advancePosition(position, previous as Window, times);
              previous = advanceWindow(previous as Window, times, newest);
              newest = advancePosition(newest, previous as Window, times);
            }
            previous = { ...(previous as Window), complete: true };
            return plan.kind !== 'resumed';
          };
          for (const { wait, pages } of polls) {
            clock += wait;
            run(pages);
          }
          clock = Math.max(clock, start + 120 * minute + overlap + lag + minute);
          while (!run(Number.POSITIVE_INFINITY));
          expect([...stored].sort((left, right) => left - right)).toEqual(events.map(({ id }) => id));
        },
      ),
      { numRuns: 500 },
    );
  });
});
