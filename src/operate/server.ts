/** Way of an event, stage 11 of 11: health and metrics in; answers of the HTTP port out. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ListenConfig } from '../config/types.ts';
import { IngestError, systemErrorCode } from '../core/errors.ts';
import type { Health } from './health.ts';
import { limitConnections, limits } from './limit-connections.ts';
import type { Metrics } from './metrics.ts';
import { pageHeaders } from './page-assets.ts';

export interface ServedPage {
  render(): Promise<string>;
  /** @param host the header of the request */
  accepts(host: string | undefined): boolean;
}

const paths = '/healthz /livez /metrics';
const noPage = 'The page is served if listen names a loopback address, such as 127.0.0.1:9464, or with page: true.';
const otherName = 'Open this page under the name of this machine, such as localhost.';

export interface OperateServer {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the page at `/`, if there is one, `/healthz` (503 where a stream is stuck or stopped), `/livez` (503 where the process no longer tries) and
 * `/metrics`. Nothing else, and nothing that changes anything.
 * @throws IngestError JC_LISTEN where the address cannot be had
 */
export async function startOperateServer(
  { host, port }: ListenConfig,
  health: Health,
  metrics: Metrics,
  page?: ServedPage,
): Promise<OperateServer> {
  const server = createServer(limits, (request, response) => {
    const path = (request.url ?? '').replace(/\?.*$/, '');
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(response, 405, 'text/plain', 'GET only\n');
    const report = health.report();
    switch (path) {
      case '/':
        if (!page) return answer(response, 404, 'text/plain', `${paths}\n${noPage}\n`);
        if (!page.accepts(request.headers.host)) return answer(response, 403, 'text/plain', `${otherName}\n`);
        return answerLater(response, 'page', page.render(), 'text/html; charset=utf-8', pageHeaders);
      case '/healthz':
        return answerJson(response, report.healthy, report);
      case '/livez':
        return answerJson(response, report.alive, { alive: report.alive });
      case '/metrics':
        return answerLater(response, 'metrics', metrics.render(), metrics.contentType);
      default:
        return answer(response, 404, 'text/plain', `${page ? '/ ' : ''}${paths}\n`);
    }
  });
  limitConnections(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(cannotListen(error, host, port)));
    server.listen(port, host, resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answerJson(response: ServerResponse, good: boolean, body: object): void {
  answer(response, good ? 200 : 503, 'application/json', `${JSON.stringify(body, undefined, 2)}\n`);
}

function answerLater(
  response: ServerResponse,
  what: string,
  rendered: Promise<string>,
  type: string,
  more?: Readonly<Record<string, string>>,
): void {
  rendered.then(
    (text) => answer(response, 200, type, text, more),
    () => answer(response, 500, 'text/plain', `the ${what} could not be rendered\n`),
  );
}

function answer(
  response: ServerResponse,
  status: number,
  type: string,
  body: string,
  more: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...more }).end(body);
}

function cannotListen(error: Error, host: string, port: number): IngestError {
  const code = systemErrorCode(error);
  const reason = code === 'EADDRINUSE' ? 'the port is already in use' : (code ?? error.message);
  return new IngestError('JC_LISTEN', `listen: cannot listen on ${host}:${port}: ${reason}`, { cause: error });
}
