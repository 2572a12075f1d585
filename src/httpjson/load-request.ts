import { isJsonObject, type JsonObject, type JsonValue } from '../core/json.ts';
import { compileTemplate } from '../gotemplate/template.ts';
import { defaultSensitiveHeaders } from '../transport/redirects.ts';
import type { RequestRetryPolicy } from '../transport/retry.ts';
import type { CheckContext, OptionValues } from './check-options.ts';
import type { HttpjsonConfig, RateLimitConfig, RequestTemplate, TracerConfig } from './config.ts';
import type { Findings } from './findings.ts';
import { loadTransforms } from './load-transforms.ts';
import { optionSection } from './option-section.ts';
import type { SecretTokens } from './secret-tokens.ts';

/** A server cannot make us wait longer than this with Retry-After, unless wait_max is longer still. */
const longestRetryAfterMs = 300_000;
const longestRateLimitWaitMs = 3_600_000;

/**
 * What a request is made from.
 * @param at the path of the section: `request`, or that of a chain step
 * @throws IngestError JC_HTTPJSON_INVALID, JC_HTTPJSON_UNSUPPORTED, JC_TEMPLATE_SYNTAX
 */
export function loadRequestTemplate(values: OptionValues, at: string, context: CheckContext): RequestTemplate {
  const { findings, tokens } = context;
  const optional = (name: string): string | undefined => values.get(`${at}.${name}`) as string | undefined;
  const url = findings.read(() => checkedUrl(optional('url'), `${at}.url`, tokens, findings));
  const method = (optional('method') ?? 'GET').toUpperCase() === 'POST' ? 'POST' : 'GET';
  const body = withoutNothing(values.get(`${at}.body`) as JsonObject | undefined);
  findings.read(() => {
    if (body && method === 'GET') throw findings.invalid(`${at}.body needs ${at}.method: POST.`);
  });
  const encodeAs = optional('encode_as');
  return {
    url,
    method,
    body,
    encodeAs: encodeAs === undefined ? undefined : encodeAs === 'application/json' ? 'json' : 'form',
    transforms: loadTransforms(values.get(`${at}.transforms`), `${at}.transforms`, context),
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
export function loadRequest(values: OptionValues, context: CheckContext): HttpjsonConfig['request'] {
  const get = <T extends JsonValue>(name: string, fallback: T): T => (values.get(`request.${name}`) ?? fallback) as T;
  return {
    ...loadRequestTemplate(values, 'request', context),
    timeoutMs: get('timeout', 30_000),
    retry: context.findings.read(() => loadRetryPolicy(values, 'request', context.findings)),
    redirect: {
      maxRedirects: get('redirect.max_redirects', 10),
      forwardHeaders: get('redirect.forward_headers', false),
      sensitiveHeaders: get<string[]>('redirect.sensitive_headers', defaultSensitiveHeaders),
      bannedHeaders: get<string[]>('redirect.headers_ban_list', []),
    },
    rateLimit: context.findings.read(() => rateLimit(values, context)),
    tracer: context.findings.read(() => tracer(values, context)),
  };
}

function checkedUrl(url: string | undefined, place: string, tokens: SecretTokens, findings: Findings): string {
  if (url === undefined && findings.hasRefused(place.replace(/\.url$/, ''))) return '';
  if (url === undefined || url.trim() === '') throw findings.invalid(`${place} is required.`);
  const real = tokens.revealInUrl(url);
  if (/^http\+(unix|npipe):/.test(real)) {
    throw findings.unsupported(`${place}: this engine speaks only TCP.`);
  }
  if (!URL.canParse(real) || !/^https?:$/.test(new URL(real).protocol)) {
    throw findings.invalid(`${place} must be a complete http or https URL.`);
  }
  return url;
}

/** Filebeat counts retries, not tries, except that 1 means no retry at all. */
export function loadRetryPolicy(values: OptionValues, at: string, findings: Findings): RequestRetryPolicy {
  const number = (name: string, fallback: number): number =>
    (values.get(`${at}.retry.${name}`) as number | undefined) ?? fallback;
  const maxAttempts = number('max_attempts', 5);
  const waitMinMs = number('wait_min', 1000);
  const waitMaxMs = number('wait_max', 60_000);
  if (waitMaxMs < waitMinMs) throw findings.invalid(`${at}.retry.wait_max is shorter than ${at}.retry.wait_min.`);
  return {
    retries: maxAttempts > 1 ? maxAttempts : 0,
    firstWaitMs: waitMinMs,
    shortestWaitMs: waitMinMs,
    longestWaitMs: waitMaxMs,
    retryAfterMaxMs: number('retry_after_max', Math.max(waitMaxMs, longestRetryAfterMs)),
  };
}

function rateLimit(values: OptionValues, context: CheckContext): RateLimitConfig | undefined {
  const at = 'request.rate_limit';
  if (!values.has(at)) return undefined;
  const { get } = optionSection(values, at, context);
  const template = (name: string) => {
    const text = get<string>(name);
    if (text === undefined) return undefined;
    return { template: compileTemplate(text, context.findings.place(`${at}.${name}`)), fallback: undefined };
  };
  return {
    limit: template('limit'),
    remaining: template('remaining'),
    reset: template('reset'),
    earlyLimit: get('early_limit'),
    maxNonDegraded: get('max_non_degraded'),
    maxWaitMs: get<number>('max_wait') ?? longestRateLimitWaitMs,
  };
}

function tracer(values: OptionValues, context: CheckContext): TracerConfig | undefined {
  const at = 'request.tracer';
  const { get, refuse } = optionSection(values, at, context);
  if (Object.keys(values.get(at) ?? {}).length === 0 || get('enabled') === false) return undefined;
  const filename = get<string>('filename');
  if (!filename) throw refuse('.filename is required.');
  return {
    filename,
    maxBytes: (get<number>('maxsize') ?? 1) * 1024 * 1024,
    maxBackups: get('maxbackups') ?? 0,
    maxAgeDays: get('maxage') ?? 0,
    compress: get('compress') ?? false,
    localTime: get('localtime') ?? false,
  };
}
