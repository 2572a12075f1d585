import { askServer, tellServer } from './request.ts';

/** What a server has of the things that our templates and pipelines use. */
export interface Capabilities {
  readonly version: string;
  /** Ingest processor types. */
  readonly processors: ReadonlySet<string>;
  /** Those of `optionalFieldTypes` that the server knows. */
  readonly fieldTypes: ReadonlySet<string>;
  /** Component templates that are there, such as `ecs@mappings` of a complete stack. */
  readonly componentTemplates: ReadonlySet<string>;
  readonly mustache: boolean;
  readonly dataStreamApi: boolean;
  /** Index lifecycle management: without it `index.lifecycle.*` is an unknown setting. */
  readonly lifecycle: boolean;
}

/** Field types that a trimmed Elasticsearch may lack, each with the parameters that a minimal mapping needs. */
const optionalFieldTypes: Readonly<Record<string, object>> = {
  constant_keyword: {},
  wildcard: {},
  match_only_text: {},
  scaled_float: { scaling_factor: 1000 },
};

/** Asks the server what it has; changes nothing there. */
export async function detectCapabilities(server: string): Promise<Capabilities> {
  const info = (await tellServer(server, 'GET', '/')) as { version: { number: string } };
  const languages = (await tellServer(server, 'GET', '/_script_language')) as {
    language_contexts: { language: string }[];
  };
  return {
    version: info.version.number,
    processors: await processorsOf(server),
    fieldTypes: await fieldTypesOf(server),
    componentTemplates: await componentTemplatesOf(server),
    mustache: languages.language_contexts.some((entry) => entry.language === 'mustache'),
    dataStreamApi: (await askServer(server, 'GET', '/_data_stream')).status === 200,
    lifecycle: (await askServer(server, 'GET', '/_ilm/status')).status === 200,
  };
}

async function processorsOf(server: string): Promise<Set<string>> {
  const answer = (await tellServer(server, 'GET', '/_nodes/ingest')) as {
    nodes: Record<string, { ingest: { processors: { type: string }[] } }>;
  };
  return new Set(
    Object.values(answer.nodes).flatMap((node) => node.ingest.processors.map((processor) => processor.type)),
  );
}

async function fieldTypesOf(server: string): Promise<Set<string>> {
  const known = new Set<string>();
  for (const [type, parameters] of Object.entries(optionalFieldTypes)) {
    const mappings = { properties: { probe: { type, ...parameters } } };
    const answer = await askServer(server, 'POST', '/_index_template/_simulate', {
      index_patterns: ['probe-of-field-types-*'],
      template: { mappings },
    });
    if (answer.status === 200) known.add(type);
  }
  return known;
}

async function componentTemplatesOf(server: string): Promise<Set<string>> {
  const answer = (await tellServer(server, 'GET', '/_component_template')) as {
    component_templates?: { name: string }[];
  };
  return new Set((answer.component_templates ?? []).map((template) => template.name));
}
