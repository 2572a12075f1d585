import type { AccountConfig } from '../config/types.ts';
import type { Clock } from '../core/clock.ts';
import { formatDuration } from '../core/duration.ts';
import { IngestError } from '../core/errors.ts';
import { redact, redactError } from '../core/redact.ts';
import { type Secret, secretsIn } from '../core/secret.ts';
import { formatTimestamp } from '../core/timestamp.ts';
import { type AccountNames, openNames } from '../documents/open-names.ts';
import { type Authorizer, createAuthorizer } from '../httpjson/auth/authorizer.ts';
import { ApiClock } from '../jumpcloud/api-clock.ts';
import { countEvents } from '../jumpcloud/count.ts';
import { countByHour, type HourCount } from '../jumpcloud/interval.ts';
import { eventsUrl } from '../jumpcloud/regions.ts';
import type { Logger } from '../runtime/logger.ts';
import { createHttpClient, type HttpClient } from '../transport/client.ts';
import type { HttpRequest, HttpResponse } from '../transport/message.ts';
import { limitRate } from '../transport/rate-limit.ts';
import { type RetryInfo, sendWithRetry } from '../transport/retry.ts';
import { loadStream } from './load-stream.ts';

/** What to count; from and to are RFC 3339. */
export interface CountRange {
  readonly services: readonly string[];
  readonly from: string;
  readonly to: string;
}

/** Learns of the clock without an answer for so long only after so many polls that failed, or a jump. */
const shortestClockTrust = 20 * 60_000;
const longestProbeMs = 10_000;

/** One account's way to JumpCloud. Everything that asks for this account shares it, and with it the rate limit. */
export interface AccountApi {
  /** Keeps to the rate; whoever uses it brings credentials and tries again by itself. */
  readonly http: HttpClient;
  /** Besides: tries again as the stream's configuration says, and puts on the token of a service account. */
  readonly authorized: HttpClient;
  /** @throws IngestError JC_HTTP_*, JC_PAGE_NOT_JSON */
  count(range: CountRange, signal?: AbortSignal): Promise<number>;
  /** @throws IngestError JC_HTTP_*, JC_PAGE_NOT_JSON */
  countByHour(range: CountRange, signal?: AbortSignal): Promise<readonly HourCount[]>;
  /** How many requests were sent since this was last asked, names aside. */
  takeRequests(): number;
  /** The API's, by which windows and checks of slices go. */
  readonly clock: ApiClock;
  /** Undefined where the account wants no names. They have a rate of their own. */
  readonly names: AccountNames | undefined;
  close(): Promise<void>;
}

export interface AccountApiOptions {
  readonly account: AccountConfig;
  readonly clock: Clock;
  readonly random: () => number;
  readonly log: Logger;
  /** How often `authorized` tries again; by default as often as the stream's configuration says. */
  readonly retries?: number;
  readonly onAnswer?: (status: number | undefined) => void;
}

/** Of an answer that holds a token. */
const longestAnswerBytes = 1 << 20;

/**
 * Opens the connection of an account, with TLS and proxy as the stream's configuration has them.
 * @throws IngestError JC_HTTPJSON_*, JC_CONFIG_*
 */
export function openAccountApi({ account, clock, random, log, retries, onAnswer }: AccountApiOptions): AccountApi {
  const config = loadStream(account, 'events');
  const { url, apiKey, orgIds, httpClientTimeout: timeoutMs } = account;
  const apiClock = new ApiClock({
    base: clock,
    origin: new URL(eventsUrl(url)).origin,
    staleAfterMs: Math.max(shortestClockTrust, 2 * account.interval),
    probe: (signal) => probe(signal),
    hasEvents: async (from, to, signal) => ((await countQuickly(from, to, signal)) ?? 0) > 0,
    onChange: (offset) => tellOfClock(offset, log),
  });
  const client = apiClock.listening(meteredClient(createHttpClient(config.transport), onAnswer));
  let requests = 0;
  const counted: HttpClient = {
    send: (request, options) => {
      requests += 1;
      return client.send(request, options);
    },
    close: () => client.close(),
  };
  const http = limitRate(counted, account.rateLimit, clock);
  const onRetry = ({ retry, waitMs, reason }: RetryInfo): void =>
    log.warn({ retry, waitMs, reason }, 'retrying a request', 'request-retry');
  const policy = { ...config.request.retry, ...(retries === undefined ? {} : { retries }) };
  const retrying: HttpClient = {
    send: (request, options) => sendWithRetry(request, { http, policy, clock, random, onRetry, ...options }),
    close: () => http.close(),
  };
  const own = secretsIn(account);
  const authorizer = config.auth && createAuthorizer(config.auth, clock);
  const authorized = authorizedClient(retrying, authorizer, own);
  const once = authorizedClient(http, authorizer, own);
  const aside = limitRate(client, account.names?.rateLimit ?? account.rateLimit, clock);
  const names = openNames({
    account,
    http: authorizedClient(aside, config.auth && createAuthorizer(config.auth, clock), own),
    clock,
    random,
    log,
  });
  const countQuickly = (from: number, to: number, signal: AbortSignal | undefined): Promise<number | undefined> => {
    const range = { services: account.services, from: formatTimestamp(from), to: formatTimestamp(to) };
    const query = { url, apiKey, orgIds, ...range, timeoutMs: Math.min(timeoutMs, longestProbeMs) };
    // Trouble is told by whoever asks for events.
    return countEvents(once, query, signal).catch(() => undefined);
  };
  const probe = async (signal: AbortSignal | undefined): Promise<void> => {
    const from = apiClock.now() - 3_600_000;
    // A refusal tells the time as well.
    await countQuickly(from, from + 1000, signal);
  };
  return {
    http,
    authorized,
    countByHour: (range, signal) => countByHour(authorized, { url, apiKey, orgIds, timeoutMs, ...range }, signal),
    count: (range, signal) => countEvents(authorized, { url, apiKey, orgIds, timeoutMs, ...range }, signal),
    takeRequests: () => {
      const taken = requests;
      requests = 0;
      return taken;
    },
    clock: apiClock,
    names,
    close: async () => {
      await names?.close();
      await client.close();
    },
  };
}

function meteredClient(http: HttpClient, onAnswer: AccountApiOptions['onAnswer']): HttpClient {
  if (!onAnswer) return http;
  return {
    send: async (request, options) => {
      try {
        const response = await http.send(request, options);
        onAnswer(response.status);
        return response;
      } catch (error) {
        // What we ended ourselves, and what could not be sent, says nothing of JumpCloud.
        if (error instanceof IngestError && error.code.startsWith('JC_HTTP_')) onAnswer(undefined);
        throw error;
      }
    },
    close: () => http.close(),
  };
}

function tellOfClock(offsetMs: number, log: Logger): void {
  const seconds = Math.round(offsetMs / 1000);
  if (seconds === 0) {
    log.info({}, "this machine's clock is trusted again", 'clock-trusted');
    return;
  }
  const span = formatDuration(Math.abs(seconds) * 1000);
  log.warn(
    { offsetSeconds: seconds, advice: 'Set the clock of this machine (NTP).' },
    `this machine's clock is ${span} ${seconds < 0 ? 'ahead of' : 'behind'} JumpCloud's; windows and checks use JumpCloud's clock`,
    'clock-corrected',
  );
}

/** Puts on credentials, and takes them out of what comes back: the errors, and the answers that messages quote. */
function authorizedClient(http: HttpClient, authorizer: Authorizer | undefined, own: readonly Secret[]): HttpClient {
  const secrets = (): readonly Secret[] => [...own, ...(authorizer?.secrets() ?? [])];
  return {
    send: async (request, options) => {
      const sendToken = (token: HttpRequest): Promise<HttpResponse> =>
        http.send(token, { ...options, maxBytes: longestAnswerBytes });
      const sendOnce = async (): Promise<HttpResponse> =>
        http.send(authorizer ? await authorizer.authorize(request, sendToken) : request, options);
      try {
        const response = await sendOnce();
        const isRenewed = response.status === 401 && authorizer?.renew() === true;
        return withoutSecrets(isRenewed ? await sendOnce() : response, secrets());
      } catch (error) {
        throw redactError(error, secrets());
      }
    },
    close: () => http.close(),
  };
}

/** Messages quote the answers that are no success, and such an answer may show what was sent. */
function withoutSecrets(response: HttpResponse, secrets: readonly Secret[]): HttpResponse {
  if (response.status === 200) return response;
  const text = response.body.toString('utf8', 0, longestQuoted);
  const whole = response.body.length > longestQuoted ? text.replace(/\S+$/u, '') : text;
  return { ...response, body: Buffer.from(redact(whole, secrets)) };
}

/** Bytes of an answer that is no success; no message quotes more. */
const longestQuoted = 65_536;
