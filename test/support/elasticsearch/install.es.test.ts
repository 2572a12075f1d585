import { expect, it } from '@jest/globals';
import { describeElasticsearch, elasticsearchUrl } from './describe-elasticsearch.ts';
import { uniqueNamespace } from './index-names.ts';
import { installForTest } from './install.ts';
import { tellServer } from './request.ts';

describeElasticsearch('installForTest', () => {
  it('installs a template with every optional field type and a pipeline with geoip on any server', async () => {
    const name = `test-support-${uniqueNamespace()}`;
    const installation = await installForTest(elasticsearchUrl(), {
      pipelines: { [name]: { processors: [{ geoip: { field: 'ip', ignore_missing: true } }] } },
      indexTemplates: {
        [name]: {
          index_patterns: [`${name}*`],
          priority: 600,
          data_stream: {},
          template: {
            settings: { index: { lifecycle: { name: 'logs' }, default_pipeline: name } },
            mappings: {
              properties: {
                dataset: { type: 'constant_keyword', value: 'x' },
                path: { type: 'wildcard' },
                text: { type: 'match_only_text' },
                usage: { type: 'scaled_float', scaling_factor: 1000 },
              },
            },
          },
        },
      },
    });
    const document = { '@timestamp': '2026-01-01T00:00:00Z', dataset: 'x', path: '/a', text: 'b', usage: 0.5 };
    const body = `{"create":{"_id":"1"}}\n${JSON.stringify(document)}\n`;
    const answer = await tellServer(elasticsearchUrl(), 'POST', `/${name}/_bulk`, body);
    await installation.remove([name]);
    expect(answer).toMatchObject({ errors: false, items: [{ create: { status: 201 } }] });
  });
});
