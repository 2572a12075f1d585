import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { listening } from '../../support/net/listening.ts';
import type { Exchange, Reply } from './corpus-case.ts';
import { faultOf } from './signatures.ts';

export interface SeenRequest {
  /** Method and path; before the path the server, unless it is the first one. */
  readonly request: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  readonly fault: string | undefined;
}

export interface CorpusServers {
  /** Puts the addresses of the servers in place of their names. */
  readonly withAddresses: (text: string) => string;
  readonly seen: readonly SeenRequest[];
  /** Begins to answer by these exchanges, one after the other. */
  answer(exchanges: readonly Exchange[], now: () => number): void;
  close(): Promise<void>;
}

const file = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../transport/fixtures/${name}`, import.meta.url)));

/**
 * Two servers of HTTP. The second one is a proxy, too: what is asked for with a whole URL it answers itself, and every
 * tunnel ends at a server of TLS that answers like the others.
 */
export async function startCorpusServers(): Promise<CorpusServers> {
  let [exchanges, now]: [readonly Exchange[], () => number] = [[], Date.now];
  const seen: SeenRequest[] = [];
  const handle = (origin: (request: IncomingMessage) => string) => {
    return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const body = Buffer.concat(chunks).toString();
      const exchange = exchanges[seen.length];
      const fault = faultOf(exchange?.check, request, body, now());
      const at = request.url?.startsWith('/') ? origin(request) : '';
      seen.push({ request: `${request.method} ${at}${request.url}`, headers: request.headers, body, fault });
      if (exchange && fault === undefined) send(response, exchange);
      else response.writeHead(403).end(fault ?? 'nothing more is expected');
    };
  };
  const api = await listening(createServer(handle(() => '')));
  const other = createServer(handle(() => otherServer.url));
  const tls = await listening(
    createTlsServer(
      { cert: file('localhost.crt'), key: file('localhost.key') },
      handle(({ headers }) => `https://${headers.host}`),
    ),
  );
  other.on('connect', (_request: IncomingMessage, socket: Socket) => {
    const inner = connect(tls.port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      inner.pipe(socket).pipe(inner);
    });
    for (const end of [inner, socket]) end.on('error', () => {});
  });
  const otherServer = await listening(other);
  return {
    withAddresses: (text) =>
      text.replaceAll('http://api.test', api.url).replaceAll('http://other.test', otherServer.url),
    seen,
    answer: (next, clock) => {
      [exchanges, now] = [next, clock];
      seen.length = 0;
    },
    close: async () => {
      await Promise.all([api, otherServer, tls].map((server) => server.close()));
    },
  };
}

function send(response: ServerResponse, reply: Reply): void {
  if (reply.fault === 'silent') return;
  const body = bodyOf(reply);
  const type = reply.json === undefined && reply.text !== undefined ? {} : { 'content-type': 'application/json' };
  const encoding = reply.gzip === undefined ? {} : { 'content-encoding': 'gzip' };
  const length = body.length + (reply.fault === 'cut' ? 10 : 0);
  response.writeHead(reply.status ?? 200, { ...type, ...encoding, 'content-length': length, ...reply.headers });
  if (reply.fault === 'cut') response.write(body, () => response.destroy());
  else response.end(body);
}

function bodyOf({ json, text, gzip, zip }: Reply): Buffer {
  if (gzip !== undefined) return gzipSync(gzip);
  if (zip === undefined) return Buffer.from(text ?? JSON.stringify(json ?? []));
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(zip).map(([name, each]) => [name, Buffer.from(each)]))));
}
