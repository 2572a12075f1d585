import { IngestError } from '../../core/errors.ts';
import { excerptOfAnswer } from '../../core/excerpt.ts';
import { isJsonObject, type JsonObject, parseAnswer } from '../../core/json.ts';
import { programName } from '../../core/product.ts';
import { redactError, redactJson } from '../../core/redact.ts';
import { Secret } from '../../core/secret.ts';
import { createHttpClient, type HttpClient } from '../../transport/client.ts';
import type { TlsOptions } from '../../transport/options.ts';

/** How to reach Kibana. */
export interface KibanaOptions {
  /** With its base path, if it has one; without a space. */
  readonly url: string;
  /** Id of a space; the default space unless given. */
  readonly space?: string | undefined;
  readonly apiKey?: Secret | undefined;
  readonly username?: string | undefined;
  readonly password?: Secret | undefined;
  readonly tls?: TlsOptions | undefined;
}

export interface KibanaRequest {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Below the space: `/api/status`. */
  readonly path: string;
  readonly body?: Buffer;
  readonly contentType?: string;
  readonly timeoutMs: number;
}

/** Any status is an answer. */
export interface KibanaAnswer {
  readonly status: number;
  /** Empty where the body is not a JSON object. */
  readonly body: JsonObject;
  /** The beginning of the body on one line, without secrets. */
  readonly text: string;
}

export interface Kibana {
  /** For people: the URL with its space. */
  readonly address: string;
  readonly hasCredentials: boolean;
  /** @throws IngestError JC_KIBANA_UNREACHABLE */
  send(request: KibanaRequest): Promise<KibanaAnswer>;
  close(): Promise<void>;
}

const maxAnswerBytes = 32 << 20;

/** @throws IngestError JC_CONFIG_* for a certificate that cannot be read */
export function createKibana(options: KibanaOptions): Kibana {
  const { url, space, apiKey, username, password, tls } = options;
  const http = createHttpClient(tls ? { tls } : {});
  const root = url.replace(/\/+$/, '');
  const address = space === undefined || space === 'default' ? root : `${root}/s/${encodeURIComponent(space)}`;
  const login = username && password ? base64(`${username}:${password.reveal()}`) : undefined;
  const authorization = apiKey ? `ApiKey ${apiKey.reveal()}` : login && `Basic ${login}`;
  const secrets = [apiKey, password, login === undefined ? undefined : new Secret(login)].filter(
    (secret) => secret !== undefined,
  );
  return {
    address,
    hasCredentials: authorization !== undefined,
    send: async (request) => {
      const headers: Record<string, string> = {
        accept: 'application/json',
        // Kibana refuses every change without it.
        'kbn-xsrf': programName,
        'elastic-api-version': '2023-10-31',
        ...(authorization ? { authorization } : {}),
        ...(request.contentType ? { 'content-type': request.contentType } : {}),
      };
      const { status, body } = await sendOnce(http, address, request, headers).catch((error: unknown) => {
        throw redactError(error, secrets);
      });
      // The whole of a good answer is data; of one that is none, what a message can quote.
      const answer = parseAnswer(body);
      const parsed = isJsonObject(answer) ? answer : {};
      return {
        status,
        body: status < 400 ? parsed : (redactJson(parsed, secrets) as JsonObject),
        text: excerptOfAnswer(body, secrets, 500),
      };
    },
    close: () => http.close(),
  };
}

async function sendOnce(
  http: HttpClient,
  address: string,
  { method, path, body, timeoutMs }: KibanaRequest,
  headers: Readonly<Record<string, string>>,
) {
  try {
    return await http.send(
      { method, url: `${address}${path}`, headers, ...(body ? { bytes: body } : {}) },
      { timeoutMs, maxBytes: maxAnswerBytes },
    );
  } catch (error) {
    if (!(error instanceof IngestError) || !error.code.startsWith('JC_HTTP_')) throw error;
    const advice = connectionAdvice(error, address);
    throw new IngestError('JC_KIBANA_UNREACHABLE', error.message.replace(/\s+/g, ' '), {
      cause: error,
      details: { reason: error.code },
      ...(advice === undefined ? {} : { advice }),
    });
  }
}

function connectionAdvice({ code, message }: IngestError, address: string): string | undefined {
  if (/wrong version number/i.test(message))
    return 'Kibana does not use TLS on this port. Use http:// instead of https://, or another port.';
  if (code === 'JC_HTTP_TLS') return 'Pass the certificate authority with --ca FILE.';
  if (/other side closed|ECONNRESET/.test(message) && address.startsWith('http:'))
    return 'Check whether Kibana expects https. If so, use https:// instead of http://.';
  return undefined;
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}
