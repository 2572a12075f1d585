import { createHash } from 'node:crypto';
import { isJsonObject, type JsonObject, type JsonValue } from '../../core/json.ts';
import { defaultPipelineName, elasticPackage, templateName } from '../../core/product.ts';
import type { ClusterFacts } from './cluster-facts.ts';
import { type ClusterObject, manager } from './cluster-object.ts';

/** One data stream of the package, as it is generated. */
export interface PackageStream {
  /** `events` */
  readonly stream: string;
  /** Body of `logs-jumpcloud.<stream>@package`. */
  readonly componentTemplate: JsonObject;
  /** Body of `logs-jumpcloud.<stream>`. */
  readonly indexTemplate: JsonObject;
  /** By file name without its ending: `default` and what it calls, with `{{ IngestPipeline "name" }}` for the names of others. */
  readonly pipelines: Readonly<Record<string, JsonObject>>;
}

/** What is installed. */
export interface InstallPackage {
  readonly version: string;
  readonly streams: readonly PackageStream[];
}

/**
 * What a cluster should have for a package, in the order in which it can be made: pipelines before those that call
 * them, templates last. Fleet makes the same objects, in its own name.
 */
export function desiredObjects({ version, streams }: InstallPackage, facts: ClusterFacts): readonly ClusterObject[] {
  return streams.flatMap((stream) => [
    ...pipelines(stream, version),
    componentTemplate(stream, facts),
    indexTemplate(stream, facts),
  ]);
}

/** Marks the indices that have the mapping of a stream: comparing whole mappings would show every guessed field. */
export function mappingMark({ componentTemplate: { template } }: PackageStream): string {
  const mappings = isJsonObject(template) ? template.mappings : undefined;
  return createHash('sha256')
    .update(JSON.stringify(mappings ?? null))
    .digest('hex')
    .slice(0, 12);
}

function pipelines({ stream, pipelines }: PackageStream, version: string): readonly ClusterObject[] {
  const base = defaultPipelineName(stream, version);
  const nameOf = (stem: string): string => (stem === 'default' ? base : `${base}-${stem}`);
  const stems = Object.keys(pipelines).sort((a, b) => Number(a === 'default') - Number(b === 'default'));
  return stems.map((stem) => {
    const { description = '', processors, on_failure } = withNames(pipelines[stem] ?? {}, nameOf) as JsonObject;
    const all = [
      ...(Array.isArray(processors) ? processors : []),
      ...(stem === 'default' ? customPipelines(stream) : []),
    ];
    return {
      kind: 'ingest pipeline',
      name: nameOf(stem),
      body: {
        description,
        processors: all,
        ...(on_failure === undefined ? {} : { on_failure }),
        _meta: { managed_by: manager, managed: true, package: { name: elasticPackage, version } },
      },
    };
  });
}

function withNames(value: JsonValue, nameOf: (stem: string) => string): JsonValue {
  if (typeof value === 'string')
    return value.replace(/\{\{ IngestPipeline "([^"]+)" \}\}/g, (_, stem) => nameOf(String(stem)));
  if (Array.isArray(value)) return value.map((item: JsonValue) => withNames(item, nameOf));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withNames(inner, nameOf)]));
}

/** Where users put processors of their own: the same places as with Fleet. */
function customPipelines(stream: string): readonly JsonObject[] {
  return [
    'global@custom',
    'logs@custom',
    `${templateName('integration')}@custom`,
    `${templateName(stream)}@custom`,
  ].map((name) => ({
    pipeline: {
      tag: `custom_${name}`,
      name,
      ignore_missing_pipeline: true,
      description: `Your own processors, if you create ${name}`,
    },
  }));
}

function componentTemplate({ stream, componentTemplate: body }: PackageStream, facts: ClusterFacts): ClusterObject {
  const template = isJsonObject(body.template) ? body.template : {};
  return {
    kind: 'component template',
    name: `${templateName(stream)}@package`,
    body: facts.lifecycle ? body : { ...body, template: { ...template, ...withoutLifecycle(template.settings) } },
  };
}

/** A policy that is not there would stop every rollover with an error. */
function withoutLifecycle(settings: JsonValue | undefined): { readonly settings?: JsonObject } {
  if (!isJsonObject(settings) || !isJsonObject(settings.index)) return {};
  const { lifecycle: _, ...index } = settings.index;
  return { settings: { ...settings, index } };
}

/** What `logs@settings` brings where the stack has it: a value that does not fit its field is no reason to refuse a document. */
const lenient = { mapping: { ignore_malformed: true, total_fields: { ignore_dynamic_beyond_limit: true } } };

function indexTemplate(stream: PackageStream, { componentTemplates }: ClusterFacts): ClusterObject {
  const body = stream.indexTemplate;
  const name = templateName(stream.stream);
  const mayBeMissing = list(body.ignore_missing_component_templates);
  const composedOf = list(body.composed_of).filter(
    (part) => part === `${name}@package` || mayBeMissing.includes(part) || componentTemplates.has(String(part)),
  );
  const template = isJsonObject(body.template) ? body.template : {};
  const mappings = isJsonObject(template.mappings) ? template.mappings : {};
  const _meta = { ...(isJsonObject(body._meta) ? body._meta : {}), mapping: mappingMark(stream) };
  return {
    kind: 'index template',
    name,
    body: {
      ...body,
      composed_of: composedOf,
      template: {
        ...template,
        ...(componentTemplates.has('logs@settings') ? {} : { settings: { index: lenient } }),
        mappings: { ...mappings, _meta },
      },
    },
  };
}

function list(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}
