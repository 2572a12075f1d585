import { load } from 'js-yaml';
import { IngestError } from '../core/errors.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../core/json.ts';
import type { Secret } from '../core/secret.ts';
import { checkOptions, invalid, type OptionValues } from './check-options.ts';
import type { CursorField, HttpjsonConfig } from './config.ts';
import { flagOption, loadTransforms, loadValue } from './load-transforms.ts';
import { transportOptions } from './load-transport.ts';
import { expandDottedNames } from './option-tree.ts';
import { httpjsonOptions } from './options.ts';
import { SecretTokens } from './secret-tokens.ts';

export interface LoadOptions {
  /** The file, for messages. */
  readonly source: string;
  /** What the stand-ins in the YAML stand for, as `renderStream` gives it. */
  readonly secrets?: ReadonlyMap<string, Secret>;
}

/** A server cannot make us wait longer than this with Retry-After, unless wait_max is longer still. */
const longestRetryAfterMs = 300_000;

/**
 * Reads one httpjson input.
 * @throws IngestError JC_CONFIG_UNREADABLE (no YAML), JC_HTTPJSON_INVALID, JC_HTTPJSON_UNSUPPORTED, JC_TEMPLATE_SYNTAX
 */
export function loadHttpjsonConfig(yaml: string, { source, secrets = new Map() }: LoadOptions): HttpjsonConfig {
  const tree = expandDottedNames(parseYaml(yaml, source), source);
  const values = checkOptions(tree, httpjsonOptions, source);
  const get = <T extends JsonValue>(path: string, fallback: T): T => (values.get(path) ?? fallback) as T;
  const optional = (path: string): string | undefined => values.get(path) as string | undefined;
  const tokens = new SecretTokens(secrets);
  const url = checkedUrl(optional('request.url'), tokens, source);
  const method = get('request.method', 'GET').toUpperCase() === 'POST' ? 'POST' : 'GET';
  const body = values.get('request.body') as JsonObject | undefined;
  if (body && method === 'GET') throw invalid(source, 'request.body needs request.method: POST.');
  const encodeAs = optional('request.encode_as');
  return {
    source,
    id: optional('id'),
    enabled: get('enabled', true),
    intervalMs: get('interval', 60_000),
    tags: get('tags', []),
    request: {
      url,
      method,
      body,
      encodeAs: encodeAs === undefined ? undefined : encodeAs === 'application/json' ? 'json' : 'form',
      timeoutMs: get('request.timeout', 30_000),
      retry: retryPolicy(values, source),
      transforms: loadTransforms(values.get('request.transforms'), 'request.transforms', source),
    },
    response: {
      pagination: loadTransforms(values.get('response.pagination'), 'response.pagination', source),
      paginationAllowedOrigins: allowedOrigins(get('response.pagination_allowed_hosts', []), source),
      requestBodyOnPagination: get('response.request_body_on_pagination', false),
      saveFirstResponse: get('response.save_first_response', false),
    },
    cursor: loadCursor(tree.cursor, source),
    transport: transportOptions(values, tokens, source),
    secrets,
  };
}

function parseYaml(yaml: string, source: string): JsonObject {
  let tree: unknown;
  try {
    tree = load(yaml);
  } catch (error) {
    // The reason alone: the parser's full message quotes lines of the file.
    const reason = (error as { reason?: unknown }).reason;
    throw new IngestError('JC_CONFIG_UNREADABLE', `${source} is not YAML: ${reason ?? 'it cannot be parsed'}.`, {
      cause: error,
    });
  }
  if (!isJsonObject(tree)) throw invalid(source, 'an httpjson configuration must be a map of options.');
  return tree;
}

function checkedUrl(url: string | undefined, tokens: SecretTokens, source: string): string {
  if (url === undefined || url.trim() === '') throw invalid(source, 'request.url is required.');
  const real = tokens.revealInUrl(url);
  if (/^http\+(unix|npipe):/.test(real)) {
    throw new IngestError('JC_HTTPJSON_UNSUPPORTED', `${source}: request.url: this engine speaks only TCP.`);
  }
  if (!URL.canParse(real) || !/^https?:$/.test(new URL(real).protocol)) {
    throw invalid(source, 'request.url must be a complete http or https URL.');
  }
  return url;
}

/** Filebeat counts retries, not tries, except that 1 means no retry at all. */
function retryPolicy(values: OptionValues, source: string): HttpjsonConfig['request']['retry'] {
  const number = (name: string, fallback: number): number =>
    (values.get(`request.retry.${name}`) as number | undefined) ?? fallback;
  const maxAttempts = number('max_attempts', 5);
  const waitMinMs = number('wait_min', 1000);
  const waitMaxMs = number('wait_max', 60_000);
  if (waitMaxMs < waitMinMs) throw invalid(source, 'request.retry.wait_max is shorter than request.retry.wait_min.');
  return {
    retries: maxAttempts > 1 ? maxAttempts : 0,
    waitMinMs,
    waitMaxMs,
    retryAfterMaxMs: Math.max(waitMaxMs, longestRetryAfterMs),
  };
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
