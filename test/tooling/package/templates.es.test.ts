import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { JsonObject, JsonValue } from '../../../src/core/json.ts';
import { componentTemplates, indexTemplates } from '../../../src/generated/templates.ts';
import { adaptTemplate } from '../../support/elasticsearch/adapt.ts';
import { describeElasticsearch, elasticsearchUrl } from '../../support/elasticsearch/describe-elasticsearch.ts';
import { uniqueNamespace } from '../../support/elasticsearch/index-names.ts';
import { installForTest, type TestInstallation } from '../../support/elasticsearch/install.ts';
import { tellServer } from '../../support/elasticsearch/request.ts';

interface Simulated {
  readonly template: {
    readonly settings: { readonly index: { readonly default_pipeline: string } };
    readonly mappings: {
      readonly properties: Readonly<Record<string, JsonObject>>;
      readonly dynamic_templates: JsonValue;
    };
  };
}

describeElasticsearch('the templates', () => {
  const all = componentTemplates as unknown as Readonly<Record<string, JsonObject>>;
  /** Names of this run only: those of an installed package stay untouched. */
  const suffix = uniqueNamespace('templates');
  let installation: TestInstallation;

  beforeAll(async () => {
    const renamed = Object.entries(all).map(([name, body]) => [`${name}-${suffix}`, body] as const);
    installation = await installForTest(elasticsearchUrl(), { componentTemplates: Object.fromEntries(renamed) });
  });

  afterAll(() => installation.remove());

  it('are accepted, and composed into one that types fields and names the pipelines', async () => {
    const index = indexTemplates['logs-jumpcloud.events'] as unknown as JsonObject;
    const composed = (index.composed_of as readonly string[]).filter((name) => Object.hasOwn(all, name));
    expect(composed).toHaveLength(1);
    const body = {
      ...index,
      index_patterns: [`${suffix}-*`],
      composed_of: composed.map((name) => `${name}-${suffix}`),
      ignore_missing_component_templates: [],
    };
    const adapted = adaptTemplate(body, installation.capabilities);
    const { template } = (await tellServer(
      elasticsearchUrl(),
      'POST',
      '/_index_template/_simulate',
      adapted,
    )) as Simulated;
    expect(template.settings.index).toMatchObject({
      default_pipeline: 'logs-jumpcloud.events-101.0.0',
    });
    expect(template.mappings.properties).toMatchObject({
      '@timestamp': { type: 'date' },
      client: { properties: { ip: { type: 'ip' }, geo: { properties: { location: { type: 'geo_point' } } } } },
      event: { properties: { original: { index: false } } },
      jumpcloud: { properties: { unknown: { type: 'flattened' } } },
    });
    expect(JSON.stringify(template.mappings.dynamic_templates)).toContain('strings_as_keyword');
  });
});
