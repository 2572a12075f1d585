import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { isJsonObject, type JsonObject, type JsonValue } from '../../src/core/json.ts';
import { createWorkplace, type Workplace } from './fixture.ts';
import { runCli } from './run-cli.ts';

const document: JsonObject = {
  '@timestamp': '2026-01-10T10:00:00.000Z',
  message: 'anna signed in',
  data_stream: { type: 'logs', dataset: 'jumpcloud.events', namespace: 'default' },
  event: { action: 'user_login_attempt', outcome: 'failure', created: '2026-01-10T10:00:01.000Z' },
  user: { name: 'anna' },
  client: { ip: '203.0.113.7' },
  related: { ip: ['203.0.113.7'], user: ['anna'] },
  jumpcloud: { event: { service: 'directory' }, derived: { actor: 'anna' } },
};
const places = [
  ...['user', 'user.name', 'client', 'client.ip', 'client.geo', 'client.geo.location', 'event', 'event.outcome'],
  ...['event.category', 'related', 'related.ip', 'jumpcloud', 'jumpcloud.derived', 'jumpcloud.derived.changes'],
  ...['jumpcloud.derived.changes.set', 'message', 'host', 'organization'],
];
const oddValues: readonly JsonValue[] = [
  ...[null, true, 1, -0.5, '', 'x', '\0', [], {}, [null], [[1]], [{ a: null }]],
  // Not every object can be made a text.
  { toString: 1, valueOf: 1 },
  [{ toString: null }],
];
const deep = `${'['.repeat(20_000)}1${']'.repeat(20_000)}`;

function put(into: JsonObject, [head = '', ...rest]: readonly string[], value: JsonValue): JsonObject {
  const inner = into[head];
  return { ...into, [head]: rest.length === 0 ? value : put(isJsonObject(inner) ? inner : {}, rest, value) };
}

const odd = places.flatMap((place) => oddValues.map((value) => put(document, place.split('.'), value)));
const tooDeep = ['user', 'message', 'client'].map((place) =>
  JSON.stringify({ ...document, [place]: '@' }).replace('"@"', deep),
);
const lines = [...odd.map((one) => JSON.stringify(one)), ...tooDeep, JSON.stringify(document)];

let work: Workplace;

beforeEach(() => {
  work = createWorkplace();
  work.write('odd.ndjson', `${lines.join('\n')}\n`);
  work.write('list.txt', '203.0.113.7\n');
});

afterEach(() => work.remove());

describe('documents with values of any shape, at any depth, are no bug of', () => {
  it.each<[string, number, readonly string[]]>([
    ['report', 0, ['report', 'odd.ndjson']],
    ['report without personal data', 0, ['report', 'odd.ndjson', '--no-personal-data']],
    ['detect', 0, ['detect', '--from', 'ndjson:odd.ndjson']],
    ['alerts', 0, ['detect', '--from', 'ndjson:odd.ndjson', '--alerts', 'ndjson:alerts.ndjson', '--state', 'state']],
    ['hunt', 10, ['hunt', 'list.txt', '--in', 'ndjson:odd.ndjson']],
  ])('%s', async (_command, exitCode, args) => {
    const result = await runCli(args, { cwd: work.folder });
    expect(result.stderr).not.toContain('error:');
    expect(result.exitCode).toBe(exitCode);
  });

  it('a file in UTF-16, as Windows PowerShell writes it, says so', async () => {
    work.write('utf16.ndjson', Buffer.from(`\ufeff${JSON.stringify(document)}\n`, 'utf16le'));
    const { stderr, exitCode } = await runCli(['report', 'utf16.ndjson'], { cwd: work.folder });
    expect(stderr).toContain('utf16.ndjson is UTF-16, not UTF-8');
    expect(exitCode).toBe(2);
  });
});
