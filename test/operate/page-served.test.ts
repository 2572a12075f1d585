import { request } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/core/clock.ts';
import { createHealth } from '../../src/operate/health.ts';
import { createMetrics } from '../../src/operate/metrics.ts';
import { namesThisMachine, servesPage } from '../../src/operate/page-source.ts';
import { type ServedPage, startOperateServer } from '../../src/operate/server.ts';

interface Answered {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

const ask = (url: string, host?: string, method = 'GET'): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const sent = request(url, { method, headers: host === undefined ? {} : { host } }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        body += part;
      });
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    sent.on('error', reject).end();
  });

async function serving(page: ServedPage | undefined, act: (url: string) => Promise<void>): Promise<void> {
  const parts = [createHealth(systemClock), createMetrics(systemClock)] as const;
  const server = await startOperateServer({ host: '127.0.0.1', port: 0 }, ...parts, page);
  try {
    await act(server.url);
  } finally {
    await server.close();
  }
}

const page: ServedPage = { render: async () => '<!doctype html>here', accepts: namesThisMachine };

describe('the page on the port', () => {
  it('is served as HTML that is not kept, framed or taken for anything else', () =>
    serving(page, async (url) => {
      const { status, headers, body } = await ask(`${url}/`);
      expect([status, body]).toEqual([200, '<!doctype html>here']);
      expect(headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'content-security-policy': expect.stringContaining("default-src 'none'"),
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      });
    }));

  it('is read only', () =>
    serving(page, async (url) => {
      for (const method of ['POST', 'PUT', 'DELETE'])
        expect((await ask(`${url}/`, undefined, method)).status).toBe(405);
    }));

  it('is not shown under a name that somebody else has let lead here', () =>
    serving(page, async (url) => {
      const answer = await ask(`${url}/`, 'evil.example.com');
      expect(answer.status).toBe(403);
      expect(answer.body).not.toContain('here');
      expect((await ask(`${url}/`, 'localhost:1234')).status).toBe(200);
      expect((await ask(`${url}/healthz`, 'evil.example.com')).status).toBe(200);
    }));

  it('is not there unless it is served, and the answer says how it is', () =>
    serving(undefined, async (url) => {
      const answer = await ask(`${url}/`);
      expect([answer.status, answer.body]).toEqual([404, expect.stringContaining('page: true')]);
      expect((await ask(`${url}/index.html`)).status).toBe(404);
    }));

  it('says so if it cannot be made, and goes on', () =>
    serving({ ...page, render: () => Promise.reject(new Error('no state')) }, async (url) => {
      const answer = await ask(`${url}/`);
      expect([answer.status, answer.body]).toEqual([500, 'the page could not be rendered\n']);
      expect((await ask(`${url}/healthz`)).status).toBe(200);
    }));
});

describe('whether there is a page', () => {
  const listen = (host: string) => ({ host, port: 9464 });

  it.each([
    ['127.0.0.1', undefined, true],
    ['127.8.0.1', undefined, true],
    ['::1', undefined, true],
    ['localhost', undefined, true],
    ['0.0.0.0', undefined, false],
    ['::', undefined, false],
    ['10.0.0.1', undefined, false],
    ['127.0.0.1.example.com', undefined, false],
    ['0.0.0.0', true, true],
    ['127.0.0.1', false, false],
  ])('on %s with page: %s is %s', (host, setting, expected) => {
    expect(servesPage({ listen: listen(host), page: setting })).toBe(expected);
  });

  it.each([
    ['localhost', true],
    ['localhost:9464', true],
    ['127.0.0.1:9464', true],
    ['[::1]:9464', true],
    ['evil.example.com', false],
    ['localhost.evil.example.com', false],
    ['127.0.0.1.nip.io:9464', false],
    [undefined, false],
  ])('is shown to a request for %s: %s', (host, expected) => {
    expect(namesThisMachine(host)).toBe(expected);
  });
});
