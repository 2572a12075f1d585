import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../src/core/json.ts';
import { loadHttpjsonInputs } from '../../src/httpjson/load-inputs.ts';
import type { PublishedDocument } from '../../src/httpjson/publish/publisher.ts';
import { type ElasticsearchOutputOptions, openElasticsearchOutput } from '../../src/runner/elasticsearch-output.ts';
import { commandTarget, documentTarget } from '../../src/runner/output-target.ts';
import { silentLogger } from '../../src/runtime/logger.ts';
import { createWorkplace } from '../cli/fixture.ts';
import {
  type Answer,
  idsOf,
  items,
  json,
  startFakeElasticsearch,
  storeInto,
} from '../elasticsearch/fake-elasticsearch.ts';
import { neverStop } from '../support/collector/never-stop.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const info = json(200, { version: { number: '9.4.0', build_flavor: 'default' }, tagline: 'You Know, for Search' });

function configOf(yaml: string) {
  const [config] = loadHttpjsonInputs(`request.url: http://a/\n${yaml}`, { source: 'in.yml', environment: {} }).inputs;
  if (!config) throw new Error('the configuration has no input');
  return config;
}

/** An output on a fake server, with a clock that does not wait. */
async function outputOn(answers: readonly Answer[], options: Partial<ElasticsearchOutputOptions> = {}) {
  const server = await startFakeElasticsearch(...answers);
  closing.push(server.close);
  const waits: number[] = [];
  const sleep = async (milliseconds: number): Promise<void> => void waits.push(milliseconds);
  const output = await openElasticsearchOutput({
    target: commandTarget({ kind: 'elasticsearch', url: server.url }),
    deadLetters: undefined,
    clock: { now: () => 0, sleep },
    log: silentLogger,
    random: () => 1,
    once: false,
    ...options,
  });
  closing.push(() => output.close());
  return { output, server, waits };
}

const document = (id: string, metadata: JsonObject = {}): PublishedDocument => ({
  json: JSON.stringify({ id }),
  metadata: { _id: id, ...metadata },
});

const config = configOf('data_stream.dataset: a');

describe('an output to Elasticsearch', () => {
  it('waits for a server that is away, longer each time, and goes on', async () => {
    const ids = new Set<string>();
    const away = Array<Answer>(30).fill(json(503, {}));
    const { output, waits } = await outputOn([json(503, {}), ...away, storeInto(ids)]);
    await output.open(config, neverStop).write([document('a')]);
    expect([...ids]).toEqual(['a']);
    expect(waits).toHaveLength(30);
    expect(waits.slice(0, 9)).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]);
    expect(waits.at(-1)).toBe(60_000);
  });

  it('never sends what is stored again, however long other documents of its request have to wait', async () => {
    const bodies: string[] = [];
    const partly: Answer = (response, request) => {
      bodies.push(request.body);
      const documents = request.body.split('\n').filter((line) => line.startsWith('{"id"'));
      const isAway = bodies.length < 30;
      const unavailable = { status: 503, error: { type: 'unavailable_shards_exception', reason: 'no shard' } };
      const answers = documents.map((line) =>
        isAway && line.includes('waits') ? unavailable : { status: 201, result: 'created' },
      );
      items(...answers)(response, request);
    };
    const { output } = await outputOn([info, partly]);
    const bare = ['stored', 'waits', 'stored too'].map((id) => ({ json: JSON.stringify({ id }), metadata: {} }));
    await output.open(config, neverStop).write(bare);
    expect(bodies).toHaveLength(30);
    expect(bodies.filter((body) => body.includes('stored'))).toHaveLength(1);
  });

  it('does not wait for it if it runs once, or when it is told to stop', async () => {
    await expect(outputOn([json(503, {})], { once: true })).rejects.toMatchObject({ code: 'JC_SINK_UNREACHABLE' });
    const once = await outputOn([info, json(503, {})], { once: true });
    await expect(once.output.open(config, neverStop).write([document('a')])).rejects.toMatchObject({
      code: 'JC_SINK_UNREACHABLE',
    });
    const stopping = new AbortController();
    const sleep = async (milliseconds: number): Promise<void> => {
      if (milliseconds === 8000) stopping.abort();
    };
    const { output: waiting, server } = await outputOn([info, json(503, {})], { clock: { now: () => 0, sleep } });
    const gentle = { ...neverStop, gently: stopping.signal };
    await expect(waiting.open(config, gentle).write([document('a')])).rejects.toMatchObject({
      code: 'JC_SINK_UNREACHABLE',
      message: expect.stringContaining('answered 503'),
    });
    // Its version, and five tries of one bulk: after the wait there is none.
    expect(server.requests).toHaveLength(1 + 5);
    const { output } = await outputOn([info, json(503, {})]);
    const stopped = { ...neverStop, gently: AbortSignal.abort() };
    await expect(output.open(config, stopped).write([document('a')])).rejects.toMatchObject({
      code: 'JC_SINK_UNREACHABLE',
    });
  });

  it('does not start with credentials that nobody accepts', async () => {
    await expect(outputOn([json(401, { error: { type: 'security_exception' } })])).rejects.toMatchObject({
      code: 'JC_SINK_UNAUTHORIZED',
    });
  });

  it('sends as many documents at a time as fit into a request', async () => {
    const ids = new Set<string>();
    const { output, server } = await outputOn([info, storeInto(ids)]);
    const all = Array.from({ length: 2500 }, (_, index) => document(`d${index}`));
    await output.open(config, neverStop).write(all);
    expect(server.requests.slice(1).map((request) => idsOf(request).length)).toEqual([1000, 1000, 500]);
    expect(ids.size).toBe(2500);
  });

  it('follows what processors say of a single document, and refuses what it cannot do', async () => {
    const ids = new Set<string>();
    const { output, server } = await outputOn([info, storeInto(ids)]);
    const writer = output.open(configOf('data_stream.dataset: a\npipeline: p'), neverStop);
    await writer.write([
      document('usual'),
      document('other', { raw_index: 'logs-b-default', pipeline: 'q' }),
      document('created', { op_type: 'create' }),
    ]);
    const paths = server.requests.slice(1).map(({ url }) => url.replace(/\?.*pipeline=/, ' '));
    expect(paths).toEqual(['/logs-a-default/_bulk p', '/logs-b-default/_bulk q']);
    expect([...ids]).toEqual(['usual', 'created', 'other']);
    await expect(writer.write([document('gone', { op_type: 'delete' })])).rejects.toMatchObject({
      code: 'JC_SINK_REJECTED',
      message: expect.stringContaining('asks for delete'),
    });
  });

  it.each<[string, JsonObject, Answer]>([
    [
      'a data stream without a template',
      { raw_index: 'x' },
      items({ status: 404, error: { type: 'index_not_found' } }),
    ],
    [
      'a pipeline that is not there',
      { pipeline: 'x' },
      json(400, { error: { type: 'illegal_argument_exception', reason: 'pipeline with id [x] does not exist' } }),
    ],
    ['an index that the key may not write', { raw_index: 'x' }, json(403, { error: { type: 'security_exception' } })],
  ])('rejects an event that names %s, and keeps the others', async (_name, metadata, answer) => {
    const ids = new Set<string>();
    const folder = createWorkplace();
    closing.push(async () => folder.remove());
    const byTarget: Answer = (response, request) =>
      (/\/x\/|pipeline=x/.test(request.url) ? answer : storeInto(ids))(response, request);
    const deadLetters = folder.path('letters.ndjson');
    const { output } = await outputOn([info, byTarget], { deadLetters });
    await output.open(config, neverStop).write([document('a'), document('lost', metadata), document('b')]);
    expect([...ids]).toEqual(['a', 'b']);
    const [letter, ...more] = readFileSync(deadLetters, 'utf8').trimEnd().split('\n');
    expect(more).toEqual([]);
    expect(JSON.parse(letter ?? '')).toMatchObject({
      id: 'lost',
      reason: expect.stringMatching(/^its @metadata names a target that takes no documents: /),
      event: { id: 'lost' },
    });
  });

  it('ends if the target of the input takes no documents, or nobody knows the key', async () => {
    const missing = items({ status: 404, error: { type: 'index_not_found_exception' } });
    const { output } = await outputOn([info, missing]);
    await expect(output.open(config, neverStop).write([document('a')])).rejects.toMatchObject({
      code: 'JC_SINK_NO_TEMPLATE',
    });
    const { output: revoked } = await outputOn([info, json(401, {})]);
    await expect(revoked.open(config, neverStop).write([document('a', { raw_index: 'x' })])).rejects.toMatchObject({
      code: 'JC_SINK_UNAUTHORIZED',
    });
  });

  it.each<[unknown]>([[''], [null], [7], [{ a: 1 }]])('takes %j in @metadata for no name', async (value) => {
    const { output, server } = await outputOn([info, storeInto(new Set())]);
    const metadata = { raw_index: value, pipeline: value } as JsonObject;
    await output.open(config, neverStop).write([document('a', metadata)]);
    expect(server.requests[1]?.url).toMatch(/^\/logs-a-default\/_bulk(?!.*pipeline=)/);
  });

  it('writes documents without ids', async () => {
    const { output, server } = await outputOn([info, storeInto(new Set())]);
    await output.open(config, neverStop).write([{ json: '{"a":1}', metadata: {} }]);
    expect(server.requests[1]?.body).toBe('{"create":{}}\n{"a":1}\n');
  });
});

describe('the data stream of an input', () => {
  const target = {
    ...commandTarget({ kind: 'elasticsearch', url: 'http://a' }),
    index: 'logs-o-default',
    pipeline: 'o',
  };

  it.each([
    ['index: logs-i-default\ndata_stream.dataset: d', 'logs-i-default o'],
    ['data_stream: { dataset: d, type: metrics, namespace: n }\npipeline: i', 'metrics-d-n i'],
    ['data_stream: {}', 'logs-generic-default o'],
    ['interval: 1m', 'logs-o-default o'],
    ['index: ""', 'logs-o-default o'],
    [`index: ${'x'.repeat(255)}`, `${'x'.repeat(255)} o`],
  ])('is that of { %s }', (yaml, expected) => {
    const { dataStream, pipeline } = documentTarget(configOf(yaml), target);
    expect(`${dataStream} ${pipeline}`).toBe(expected);
  });

  it.each([
    ['index: "logs-*"'],
    ['index: logs-a-default,logs-b-default'],
    ['index: "a b"'],
    ['index: a/b'],
    ['index: -a'],
    ['index: ".."'],
    ['index: "a\\nb"'],
    ['data_stream.dataset: Acme.Alerts'],
    [`index: ${'x'.repeat(256)}`],
  ])('is refused before anything is asked for if it is no name: %s', (yaml) => {
    expect(() => documentTarget(configOf(yaml), target)).toThrow('is not a name for a data stream');
  });
});
