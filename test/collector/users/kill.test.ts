import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createWorkplace, type Workplace } from '../../cli/fixture.ts';
import { type CliRun, messageOf, runCli, startCli } from '../../cli/run-cli.ts';
import { type Directory, people, startDirectory, user } from '../../support/users/directory.ts';
import type { Stored } from './collecting.ts';

let place: Workplace;
let directory: Directory;

beforeEach(async () => {
  place = createWorkplace();
  directory = await startDirectory(people(500));
});

afterEach(async () => {
  await directory.close();
  place.remove();
});

const writeConfig = (): string => place.config(directory.url, '    streams: [users]\n    users: {interval: 1m}\n');

const stored = (): readonly Stored[] => place.stored() as readonly Stored[];

/** Runs until the given page is asked for, and is dead before it is answered. */
async function killAt(page: string): Promise<void> {
  let run: CliRun | undefined;
  directory.before = async (path) => {
    if (!path.includes(page)) return undefined;
    directory.before = async () => undefined;
    run?.child.kill('SIGKILL');
    await run?.ended;
    return undefined;
  };
  run = startCli(['collect', '--config', writeConfig(), '--once']);
  expect((await run.ended).exitCode).toBe(137);
}

describe('a collector that is killed with SIGKILL in the middle of a snapshot', () => {
  it('loses nothing and doubles nothing, wherever that was', async () => {
    for (const page of ['skip=0', 'skip=100', 'skip=300', 'skip=400']) await killAt(page);
    const last = await runCli(['collect', '--config', writeConfig(), '--once']);
    expect({ exitCode: last.exitCode, message: messageOf(last) }).toEqual({ exitCode: 0, message: '' });
    const names = stored().map(({ _source }) => _source.user.name);
    expect(names).toHaveLength(500);
    expect(new Set(names).size).toBe(500);
    expect(new Set(stored().map(({ _source }) => _source.jumpcloud.derived.snapshot_id)).size).toBe(1);
  }, 60_000);

  it('calls nobody deleted of whom it has not heard yet', async () => {
    await runCli(['collect', '--config', writeConfig(), '--once']);
    directory.users = [...people(498), user(600)];
    const path = place.path('state/acme.users.checkpoint.json');
    // As if the last snapshot had been a minute ago.
    const { checksum: _itWouldDiffer, ...checkpoint } = JSON.parse(readFileSync(path, 'utf8'));
    checkpoint.window.to = new Date(Date.parse(checkpoint.window.to) - 61_000).toISOString();
    checkpoint.window.from = new Date(Date.parse(checkpoint.window.from) - 62_000).toISOString();
    writeFileSync(path, JSON.stringify(checkpoint));
    await killAt('skip=200');
    expect(stored()).toHaveLength(500);
    await runCli(['collect', '--config', writeConfig(), '--once']);
    const later = stored().slice(500);
    expect(later.map(({ _source }) => [_source.user.name, _source.event.type[1]])).toEqual([
      ['user600', 'info'],
      ['user499', 'deletion'],
      ['user500', 'deletion'],
    ]);
  }, 60_000);
});
