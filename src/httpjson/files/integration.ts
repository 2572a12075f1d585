import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { IngestError } from '../../core/errors.ts';
import { isJsonObject, type JsonObject, type JsonValue, jsonObjects } from '../../core/json.ts';
import { parseYaml } from '../yaml.ts';

/** A variable that a manifest declares. */
export interface VariableSpec {
  readonly name: string;
  readonly type: string;
  readonly isMulti: boolean;
  readonly isSecret: boolean;
  readonly isRequired: boolean;
  readonly fallback: JsonValue | undefined;
}

/** A stream of an integration that httpjson collects. */
export interface IntegrationStream {
  /** Of the cursor. */
  readonly id: string;
  /** Of the data stream. */
  readonly dataset: string;
  readonly templatePath: string;
  readonly variables: ReadonlyMap<string, VariableSpec>;
}

/**
 * Finds the httpjson streams of an integration's folder, or of the folder of one of its data streams.
 * @throws IngestError JC_CONFIG_UNREADABLE, JC_HTTPJSON_UNSUPPORTED if it has none
 */
export function integrationStreams(folder: string): readonly IntegrationStream[] {
  const manifest = readManifest(folder);
  const streams = Array.isArray(manifest.streams)
    ? streamsOf(folder, manifest, optionalManifest(join(folder, '..', '..')))
    : dataStreams(folder).flatMap((name) => {
        const path = join(folder, 'data_stream', name);
        return streamsOf(path, readManifest(path), manifest);
      });
  if (streams.length > 0) return streams;
  throw new IngestError('JC_HTTPJSON_UNSUPPORTED', `${folder}: no data stream of this integration uses httpjson.`);
}

function streamsOf(folder: string, manifest: JsonObject, integration: JsonObject): readonly IntegrationStream[] {
  const inputs = jsonObjects(integration.policy_templates).flatMap((template) => [
    template,
    ...jsonObjects(template.inputs).filter(({ type }) => type === 'httpjson'),
  ]);
  return jsonObjects(manifest.streams)
    .filter(({ input }) => input === 'httpjson')
    .map((stream): IntegrationStream => {
      const template = typeof stream.template_path === 'string' ? stream.template_path : 'stream.yml.hbs';
      // The nearest declaration counts.
      const declared = [integration, ...inputs, stream].flatMap(({ vars }) => jsonObjects(vars).map(specOf));
      const name = typeof integration.name === 'string' ? `${integration.name}.` : '';
      return {
        id: `${name}${basename(folder)}`,
        dataset: typeof manifest.dataset === 'string' ? manifest.dataset : `${name}${basename(folder)}`,
        templatePath: join(folder, 'agent', 'stream', template),
        variables: new Map(declared.map((spec) => [spec.name, spec])),
      };
    });
}

function specOf({ name, type, multi, secret, required, default: fallback = null }: JsonObject): VariableSpec {
  return {
    name: String(name),
    type: typeof type === 'string' ? type : 'text',
    isMulti: multi === true,
    isSecret: secret === true || type === 'password',
    isRequired: required === true,
    fallback: fallback ?? undefined,
  };
}

function dataStreams(folder: string): readonly string[] {
  const path = join(folder, 'data_stream');
  return existsSync(path) ? readdirSync(path).filter((name) => existsSync(join(path, name, 'manifest.yml'))) : [];
}

function readManifest(folder: string): JsonObject {
  const path = join(folder, 'manifest.yml');
  if (!existsSync(path)) {
    throw new IngestError(
      'JC_CONFIG_UNREADABLE',
      `${folder} is not the folder of an integration: it has no manifest.yml.`,
    );
  }
  const manifest = parseYaml(readFileSync(path, 'utf8'), path);
  if (!isJsonObject(manifest)) throw new IngestError('JC_CONFIG_UNREADABLE', `${path} holds no map.`);
  return manifest;
}

function optionalManifest(folder: string): JsonObject {
  return existsSync(join(folder, 'manifest.yml')) ? readManifest(folder) : {};
}

/** A default, or a text that was given, as a value that a template renders. */
export function variableValue(value: JsonValue, { type, isMulti, name }: VariableSpec): unknown {
  if (isMulti)
    return (Array.isArray(value) ? value : [value]).map((entry: JsonValue) => scalarValue(entry, type, name));
  return scalarValue(value, type, name);
}

function scalarValue(value: JsonValue, type: string, name: string): unknown {
  if (typeof value !== 'string') return value;
  switch (type) {
    case 'bool':
      return /^(?:true|yes|on)$/i.test(value);
    case 'integer':
      return /^[+-]?\d+$/.test(value) ? BigInt(value) : value;
    case 'yaml':
      return parseYaml(value, `the variable ${name}`) ?? undefined;
    default:
      return value;
  }
}
