import { isJsonObject, type JsonObject, type JsonValue } from '../../../src/core/json.ts';
import type { Capabilities } from './capabilities.ts';

/** What stands in for a field type that the server lacks, and which of its parameters the stand-in does not know. */
const standIns: Readonly<Record<string, { readonly type: string; readonly drop: readonly string[] }>> = {
  constant_keyword: { type: 'keyword', drop: ['value'] },
  wildcard: { type: 'keyword', drop: [] },
  match_only_text: { type: 'text', drop: [] },
  scaled_float: { type: 'double', drop: ['scaling_factor'] },
};

/** Processors that need databases or modules of a complete Elasticsearch. */
const optionalProcessors = new Set(['geoip', 'ip_location']);

/** Component templates that the stack itself installs. */
const stackTemplates = new Set(['logs@mappings', 'logs@settings', 'ecs@mappings']);

/**
 * An index or component template that this server accepts. On a complete Elasticsearch it is the template itself.
 * @param template the body of a PUT to `_index_template` or `_component_template`
 */
export function adaptTemplate(template: JsonObject, capabilities: Capabilities): JsonObject {
  const adapted: Record<string, JsonValue> = { ...template };
  if (Array.isArray(template.composed_of)) {
    adapted.composed_of = template.composed_of.filter(
      (name) => !stackTemplates.has(String(name)) || capabilities.componentTemplates.has(String(name)),
    );
  }
  if (isJsonObject(template.template)) {
    const inner: Record<string, JsonValue> = { ...template.template };
    if (inner.mappings !== undefined) inner.mappings = adaptMappings(inner.mappings, capabilities);
    if (inner.settings !== undefined && !capabilities.lifecycle) inner.settings = withoutLifecycle(inner.settings);
    adapted.template = inner;
  }
  return adapted;
}

/**
 * An ingest pipeline that this server accepts: optional processors that it lacks are left out, wherever they stand.
 * @param pipeline the body of a PUT to `_ingest/pipeline`
 */
export function adaptPipeline(pipeline: JsonObject, capabilities: Capabilities): JsonObject {
  const adapted: Record<string, JsonValue> = { ...pipeline };
  for (const key of ['processors', 'on_failure']) {
    const list = pipeline[key];
    if (Array.isArray(list)) adapted[key] = list.flatMap((entry) => adaptProcessor(entry, capabilities));
  }
  return adapted;
}

function adaptProcessor(entry: JsonValue, capabilities: Capabilities): JsonValue[] {
  if (!isJsonObject(entry)) return [entry];
  const [type = ''] = Object.keys(entry);
  if (optionalProcessors.has(type) && !capabilities.processors.has(type)) return [];
  const options = entry[type];
  if (!isJsonObject(options)) return [entry];
  const adapted: Record<string, JsonValue> = { ...options };
  if (Array.isArray(options.on_failure)) {
    adapted.on_failure = options.on_failure.flatMap((inner) => adaptProcessor(inner, capabilities));
    // Elasticsearch refuses an empty on_failure.
    if (options.on_failure.length > 0 && adapted.on_failure.length === 0) delete adapted.on_failure;
  }
  if (type === 'foreach' && options.processor !== undefined) {
    const [inner] = adaptProcessor(options.processor, capabilities);
    if (inner === undefined) return [];
    adapted.processor = inner;
  }
  return [{ [type]: adapted }];
}

/** Walks properties, multi-fields and dynamic templates; a field may well be called `type`, so only mappings are looked at. */
export function adaptMappings(mappings: JsonValue, capabilities: Capabilities): JsonValue {
  if (!isJsonObject(mappings)) return mappings;
  const adapted: Record<string, JsonValue> = { ...mappings };
  for (const key of ['properties', 'fields']) {
    const fields = mappings[key];
    if (!isJsonObject(fields)) continue;
    adapted[key] = Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [name, adaptField(field, capabilities)]),
    );
  }
  if (Array.isArray(mappings.dynamic_templates)) {
    adapted.dynamic_templates = mappings.dynamic_templates.map((named) => adaptDynamicTemplate(named, capabilities));
  }
  return adapted;
}

function adaptDynamicTemplate(named: JsonValue, capabilities: Capabilities): JsonValue {
  if (!isJsonObject(named)) return named;
  const entries = Object.entries(named).map(([name, rule]): [string, JsonValue] =>
    isJsonObject(rule) && rule.mapping !== undefined
      ? [name, { ...rule, mapping: adaptField(rule.mapping, capabilities) }]
      : [name, rule],
  );
  return Object.fromEntries(entries);
}

function adaptField(field: JsonValue, capabilities: Capabilities): JsonValue {
  const walked = adaptMappings(field, capabilities);
  if (!isJsonObject(walked) || typeof walked.type !== 'string') return walked;
  const standIn = standIns[walked.type];
  if (standIn === undefined || capabilities.fieldTypes.has(walked.type)) return walked;
  const kept = Object.entries(walked).filter(([key]) => !standIn.drop.includes(key));
  return { ...Object.fromEntries(kept), type: standIn.type };
}

/** Takes `index.lifecycle` out, whether it is written nested or dotted. */
function withoutLifecycle(settings: JsonValue): JsonValue {
  if (!isJsonObject(settings)) return settings;
  const kept = Object.entries(settings)
    .filter(([key]) => !/^(index\.)?lifecycle(\.|$)/.test(key))
    .map(([key, value]): [string, JsonValue] => [key, key === 'index' ? withoutLifecycle(value) : value]);
  return Object.fromEntries(kept);
}
