import { load } from 'js-yaml';
import { IngestError } from '../core/errors.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../core/json.ts';
import type { Secret } from '../core/secret.ts';
import { loadAuth } from './auth/load-auth.ts';
import { loadChain } from './chain/load-chain.ts';
import { checkOptions, invalid, type OptionValues } from './check-options.ts';
import type { CursorField, DecodeAs, HttpjsonConfig, PublishConfig } from './config.ts';
import { loadRequest } from './load-request.ts';
import { loadSplit } from './load-split.ts';
import { flagOption, loadBodyTransforms, loadTransforms, loadValue } from './load-transforms.ts';
import { transportOptions } from './load-transport.ts';
import { expandDottedNames } from './option-tree.ts';
import { httpjsonOptions } from './options.ts';
import { loadProcessors } from './publish/load-processors.ts';
import { SecretTokens } from './secret-tokens.ts';
import { usesResponseBody } from './uses-response-body.ts';

export interface LoadOptions {
  /** The file, for messages. */
  readonly source: string;
  /** What the stand-ins in the YAML stand for, as `renderStream` gives it. */
  readonly secrets?: ReadonlyMap<string, Secret>;
}

/**
 * Reads one httpjson input.
 * @throws IngestError JC_CONFIG_UNREADABLE (no YAML), JC_HTTPJSON_INVALID, JC_HTTPJSON_UNSUPPORTED, JC_TEMPLATE_SYNTAX
 */
export function loadHttpjsonConfig(yaml: string, options: LoadOptions): HttpjsonConfig {
  const tree = parseYaml(yaml, options.source);
  if (!isJsonObject(tree)) throw invalid(options.source, 'an httpjson configuration must be a map of options.');
  return loadHttpjsonTree(tree, options);
}

/** The same for a configuration that is parsed already; dotted names are still in it. */
export function loadHttpjsonTree(given: JsonObject, { source, secrets = new Map() }: LoadOptions): HttpjsonConfig {
  const tree = expandDottedNames(given, source);
  const tokens = new SecretTokens(secrets);
  const context = { source, tokens };
  const values = checkOptions(tree, httpjsonOptions, context);
  const get = <T extends JsonValue>(path: string, fallback: T): T => (values.get(path) ?? fallback) as T;
  const id = values.get('id') as string | undefined;
  const publish = publishConfig(values, context);
  return {
    source,
    id: id === undefined ? undefined : tokens.reveal(id),
    enabled: get('enabled', true),
    intervalMs: get('interval', 60_000),
    tags: publish.tags,
    filebeatMessage: values.get('compatibility') === 'filebeat',
    auth: loadAuth(values, 'auth', context),
    request: loadRequest(values, context),
    response: {
      decodeAs: decodeAs(values.get('response.decode_as') as string | undefined),
      transforms: loadBodyTransforms(values.get('response.transforms'), 'response.transforms', source),
      split: loadSplit(values.get('response.split'), 'response.split', source),
      pagination: loadTransforms(values.get('response.pagination'), 'response.pagination', source),
      paginationAllowedOrigins: allowedOrigins(get('response.pagination_allowed_hosts', []), source),
      requestBodyOnPagination: get('response.request_body_on_pagination', false),
      saveFirstResponse: get('response.save_first_response', false),
    },
    chain: loadChain(values.get('chain'), context),
    cursor: loadCursor(tree.cursor, source),
    usesResponseBody: usesResponseBody(tree),
    publish,
    transport: transportOptions(values, tokens, source),
    secrets,
  };
}

/** @throws IngestError JC_CONFIG_UNREADABLE */
export function parseYaml(yaml: string, source: string): unknown {
  try {
    return load(yaml);
  } catch (error) {
    // The reason alone: the parser's full message quotes lines of the file.
    const reason = (error as { reason?: unknown }).reason;
    throw new IngestError('JC_CONFIG_UNREADABLE', `${source} is not YAML: ${reason ?? 'it cannot be parsed'}.`, {
      cause: error,
    });
  }
}

/** What ends up in events is no secret, also where a variable gave it. */
function publishConfig(
  values: OptionValues,
  { source, tokens }: { readonly source: string; readonly tokens: SecretTokens },
): PublishConfig {
  const plain = (path: string): JsonValue | undefined => revealAll(values.get(path), tokens);
  return {
    tags: (plain('tags') ?? []) as readonly string[],
    fields: plain('fields') as JsonObject | undefined,
    fieldsUnderRoot: (values.get('fields_under_root') ?? false) as boolean,
    keepNull: (values.get('keep_null') ?? false) as boolean,
    processors: loadProcessors(plain('processors'), source),
    pipeline: plain('pipeline') as string | undefined,
    index: plain('index') as string | undefined,
  };
}

function revealAll(value: JsonValue | undefined, tokens: SecretTokens): JsonValue | undefined {
  if (typeof value === 'string') return tokens.reveal(value);
  if (Array.isArray(value)) return value.map((entry: JsonValue) => revealAll(entry, tokens) ?? null);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, revealAll(inner, tokens) ?? null]));
}

function decodeAs(name: string | undefined): DecodeAs | undefined {
  switch (name?.toLowerCase()) {
    case 'application/json':
      return 'json';
    case 'application/x-ndjson':
      return 'ndjson';
    case 'text/csv':
      return 'csv';
    default:
      return undefined;
  }
}

function allowedOrigins(hosts: readonly string[], source: string): readonly string[] {
  return hosts.map((host) => {
    if (!URL.canParse(host) || new URL(host).host === '') {
      throw invalid(source, `response.pagination_allowed_hosts: "${host}" needs a scheme and a host.`);
    }
    return new URL(host).origin;
  });
}

function loadCursor(cursor: JsonValue | undefined, source: string): readonly CursorField[] {
  if (!isJsonObject(cursor)) return [];
  return Object.entries(cursor).flatMap(([name, options]) => {
    if (!isJsonObject(options)) return [];
    const place = `cursor.${name}`;
    return [
      {
        name,
        value: loadValue(options, place, source),
        ignoreEmptyValue: flagOption(options, 'ignore_empty_value', true, place, source),
        doNotLogFailure: flagOption(options, 'do_not_log_failure', true, place, source),
      },
    ];
  });
}
