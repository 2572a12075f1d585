import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createWorkplace, type Workplace } from './fixture.ts';
import { messageOf, runCli, startCli } from './run-cli.ts';

let work: Workplace;

beforeEach(() => {
  work = createWorkplace();
});

afterEach(() => work.remove());

const one = { id: 'a1', event_type: 'sso_auth', service: 'sso', timestamp: '2026-01-01T00:00:00Z', organization: 'o' };
const two = { ...one, id: 'b2', 'odd\u2028name': 'line\u2028separator' };
const created = '2026-01-02T00:00:00.000Z';
const replay = (...args: string[]) => runCli(['replay', '--created', created, ...args]);

function documents(stdout: string) {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { event: { id: string; created: string; original?: string } });
}

describe('replay', () => {
  const expected = (stdout: string) => documents(stdout).map(({ event }) => event.id);

  it.each([
    ['an object a line', `${JSON.stringify(one)}\n\n${JSON.stringify(two)}\r\n`],
    ['an object a line without a last line break', `${JSON.stringify(one)}\n${JSON.stringify(two)}`],
    ['a JSON array', JSON.stringify([one, two])],
    ['an indented JSON array', JSON.stringify([one, two], undefined, 2)],
    ['a file with a byte order mark', `\uFEFF${JSON.stringify(one)}\n${JSON.stringify(two)}\n`],
  ])('reads %s', async (_what, text) => {
    const { stdout, exitCode } = await replay(work.write('events', text));
    expect(expected(stdout)).toEqual(['a1', 'b2']);
    expect(exitCode).toBe(0);
  });

  it('reads an indented object, several files, and nothing', async () => {
    const indented = work.write('one', JSON.stringify(one, undefined, 2));
    const { stdout } = await replay(indented, work.write('none', '\n'), work.write('two', JSON.stringify(two)));
    expect(expected(stdout)).toEqual(['a1', 'b2']);
  });

  it('maps each line of standard input as it comes', async () => {
    const result = await runCli(['replay', '-'], { stdin: `${JSON.stringify(one)}\n` });
    expect(expected(result.stdout)).toEqual(['a1']);
  });

  it('takes tags, namespace, input type and time of creation as options', async () => {
    const raw = JSON.stringify(one, undefined, 1);
    const { stdout } = await replay(
      '--tags',
      'preserve_original_event,x',
      '--namespace',
      'prod',
      '--input-type',
      'cel',
      work.write('e', raw),
    );
    expect(JSON.parse(stdout)).toMatchObject({
      event: { created, original: raw },
      tags: ['preserve_original_event', 'x'],
      data_stream: { namespace: 'prod' },
      input: { type: 'cel' },
    });
  });

  it('prints documents alone, indented or in an envelope', async () => {
    const file = work.write('e', JSON.stringify(one));
    expect((await replay('--pretty', file)).stdout).toMatch(/^\{\n {2}"/);
    expect(JSON.parse((await replay('--envelope', file)).stdout)).toMatchObject({
      _id: expect.stringMatching(/^[\w-]{20}$/),
      _source: { event: { id: 'a1' } },
    });
  });

  it.each([
    [['--pretty', '--envelope'], '--pretty cannot be used with --envelope'],
    [['--pretty', '--output', 'ndjson:x'], '--pretty cannot be used with --output'],
    [['--envelope', '--output', 'ndjson:x'], '--envelope is for standard output only'],
  ])('refuses options that would have no effect: %j', async (options, message) => {
    const result = await replay(...options, work.write('e', JSON.stringify(one)));
    expect([result.exitCode, messageOf(result)]).toEqual([2, expect.stringContaining(message)]);
  });

  it('writes into a file', async () => {
    const result = await replay(
      '--output',
      `ndjson:${work.path('out.ndjson')}`,
      work.write('e', JSON.stringify([one, two])),
    );
    expect([result.exitCode, result.stdout]).toEqual([0, '']);
    expect(work.stored()).toHaveLength(2);
    expect(readFileSync(work.path('out.ndjson'), 'utf8')).toContain('"_source":');
  });

  it('sums up on standard error what went into a file, and says nothing beside documents on standard output', async () => {
    const odd = { ...one, id: 'c3', timestamp: 'yesterday' };
    const place = `ndjson:${work.path('out.ndjson')}`;
    const events = work.write('e', JSON.stringify([one, odd]));
    expect(messageOf(await replay('--output', place, events))).toMatch(
      new RegExp(`^Documents into ${place}: 2 stored, 0 already there, 0 rejected. Issues: \\S+ 1.$`),
    );
    expect((await replay(events)).stderr).toBe('');
    const broken = work.write('broken', `${JSON.stringify(one)}\n{`);
    expect(messageOf(await replay('--output', place, broken))).toContain(': 1 stored');
  });

  it.each([
    ['a broken line', `${JSON.stringify(one)}\n{"id": \n`, /events:2: not an event/],
    [
      'a line that is no object',
      `${JSON.stringify(one)}\n[1]\n`,
      /events:2: not an event: expected a JSON object, got an array/,
    ],
    ['a number', '12', /events:1: not an event: expected a JSON object, got a number/],
    ['an array that holds a text', '[{"id":"a"}, "b"]', /events:1: .*not an object/],
    ['an array that ends too early', '[\n{"id":"a"},\n{"id":', /events:3: not an event/],
    ['an event that is broken inside', '[\n{"id":"a"},\n{"id":nope}\n]', /events:3: not an event/],
  ])('names file and line of %s', async (_what, text, message) => {
    const result = await replay(work.write('events', text));
    expect(result.exitCode).toBe(2);
    expect(messageOf(result)).toMatch(message);
    expect(messageOf(result)).toContain('code: JC_EVENT_FILE');
  });

  it('says that a file does not exist', async () => {
    expect(messageOf(await replay(work.path('none')))).toContain('none does not exist');
  });

  it('ends quietly when nobody reads on', async () => {
    const many = Array.from({ length: 20_000 }, () => JSON.stringify(one)).join('\n');
    const { child, ended } = startCli(['replay', work.write('many', many)]);
    child.stdout?.once('data', () => child.stdout?.destroy());
    const { exitCode, stderr } = await ended;
    expect([exitCode, stderr]).toEqual([0, '']);
  });
});

describe('replay of files as people have them', () => {
  const ids = (stdout: string) => documents(stdout).map(({ event }) => event.id);
  const lines = `${JSON.stringify(one)}\n${JSON.stringify(two)}\n`;

  it.each([
    ['lines', lines],
    ['an array', JSON.stringify([one, two])],
  ])('reads gzip of %s, from a file and from standard input', async (_what, text) => {
    const packed = gzipSync(text);
    writeFileSync(work.path('events.gz'), packed);
    expect(ids((await replay(work.path('events.gz'))).stdout)).toEqual(['a1', 'b2']);
    const piped = await runCli(['replay', '-'], { stdin: packed });
    expect(ids(piped.stdout)).toEqual(['a1', 'b2']);
  });

  it('says that a gzip file is cut off, after what it held', async () => {
    const many = Array.from({ length: 3000 }, (_, id) => JSON.stringify({ ...one, id: `${id}-${(id * 7919) % 3001}` }));
    const packed = gzipSync(many.join('\n'));
    writeFileSync(work.path('cut.gz'), packed.subarray(0, packed.length - 500));
    const result = await replay(work.path('cut.gz'));
    expect(result.exitCode).toBe(2);
    expect(messageOf(result)).toMatch(/cut\.gz starts like a gzip file but cannot be unpacked[\s\S]*JC_EVENT_FILE/);
    expect(ids(result.stdout).length).toBeGreaterThan(500);
  });

  it.each([
    ['lines', `not JSON\n${JSON.stringify(one)}\n{"id": \n[1]\n${JSON.stringify(two)}\n7\n`, 4, ':1: '],
    ['an array', `[${JSON.stringify(one)},\n{"id": x},\n${JSON.stringify(two)}]`, 1, ':2: '],
  ])('skips and counts what is invalid in %s, if told so', async (_what, text, count, place) => {
    const file = work.write('mixed', text);
    const refused = await replay(file);
    expect([refused.exitCode, messageOf(refused)]).toEqual([2, expect.stringContaining('--skip-invalid')]);
    const result = await replay('--skip-invalid', file);
    expect(ids(result.stdout)).toEqual(['a1', 'b2']);
    expect(result.exitCode).toBe(0);
    const skipped = count === 1 ? '1 invalid line or entry' : `${count} invalid lines or entries; the first`;
    expect(result.stderr).toContain(`Skipped ${skipped}: ${file}${place}`);
  });

  it.each([
    ['on one line', JSON.stringify({ Records: [one, two] }), 'Records'],
    ['over several lines', JSON.stringify({ Records: [one, two] }, undefined, 2), 'Records'],
    ['with a count beside the list', JSON.stringify({ totalCount: 2, results: [one, two] }), 'results'],
  ])('says that a file is one wrapper %s, and how to take the events out', async (_what, text, key) => {
    const result = await replay(work.write('wrapped.json', text));
    expect(result).toMatchObject({ exitCode: 2, stdout: '' });
    expect(messageOf(result)).toContain(`this is one object that wraps the events; they are in its list "${key}"`);
    expect(messageOf(result)).toContain(`jq -c '.["${key}"][]'`);
  });

  it('takes no event with a list of objects in it for a wrapper', async () => {
    const result = await replay(work.write('event.json', JSON.stringify({ ...one, changes: [{ field: 'a' }] })));
    expect(ids(result.stdout)).toEqual(['a1']);
  });
});
