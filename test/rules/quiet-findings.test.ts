import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { loadRules } from '../../src/rules/load-rules.ts';
import { shippedRules } from '../../src/rules/rule-files.ts';
import { acts } from '../support/rules/acts.ts';
import { simulatedFindings } from '../support/rules/simulated-findings.ts';

const file = join(shippedRules(), 'quiet-findings.tsv');

const { rules } = loadRules();
const { findings, events, users } = simulatedFindings(rules, { events: 50_000 });
const counts = new Map(rules.map(({ id }) => [id, findings.filter(({ rule }) => rule === id).length]));
const table = [
  '# Findings of each rule in 50,000 quiet events of 90 days and 250 users: `simulate` without incidents.',
  ['rule', 'severity', 'kind', 'findings'].join('\t'),
  ...rules.map(({ id, severity, kind }) => [id, severity, kind, counts.get(id)].join('\t')),
];

if (process.env.GOLDEN_WRITE) writeFileSync(file, `${table.join('\n')}\n`);

describe('ordinary days', () => {
  it('give as many findings as the table says; GOLDEN_WRITE=1 writes it anew', () => {
    expect(readFileSync(file, 'utf8').trimEnd().split('\n')).toEqual(table);
  });

  it.each(Object.entries(acts))('have an act of %s for each of its findings, and no other one', (rule, isAct) => {
    const records = rules.find(({ id }) => id === rule)?.stream === 'users' ? users : events;
    expect([rule, counts.get(rule)]).toEqual([rule, records.filter(isAct).length]);
  });

  it('have acts at all', () => {
    const seen = Object.keys(acts).filter((rule) => (counts.get(rule) ?? 0) > 0);
    expect(seen.length).toBeGreaterThan(20);
  });

  it('give no other finding of high or critical severity', () => {
    const loud = rules.filter(({ id, severity }) => /high|critical/.test(severity) && acts[id] === undefined);
    expect(loud.length).toBeGreaterThan(20);
    expect(loud.filter(({ id }) => counts.get(id) !== 0).map(({ id }) => `${id} ${counts.get(id)}`)).toEqual([]);
  });
});
