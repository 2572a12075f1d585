import type { Server, ServerOptions } from 'node:http';
import type { Socket } from 'node:net';

/** A few probes and scrapers; each connection takes a file handle from the collector. */
export const mostConnections = 100;
/** A request is one line and a few headers. */
const headersTimeoutMs = 5000;
/** Neither side sends anything. */
const idleTimeoutMs = 10_000;
/** For a client that reads a byte at a time. */
const answerTimeoutMs = 30_000;

/** Node looks at its timeouts every 30 seconds unless told otherwise. */
export const limits: ServerOptions = {
  connectionsCheckingInterval: 1000,
  headersTimeout: headersTimeoutMs,
  requestTimeout: headersTimeoutMs,
  keepAliveTimeout: headersTimeoutMs,
  maxHeaderSize: 8192,
};

/**
 * Keeps connections few and short. Beyond the limit the oldest one that waits for nothing makes room: whoever opens many and says
 * nothing must not keep a probe out.
 */
export function limitConnections(server: Server): void {
  const open = new Set<Socket>();
  const answering = new Set<Socket>();
  server.setTimeout(idleTimeoutMs, (socket) => socket.destroy());
  server.on('connection', (socket: Socket) => {
    if (open.size >= mostConnections) {
      const idle = [...open].find((other) => !answering.has(other));
      open.delete(idle ?? socket);
      (idle ?? socket).destroy();
      if (!idle) return;
    }
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  server.on('request', ({ socket }, response) => {
    answering.add(socket);
    const deadline = setTimeout(() => socket.destroy(), answerTimeoutMs).unref();
    response.once('close', () => {
      clearTimeout(deadline);
      answering.delete(socket);
    });
  });
}
