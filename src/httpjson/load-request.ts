import { IngestError } from '../core/errors.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../core/json.ts';
import { compileTemplate } from '../gotemplate/template.ts';
import { defaultSensitiveHeaders } from '../transport/redirects.ts';
import type { RequestRetryPolicy } from '../transport/retry.ts';
import { invalid, type OptionValues } from './check-options.ts';
import type { HttpjsonConfig, RateLimitConfig, RequestTemplate, TracerConfig } from './config.ts';
import { loadTransforms } from './load-transforms.ts';
import type { SecretTokens } from './secret-tokens.ts';

/** A server cannot make us wait longer than this with Retry-After, unless wait_max is longer still. */
const longestRetryAfterMs = 300_000;
const longestRateLimitWaitMs = 3_600_000;

export interface LoadContext {
  readonly source: string;
  readonly tokens: SecretTokens;
}

/**
 * What a request is made from.
 * @param at the path of the section: `request`, or that of a chain step
 * @throws IngestError JC_HTTPJSON_INVALID, JC_HTTPJSON_UNSUPPORTED, JC_TEMPLATE_SYNTAX
 */
export function loadRequestTemplate(values: OptionValues, at: string, context: LoadContext): RequestTemplate {
  const { source, tokens } = context;
  const optional = (name: string): string | undefined => values.get(`${at}.${name}`) as string | undefined;
  const url = checkedUrl(optional('url'), `${at}.url`, tokens, source);
  const method = (optional('method') ?? 'GET').toUpperCase() === 'POST' ? 'POST' : 'GET';
  const body = withoutNothing(values.get(`${at}.body`) as JsonObject | undefined);
  if (body && method === 'GET') throw invalid(source, `${at}.body needs ${at}.method: POST.`);
  const encodeAs = optional('encode_as');
  return {
    url,
    method,
    body,
    encodeAs: encodeAs === undefined ? undefined : encodeAs === 'application/json' ? 'json' : 'form',
    transforms: loadTransforms(values.get(`${at}.transforms`), `${at}.transforms`, source),
  };
}

/** A member of the body that is null or an empty map is one that Filebeat never sends. Deeper ones stay. */
function withoutNothing(body: JsonObject | undefined): JsonObject | undefined {
  if (body === undefined) return undefined;
  const entries = Object.entries(body).filter(([, value]) => {
    return value !== null && !(isJsonObject(value) && Object.keys(value).length === 0);
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** @throws IngestError as `loadRequestTemplate` */
export function loadRequest(values: OptionValues, context: LoadContext): HttpjsonConfig['request'] {
  const get = <T extends JsonValue>(name: string, fallback: T): T => (values.get(`request.${name}`) ?? fallback) as T;
  return {
    ...loadRequestTemplate(values, 'request', context),
    timeoutMs: get('timeout', 30_000),
    retry: loadRetryPolicy(values, 'request', context.source),
    redirect: {
      maxRedirects: get('redirect.max_redirects', 10),
      forwardHeaders: get('redirect.forward_headers', false),
      sensitiveHeaders: get<string[]>('redirect.sensitive_headers', defaultSensitiveHeaders),
      bannedHeaders: get<string[]>('redirect.headers_ban_list', []),
    },
    rateLimit: rateLimit(values, context.source),
    tracer: tracer(values, context.source),
  };
}

function checkedUrl(url: string | undefined, place: string, tokens: SecretTokens, source: string): string {
  if (url === undefined || url.trim() === '') throw invalid(source, `${place} is required.`);
  const real = tokens.revealInUrl(url);
  if (/^http\+(unix|npipe):/.test(real)) {
    throw new IngestError('JC_HTTPJSON_UNSUPPORTED', `${source}: ${place}: this engine speaks only TCP.`);
  }
  if (!URL.canParse(real) || !/^https?:$/.test(new URL(real).protocol)) {
    throw invalid(source, `${place} must be a complete http or https URL.`);
  }
  return url;
}

/** Filebeat counts retries, not tries, except that 1 means no retry at all. */
export function loadRetryPolicy(values: OptionValues, at: string, source: string): RequestRetryPolicy {
  const number = (name: string, fallback: number): number =>
    (values.get(`${at}.retry.${name}`) as number | undefined) ?? fallback;
  const maxAttempts = number('max_attempts', 5);
  const waitMinMs = number('wait_min', 1000);
  const waitMaxMs = number('wait_max', 60_000);
  if (waitMaxMs < waitMinMs) throw invalid(source, `${at}.retry.wait_max is shorter than ${at}.retry.wait_min.`);
  return {
    retries: maxAttempts > 1 ? maxAttempts : 0,
    firstWaitMs: waitMinMs,
    shortestWaitMs: waitMinMs,
    longestWaitMs: waitMaxMs,
    retryAfterMaxMs: number('retry_after_max', Math.max(waitMaxMs, longestRetryAfterMs)),
  };
}

function rateLimit(values: OptionValues, source: string): RateLimitConfig | undefined {
  const at = 'request.rate_limit';
  if (![...values.keys()].some((path) => path.startsWith(`${at}.`))) return undefined;
  const template = (name: string) => {
    const text = values.get(`${at}.${name}`) as string | undefined;
    if (text === undefined) return undefined;
    return { template: compileTemplate(text, `${source}: ${at}.${name}`), fallback: undefined };
  };
  return {
    limit: template('limit'),
    remaining: template('remaining'),
    reset: template('reset'),
    earlyLimit: values.get(`${at}.early_limit`) as number | undefined,
    maxNonDegraded: values.get(`${at}.max_non_degraded`) as number | undefined,
    maxWaitMs: (values.get(`${at}.max_wait`) as number | undefined) ?? longestRateLimitWaitMs,
  };
}

function tracer(values: OptionValues, source: string): TracerConfig | undefined {
  const get = <T extends JsonValue>(name: string): T | undefined =>
    values.get(`request.tracer.${name}`) as T | undefined;
  const isThere = [...values.keys()].some((path) => path.startsWith('request.tracer.'));
  if (!isThere || get<boolean>('enabled') === false) return undefined;
  const filename = get<string>('filename');
  if (!filename) throw invalid(source, 'request.tracer.filename is required.');
  return {
    filename,
    maxBytes: (get<number>('maxsize') ?? 1) * 1024 * 1024,
    maxBackups: get<number>('maxbackups') ?? 0,
    maxAgeDays: get<number>('maxage') ?? 0,
    compress: get<boolean>('compress') ?? false,
    localTime: get<boolean>('localtime') ?? false,
  };
}
