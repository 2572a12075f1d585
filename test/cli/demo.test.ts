import { readFileSync, rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { demoIncidents } from '../../src/cli/demo/child-simulator.ts';
import { resolveOptions } from '../../src/simulator/options.ts';
import { prepareData } from '../../src/simulator/prepare-data.ts';
import { panelsOf, textOf } from '../support/report/read-page.ts';
import { createWorkplace, type Workplace } from './fixture.ts';
import { messageOf, runCli } from './run-cli.ts';

let work: Workplace;

beforeEach(() => {
  work = createWorkplace();
});

afterEach(() => work.remove());

const demo = (...args: string[]) => runCli(['demo', '--output-dir', work.path('demo'), '--days', '10', ...args]);

describe('demo', () => {
  it('stores what the API counts, shows tables, and stores nothing more when it is run again', async () => {
    const first = await demo('--events', '7000');
    const { store } = prepareData(
      resolveOptions({ events: 7000, days: 10, end: Date.UTC(2026, 0, 1), incidents: demoIncidents }),
    );
    const total = store.count;
    expect(total).toBeGreaterThan(7000);
    expect(first.stdout).toContain(`counted by the API ${total}, stored ${total}, duplicates 0`);
    for (const name of demoIncidents) expect(first.stdout).toContain(`${name} `);
    const [, services = ''] = /Events by service\n((?: {2}\S+ +[\d,]+\n)+)/.exec(first.stdout) ?? [];
    const counts = [...services.matchAll(/[\d,]+$/gm)].map(([number]) => Number(number.replace(',', '')));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(first.stdout).toContain('users in the directory 250, stored 250');
    // A page brings a seventh of the events, and a line comes with every fifth of them.
    const told = [...first.stderr.matchAll(/^collected (\d+) of 70\d\d events$/gm)].map(([, events]) => Number(events));
    expect(told).toEqual([2000, 3000, 5000, 6000, total]);
    const page = /^To see the report, open (.+report\.html) in a browser\.$/m.exec(first.stdout)?.[1];
    const panels = panelsOf(readFileSync(page as string, 'utf8'));
    expect(textOf(panels.get('overview-events') as never)).toContain(total.toLocaleString('en-US'));
    expect(textOf(panels.get('directory-users') as never)).toContain('250');
    // Of events and of users.
    const documents = (total + 250).toLocaleString('en-US');
    expect(textOf(panels.get('collector-health-stored-documents') as never)).toContain(documents);
    expect(first.exitCode).toBe(0);
    const second = await demo('--events', '7000');
    expect(second.stdout).toMatch(/^0 events stored by this run/m);
    expect(second.stdout).toContain(`counted by the API ${total}, stored ${total}, duplicates 0`);
    expect(second.exitCode).toBe(0);
  }, 180_000);

  it('does not mix two demos in one folder', async () => {
    expect((await demo('--events', '100')).stdout).toContain('Issues\n  none\n');
    const other = await demo('--events', '200');
    expect(other.exitCode).toBe(2);
    expect(messageOf(other)).toContain('holds another demo');
  });

  it('says that an Elasticsearch cannot be reached, or has no URL', async () => {
    const other = await demo('--events', '100', '--elasticsearch', 'http://127.0.0.1:1');
    expect(messageOf(other)).toContain('JC_SINK_UNREACHABLE');
    expect((await demo('--events', '100', '--elasticsearch', 'nowhere')).exitCode).toBe(2);
  });

  it('fails when something that was stored is gone', async () => {
    await demo('--events', '100');
    rmSync(work.path('demo/events.ndjson'));
    const result = await demo('--events', '100');
    expect(result.exitCode).toBe(1);
    expect(messageOf(result)).toContain('remove that folder and start again');
    expect(messageOf(result)).toMatch(/The API counts \d+ events, 0 are stored/);
  });
});
