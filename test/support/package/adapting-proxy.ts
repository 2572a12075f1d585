import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { load } from 'js-yaml';
import type { JsonObject } from '../../../src/core/json.ts';
import { adaptPipeline } from '../elasticsearch/adapt.ts';
import { type Capabilities, detectCapabilities } from '../elasticsearch/capabilities.ts';

export interface AdaptingProxy {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * A proxy on loopback for tools that know only complete servers: pipelines lose the processors that this server lacks on
 * their way to it. Everything else passes unchanged, and on a complete server everything does.
 */
export async function startAdaptingProxy(server: string): Promise<AdaptingProxy> {
  const capabilities = await detectCapabilities(server);
  const proxy = createServer((request, response) => {
    forward(server, capabilities, request, response).catch((error: unknown) => {
      response.writeHead(502).end(String(error));
    });
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        proxy.close(() => resolve());
        proxy.closeAllConnections();
      }),
  };
}

async function forward(
  server: string,
  capabilities: Capabilities,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const { method = 'GET', url = '/' } = request;
  const isPipeline = method === 'PUT' && url.startsWith('/_ingest/pipeline/');
  const { origin, username, password } = new URL(server);
  const init: RequestInit = { method, headers: { 'content-type': 'application/json' } };
  if (username !== '') {
    const credentials = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString(
      'base64',
    );
    init.headers = { ...init.headers, authorization: `Basic ${credentials}` };
  }
  if (isPipeline) init.body = JSON.stringify(adaptPipeline(load(body.toString('utf8')) as JsonObject, capabilities));
  else if (body.length > 0) init.body = new Uint8Array(body);
  const answer = await fetch(`${origin}${url}`, init);
  response.writeHead(answer.status, {
    'content-type': answer.headers.get('content-type') ?? 'application/json',
    // Clients of Elastic refuse a server that does not say so.
    'x-elastic-product': 'Elasticsearch',
  });
  response.end(Buffer.from(await answer.arrayBuffer()));
}
