import { describe, expect, it } from '@jest/globals';
import { adaptPipeline, adaptTemplate } from './adapt.ts';
import type { Capabilities } from './capabilities.ts';

const trimmed: Capabilities = {
  version: '9.4.3',
  processors: new Set(['set', 'foreach', 'script']),
  fieldTypes: new Set(),
  componentTemplates: new Set(),
  mustache: false,
  dataStreamApi: false,
  lifecycle: false,
};
const complete: Capabilities = {
  version: '9.4.3',
  processors: new Set(['set', 'foreach', 'script', 'geoip']),
  fieldTypes: new Set(['constant_keyword', 'wildcard', 'match_only_text', 'scaled_float']),
  componentTemplates: new Set(['logs@mappings', 'logs@settings', 'ecs@mappings']),
  mustache: true,
  dataStreamApi: true,
  lifecycle: true,
};

const template = {
  index_patterns: ['logs-x-*'],
  composed_of: ['logs@mappings', 'logs-x@package', 'ecs@mappings'],
  template: {
    settings: { index: { lifecycle: { name: 'logs' }, number_of_shards: 1 }, 'index.lifecycle.prefer_ilm': true },
    mappings: {
      dynamic_templates: [{ labels: { path_match: 'labels.*', mapping: { type: 'wildcard', ignore_above: 9 } } }],
      properties: {
        dataset: { type: 'constant_keyword', value: 'x' },
        type: { properties: { type: { type: 'scaled_float', scaling_factor: 1000 } } },
        title: { type: 'keyword', fields: { text: { type: 'match_only_text' } } },
      },
    },
  },
};

const pipeline = {
  description: 'x',
  processors: [
    { set: { field: 'a', value: 1, on_failure: [{ geoip: { field: 'b' } }] } },
    { geoip: { field: 'ip' } },
    { foreach: { field: 'list', processor: { geoip: { field: '_ingest._value' } } } },
  ],
  on_failure: [{ geoip: { field: 'ip' } }, { set: { field: 'failed', value: true } }],
};

describe('adaptTemplate', () => {
  it('changes nothing for a complete Elasticsearch', () => {
    expect(adaptTemplate(template, complete)).toEqual(template);
  });

  it('swaps field types that the server lacks, in properties, multi-fields and dynamic templates', () => {
    expect(adaptTemplate(template, trimmed)).toMatchObject({
      template: {
        mappings: {
          dynamic_templates: [{ labels: { path_match: 'labels.*', mapping: { type: 'keyword', ignore_above: 9 } } }],
          properties: {
            dataset: { type: 'keyword' },
            title: { type: 'keyword', fields: { text: { type: 'text' } } },
          },
        },
      },
    });
  });

  it('drops the parameters that the stand-in does not know', () => {
    expect(JSON.stringify(adaptTemplate(template, trimmed))).not.toMatch(/scaling_factor|"value"/);
  });

  it('is not misled by a field that is called type', () => {
    const adapted = adaptTemplate(template, trimmed);
    expect(adapted).toMatchObject({
      template: { mappings: { properties: { type: { properties: { type: { type: 'double' } } } } } },
    });
  });

  it('leaves out lifecycle settings and the templates of the stack', () => {
    expect(adaptTemplate(template, trimmed)).toMatchObject({
      composed_of: ['logs-x@package'],
      template: { settings: { index: { number_of_shards: 1 } } },
    });
    expect(JSON.stringify(adaptTemplate(template, trimmed))).not.toContain('lifecycle');
  });
});

describe('adaptPipeline', () => {
  it('changes nothing for a complete Elasticsearch', () => {
    expect(adaptPipeline(pipeline, complete)).toEqual(pipeline);
  });

  it('leaves out geoip processors wherever they stand', () => {
    expect(adaptPipeline(pipeline, trimmed)).toEqual({
      description: 'x',
      processors: [{ set: { field: 'a', value: 1 } }],
      on_failure: [{ set: { field: 'failed', value: true } }],
    });
  });

  it('keeps a processor of another type that the server lacks, so that the server says so', () => {
    const unknown = { processors: [{ grok: { field: 'a', patterns: [] } }] };
    expect(adaptPipeline(unknown, trimmed)).toEqual(unknown);
  });
});
