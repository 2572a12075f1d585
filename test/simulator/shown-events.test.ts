import { describe, expect, it } from '@jest/globals';
import { ManualClock } from '../../src/simulator/manual-clock.ts';
import { event, start } from './support.ts';

const day = 24 * 3_600_000;
const begin = Date.parse('2026-02-01T00:00:00Z');
const body = { service: ['all'], start_time: '2026-02-01T00:00:00Z' };

describe('single events', () => {
  it('can be late, and can be withdrawn, in pages, counts and intervals alike', async () => {
    const clock = new ManualClock(begin + 1000);
    const fixedEvents = ['a', 'b', 'c'].map((id) => event(id, '2026-02-01T00:00:00Z'));
    const api = await start({ fixedEvents, clock, shown: { late: { b: 3 * day }, withdrawn: { c: 3 * day } } });
    const seen = async () => [
      await api.ids(body),
      (await api.post('/events/count', body)).json,
      (await api.post('/events/interval', { ...body, interval_unit: 'd' })).json,
    ];
    expect(await seen()).toMatchObject([['a', 'c'], { count: 2 }, { buckets: [{ doc_count: 2 }] }]);
    clock.set(begin + 3 * day);
    expect(await seen()).toMatchObject([['a', 'b'], { count: 2 }, { buckets: [{ doc_count: 2 }] }]);
  });
});

describe('a start_time before what the license covers', () => {
  it('is refused, or answered without what is dropped if so switched', async () => {
    const fixedEvents = [event('a', '2026-02-01T00:00:00Z'), event('b', '2026-02-03T00:00:00Z')];
    const more = { fixedEvents, retentionDays: 15, clock: new ManualClock(begin + 16 * day) };
    const refusing = await start(more);
    expect((await refusing.post('/events', body)).status).toBe(402);
    const omitting = await start({ ...more, behaviour: { beyondRetention: 'omit' } });
    expect(await omitting.ids(body)).toEqual(['b']);
  });
});
