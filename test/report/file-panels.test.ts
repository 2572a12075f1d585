import { writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { parseJsonObject } from '../../src/core/json.ts';
import { dashboards } from '../../src/generated/dashboards.ts';
import { createStreamMapper } from '../../src/mapper/stream-mapper.ts';
import { type Reading, reduceFiles } from '../../src/report/file-panels.ts';
import { demoEvents, demoUsers } from '../support/panels/demo-data.ts';

const now = Date.UTC(2026, 0, 1);
const events = demoEvents(300);
const users = demoUsers().slice(0, 20);

function documentsOf(stream: string, raw: readonly string[]): readonly object[] {
  const mapper = createStreamMapper(stream, { tags: ['forwarded'], inputType: 'httpjson', namespace: 'default' });
  return raw.map((text) => mapper.map(parseJsonObject(text), text, now).document);
}

/** Every panel of every dashboard. */
function panelsOf({ reducers }: Reading) {
  return dashboards.flatMap((dashboard) => {
    const reducer = reducers.get(dashboard.stream);
    const { range } = reducer ?? {};
    if (reducer === undefined || range === undefined) return [];
    return dashboard.panels.map(({ id }) => [dashboard.id, id, reducer.finish(dashboard.id, id, range).data] as const);
  });
}

describe('what a report reads', () => {
  const documents = [...documentsOf('events', events), ...documentsOf('users', users)];
  const stdin = (async function* () {})();
  let folder: string;
  let expected: ReturnType<typeof panelsOf>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'report-'));
    const plain = documents.map((document) => JSON.stringify(document)).join('\n');
    expected = panelsOf(await read(plain));
    expect(expected.length).toBeGreaterThan(50);
  });

  async function read(content: string | Buffer, given: { from?: number; to?: number } = {}): Promise<Reading> {
    const file = join(folder, 'documents.ndjson');
    writeFileSync(file, content);
    return reduceFiles([file], { dashboards, now, stdin, ...given });
  }

  it.each<[string, () => string | Buffer]>([
    [
      'documents beside their IDs, as the collector writes them',
      () => documents.map((_source, index) => JSON.stringify({ _id: `${index}`, _source })).join('\n'),
    ],
    ['an array of documents', () => JSON.stringify(documents)],
    ['raw events and users, mixed', () => [...events, ...users].join('\n')],
    ['a compressed file', () => gzipSync([...events, ...users].join('\n'))],
  ])('is the same from %s', async (_what, content) => {
    const reading = await read(content());
    expect(reading.counts).toEqual({ counted: 320, otherTime: 0, noTime: 0, foreign: 0, invalid: 0 });
    expect(panelsOf(reading)).toEqual(expected);
  });

  it('counts what is no JSON, what is of somebody else, and what has no time, and reads on', async () => {
    const [first, second] = documents as [object, object];
    const lines = [
      JSON.stringify(first),
      '{"broken": ',
      'no JSON at all',
      '[1]',
      '{"hello": "world"}',
      JSON.stringify({ ...first, data_stream: { dataset: 'nginx.access' } }),
      JSON.stringify({ ...first, '@timestamp': 'soon' }),
      '',
      JSON.stringify(second),
      'the end',
    ];
    const { counts } = await read(lines.join('\n'));
    expect(counts).toEqual({ counted: 2, otherTime: 0, noTime: 1, foreign: 2, invalid: 4 });
  });

  it('leaves out events of other times, but shows the whole directory', async () => {
    const times = events.map((text) => Date.parse(JSON.parse(text).timestamp)).sort((a, b) => a - b);
    const [from, to] = [times[50] as number, times[250] as number];
    const inside = times.filter((time) => time >= from && time < to).length;
    const { counts, reducers } = await read(documents.map((document) => JSON.stringify(document)).join('\n'), {
      from,
      to,
    });
    expect(counts.counted).toBe(inside + users.length);
    expect(counts.otherTime).toBe(events.length - inside);
    expect(reducers.get('events')?.range).toMatchObject({ from, to });
  });

  it('says which file does not exist', async () => {
    const missing = reduceFiles([join(folder, 'missing')], { dashboards, now, stdin });
    await expect(missing).rejects.toMatchObject({ code: 'JC_EVENT_FILE', message: /missing does not exist/ });
  });
});
