import { afterEach, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/core/clock.ts';
import { openHttpClients } from '../../src/httpjson/http-clients.ts';
import { createHttpjsonInput } from '../../src/httpjson/input.ts';
import { loadHttpjsonConfig } from '../../src/httpjson/load-config.ts';
import type { Listening } from '../support/net/listening.ts';
import { fixture, listen, listenProxy } from '../transport/support.ts';

const servers: Listening[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function started(server: Promise<Listening>): Promise<Listening> {
  servers.push(await server);
  return server;
}

/** Runs a chain whose root is on a plain server of its own. @returns its events, or the error that it ended with */
async function run(stepUrl: string, stepRequest: string, rootRequest = ''): Promise<unknown> {
  const root = await started(listen((_request, response) => response.end('{"id":7}')));
  const yaml = `request: { url: 'http://127.0.0.1:${root.port}/', retry.max_attempts: 1${rootRequest} }
chain: [{ step: { request: { url: '${stepUrl}$.id'${stepRequest} }, replace: $.id } }]`;
  const config = loadHttpjsonConfig(yaml, { source: 'in.yml' });
  const { close, ...clients } = openHttpClients(config);
  const input = createHttpjsonInput({ config, clock: systemClock, ...clients });
  const events: unknown[] = [];
  try {
    for await (const page of input.pages({ cursor: {} })) events.push(...page.events.map((event) => event.parse()));
    return events;
  } catch (error) {
    return error;
  } finally {
    await close();
  }
}

describe('a step of a chain', () => {
  it('has its own ssl', async () => {
    const { port } = await started(listen((_request, response) => response.end('{"step":1}'), true));
    const url = `https://localhost:${port}/`;
    expect(await run(url, `, ssl.certificate_authorities: ['${fixture('localhost.crt')}']`)).toEqual([{ step: 1 }]);
    expect(await run(url, '')).toMatchObject({ code: 'JC_HTTP_TLS' });
  });

  it('has its own proxy', async () => {
    const seen: string[] = [];
    const { port } = await started(listenProxy(seen));
    await run('http://api.invalid/', `, proxy_url: 'http://127.0.0.1:${port}'`);
    expect(seen).toEqual(['GET http://api.invalid/7']);
  });

  it('takes the proxy of the root request that is switched off there', async () => {
    const seen: string[] = [];
    const { port } = await started(listenProxy(seen));
    const root = `, proxy_url: 'http://127.0.0.1:${port}', proxy_disable: true`;
    await run('http://api.invalid/', ', proxy_disable: false', root);
    expect(seen).toEqual(['GET http://api.invalid/7']);
  });

  it('has its own timeout', async () => {
    const { port } = await started(listen(() => {}));
    expect(await run(`http://127.0.0.1:${port}/`, ', timeout: 300ms')).toMatchObject({ code: 'JC_HTTP_TIMEOUT' });
  });

  it('is sent as the root request where it says nothing', async () => {
    const { port } = await started(listen((_request, response) => response.end('{"step":1}'), true));
    const authorities = `, ssl.certificate_authorities: ['${fixture('localhost.crt')}']`;
    expect(await run(`https://localhost:${port}/`, '', authorities)).toEqual([{ step: 1 }]);
    expect(await run(`https://localhost:${port}/`, ', keep_alive.disable: true', authorities)).toEqual([{ step: 1 }]);
  });
});
