import { describe, expect, it } from '@jest/globals';
import { loadRules } from '../../src/rules/load-rules.ts';
import { incidentNames } from '../../src/simulator/incidents/incidents.ts';
import { resolveOptions } from '../../src/simulator/options.ts';
import { prepareData } from '../../src/simulator/prepare-data.ts';
import { simulatedFindings } from '../support/rules/simulated-findings.ts';

const { rules } = loadRules();

interface Found {
  readonly rule: string;
  readonly key: readonly string[];
  readonly at: string | number;
}

const inWords = ({ rule, key, at }: Found): string => `${new Date(at).toISOString()} ${rule} ${key.join(', ')}`;

describe('the findings that incidents promise', () => {
  it('are of rules that there are', () => {
    const known = new Set(rules.map(({ id }) => id));
    const { incidents } = prepareData(resolveOptions({ events: 10, incidents: incidentNames }));
    const promised = incidents.flatMap(({ finds }) => finds.map(({ rule }) => rule));
    expect(promised.filter((rule) => !known.has(rule))).toEqual([]);
  });
});

describe('an incident among ordinary events', () => {
  it.each(incidentNames)(
    'of the kind %s is found by each rule that must find it, with key and time',
    (name) => {
      const { findings, incidents } = simulatedFindings(rules, { events: 3000, days: 20, incidents: [name] });
      const found = new Set(findings.map(inWords));
      const promised = incidents.flatMap(({ finds }) => finds.map(inWords));
      expect(promised.length).toBeGreaterThan(0);
      expect(promised.filter((finding) => !found.has(finding))).toEqual([]);
    },
    60_000,
  );
});
