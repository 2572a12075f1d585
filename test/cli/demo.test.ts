import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { stateFolder } from '../../src/cli/demo/folder.ts';
import { lineProgress } from '../../src/cli/demo/progress.ts';
import { renderTable } from '../../src/cli/demo/tables.ts';
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
    const first = await demo('--events', '1500');
    expect(first.stdout).toContain('counted by the API 1500, stored 1500, duplicates 0');
    expect(first.stdout).toMatch(/Events by service\n {2}\S+ +\d+/);
    expect(first.stdout).toContain('users in the directory 250, stored 250');
    expect(first.stderr).toContain('collected 1500 of 1500 events');
    expect(first.exitCode).toBe(0);
    const second = await demo('--events', '1500');
    expect(second.stdout).toMatch(/^0 events stored by this run/m);
    expect(second.stdout).toContain('counted by the API 1500, stored 1500, duplicates 0');
    expect(second.exitCode).toBe(0);
  }, 60_000);

  it('does not mix two demos in one folder', async () => {
    await demo('--events', '100');
    const other = await demo('--events', '200');
    expect(other.exitCode).toBe(2);
    expect(messageOf(other)).toContain('holds another demo');
  });

  it('can go into Elasticsearch after a file, with a state for each of them', async () => {
    await demo('--events', '100');
    const other = await demo('--events', '100', '--elasticsearch', 'http://127.0.0.1:1');
    expect(messageOf(other)).toContain('JC_SINK_UNREACHABLE');
    const states = [undefined, 'http://127.0.0.1:1', 'https://user:hush@es:9200'].map((url) => stateFolder('out', url));
    expect(states.map((path) => basename(path))).toEqual(['state', 'state-127.0.0.1_1', 'state-es_9200']);
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

describe('renderTable', () => {
  it('puts the largest first and sums what does not fit', () => {
    expect(renderTable('Title', { a: 1, b: 2000, c: 3, d: 4 }, 2)).toBe(
      'Title\n  b         2,000\n  d             4\n  … 2 more      4\n',
    );
  });

  it('says that there is nothing', () => expect(renderTable('Issues', {})).toBe('Issues\n  none\n'));
});

describe('lineProgress', () => {
  it('prints a line for every fifth', () => {
    const lines: string[] = [];
    const progress = lineProgress(100, (line) => lines.push(line));
    for (let page = 0; page < 10; page += 1) progress.add(10);
    progress.end();
    expect(lines).toHaveLength(5);
    expect(lines.at(-1)).toBe('collected 100 of 100 events');
  });
});
