import { readFileSync } from 'node:fs';
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
      new RegExp(`^Documents into ${place}: 2 stored, 0 there already, 0 rejected. Issues: \\S+ 1.$`),
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
