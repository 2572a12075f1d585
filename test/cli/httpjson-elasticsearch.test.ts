import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../src/core/json.ts';
import {
  type Answer,
  type FakeElasticsearch,
  idsOf,
  items,
  json,
  type SeenRequest,
  startFakeElasticsearch,
  storeAndCutInto,
  storeInto,
} from '../elasticsearch/fake-elasticsearch.ts';
import { type Listening, listening } from '../support/net/listening.ts';
import { until } from '../support/system/until.ts';
import { createWorkplace, type Workplace } from './fixture.ts';
import { messageOf, runCli, startCli } from './run-cli.ts';

const info = json(200, { version: { number: '9.4.0', build_flavor: 'default' }, tagline: 'You Know, for Search' });
const stored = { status: 201, result: 'created' };

let work: Workplace;
let api: Listening;
let server: FakeElasticsearch | undefined;
let asked: string[];

beforeEach(async () => {
  work = createWorkplace();
  asked = [];
  // Three pages of one event each: whoever asks for what is after 1 gets 2.
  api = await listening(
    createServer((request, response) => {
      asked.push(request.url ?? '');
      const after = Number(new URL(request.url ?? '', 'http://a').searchParams.get('after'));
      response.end(JSON.stringify(after < 3 ? [{ id: `e${after + 1}`, n: after + 1 }] : []));
    }),
  );
});

afterEach(async () => {
  await server?.close();
  server = undefined;
  await api.close();
  work.remove();
});

const elasticsearch = async (...answers: Answer[]): Promise<FakeElasticsearch> => {
  server = await startFakeElasticsearch(info, ...answers);
  return server;
};

/** A filebeat.yml; the ids of documents are those of the events. */
const config = (output: string, more = ''): string =>
  work.write(
    'filebeat.yml',
    `filebeat.inputs:
  - type: httpjson
    id: one
    interval: 1h
    request.url: ${api.url}/events
    request.transforms: [{ set: { target: url.params.after, value: '[[.cursor.last]]', default: '0' } }]
    response.pagination: [{ set: { target: url.params.after, value: '[[.last_event.n]]', fail_on_template_error: true } }]
    cursor.last.value: '[[.last_event.n]]'
    processors: [{ decode_json_fields: { fields: [message], target: event_data, document_id: id } }]
${more}output.elasticsearch: ${output}
`,
  );
const dataStream = '    data_stream: { dataset: acme.alerts, namespace: prod }\n';
const run = (file: string, ...args: string[]) =>
  runCli(['httpjson', file, '--once', '--quiet', ...args], {
    cwd: work.folder,
    env: { ELASTICSEARCH_API_KEY: 'from-the-environment' },
  });
const savedCursor = (): JsonObject =>
  JSON.parse(readFileSync(work.path('state.json'), 'utf8')).inputs[`httpjson::one::${api.url}/events`].cursor;
const bulks = (): readonly SeenRequest[] => (server?.requests ?? []).filter(({ method }) => method === 'POST');
const documentsOf = ({ body }: SeenRequest): readonly JsonObject[] =>
  body
    .split('\n')
    .filter((line, index) => index % 2 === 1 && line !== '')
    .map((line) => JSON.parse(line) as JsonObject);

describe('httpjson, to Elasticsearch', () => {
  it('creates documents in the data stream that the input names, by the output of the file', async () => {
    const { url } = await elasticsearch(storeInto(new Set()));
    const file = config(`{ hosts: "${url}", api_key: "an-id:a-key-9c3f" }`, `${dataStream}    pipeline: mine\n`);
    const result = await run(file, '--state', 'state.json');
    expect([result.exitCode, messageOf(result), result.stdout]).toEqual([0, '', '']);
    expect(bulks().map(idsOf)).toEqual([['e1'], ['e2'], ['e3']]);
    for (const bulk of bulks()) {
      expect(bulk.url).toMatch(/^\/logs-acme\.alerts-prod\/_bulk\?.*\bpipeline=mine\b/);
      expect(bulk.url).toContain('require_data_stream=true');
      const key = Buffer.from('an-id:a-key-9c3f').toString('base64');
      expect(bulk.headers.authorization).toBe(`ApiKey ${key}`);
    }
    const time = expect.stringMatching(/Z$/);
    expect(bulks().flatMap(documentsOf)[0]).toEqual({
      '@timestamp': time,
      event: { created: time, dataset: 'acme.alerts' },
      input: { type: 'httpjson' },
      data_stream: { type: 'logs', dataset: 'acme.alerts', namespace: 'prod' },
      message: '{"id":"e1","n":1}',
      event_data: { n: 1 },
    });
    expect(savedCursor()).toEqual({ last: '3' });
  });

  it('goes where the command line says, whatever is wrong with the output of the file', async () => {
    const { url } = await elasticsearch(storeInto(new Set()));
    const file = config('{ hosts: [], proxy_url: http://proxy }', dataStream);
    const result = await run(file, '--output', `elasticsearch:${url}`);
    expect([result.exitCode, messageOf(result)]).toEqual([0, '']);
    expect(bulks().map(({ headers }) => headers.authorization)).toEqual(Array(3).fill('ApiKey from-the-environment'));
    expect((await run(file, '--output', 'stdout')).stdout.split('\n')).toHaveLength(4);
    expect(messageOf(await run(file))).toContain('output.elasticsearch.proxy_url is not supported');
  });

  it('sends again what was cut off, and finds what is there already', async () => {
    const ids = new Set<string>();
    const { url } = await elasticsearch(storeAndCutInto(ids), storeInto(ids));
    const result = await run(config(`{ hosts: ["${url}"] }`, dataStream), '--state', 'state.json');
    expect([result.exitCode, messageOf(result)]).toEqual([0, '']);
    expect(bulks().map(idsOf)).toEqual([['e1'], ['e1'], ['e2'], ['e3']]);
    expect([...ids]).toEqual(['e1', 'e2', 'e3']);
    expect(savedCursor()).toEqual({ last: '3' });
    // Nothing is looked for: a key that may only write is enough.
    expect(server?.lookUps).toEqual([]);
  });

  it('keeps rejected documents beside the state and goes on', async () => {
    const refused = items({ status: 400, error: { type: 'document_parsing_exception', reason: 'no such type' } });
    const { url } = await elasticsearch(refused, items(stored));
    const result = await run(config(`{ hosts: ["${url}"] }`, dataStream), '--state', 'state.json');
    expect([result.exitCode, messageOf(result)]).toEqual([0, '']);
    const letters = readFileSync(work.path('state.json.dead-letters.ndjson'), 'utf8').trimEnd().split('\n');
    expect(letters.map((line) => JSON.parse(line))).toEqual([
      {
        time: expect.any(String),
        id: 'e1',
        reason: expect.stringContaining('no such type'),
        event: expect.objectContaining({ message: '{"id":"e1","n":1}' }),
      },
    ]);
    expect(savedCursor()).toEqual({ last: '3' });
  });

  it('ends with an error at a rejected document that it has nowhere to keep', async () => {
    const refused = items({ status: 400, error: { type: 'document_parsing_exception', reason: 'no such type' } });
    const { url } = await elasticsearch(refused);
    const result = await run(config(`{ hosts: ["${url}"] }`, dataStream));
    expect(result.exitCode).toBe(5);
    expect(messageOf(result)).toMatch(/no such type[\s\S]*code: JC_SINK_REJECTED/);
    expect(bulks()).toHaveLength(1);
  });

  it('goes on after a document that a pipeline drops', async () => {
    const { url } = await elasticsearch(items({ status: 200, result: 'noop' }));
    const result = await run(config(`{ hosts: ["${url}"] }`, dataStream), '--state', 'state.json');
    expect([result.exitCode, messageOf(result)]).toEqual([0, '']);
    expect(existsSync(work.path('state.json.dead-letters.ndjson'))).toBe(false);
    expect(savedCursor()).toEqual({ last: '3' });
  });

  it('loses nothing when it is killed while a page is not confirmed', async () => {
    const ids = new Set<string>();
    const { url } = await elasticsearch(storeInto(ids), () => {});
    const file = config(`{ hosts: ["${url}"] }`, dataStream);
    const { child, ended } = startCli(['httpjson', file, '--state', 'state.json', '--quiet'], { cwd: work.folder });
    await until(() => bulks().length === 2);
    child.kill('SIGKILL');
    await ended;
    expect(savedCursor()).toEqual({ last: '1' });
    await server?.close();
    const again = await elasticsearch(storeInto(ids));
    asked = [];
    const next = config(`{ hosts: ["${again.url}"] }`, dataStream);
    expect((await run(next, '--state', 'state.json')).exitCode).toBe(0);
    expect(asked[0]).toBe('/events?after=1');
    expect([...ids]).toEqual(['e1', 'e2', 'e3']);
  });

  it('shows the next request with --dry-run while another process uses the state, and makes no file', async () => {
    const { url } = await elasticsearch(storeInto(new Set()), () => {});
    const file = config(`{ hosts: ["${url}"] }`, dataStream);
    const { child, ended } = startCli(['httpjson', file, '--state', 'state.json', '--quiet'], { cwd: work.folder });
    await until(() => bulks().length === 2);
    const result = await run(file, '--dry-run', '--state', 'state.json');
    child.kill('SIGKILL');
    await ended;
    expect([result.exitCode, messageOf(result)]).toEqual([0, '']);
    expect(result.stdout).toContain('/events?after=1\n');
    expect((await run(file, '--dry-run', '--state', 'new/state.json')).stdout).toContain('/events?after=0\n');
    expect(existsSync(work.path('new'))).toBe(false);
  });

  it('says where events would go with --dry-run, and sends nothing', async () => {
    const { url, requests } = await elasticsearch(storeInto(new Set()));
    const result = await run(config(`{ hosts: ["${url}"] }`, dataStream), '--dry-run');
    expect(result.stdout).toContain('Events go to logs-acme.alerts-prod');
    expect([requests, asked]).toEqual([[], []]);
  });

  it.each([
    ['without a data stream', '', [], 'nothing names the data stream', 'JC_HTTPJSON_INVALID'],
    [
      'with a name made of fields',
      "    index: 'x-%{[agent.version]}'\n",
      [],
      'are not supported',
      'JC_HTTPJSON_INVALID',
    ],
    ['with --raw', dataStream, ['--raw'], '--raw cannot be used with Elasticsearch', 'JC_USAGE'],
  ])('refuses to run %s', async (_name, more, args, message, code) => {
    const { url } = await elasticsearch(storeInto(new Set()));
    const result = await run(config(`{ hosts: ["${url}"] }`, more), ...args);
    expect(messageOf(result)).toContain(message);
    expect(messageOf(result)).toContain(`code: ${code}`);
    expect(asked).toEqual([]);
  });

  it('names the data stream that takes no documents', async () => {
    const missing = items({ status: 404, error: { type: 'index_not_found_exception', reason: 'no such index' } });
    const { url } = await elasticsearch(missing);
    const result = await run(config(`{ hosts: ["${url}"], index: logs-mine-default }`));
    expect(messageOf(result)).toMatch(/logs-mine-default does not accept[\s\S]*Check the names of the data stream/);
    expect(result.exitCode).toBe(5);
  });
});
