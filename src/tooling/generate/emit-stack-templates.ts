import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isJsonObject, type JsonObject, type JsonValue } from '../../core/json.ts';
import { dataStreamName, defaultPipelineName, elasticPackage, programName, templateName } from '../../core/product.ts';
import { readYaml } from '../../readers/yaml.ts';
import { flattenAttributes, type SchemaModel } from '../model/model.ts';
import { type Artefact, generatedModule } from './artefact.ts';
import { jsonText } from './json-text.ts';

/** Written on everything that is made without Kibana: what carries it is ours to change and to remove. */
const metaOf = (version: string) => ({
  managed_by: programName,
  managed: true,
  package: { name: elasticPackage, version },
});

/**
 * What Fleet puts into a template of its own, which only clusters with Kibana have. It stands in the index template, the
 * last in the order: the guesses of other templates come first.
 */
const dynamicStrings = {
  date_detection: false,
  dynamic_templates: [
    { strings_as_keyword: { match_mapping_type: 'string', mapping: { type: 'keyword', ignore_above: 1024 } } },
  ],
};

/** Beyond this many fields, groups included, Fleet allows ten times as many. */
const manyFields = 500;

/** Templates as Fleet makes them of the package, in our own name, for an installation without Kibana. */
export function emitStackTemplates(root: string, models: readonly SchemaModel[], version: string): Artefact {
  return generatedModule('templates', 'fields/, streams/ and manifest.yml', [
    ...models.map(({ stream }) => `import { ${stream}Mappings } from './${stream}-mappings.ts';`),
    '',
    '/** Version of the Elastic package; names of pipelines end in it. */',
    `export const packageVersion = '${version}';`,
    '',
    '/** Component templates by name. */',
    'export const componentTemplates = {',
    ...models.map((model) => componentTemplate(model, version, manifestSettings(root, model.stream))),
    '} as const;',
    '',
    "/** Index templates by name. The templates they are composed of that end in @custom are the user's and may be missing. */",
    `export const indexTemplates = ${jsonText(Object.fromEntries(models.map((model) => indexTemplate(model, version))))} as const;`,
  ]);
}

/** What the manifest of a data stream tells Fleet to put into `settings.index`. */
function manifestSettings(root: string, stream: string): JsonObject {
  const path = `streams/${stream}.manifest.yml`;
  const keys = ['elasticsearch', 'index_template', 'settings', 'index'];
  const settings = keys.reduce<JsonValue | undefined>(
    (value, key) => (isJsonObject(value) ? value[key] : undefined),
    readYaml(readFileSync(join(root, path), 'utf8'), path).value,
  );
  return isJsonObject(settings) ? settings : {};
}

function componentTemplate(model: SchemaModel, version: string, fromManifest: JsonObject): string {
  const { stream } = model;
  const fieldCount = flattenAttributes(model.attributes).length + model.documentFields.length;
  const settings = {
    index: {
      lifecycle: { name: 'logs' },
      default_pipeline: defaultPipelineName(stream, version),
      ...fromManifest,
      mapping: { total_fields: { limit: String(fieldCount > manyFields ? 10_000 : 1_000) } },
    },
  };
  return [
    ` "${templateName(stream)}@package": {`,
    `  "template": {`,
    `   "settings": ${JSON.stringify(settings)},`,
    `   "mappings": { "properties": ${stream}Mappings.properties },`,
    `  },`,
    `  "_meta": ${JSON.stringify(metaOf(version))},`,
    ' },',
  ].join('\n');
}

function indexTemplate({ stream }: SchemaModel, version: string): readonly [string, object] {
  const custom = ['logs@custom', `${elasticPackage}@custom`, `${templateName(stream)}@custom`];
  return [
    templateName(stream),
    {
      priority: 200,
      index_patterns: [dataStreamName(stream, '*')],
      template: { mappings: dynamicStrings },
      data_stream: {},
      composed_of: [
        'logs@mappings',
        'logs@settings',
        `${templateName(stream)}@package`,
        ...custom,
        'ecs@mappings',
        '.fleet_globals-1',
        '.fleet_agent_id_verification-1',
      ],
      ignore_missing_component_templates: custom,
      _meta: metaOf(version),
    },
  ];
}
