import { isJsonObject, type JsonObject, type JsonValue } from '../core/json.ts';
import type { Secret } from '../core/secret.ts';
import { loadAuth } from './auth/load-auth.ts';
import { loadChain } from './chain/load-chain.ts';
import { type CheckContext, checkOptions, type OptionValues } from './check-options.ts';
import type { CursorField, DataStream, DecodeAs, HttpjsonConfig, PublishConfig } from './config.ts';
import { Findings } from './findings.ts';
import { loadRequest } from './load-request.ts';
import { loadSplit } from './load-split.ts';
import { loadBodyTransforms, loadTransforms, loadValue } from './load-transforms.ts';
import { transportOptions } from './load-transport.ts';
import { optionSection } from './option-section.ts';
import { expandDottedNames } from './option-tree.ts';
import { httpjsonOptions } from './options.ts';
import { loadProcessors } from './publish/load-processors.ts';
import { refuseMadeHeaders } from './refuse-made-headers.ts';
import { SecretTokens, withOwnStandIns } from './secret-tokens.ts';
import { usesCursor, usesResponseBody } from './what-templates-use.ts';
import { parseYaml } from './yaml.ts';

export interface LoadOptions {
  /** The file, for messages. */
  readonly source: string;
  /** What the stand-ins in the YAML stand for, as `renderStream` gives it. */
  readonly secrets?: ReadonlyMap<string, Secret>;
}

/**
 * Reads one httpjson input.
 * @throws IngestError JC_CONFIG_UNREADABLE (no YAML), JC_HTTPJSON_INVALID, JC_HTTPJSON_UNSUPPORTED, JC_TEMPLATE_SYNTAX;
 *   one error for everything that is wrong
 */
export function loadHttpjsonConfig(given: string, { source, secrets: named = new Map() }: LoadOptions): HttpjsonConfig {
  const { text, secrets } = withOwnStandIns(given, named);
  const tree = parseYaml(text, source);
  const findings = new Findings(source);
  if (!isJsonObject(tree)) throw findings.invalid('an httpjson configuration must be a map of options.');
  const config = loadHttpjsonTree(tree, findings, secrets);
  findings.settle();
  return config;
}

/**
 * The same for a configuration that is parsed already; dotted names are still in it.
 * @returns a configuration that may be used once the findings are settled
 */
export function loadHttpjsonTree(
  given: JsonObject,
  findings: Findings,
  secrets: ReadonlyMap<string, Secret>,
): HttpjsonConfig {
  const { source } = findings;
  const read = <T>(part: () => T): T => findings.read(part);
  const tree = read(() => expandDottedNames(given, findings)) ?? {};
  refuseMadeHeaders(tree, findings);
  const tokens = new SecretTokens(secrets);
  const context = { findings, tokens };
  const values = checkOptions(tree, httpjsonOptions, context);
  const get = <T extends JsonValue>(path: string, fallback: T): T => (values.get(path) ?? fallback) as T;
  const id = values.get('id') as string | undefined;
  const publish = publishConfig(values, context);
  const transport = read(() => transportOptions(values, 'request', context));
  return {
    source,
    id: id === undefined ? undefined : tokens.reveal(id),
    enabled: get('enabled', true),
    intervalMs: get('interval', 60_000),
    filebeatMessage: values.get('compatibility') === 'filebeat',
    auth: read(() => loadAuth(values, 'auth', context)),
    request: read(() => loadRequest(values, context)),
    response: {
      decodeAs: decodeAs(values.get('response.decode_as') as string | undefined),
      transforms: read(() => loadBodyTransforms(values.get('response.transforms'), 'response.transforms', context)),
      split: read(() => loadSplit(values.get('response.split'), 'response.split', context)),
      pagination: loadTransforms(values.get('response.pagination'), 'response.pagination', context),
      paginationAllowedOrigins: read(() => allowedOrigins(get('response.pagination_allowed_hosts', []), findings)),
      requestBodyOnPagination: get('response.request_body_on_pagination', false),
      saveFirstResponse: get('response.save_first_response', false),
    },
    chain: loadChain(values.get('chain'), transport, context),
    cursor: loadCursor(tree.cursor, values, context),
    usesResponseBody: usesResponseBody(tree),
    usesCursor: usesCursor(tree),
    publish,
    transport,
    secrets,
    warnings: findings.warnings,
  };
}

/** What ends up in events is no secret, also where a variable gave it. */
function publishConfig(values: OptionValues, { findings, tokens }: CheckContext): PublishConfig {
  const plain = (path: string): JsonValue | undefined => {
    const value = values.get(path);
    return value === undefined ? undefined : (tokens.revealAll(value) as JsonValue);
  };
  return {
    tags: (plain('tags') ?? []) as readonly string[],
    fields: plain('fields') as JsonObject | undefined,
    fieldsUnderRoot: (values.get('fields_under_root') ?? false) as boolean,
    keepNull: (values.get('keep_null') ?? false) as boolean,
    processors: loadProcessors(plain('processors'), findings),
    pipeline: plain('pipeline') as string | undefined,
    index: plain('index') as string | undefined,
    dataStream: values.has('data_stream') ? dataStream(plain) : undefined,
  };
}

/** What is not said is as Elastic Agent has it. */
function dataStream(plain: (path: string) => JsonValue | undefined): DataStream {
  const part = (name: string, fallback: string): string => String(plain(`data_stream.${name}`) || fallback);
  return { type: part('type', 'logs'), dataset: part('dataset', 'generic'), namespace: part('namespace', 'default') };
}

function decodeAs(name: string | undefined): DecodeAs | undefined {
  switch (name?.toLowerCase()) {
    case 'application/json':
      return 'json';
    case 'application/x-ndjson':
      return 'ndjson';
    case 'text/csv':
      return 'csv';
    case 'application/zip':
      return 'zip';
    case 'application/xml':
    case 'text/xml':
    case 'text/xml; charset=utf-8':
      return 'xml';
    default:
      return undefined;
  }
}

function allowedOrigins(hosts: readonly string[], findings: Findings): readonly string[] {
  return hosts.map((host) => {
    if (!URL.canParse(host) || new URL(host).host === '') {
      throw findings.invalid(`response.pagination_allowed_hosts: "${host}" needs a scheme and a host.`);
    }
    return new URL(host).origin;
  });
}

function loadCursor(
  cursor: JsonValue | undefined,
  values: OptionValues,
  context: CheckContext,
): readonly CursorField[] {
  return Object.keys(isJsonObject(cursor) ? cursor : {}).flatMap((name) => {
    const place = `cursor.${name}`;
    const { get } = optionSection(values, place, context);
    if (!values.has(place)) return [];
    return context.findings.read(() => [
      {
        name,
        value: loadValue(get, place, context.findings),
        ignoreEmptyValue: get('ignore_empty_value') ?? true,
        doNotLogFailure: get('do_not_log_failure') ?? true,
      },
    ]);
  });
}
