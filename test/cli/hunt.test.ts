import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createWorkplace, type Workplace } from './fixture.ts';
import { runCli } from './run-cli.ts';

let work: Workplace;
const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

const hash = 'bad0'.repeat(16);
const base = { organization: 'o', timestamp: '2026-01-12T10:00:00Z' };
const anna = { type: 'user', username: 'anna', email: 'Anna@Acme.example' };
const signIn = { ...base, service: 'directory', event_type: 'user_login_attempt', success: true, initiated_by: anna };
/** As JumpCloud sends them. */
const events = [
  { ...signIn, id: 'listed', client_ip: '203.0.113.7' },
  { ...signIn, id: 'in a block', client_ip: '198.51.100.77', timestamp: '2026-01-13T10:00:00Z' },
  { ...signIn, id: 'another', client_ip: '203.0.113.70', timestamp: '2026-01-14T10:00:00Z' },
  { ...signIn, id: 'mapped', client_ip: '::ffff:203.0.113.7', timestamp: '2026-01-15T10:00:00Z' },
];

const lines = (values: readonly object[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');

beforeEach(() => {
  work = createWorkplace();
  work.write('list.txt', '203[.]0[.]113[.]7\n198.51.100.0/24\n192.0.2.1\n');
  work.write('events.json', lines(events));
});

afterEach(() => work.remove());

const hunt = (...args: string[]) => runCli(['hunt', ...args], { cwd: work.folder });

describe('hunt', () => {
  it('tells each hit with its time, sentence, field and indicator, and ends with 10', async () => {
    const result = await hunt('list.txt', '--in', 'ndjson:events.json');
    const sentence = (address: string) => `anna signed in to the User Portal from ${address}`;
    expect(result.stdout.split('\n')).toEqual([
      `2026-01-12T10:00:00.000Z\t${sentence('203.0.113.7')}\tclient.ip=203.0.113.7\t203.0.113.7 (list.txt:1)`,
      `2026-01-13T10:00:00.000Z\t${sentence('198.51.100.77')}\tclient.ip=198.51.100.77\t198.51.100.0/24 (list.txt:2)`,
      `2026-01-15T10:00:00.000Z\t${sentence('::ffff:203.0.113.7')}\tclient.ip=203.0.113.7\t203.0.113.7 (list.txt:1)`,
      '',
    ]);
    expect(result).toMatchObject({ exitCode: 10, stderr: '3 hits: 3 indicators in 4 events\n' });
  });

  it('finds the same in documents, with or without their IDs, and in files that are gzipped', async () => {
    const expected = (await hunt('list.txt', '--in', 'ndjson:events.json')).stdout;
    const { stdout: documents } = await runCli(['replay', 'events.json'], { cwd: work.folder });
    const { stdout: envelopes } = await runCli(['replay', 'events.json', '--envelope'], { cwd: work.folder });
    work.write('documents.ndjson', documents);
    work.write('envelopes.ndjson.gz', gzipSync(envelopes));
    for (const file of ['documents.ndjson', 'envelopes.ndjson.gz'])
      expect((await hunt('list.txt', '--in', `ndjson:${file}`)).stdout).toBe(expected);
  });

  it('tells hits to programs, a line of JSON each', async () => {
    const { stdout } = await hunt('list.txt', '--in', 'ndjson:events.json', '--json', '--since', '2026-01-15');
    expect(JSON.parse(stdout)).toMatchObject({
      '@timestamp': '2026-01-15T10:00:00.000Z',
      action: 'user_login_attempt',
      field: 'client.ip',
      value: '203.0.113.7',
      indicator: { type: 'ip', value: '203.0.113.7', source: 'list.txt:1' },
    });
  });

  it('finds mail addresses, domains and hashes whole, and not within others', async () => {
    work.write('list.csv', `type,value\nemail,ANNA@acme.example\ndomain,laptop.evil.example\nsha256,${hash}\n`);
    const stored = { ...base, service: 'object_storage', event_type: 'object_storage_upload', initiated_by: anna };
    const device = { hostname: 'laptop.evil.example', id: 's' };
    work.write(
      'events.json',
      lines([
        { ...stored, id: 'hash', initiated_by: undefined, object_storage_item_version_sha_256_sum: hash.toUpperCase() },
        { ...signIn, id: 'mail' },
        { ...base, id: 'host', service: 'systems', event_type: 'user_login_attempt', system: device },
        { ...signIn, id: 'longer', initiated_by: { ...anna, email: 'xanna@acme.example.org' } },
      ]),
    );
    const { stdout, exitCode } = await hunt('list.csv', '--in', 'ndjson:events.json', '--json');
    const told = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(told.map(({ field, indicator }) => [field, indicator.source])).toEqual([
      ['file.hash.sha256', 'list.csv, row 3'],
      ['user.email', 'list.csv, row 1'],
      ['host.hostname', 'list.csv, row 2'],
    ]);
    expect(exitCode).toBe(10);
  });

  it('ends with 0 if there is no hit', async () => {
    work.write('list.txt', '192.0.2.1\n');
    const result = await hunt('list.txt', '--in', 'ndjson:events.json');
    expect(result).toMatchObject({ exitCode: 0, stdout: '', stderr: '0 hits: 1 indicator in 4 events\n' });
  });

  it('says what it does not look for, and why', async () => {
    work.write('list.txt', '10.0.0.0/8\n192.0.2.1\nwords\n');
    work.write('events.json', `${lines(events)}{"other":1}\n`);
    const { stderr } = await hunt('list.txt', '--in', 'ndjson:events.json');
    expect(stderr.split('\n')).toEqual([
      'not looked for: list.txt:1: 10.0.0.0/8 is private, and every network may have it',
      'not looked for: list.txt:3: words is not an address, a domain, a mail address or a SHA-256 hash',
      '0 hits: 1 indicator (2 not looked for) in 4 events; 1 line left out that is not an event',
      '',
    ]);
  });

  it('does not tell every entry of a list that is of another kind', async () => {
    work.write('list.txt', `192.0.2.1\n${'words\n'.repeat(1020)}`);
    const { stderr } = await hunt('list.txt', '--in', 'ndjson:events.json');
    expect(stderr.match(/^not looked for/gm)).toHaveLength(20);
    expect(stderr).toContain('\n1,000 more are not looked for\n');
  });

  it.each([
    ['a list with nothing to look for', 'empty.txt', ['--in', 'ndjson:events.json'], 'JC_HUNT_LIST'],
    ['a list that is not there', 'none.txt', ['--in', 'ndjson:events.json'], 'none.txt does not exist'],
    [
      'an address instead of a list',
      '203.0.113.7',
      ['--in', 'ndjson:events.json'],
      '203.0.113.7 is an indicator, not a file',
    ],
    ['a private address instead of a list', '10.0.0.1', ['--in', 'ndjson:events.json'], 'Write indicators to a file'],
    ['a list of which nothing is left', 'private.txt', ['--in', 'ndjson:events.json'], 'The lines above say why'],
    ['files without events', 'list.txt', ['--in', 'ndjson:list.txt'], 'JC_REPORT_EMPTY'],
    [
      'a time after all events, and says when they were',
      'list.txt',
      ['--in', 'ndjson:events.json', '--since', '2027-01-01'],
      'from 2026-01-12T10:00:00.000Z to 2026-01-15T10:00:00.000Z; --since means 2027-01-01T00:00:00.000Z. Choose another',
    ],
    ['files that are not there', 'list.txt', ['--in', 'ndjson:none.json'], 'JC_EVENT_FILE'],
    ['a path without ndjson:', 'list.txt', ['--in', 'events.json'], 'did you mean ndjson:events.json?'],
    ['two places', 'list.txt', ['--in', 'ndjson:events.json', '--in', 'elasticsearch:http://127.0.0.1:1'], 'JC_USAGE'],
    ['no time', 'list.txt', ['--in', 'ndjson:events.json', '--since', 'soon'], 'JC_USAGE'],
  ])('refuses %s', async (_, list, args, message) => {
    work.write('empty.txt', '# nothing yet\n');
    work.write('private.txt', '10.0.0.1\n');
    const result = await hunt(list, ...args);
    expect(result).toMatchObject({ exitCode: 2, stdout: '' });
    expect(result.stderr).toContain(message);
  });

  it('does not say that nothing was found if one of its lists has nothing to look for', async () => {
    work.write('other.csv', 'value,type\n203.0.113.70,ip,too much\n');
    const result = await hunt('list.txt', 'other.csv', '--in', 'ndjson:events.json');
    expect(result).toMatchObject({ exitCode: 2, stdout: '' });
    expect(result.stderr).toContain('there is nothing to look for in other.csv');
  });

  const onLinux = existsSync('/dev/full') ? it : it.skip;

  onLinux('says that its output cannot be written, however many hits there are', async () => {
    work.write('events.json', lines(Array.from({ length: 2000 }, () => events[0] as object)));
    const command = [process.execPath, main, 'hunt', 'list.txt', '--in', 'ndjson:events.json'];
    const { stderr, status } = spawnSync('/bin/sh', ['-c', '"$@" > /dev/full', 'sh', ...command], { cwd: work.folder });
    expect(stderr.toString()).toContain('standard output cannot be written (ENOSPC)');
    expect(status).toBe(5);
  });

  it('ends in peace when the reader of its output has seen enough', async () => {
    work.write('events.json', lines(Array.from({ length: 20_000 }, () => events[0] as object)));
    const command = [process.execPath, main, 'hunt', 'list.txt', '--in', 'ndjson:events.json'];
    const { stderr } = spawnSync('/bin/sh', ['-c', '"$@" | head -1', 'sh', ...command], { cwd: work.folder });
    expect(stderr.toString()).toBe('');
  });
});
