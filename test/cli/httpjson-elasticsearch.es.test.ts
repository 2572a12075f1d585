import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeElasticsearch, elasticsearchUrl } from '../support/elasticsearch/describe-elasticsearch.ts';
import { uniqueNamespace } from '../support/elasticsearch/index-names.ts';
import { installForTest, type TestInstallation } from '../support/elasticsearch/install.ts';
import { tellServer } from '../support/elasticsearch/request.ts';
import { type Listening, listening } from '../support/net/listening.ts';
import { createWorkplace, type Workplace } from './fixture.ts';
import { messageOf, runCli, startCli } from './run-cli.ts';

const pages = 16;
const pageSize = 150;
const total = pages * pageSize;

describeElasticsearch('httpjson, to a real Elasticsearch', () => {
  const dataset = `httpjson.${uniqueNamespace()}`;
  const streams: string[] = [];
  let work: Workplace;
  let api: Listening;
  let installation: TestInstallation;
  /** Hears of each page that is asked for. */
  let onPage: (number: number) => void = () => {};

  beforeAll(async () => {
    work = createWorkplace();
    installation = await installForTest(elasticsearchUrl(), {
      pipelines: {
        [`${dataset}-numbers`]: {
          processors: [
            { drop: { if: "ctx.message.contains('drop me')" } },
            { set: { field: 'piped', value: true } },
            { set: { field: 'n', copy_from: 'e.n', ignore_empty_value: true } },
          ],
        },
      },
      indexTemplates: {
        [dataset]: {
          index_patterns: [`logs-${dataset}-*`],
          priority: 700,
          data_stream: {},
          template: { mappings: { properties: { e: { properties: { n: { type: 'long' } } } } } },
        },
      },
    });
    api = await listening(
      createServer((request, response) => {
        const { pathname, searchParams } = new URL(request.url ?? '', 'http://a');
        if (pathname === '/mixed') {
          response.end('[{"id":"good","n":1},{"id":"bad","n":"no number"},{"id":"gone","n":2,"t":"drop me"}]');
          return;
        }
        const after = Number(searchParams.get('after'));
        onPage(after / pageSize + 1);
        const events = Array.from({ length: after < total ? pageSize : 0 }, (_, at) => after + at + 1);
        response.end(JSON.stringify(events.map((n) => ({ id: `e${n}`, n }))));
      }),
    );
  });

  afterAll(async () => {
    await installation?.remove(streams);
    await api?.close();
    work?.remove();
  });

  /** @param ids whether documents have the ids of the events */
  const config = (namespace: string, ids: boolean, path = 'events'): string => {
    streams.push(`logs-${dataset}-${namespace}`);
    return work.write(
      `${namespace}.yml`,
      `filebeat.inputs:
  - type: httpjson
    id: ${namespace}
    request.url: ${api.url}/${path}
    data_stream: { dataset: ${dataset}, namespace: ${namespace} }
    pipeline: ${dataset}-numbers
    request.transforms: [{ set: { target: url.params.after, value: '[[.cursor.last]]', default: '0' } }]
    response.pagination: [{ set: { target: url.params.after, value: '[[if eq .url.Path "/events"]][[.last_event.n]][[end]]', fail_on_template_error: true } }]
    cursor.last.value: '[[.last_event.n]]'
    processors: [{ decode_json_fields: { fields: [message], target: e${ids ? ', document_id: id' : ''} } }]
output.elasticsearch.hosts: ["${elasticsearchUrl()}"]
`,
    );
  };

  const search = async (namespace: string, body: object) => {
    const path = `/logs-${dataset}-${namespace}`;
    await tellServer(elasticsearchUrl(), 'POST', `${path}/_refresh`);
    return (await tellServer(elasticsearchUrl(), 'POST', `${path}/_search`, body)) as {
      readonly hits: {
        readonly total: { readonly value: number };
        readonly hits: readonly { readonly _id: string; readonly _source: object }[];
      };
      readonly aggregations?: { readonly all: { readonly value: number } };
    };
  };
  const counts = async (namespace: string, most = total) => {
    const found = await search(namespace, {
      size: 0,
      track_total_hits: true,
      query: { range: { 'e.n': { lte: most } } },
      aggs: { all: { cardinality: { field: 'e.n', precision_threshold: 40_000 } } },
    });
    return { documents: found.hits.total.value, events: found.aggregations?.all.value };
  };
  const cursor = (namespace: string): number => {
    const path = work.path(`${namespace}.json`);
    if (!existsSync(path)) return 0;
    const { inputs } = JSON.parse(readFileSync(path, 'utf8'));
    return Number(inputs[`httpjson::${namespace}::${api.url}/events`]?.cursor.last ?? 0);
  };

  it.each([
    ['with ids none is there twice', 'ids', true],
    ['without ids some may be', 'bare', false],
  ])('loses nothing when it is killed again and again; %s', async (_name, namespace, ids) => {
    const args = ['httpjson', config(namespace, ids), '--state', work.path(`${namespace}.json`), '--quiet'];
    for (const deadly of [4, 7, 8, 12]) {
      const { child, ended } = startCli(args, { cwd: work.folder });
      onPage = (number) => {
        if (number >= deadly) child.kill('SIGKILL');
      };
      expect((await ended).exitCode).toBe(137);
      const saved = cursor(namespace);
      expect(saved).toBeLessThan(deadly * pageSize);
      if (saved > 0) expect((await counts(namespace, saved)).events).toBe(saved);
    }
    onPage = () => {};
    expect(cursor(namespace)).toBeGreaterThan(0);
    const last = await runCli([...args, '--once'], { cwd: work.folder });
    expect([last.exitCode, messageOf(last)]).toEqual([0, '']);
    expect(cursor(namespace)).toBe(total);
    const { documents, events } = await counts(namespace);
    expect(events).toBe(total);
    if (ids) expect(documents).toBe(total);
    else expect(documents).toBeGreaterThanOrEqual(total);
  });

  it('keeps what the mapping rejects, and lets a pipeline drop', async () => {
    const state = work.path('mixed.json');
    const result = await runCli(['httpjson', config('mixed', true, 'mixed'), '--once', '--quiet', '--state', state]);
    expect([result.exitCode, messageOf(result)]).toEqual([0, '']);
    const { hits } = await search('mixed', {});
    expect(hits.hits.map(({ _id, _source }) => [_id, _source])).toEqual([
      ['good', expect.objectContaining({ piped: true, e: { n: 1 }, input: { type: 'httpjson' } })],
    ]);
    const letters = readFileSync(`${state}.dead-letters.ndjson`, 'utf8').trimEnd().split('\n');
    expect(letters.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(['bad']);
  });
});
