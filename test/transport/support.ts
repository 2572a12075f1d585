import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { packageRoot } from '../../src/core/package-root.ts';
import { type Listening, listening } from '../support/net/listening.ts';

export const fixture = (name: string): string => join(packageRoot(), 'test', 'transport', 'fixtures', name);

/** A server on loopback, with the certificate of the fixtures if it speaks TLS. */
export async function listen(handler: RequestListener, tls = false): Promise<Listening> {
  const server = tls
    ? createTlsServer(
        { cert: readFileSync(fixture('localhost.crt')), key: readFileSync(fixture('localhost.key')) },
        handler,
      )
    : createServer(handler);
  return listening(server);
}

/** A forward proxy that also tunnels; `seen` notes what it was asked for. */
export async function listenProxy(seen: string[]): Promise<Listening> {
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    seen.push(`${request.method} ${request.url} ${request.headers['proxy-authorization'] ?? ''}`.trim());
    response.end('from the proxy');
  });
  const tunnels = new Set<Socket>();
  server.on('connect', (request: IncomingMessage, socket: Socket) => {
    seen.push(`CONNECT ${request.url}`);
    const target = connect(Number(request.url?.split(':')[1]), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      target.pipe(socket);
      socket.pipe(target);
    });
    for (const end of [socket, target]) {
      tunnels.add(end);
      end.on('error', () => end.destroy());
    }
  });
  const proxy = await listening(server);
  return {
    ...proxy,
    close: async () => {
      for (const tunnel of tunnels) tunnel.destroy();
      await proxy.close();
    },
  };
}
