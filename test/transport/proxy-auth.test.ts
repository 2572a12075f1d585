import { createServer } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/core/clock.ts';
import { Secret } from '../../src/core/secret.ts';
import { createHttpClient } from '../../src/transport/client.ts';
import { sendWithRetry } from '../../src/transport/retry.ts';
import { listening } from '../support/net/listening.ts';

describe('a proxy that wants a password', () => {
  it.each(['http', 'https'])(
    'says in words that the proxy wants a password, at the first 407 of an %s target',
    async (scheme) => {
      let asked = 0;
      const server = createServer((_request, response) => {
        asked += 1;
        response.writeHead(407).end();
      });
      server.on('connect', (_request, socket) => {
        asked += 1;
        socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
      });
      const { url, close } = await listening(server);
      const http = createHttpClient({ environment: {}, proxyUrl: new Secret(url) });
      const policy = { retries: 5, firstWaitMs: 1, longestWaitMs: 1, retryAfterMaxMs: 1 };
      const sent = sendWithRetry(
        { method: 'GET', url: `${scheme}://api.example.com/events`, headers: {} },
        { http, policy, timeoutMs: 5000, maxBytes: 1000, clock: systemClock, random: () => 0 },
      );
      const error = await sent.catch((thrown: unknown) => thrown);
      await http.close();
      await close();
      expect(error).toMatchObject({
        code: 'JC_HTTP_PROXY_AUTH',
        message: expect.stringContaining('the proxy requires a user name and password (407)'),
        advice: expect.stringContaining('http://user:password@proxy'),
      });
      expect(asked).toBe(1);
    },
  );
});
