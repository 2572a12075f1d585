import { afterEach, describe, expect, it } from '@jest/globals';
import { createElasticsearchClient } from '../../src/elasticsearch/client.ts';
import {
  checkInstalledMapping,
  type InstalledMapping,
  mappingVersionIn,
  requirePackage,
} from '../../src/elasticsearch/installed-mapping.ts';
import { type Answer, json, startFakeElasticsearch } from './fake-elasticsearch.ts';

const dataStream = 'logs-jumpcloud.events-default';
const missing = json(404, { error: { type: 'index_not_found_exception', reason: 'no such index' }, status: 404 });
const forbidden = json(403, { error: { type: 'security_exception', reason: 'unauthorized' }, status: 403 });
const writeIndex = (pipeline: string) =>
  json(200, { '.ds-x-000001': { settings: { index: { creation_date: '1', default_pipeline: pipeline } } } });
const stackTemplate = json(200, {
  index_templates: [{ name: 'logs', index_template: { index_patterns: ['logs-*-*'], priority: 100, data_stream: {} } }],
});

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** Answers by the part of the path that tells the four requests apart. */
async function check(answers: Readonly<Record<string, Answer>>, mode: 'collector' | 'cluster' = 'collector') {
  const server = await startFakeElasticsearch((response, request) => {
    const [, answer = missing] = Object.entries(answers).find(([part]) => request.url.includes(part)) ?? [];
    answer(response, request);
  });
  const client = createElasticsearchClient({ url: server.url });
  closing.push(server.close, () => client.close());
  return await checkInstalledMapping(client, { dataStream, mappingVersion: 'abc', mode });
}

describe('checkInstalledMapping', () => {
  const stack = {
    _simulate_index: json(200, { template: { settings: { index: { default_pipeline: 'logs@default-pipeline' } } } }),
    _index_template: stackTemplate,
  };

  it("takes the stack's own logs template for a target of mapped documents only", async () => {
    expect(await check(stack)).toEqual({ kind: 'other-pipeline', pipeline: 'logs@default-pipeline' });
    await expect(check(stack, 'cluster')).rejects.toMatchObject({
      code: 'JC_SINK_NO_TEMPLATE',
      advice: expect.stringContaining('--map collector'),
    });
  });

  it('is content with the write index where templates may not be read', async () => {
    const answers = {
      _settings: writeIndex('logs-jumpcloud.events-101.0.0'),
      _index_template: forbidden,
      _ingest: json(200, { 'logs-jumpcloud.events-101.0.0': { description: 'x (mapping abc)' } }),
    };
    expect(await check(answers)).toEqual({ kind: 'package', pipeline: 'logs-jumpcloud.events-101.0.0' });
  });

  describe('where templates may not be read, as of a writer with the least privileges', () => {
    const pipelines = (...descriptions: readonly string[]) =>
      json(
        200,
        Object.fromEntries(descriptions.map((description, i) => [`logs-jumpcloud.events-${i}`, { description }])),
      );
    const hidden = { _index_template: forbidden };

    it('goes by the pipelines', async () => {
      const _ingest = pipelines('x (mapping old)', 'x (mapping abc)');
      expect(await check({ ...hidden, _ingest })).toEqual({ kind: 'package', pipeline: 'logs-jumpcloud.events-1' });
    });

    it('refuses where there are none, and where they are of another mapping', async () => {
      await expect(check({ ...hidden, _ingest: pipelines() })).rejects.toMatchObject({ code: 'JC_SINK_NO_TEMPLATE' });
      await expect(check({ ...hidden, _ingest: pipelines('x (mapping old)') })).rejects.toMatchObject({
        code: 'JC_SINK_MAPPING_VERSION',
      });
    });

    it('begins where nothing at all can be seen', async () => {
      expect(await check({ ...hidden, _ingest: forbidden })).toEqual({ kind: 'hidden' });
    });
  });

  it('names the privilege that is lacking', async () => {
    await expect(check({ _index_template: forbidden }, 'cluster')).rejects.toMatchObject({
      code: 'JC_SINK_UNAUTHORIZED',
      advice: expect.stringContaining('manage_index_templates'),
    });
    await expect(check({ _settings: forbidden })).rejects.toMatchObject({
      advice: expect.stringContaining(`view_index_metadata on ${dataStream}`),
    });
    await expect(
      check({ ...stack, _settings: writeIndex('logs-jumpcloud.x'), _ingest: forbidden }),
    ).rejects.toMatchObject({
      advice: expect.stringContaining('read_pipeline'),
    });
  });
});

describe('requirePackage', () => {
  const require = (installed: InstalledMapping) => () => requirePackage(installed, dataStream, 'http://es');

  it.each<InstalledMapping>([{ kind: 'no-pipeline' }, { kind: 'other-pipeline', pipeline: 'logs@default-pipeline' }])(
    'refuses %j, and tells how to install and how to go on without',
    (installed) => {
      expect(require(installed)).toThrow(
        expect.objectContaining({
          code: 'JC_SINK_NO_TEMPLATE',
          advice: expect.stringMatching(/install --elasticsearch http:\/\/es.*require_package: false/),
        }),
      );
    },
  );

  it.each<InstalledMapping>([{ kind: 'package', pipeline: 'x' }, { kind: 'hidden' }])('lets %j pass', (installed) =>
    expect(require(installed)).not.toThrow(),
  );
});

describe('mappingVersionIn', () => {
  it.each([
    ['Maps JumpCloud events. (mapping 1a2b3c)', '1a2b3c'],
    ['Maps (mapping old) and more (mapping new) ', 'new'],
    ['Maps (mapping 1a2b3c) events', undefined],
    ['', undefined],
  ])('reads %j', (description, version) => {
    expect(mappingVersionIn(description)).toBe(version);
  });
});
