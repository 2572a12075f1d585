import { request as httpRequest, type IncomingHttpHeaders, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { gunzipSync } from 'node:zlib';

/** A request, read to its end, its body not compressed. */
export interface ProxiedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface ProxiedAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Headers of one connection, and what the proxy changes. */
const notPassedOn = ['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'content-encoding', 'host'];

export function passedHeaders(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !notPassedOn.includes(name)));
}

/** The body as it was before its client compressed it. */
export function plainBody(body: Buffer, encoding: string | undefined): Buffer {
  return encoding === 'gzip' ? gunzipSync(body) : body;
}

/**
 * Sends a request to the server behind the proxy and reads the whole answer.
 * @param upstream its credentials are used where the request brings none
 */
export function forward(upstream: URL, ca: string | undefined, request: ProxiedRequest): Promise<ProxiedAnswer> {
  const { method, url, headers, body } = request;
  const options: RequestOptions & { ca?: string } = {
    method,
    headers: {
      ...passedHeaders(headers),
      ...(headers.authorization === undefined ? authorization(upstream) : {}),
      'accept-encoding': 'identity',
      'content-length': body.length,
    },
    ...(ca === undefined ? {} : { ca }),
  };
  const target = new URL(`${upstream.origin}${upstream.pathname.replace(/\/$/, '')}${url}`);
  return new Promise((resolve, reject) => {
    const send = upstream.protocol === 'https:' ? httpsRequest : httpRequest;
    const sent = send(target, options, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

function authorization({ username, password }: URL): IncomingHttpHeaders {
  if (username === '') return {};
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { authorization: `Basic ${Buffer.from(credentials).toString('base64')}` };
}
