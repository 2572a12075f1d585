import { describe, expect, it } from '@jest/globals';
import { behaviourChoices, defaultBehaviour } from '../../src/simulator/behaviour.ts';
import { resolveOptions } from '../../src/simulator/options.ts';
import { parseSimulateArguments } from '../../src/simulator/simulate-arguments.ts';
import { fixedClock, now, start } from './support.ts';

describe('the arguments of simulate', () => {
  it('become options', () => {
    const { key, clock, ...rest } = parseSimulateArguments({
      port: '8080',
      events: '50000',
      days: '90',
      end: '2026-01-31T00:00:00+01:00',
      seed: 's',
      key: 'k',
    });
    expect(rest).toEqual({ port: 8080, events: 50_000, days: 90, end: Date.parse('2026-01-30T23:00:00Z'), seed: 's' });
    expect(key?.reveal()).toBe('k');
    expect(clock?.now()).toBeGreaterThanOrEqual(Date.parse('2026-01-30T23:00:00Z'));
  });

  it('let a collector ask for events of a day to come', async () => {
    const options = parseSimulateArguments({ events: '50', days: '3', end: '2126-01-31T00:00:00Z' });
    const api = await start(options);
    expect(await api.ids({ service: ['all'], start_time: '2126-01-28T00:00:00Z' })).toHaveLength(50);
    expect((await api.post('/events', { service: ['all'], start_time: '2126-02-01T00:00:00Z' })).status).toBe(400);
  });

  it('may all be left out', () => {
    expect(parseSimulateArguments({})).toEqual({});
  });

  it.each([
    [{ port: '65536' }, '--port'],
    [{ port: '-1' }, '--port'],
    [{ events: '1e3' }, '--events'],
    [{ events: '' }, '--events'],
    [{ days: '0' }, '--days'],
    [{ end: 'yesterday' }, '--end'],
    [{ seed: '' }, '--seed'],
    [{ key: '' }, '--key'],
  ])('%j is refused, naming %s', (given, option) => {
    expect(() => parseSimulateArguments(given)).toThrow(
      expect.objectContaining({ code: 'JC_USAGE', message: expect.stringContaining(option) }),
    );
  });
});

describe('the defaults', () => {
  it('are 90 days and 50,000 events up to now', () => {
    expect(resolveOptions({ clock: fixedClock() })).toMatchObject({ events: 50_000, days: 90, end: now, port: 0 });
  });

  it('of the switches are the first choice of each', () => {
    const firsts = Object.entries(behaviourChoices).map(([name, choices]) => [name, choices[0]]);
    expect(defaultBehaviour).toEqual(Object.fromEntries(firsts));
  });

  it('of the other switches hold when one is set', () => {
    const { behaviour } = resolveOptions({ behaviour: { endTime: 'inclusive' } });
    expect(behaviour).toEqual({ ...defaultBehaviour, endTime: 'inclusive' });
  });
});
