import type { Client } from '@elastic/elasticsearch';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createElasticsearchClient } from '../../src/elasticsearch/client.ts';
import { checkInstalledMapping } from '../../src/elasticsearch/installed-mapping.ts';
import { describeElasticsearch, elasticsearchUrl } from '../support/elasticsearch/describe-elasticsearch.ts';
import { uniqueNamespace } from '../support/elasticsearch/index-names.ts';
import { installForTest, type TestInstallation } from '../support/elasticsearch/install.ts';
import { tellServer } from '../support/elasticsearch/request.ts';

const mappingVersion = 'a1b2c3';

describeElasticsearch('checkInstalledMapping on a real Elasticsearch', () => {
  const run = uniqueNamespace();
  const dataStream = (name: string) => `logs-jumpcloud.maptest-${run}-${name}`;
  const pipeline = (name: string) => `logs-jumpcloud.maptest-${run}-${name}`;
  const created: string[] = [];
  let client: Client;
  let installation: TestInstallation;

  beforeAll(async () => {
    client = createElasticsearchClient({ url: elasticsearchUrl() });
    const template = (name: string, priority: number, defaultPipeline?: string) => ({
      index_patterns: [`${dataStream(name)}*`],
      priority,
      data_stream: {},
      template: { settings: { index: defaultPipeline === undefined ? {} : { default_pipeline: defaultPipeline } } },
    });
    const described = (description?: string) => ({ ...(description ? { description } : {}), processors: [] });
    installation = await installForTest(elasticsearchUrl(), {
      pipelines: {
        [pipeline('ours')]: described('Routes events. (mapping a1b2c3)'),
        [pipeline('older')]: described('Routes events. (mapping 999999)'),
        [pipeline('foreign')]: described('Pipeline for JumpCloud'),
        [`custom-${run}`]: described(),
      },
      indexTemplates: {
        [`${run}-ours`]: template('ours', 800, pipeline('ours')),
        [`${run}-older`]: template('older', 800, pipeline('older')),
        [`${run}-foreign`]: template('foreign', 800, pipeline('foreign')),
        [`${run}-custom`]: template('custom', 800, `custom-${run}`),
        [`${run}-lost`]: template('lost', 800, pipeline('lost')),
        [`${run}-none`]: template('none', 800, '_none'),
        [`${run}-plain`]: template('plain', 800),
        [`${run}-index`]: { index_patterns: [`${dataStream('index')}*`], priority: 800 },
      },
    });
  });

  afterAll(async () => {
    await installation?.remove(created);
    await client?.close();
  });

  const check = (name: string, mode: 'collector' | 'cluster' = 'collector') =>
    checkInstalledMapping(client, { dataStream: dataStream(name), mappingVersion, mode });

  it('accepts the package of this mapping, whoever maps', async () => {
    const installed = { kind: 'package', pipeline: pipeline('ours') };
    expect(await check('ours', 'collector')).toEqual(installed);
    expect(await check('ours', 'cluster')).toEqual(installed);
  });

  it('refuses a package of another mapping and names both', async () => {
    await expect(check('older')).rejects.toMatchObject({
      code: 'JC_SINK_MAPPING_VERSION',
      message: expect.stringMatching(/999999.*a1b2c3/),
    });
  });

  it("refuses a package without a mapping version, such as Elastic's own", async () => {
    await expect(check('foreign')).rejects.toMatchObject({ code: 'JC_SINK_MAPPING_VERSION' });
  });

  it('lets the collector map in front of a pipeline of the user, but not the cluster', async () => {
    expect(await check('custom')).toEqual({ kind: 'other-pipeline', pipeline: `custom-${run}` });
    await expect(check('custom', 'cluster')).rejects.toMatchObject({ code: 'JC_SINK_NO_TEMPLATE' });
  });

  it.each(['none', 'plain'])(
    'lets the collector map where there is no pipeline (%s), but not the cluster',
    async (name) => {
      const isStack = installation.capabilities.componentTemplates.has('logs@settings');
      expect(await check(name)).toMatchObject({
        kind: isStack && name === 'plain' ? expect.any(String) : 'no-pipeline',
      });
      await expect(check(name, 'cluster')).rejects.toMatchObject({ code: 'JC_SINK_NO_TEMPLATE' });
    },
  );

  it('finds a pipeline that is named but not there', async () => {
    await expect(check('lost')).rejects.toMatchObject({
      code: 'JC_SINK_NO_TEMPLATE',
      message: expect.stringContaining(pipeline('lost')),
    });
  });

  it('wants a template that makes a data stream', async () => {
    await expect(check('index')).rejects.toMatchObject({ code: 'JC_SINK_NO_TEMPLATE' });
  });

  it('finds nothing where nothing is installed', async () => {
    const unknown = `jumpcloud-elastic-nothing-fits-${run}`;
    await expect(
      checkInstalledMapping(client, { dataStream: unknown, mappingVersion, mode: 'collector' }),
    ).rejects.toMatchObject({ code: 'JC_SINK_NO_TEMPLATE', message: expect.stringContaining(unknown) });
  });

  it('looks at the index that is written to as well as at the template', async () => {
    const name = 'ours-moved';
    created.push(dataStream(name));
    const body = '{"create":{}}\n{"@timestamp":"2026-01-01T00:00:00Z"}\n';
    await tellServer(elasticsearchUrl(), 'POST', `/${dataStream(name)}/_bulk?refresh=true`, body);
    expect(await check(name)).toEqual({ kind: 'package', pipeline: pipeline('ours') });
    await tellServer(elasticsearchUrl(), 'PUT', `/${dataStream(name)}/_settings`, {
      'index.default_pipeline': pipeline('older'),
    });
    await expect(check(name)).rejects.toMatchObject({
      code: 'JC_SINK_MAPPING_VERSION',
      message: expect.stringContaining('.ds-'),
    });
    await tellServer(elasticsearchUrl(), 'POST', `/${dataStream(name)}/_rollover`);
    expect(await check(name)).toEqual({ kind: 'package', pipeline: pipeline('ours') });
  });

  it('refuses a plain index that stands where the data stream should', async () => {
    const name = `jumpcloud-elastic-plain-index-${run}`;
    await tellServer(elasticsearchUrl(), 'PUT', `/${name}`);
    const checked = checkInstalledMapping(client, { dataStream: name, mappingVersion, mode: 'collector' });
    await expect(checked).rejects.toMatchObject({
      code: 'JC_SINK_NO_TEMPLATE',
      message: expect.stringContaining('is an index'),
    });
    await tellServer(elasticsearchUrl(), 'DELETE', `/${name}`);
  });
});
