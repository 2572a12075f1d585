import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../../src/core/json.ts';
import type { ObjectKind } from '../../../src/install/cluster/cluster-object.ts';
import { differences } from '../../../src/install/cluster/differences.ts';
import { keepConstants } from '../../../src/install/cluster/update-stream.ts';

const compare = (actual: JsonObject, wanted: JsonObject, kind: ObjectKind = 'index template') =>
  differences({ kind, name: 'x', body: actual }, { kind, name: 'x', body: wanted });

describe('differences', () => {
  it('sees none in what Elasticsearch makes of an index template', () => {
    const wanted = {
      index_patterns: ['a-*'],
      data_stream: {},
      composed_of: ['p'],
      template: { settings: { index: { mapping: { ignore_malformed: true, limit: 5 } }, 'index.codec': 'best' } },
    };
    const served = {
      ...wanted,
      data_stream: { hidden: false, allow_custom_routing: false },
      ignore_missing_component_templates: [],
      template: {
        settings: { index: { codec: 'best', mapping: { ignore_malformed: 'true', limit: '5' } } },
        mappings: {},
      },
      created_date_millis: 1,
      modified_date_millis: 2,
    };
    expect(compare(served, wanted)).toEqual([]);
  });

  it('names each place, with what is there and what should be', () => {
    const actual = {
      priority: 100,
      template: { mappings: { properties: { a: { type: 'long' }, b: { type: 'ip' } } } },
    };
    const wanted = {
      priority: 200,
      template: { mappings: { properties: { a: { type: 'keyword' }, c: { type: 'ip' } } } },
    };
    expect(compare(actual, wanted)).toEqual([
      { path: 'priority', before: 100, after: 200 },
      { path: 'template.mappings.properties.a.type', before: 'long', after: 'keyword' },
      { path: 'template.mappings.properties.b', before: { type: 'ip' }, after: undefined },
      { path: 'template.mappings.properties.c', before: undefined, after: { type: 'ip' } },
    ]);
  });

  it('sees what somebody has added, and an order that has changed', () => {
    expect(compare({ processors: [], version: 3 }, { processors: [] }, 'ingest pipeline')).toHaveLength(1);
    expect(compare({ composed_of: ['a', 'b'] }, { composed_of: ['b', 'a'] })).toHaveLength(2);
    expect(compare({ template: { settings: { 'index.codec': 'x' } } }, { template: {} })).toHaveLength(1);
  });
});

describe('keepConstants', () => {
  const wanted = {
    properties: { data_stream: { properties: { dataset: { type: 'constant_keyword' } } }, a: { type: 'keyword' } },
  };

  it('gives a constant_keyword the value that documents have given it', () => {
    const current = {
      properties: { data_stream: { properties: { dataset: { type: 'constant_keyword', value: 'jumpcloud.events' } } } },
    };
    expect(keepConstants(wanted, current)).toEqual({
      properties: {
        data_stream: { properties: { dataset: { type: 'constant_keyword', value: 'jumpcloud.events' } } },
        a: { type: 'keyword' },
      },
    });
  });

  it.each([{}, { properties: {} }, { properties: { data_stream: { properties: { dataset: { type: 'keyword' } } } } }])(
    'leaves it without one where there is none: %j',
    (current) => expect(keepConstants(wanted, current)).toEqual(wanted),
  );
});
