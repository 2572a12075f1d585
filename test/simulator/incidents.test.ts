import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../src/core/json.ts';
import { packageRoot } from '../../src/core/package-root.ts';
import { startSimulator } from '../../src/library/simulator.ts';
import type { SimulatedIncident } from '../../src/simulator/incidents/add-incidents.ts';
import { type IncidentName, incidentNames, incidents } from '../../src/simulator/incidents/incidents.ts';
import { resolveOptions, type SimulatorOptions } from '../../src/simulator/options.ts';
import { prepareData } from '../../src/simulator/prepare-data.ts';
import { parseSimulateArguments } from '../../src/simulator/simulate-arguments.ts';
import { startCli } from '../cli/run-cli.ts';
import { mapOne } from '../support/mapper/map-one.ts';
import { everything, now, start } from './support.ts';

const day = 86_400_000;

interface Prepared {
  readonly texts: readonly string[];
  readonly incidents: readonly SimulatedIncident[];
}

function prepare(incidents: readonly IncidentName[], options: SimulatorOptions = {}): Prepared {
  const data = prepareData(
    resolveOptions({ events: 3000, days: 30, end: now, seed: 'incidents', ...options, incidents }),
  );
  return {
    texts: Array.from({ length: data.store.count }, (_, ordinal) => data.store.text(ordinal)),
    incidents: data.incidents,
  };
}

const quiet = prepare([]).texts;
const isQuiet = new Set(quiet);
const all = prepare(incidentNames);
const added = all.texts.filter((text) => !isQuiet.has(text));

describe('an added incident', () => {
  it('leave every other event as it is, to the byte and in its order', () => {
    expect(all.texts.filter((text) => isQuiet.has(text))).toEqual(quiet);
    expect(added).toHaveLength(all.incidents.reduce((sum, { events }) => sum + events, 0));
  });

  it.each(incidentNames)('of the kind %s are the same without the others', (name) => {
    const alone = prepare([name]);
    expect(alone.incidents).toEqual(all.incidents.filter((incident) => incident.name === name));
    const own = alone.texts.filter((text) => !isQuiet.has(text));
    expect(own).toHaveLength(alone.incidents[0]?.events ?? 0);
    expect(own.filter((text) => !added.includes(text))).toEqual([]);
  });

  it.each([
    [1, 'a'],
    [2, 'b'],
    [9, 'c'],
    [90, 'd'],
  ])('happen within %i days, in the order of time, and are found when something happens', (days, seed) => {
    for (const end of [now, now + 5 * 3_600_000, now + day / 2 + 60_000]) {
      const { texts, incidents } = prepare(incidentNames, { events: 100, days, seed, end });
      const times = texts.map((text) => Date.parse(JSON.parse(text).timestamp));
      expect(times).toEqual(times.toSorted((a, b) => a - b));
      expect(Math.min(...times)).toBeGreaterThanOrEqual(end - days * day);
      expect(Math.max(...times)).toBeLessThan(end);
      for (const { from, to, finds } of incidents) {
        expect(finds.length).toBeGreaterThan(0);
        for (const { at } of finds) {
          expect(times).toContain(Date.parse(at));
          expect(at >= from && at <= to).toBe(true);
        }
      }
    }
  });

  it('are events that can be mapped like all others, with ids that nobody else has', () => {
    const idOf = (text: string) => (JSON.parse(text) as JsonObject).id;
    const others = new Set(quiet.map(idOf));
    expect(new Set(added.map(idOf)).size).toBe(added.length);
    expect(added.filter((text) => others.has(idOf(text)))).toEqual([]);
    const issues = added.map((text) => mapOne(JSON.parse(text)).issues).filter((list) => list.length > 0);
    expect(issues).toEqual([]);
  });

  it('can be added to given events, and to several organizations', () => {
    const { texts, incidents } = prepare(['provider'], { fixedEvents: [], organizations: ['a', 'b', 'c', 'd'] });
    expect(texts).toHaveLength(incidents[0]?.events ?? 0);
    expect(new Set(texts.map((text) => JSON.parse(text).organization))).toEqual(new Set(['a', 'b', 'c', 'd']));
  });

  it('are served, also those at organizations of their own', async () => {
    const api = await start({ events: 100, days: 5, incidents: ['provider'] });
    const ids = await api.ids({ ...everything, limit: 1000 });
    expect(ids).toHaveLength(100 + (api.simulator.incidents[0]?.events ?? 0));
  });

  it('are told by a call of the control', async () => {
    const api = await start({ events: 10, days: 5, incidents: ['vault'], control: true });
    const response = await fetch(`${api.simulator.url}/simulator/incidents`);
    expect(await response.json()).toEqual(api.simulator.incidents);
  });
});

describe('the guide', () => {
  it.each(incidentNames)('tells what happens in %s', (name) => {
    const guide = readFileSync(join(packageRoot(), 'docs/guide/simulate.md'), 'utf8');
    expect(guide).toContain(`| \`${name}\` | ${incidents[name].says} |`);
  });
});

describe('--incidents', () => {
  it('takes names, or all', () => {
    expect(parseSimulateArguments({ incidents: 'all' }).incidents).toEqual(incidentNames);
    expect(parseSimulateArguments({ incidents: 'vault, spray' }).incidents).toEqual(['spray', 'vault']);
  });

  it.each(['', 'spry', 'spray,', 'all,spray'])('refuses "%s" and names what there is', (incidents) => {
    expect(() => parseSimulateArguments({ incidents })).toThrow(
      expect.objectContaining({ code: 'JC_USAGE', advice: expect.stringContaining(incidentNames.join(', ')) }),
    );
  });

  it('prints what happens, and every finding with its time and key', async () => {
    const options = { events: 50, days: 3, end: now, incidents: ['travel'] as const };
    const [incident] = prepareData(resolveOptions(options)).incidents;
    const args = ['--port', '0', '--events', '50', '--days', '3', '--end', new Date(now).toISOString()];
    const { child, ended } = startCli(['simulate', ...args, '--incidents', 'travel']);
    let told = '';
    child.stdout?.on('data', (text: string) => {
      told += text;
      if (told.includes('two-countries')) child.kill('SIGINT');
    });
    const { stdout } = await ended;
    expect(stdout).toContain(`Incident travel: ${incident?.says}`);
    for (const { rule, key, at } of incident?.finds ?? [])
      expect(stdout).toMatch(new RegExp(`^ {2}${at} +${rule} +${key.join(', ')}$`, 'm'));
  });
});

describe('startSimulator of the library', () => {
  it('adds incidents and tells them', async () => {
    const simulator = await startSimulator({ events: 10, days: 5, incidents: incidentNames });
    try {
      expect(simulator.incidents.map(({ name }) => name)).toEqual(incidentNames);
    } finally {
      await simulator.close();
    }
  });
});
