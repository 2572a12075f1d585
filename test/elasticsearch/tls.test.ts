import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../src/core/package-root.ts';
import { Secret } from '../../src/core/secret.ts';
import type { ElasticsearchOptions } from '../../src/elasticsearch/client.ts';
import { createElasticsearchClient } from '../../src/elasticsearch/client.ts';
import { checkServer } from '../../src/elasticsearch/server-info.ts';
import { type Listening, listening } from '../support/net/listening.ts';

const fixture = (name: string): string => readFileSync(join(packageRoot(), 'test/transport/fixtures', name), 'utf8');
const certificate = fixture('localhost.crt');
const key = fixture('localhost.key');

let server: Listening;
beforeAll(async () => {
  // It wants a certificate of its clients; the one of the fixtures vouches for itself.
  const options = { cert: certificate, key, ca: certificate, requestCert: true, rejectUnauthorized: false };
  const wary = createServer(options, (request, response) => {
    const authorized = (request.socket as unknown as { authorized: boolean }).authorized;
    response.writeHead(authorized ? 200 : 401, {
      'content-type': 'application/json',
      'x-elastic-product': 'Elasticsearch',
    });
    response.end(JSON.stringify({ version: { number: '9.4.3', build_flavor: 'default' } }));
  });
  server = await listening(wary);
});
afterAll(() => server.close());

async function ask(options: Partial<ElasticsearchOptions>): Promise<string | undefined> {
  const url = `https://localhost:${server.port}`;
  const client = createElasticsearchClient({ url, ...options });
  try {
    return (await checkServer(client)).version;
  } finally {
    await client.close();
  }
}

describe('an Elasticsearch behind TLS', () => {
  it('is not believed unless somebody vouches for it', async () => {
    await expect(ask({})).rejects.toMatchObject({
      code: 'JC_SINK_UNREACHABLE',
      advice: expect.stringContaining('certificate authority'),
    });
  });

  it('asks a client for its certificate, and refuses one that has none', async () => {
    await expect(ask({ ca: certificate })).rejects.toMatchObject({ code: 'JC_SINK_UNAUTHORIZED' });
  });

  it('takes the certificate that is configured', async () => {
    expect(await ask({ ca: certificate, certificate, key: new Secret(key) })).toBe('9.4.3');
  });
});
