import type { Client, Transport } from '@elastic/elasticsearch';
import { IngestError } from '../core/errors.ts';
import { headerFault } from '../core/header-value.ts';
import { isJsonObject, type JsonValue } from '../core/json.ts';
import { redact, redactJson } from '../core/redact.ts';
import { Secret } from '../core/secret.ts';
import { library } from './library.ts';

/** How to reach Elasticsearch. */
export interface ElasticsearchOptions {
  /** `https://host:9200/prefix`. Credentials in it are moved out and never printed. */
  readonly url: string;
  /** Further nodes of the same cluster, tried in turn while one cannot be reached. Without credentials in them. */
  readonly otherUrls?: readonly string[] | undefined;
  /** The encoded form, as Kibana shows it. */
  readonly apiKey?: Secret | undefined;
  readonly username?: string | undefined;
  readonly password?: Secret | undefined;
  /** Certificate authorities to trust in place of the system's, PEM. */
  readonly ca?: string | undefined;
  /** SHA-256 fingerprint of the certificate authority, as Elasticsearch prints it at its first start. */
  readonly caFingerprint?: string | undefined;
  /** PEM, for a server that asks for a client certificate. */
  readonly certificate?: string | undefined;
  /** PEM of its key. */
  readonly key?: Secret | undefined;
  readonly keyPassphrase?: Secret | undefined;
  /** `none` accepts any certificate; `full` is the default. */
  readonly verification?: 'full' | 'none' | undefined;
  /** Milliseconds until an unanswered request counts as failed; default 90 s. */
  readonly requestTimeoutMs?: number | undefined;
  readonly compression?: boolean | undefined;
  /** REST API version to ask for. 8, the default, is understood by Elasticsearch 8 and 9. */
  readonly compatibility?: 8 | 9 | undefined;
}

type ClientOptions = ConstructorParameters<typeof Client>[0];
type TransportOptions = ConstructorParameters<typeof Transport>[0];

const defaultRequestTimeoutMs = 90_000;

/** The client as other rooms know it: they need not know whose it is. */
export type ElasticsearchClient = Client;

/**
 * A client of one Elasticsearch. It tries every request once: whoever calls knows what trying again means.
 * The caller closes it.
 * @throws IngestError JC_CONFIG_INVALID when the options contradict themselves or the URL is none
 */
export function createElasticsearchClient(options: ElasticsearchOptions): Client {
  const { url, auth } = addressAndAuth(options);
  const others = (options.otherUrls ?? []).map((other) => new URL(other));
  for (const { protocol, origin } of [url, ...others])
    if (options.caFingerprint !== undefined && protocol !== 'https:')
      throw invalid(`a CA fingerprint needs an https URL, not ${origin}`);
  const clientOptions: ClientOptions = {
    nodes: [url, ...others].map((one) => ({ url: one })),
    Transport: transportFor(options.compatibility ?? 8),
    maxRetries: 0,
    requestTimeout: options.requestTimeoutMs ?? defaultRequestTimeoutMs,
    compression: options.compression ?? false,
    // Otherwise the client's errors could carry the headers.
    redaction: { type: 'remove' },
  };
  if (auth !== undefined) clientOptions.auth = auth;
  if (options.caFingerprint !== undefined) clientOptions.caFingerprint = options.caFingerprint;
  const tls = tlsOptions(options);
  if (tls !== undefined) clientOptions.tls = tls;
  const client = new (library().Client)(clientOptions);
  redactAnswers(client, [...secretsOf(auth), ...(options.keyPassphrase ? [options.keyPassphrase] : [])]);
  if (others.length > 0) tryInTurn(client, others.length);
  return client;
}

/** Whoever answers in the place of Elasticsearch may show in an error page what it was sent; messages quote answers. */
function redactAnswers({ transport }: Client, secrets: readonly Secret[]): void {
  if (secrets.length === 0) return;
  const request = transport.request.bind(transport) as (...args: readonly unknown[]) => Promise<unknown>;
  transport.request = (async (...args: readonly unknown[]) => {
    try {
      const answer = await request(...args);
      redactItems(answer, secrets);
      return answer;
    } catch (error) {
      if (error instanceof library().errors.ResponseError && error.meta.body !== undefined)
        error.meta.body = redactJson(error.meta.body as JsonValue, secrets);
      if (error instanceof Error) error.message = redact(error.message, secrets);
      throw error;
    }
  }) as typeof transport.request;
}

/** What a bulk says of a document that it refuses ends up in logs and beside dead letters. */
function redactItems(answer: unknown, secrets: readonly Secret[]): void {
  if (!isJsonObject(answer) || !Array.isArray(answer.items)) return;
  for (const item of answer.items as unknown[]) {
    if (!isJsonObject(item)) continue;
    for (const inner of Object.values(item) as { error?: JsonValue }[])
      if (inner?.error !== undefined) inner.error = redactJson(inner.error, secrets);
  }
}

function secretsOf(auth: ClientOptions['auth']): readonly Secret[] {
  if (auth === undefined || auth === null || 'bearer' in auth) return [];
  if ('apiKey' in auth) return [new Secret(String(auth.apiKey))];
  const { username, password } = auth;
  return [password, Buffer.from(`${username}:${password}`).toString('base64')].map((text) => new Secret(text));
}

/** Origin and path of the server, for people. */
export function serverAddress(client: Client): string {
  const url = client.connectionPool.connections[0]?.url;
  return url === undefined ? 'Elasticsearch' : `${url.origin}${url.pathname}`.replace(/\/$/, '');
}

/**
 * The client of Elasticsearch 9 asks for `compatible-with=9`, which Elasticsearch 8 refuses; 9 understands 8.
 * The option exists on the transport only: the client ignores it among its own.
 */
function transportFor(compatibility: 8 | 9): typeof Transport {
  const vendored = (subtype: string) => `application/vnd.elasticsearch+${subtype}; compatible-with=${compatibility}`;
  return class extends library().Transport {
    constructor(options: TransportOptions) {
      super({
        ...options,
        vendoredHeaders: {
          jsonContentType: vendored('json'),
          ndjsonContentType: vendored('x-ndjson'),
          accept: `${vendored('json')},text/plain`,
        },
      });
    }
  };
}

function addressAndAuth(options: ElasticsearchOptions): { url: URL; auth?: NonNullable<ClientOptions['auth']> } {
  if (!URL.canParse(options.url)) throw invalid('the URL is invalid; expected something like https://host:9200');
  const url = new URL(options.url);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw invalid(`the URL begins with ${url.protocol}; expected https: or http:`);
  }
  let { username, password } = options;
  if (url.username !== '' || url.password !== '') {
    if (username !== undefined || password !== undefined) {
      throw invalid('user name and password are set both in the URL and outside of it');
    }
    username = decoded(url.username);
    password = new Secret(decoded(url.password));
    url.username = '';
    url.password = '';
  }
  // A query or fragment could hold a token, and no request would carry it.
  url.search = '';
  url.hash = '';
  // The client would take it for a connection that broke.
  const fault = headerFault(options.apiKey?.reveal() ?? '');
  if (fault !== undefined) throw invalid(`the API key contains ${fault}, which cannot be sent in a header`);
  if (options.apiKey !== undefined) {
    if (username !== undefined || password !== undefined)
      throw invalid('both an API key and a user are set; choose one');
    return { url, auth: { apiKey: options.apiKey.reveal() } };
  }
  if (username === undefined && password === undefined) return { url };
  if (!username || !password?.reveal()) throw invalid('a user name needs a password, and a password a user name');
  return { url, auth: { username, password: password.reveal() } };
}

function tlsOptions(options: ElasticsearchOptions): NonNullable<ClientOptions['tls']> | undefined {
  // With a fingerprint alone the certificate chains to no authority that Node knows; the client compares the fingerprint.
  const pinned = options.caFingerprint !== undefined && options.ca === undefined;
  const unverified = options.verification === 'none' || pinned;
  const { ca, certificate: cert, key, keyPassphrase } = options;
  if (ca === undefined && cert === undefined && !unverified) return undefined;
  return {
    ...(ca === undefined ? {} : { ca }),
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key: key.reveal() }),
    ...(keyPassphrase === undefined ? {} : { passphrase: keyPassphrase.reveal() }),
    ...(unverified ? { rejectUnauthorized: false } : {}),
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw invalid('the credentials in the URL contain a % that is not followed by two hex digits');
  }
}

function invalid(reason: string): IngestError {
  return new IngestError('JC_CONFIG_INVALID', `The Elasticsearch output cannot be set up: ${reason}.`);
}

/** No byte of the request was sent: asking another node cannot do anything twice. */
const notSent = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|Connect Timeout/;

/** Lets each request that could not be sent go to the next node; the client itself takes turns and avoids dead ones. */
function tryInTurn({ transport }: Client, others: number): void {
  const request = transport.request.bind(transport) as (...args: readonly unknown[]) => Promise<unknown>;
  transport.request = (async (...args: readonly unknown[]) => {
    for (let left = others; ; left -= 1) {
      try {
        return await request(...args);
      } catch (error) {
        if (left === 0 || !(error instanceof library().errors.ConnectionError) || !notSent.test(error.message))
          throw error;
      }
    }
  }) as typeof transport.request;
}
