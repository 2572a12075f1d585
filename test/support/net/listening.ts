import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo, Server, Socket } from 'node:net';

export interface Listening {
  readonly url: string;
  readonly port: number;
  /** How many connections there were. */
  readonly connections: () => number;
  /** Ends its connections, too. */
  close(): Promise<void>;
}

/** A server, at a free port of loopback. */
export async function listening(server: Server | HttpServer): Promise<Listening> {
  const sockets = new Set<Socket>();
  let count = 0;
  server.on('connection', (socket: Socket) => {
    count += 1;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    connections: () => count,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Where nothing listens. */
export async function deadUrl(): Promise<string> {
  const { url, close } = await listening(createServer());
  await close();
  return url;
}
