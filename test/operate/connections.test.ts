import { spawnSync } from 'node:child_process';
import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/core/clock.ts';
import { createHealth } from '../../src/operate/health.ts';
import { mostConnections } from '../../src/operate/limit-connections.ts';
import { createMetrics } from '../../src/operate/metrics.ts';
import { type OperateServer, startOperateServer } from '../../src/operate/server.ts';

let server: OperateServer | undefined;
const sockets: Socket[] = [];

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await server?.close();
  server = undefined;
});

async function start(): Promise<string> {
  server = await startOperateServer(
    { host: '127.0.0.1', port: 0 },
    createHealth(systemClock),
    createMetrics(systemClock),
  );
  return server.url;
}

/** A connection that says what it is told, and nothing more; resolves when it is there. */
async function open(url: string, text = ''): Promise<Socket> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  sockets.push(socket);
  socket.on('error', () => {});
  socket.resume();
  await new Promise<void>((resolve) => {
    socket.once('connect', resolve);
    socket.once('close', resolve);
  });
  if (text !== '') socket.write(text);
  return socket;
}

const closed = (socket: Socket): Promise<void> =>
  socket.closed ? Promise.resolve() : new Promise((resolve) => socket.once('close', () => resolve()));

/** Both ends are in this process, which needs files of its own. */
function asManyAsTheLimitAllows(): number {
  const limit = Number(spawnSync('sh', ['-c', 'ulimit -n'], { encoding: 'utf8' }).stdout.trim());
  return Number.isNaN(limit) ? 1500 : Math.max(mostConnections + 20, Math.min(1500, Math.floor((limit - 200) / 2)));
}

describe('connections that say nothing', () => {
  it('are few at a time however many come, keep no probe out, and end', async () => {
    const url = await start();
    const many = asManyAsTheLimitAllows();
    for (let count = 0; count < many; count += 50)
      await Promise.all(Array.from({ length: Math.min(50, many - count) }, () => open(url)));
    const answer = await fetch(`${url}/livez`);
    expect(answer.status).toBe(200);
    await answer.text();
    const left = sockets.filter((socket) => !socket.destroyed);
    expect(left.length).toBeLessThanOrEqual(mostConnections + 50);
    // Node alone would look at them after 30 seconds.
    await Promise.all(sockets.map(closed));
    expect((await fetch(`${url}/livez`)).status).toBe(200);
  }, 25_000);

  it.each([
    ['half of a request', 'GET /metrics HTTP/1.1\r\nhost: a\r\n'],
    ['a request whose body never comes', 'GET /livez HTTP/1.1\r\nhost: a\r\ncontent-length: 10\r\n\r\n'],
    ['a whole request, and then nothing', 'GET /livez HTTP/1.1\r\nhost: a\r\n\r\n'],
  ])(
    '%s: ends as well',
    async (_what, text) => {
      const url = await start();
      await closed(await open(url, text));
      expect((await fetch(`${url}/livez`)).status).toBe(200);
    },
    25_000,
  );

  it('a byte now and then is no way to stay', async () => {
    const url = await start();
    const socket = await open(url, 'GET /livez HTTP/1.1\r\nx: ');
    const drip = setInterval(() => socket.write('a'), 300);
    await closed(socket).finally(() => clearInterval(drip));
  }, 25_000);
});
