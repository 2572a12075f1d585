import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { packageRoot } from '../../src/core/package-root.ts';

export const fixture = (name: string): string => join(packageRoot(), 'test', 'transport', 'fixtures', name);

export interface Running {
  readonly port: number;
  readonly connections: () => number;
  close(): Promise<void>;
}

/** A server on loopback; closing it ends its connections, too. */
export async function listen(handler: RequestListener, tls = false): Promise<Running> {
  const server = tls
    ? createTlsServer(
        { cert: readFileSync(fixture('localhost.crt')), key: readFileSync(fixture('localhost.key')) },
        handler,
      )
    : createServer(handler);
  return running(server);
}

/** A forward proxy that also tunnels; `seen` notes what it was asked for. */
export async function listenProxy(seen: string[]): Promise<Running> {
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
  const proxy = await running(server);
  return {
    ...proxy,
    close: async () => {
      for (const tunnel of tunnels) tunnel.destroy();
      await proxy.close();
    },
  };
}

async function running(server: Server): Promise<Running> {
  const sockets = new Set<Socket>();
  let count = 0;
  server.on('connection', (socket: Socket) => {
    count += 1;
    sockets.add(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    connections: () => count,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
