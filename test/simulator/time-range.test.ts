import { describe, expect, it } from '@jest/globals';
import { event, start } from './support.ts';

const service = ['all'];
const fixedEvents = [
  event('a', '2026-02-01T00:00:00Z'),
  event('b', '2026-02-01T00:00:00.500Z'),
  event('b+1ns', '2026-02-01T00:00:00.500000001Z'),
  event('b+9ns', '2026-02-01T00:00:00.500000009Z'),
  event('c', '2026-02-01T00:00:00.501Z'),
];

describe('end_time', () => {
  const body = { service, start_time: '2026-02-01T00:00:00Z', end_time: '2026-02-01T00:00:00.501Z' };

  it('is exclusive, or inclusive where so switched', async () => {
    const exclusive = await start({ fixedEvents });
    expect(await exclusive.ids(body)).toEqual(['a', 'b', 'b+1ns', 'b+9ns']);
    const inclusive = await start({ fixedEvents, behaviour: { endTime: 'inclusive' } });
    expect(await inclusive.ids(body)).toEqual(['a', 'b', 'b+1ns', 'b+9ns', 'c']);
  });

  it('may equal start_time only where so switched', async () => {
    const equal = { service, start_time: '2026-02-01T00:00:00Z', end_time: '2026-02-01T01:00:00+01:00' };
    const refusing = await start({ fixedEvents });
    const reply = await refusing.post('/events', equal);
    expect(reply.status).toBe(400);
    expect(reply.message).toMatch(/^Start Time not after End Time/);
    const accepting = await start({ fixedEvents, behaviour: { equalTimes: 'accept' } });
    expect(await accepting.ids(equal)).toEqual([]);
    const inclusive = await start({ fixedEvents, behaviour: { equalTimes: 'accept', endTime: 'inclusive' } });
    expect(await inclusive.ids(equal)).toEqual(['a']);
  });

  it('may be left out', async () => {
    const api = await start({ fixedEvents });
    expect(await api.ids({ service, start_time: '2026-02-01T00:00:00.501Z' })).toEqual(['c']);
  });
});

describe('the precision of the time filter', () => {
  const body = {
    service,
    start_time: '2026-02-01T00:00:00.500000001Z',
    end_time: '2026-02-01T00:00:00.500000009Z',
  };

  it('is milliseconds: both borders are cut', async () => {
    const exclusive = await start({ fixedEvents });
    expect(await exclusive.ids(body)).toEqual([]);
    const inclusive = await start({ fixedEvents, behaviour: { endTime: 'inclusive' } });
    expect(await inclusive.ids(body)).toEqual(['b', 'b+1ns', 'b+9ns']);
  });

  it('is nanoseconds where so switched', async () => {
    const exclusive = await start({ fixedEvents, behaviour: { timePrecision: 'nanoseconds' } });
    expect(await exclusive.ids(body)).toEqual(['b+1ns']);
    const inclusive = await start({
      fixedEvents,
      behaviour: { timePrecision: 'nanoseconds', endTime: 'inclusive' },
    });
    expect(await inclusive.ids(body)).toEqual(['b+1ns', 'b+9ns']);
  });

  it.each(['milliseconds', 'nanoseconds'] as const)('pages and counts alike with %s', async (timePrecision) => {
    const api = await start({ fixedEvents, behaviour: { timePrecision } });
    const range = { service, start_time: '2026-02-01T00:00:00.500000005Z', limit: 1 };
    const paged = (await api.pages(range)).flat();
    expect((await api.post('/events/count', range)).json).toEqual({ count: paged.length });
    expect(paged).toEqual(timePrecision === 'milliseconds' ? ['b', 'b+1ns', 'b+9ns', 'c'] : ['b+9ns', 'c']);
  });
});
