import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createHttpClient, type HttpClient } from '../../src/transport/client.ts';
import type { TlsOptions } from '../../src/transport/options.ts';
import type { Listening } from '../support/net/listening.ts';
import { fixture, listen } from './support.ts';

let server: Listening | undefined;
let http: HttpClient | undefined;

afterEach(async () => {
  await http?.close();
  await server?.close();
});

const certificate = readFileSync(fixture('localhost.crt'), 'utf8');
const pin = createHash('sha256')
  .update(new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'der' }))
  .digest('base64');

async function get(tls: TlsOptions, host = 'localhost'): Promise<number> {
  server = await listen((_request, response) => response.end('{}'), true);
  http = createHttpClient({ tls: { certificateAuthorities: [certificate], ...tls }, environment: {} });
  const request = { method: 'GET', url: `https://${host}:${server.port}/`, headers: {} } as const;
  return (await http.send(request, { timeoutMs: 5000, maxBytes: 1000 })).status;
}

describe('TLS', () => {
  it('takes a chain that holds a pinned key, and refuses another', async () => {
    expect(await get({ pinnedKeys: ['other', pin] })).toBe(200);
    await http?.close();
    await server?.close();
    await expect(get({ pinnedKeys: ['other'] })).rejects.toMatchObject({
      code: 'JC_HTTP_TLS',
      message: expect.stringContaining('pinned'),
    });
  });

  it('still checks the name beside a pin, unless only the chain is to be checked', async () => {
    await expect(get({ pinnedKeys: [pin] }, '127.0.0.1')).rejects.toMatchObject({ code: 'JC_HTTP_TLS' });
    await http?.close();
    await server?.close();
    expect(await get({ pinnedKeys: [pin], verificationMode: 'certificate' }, '127.0.0.1')).toBe(200);
  });

  it('is strict about the names that a certificate lists', async () => {
    expect(await get({ verificationMode: 'strict' })).toBe(200);
    await http?.close();
    await server?.close();
    await expect(get({ verificationMode: 'strict' }, '127.0.0.1')).rejects.toMatchObject({ code: 'JC_HTTP_TLS' });
  });

  it('uses the given ciphers and curves, and refuses those that do not exist', async () => {
    expect(await get({ ciphers: 'TLS_AES_128_GCM_SHA256', curves: 'P-256' })).toBe(200);
    await http?.close();
    await server?.close();
    await expect(get({ ciphers: 'NO-SUCH-CIPHER' })).rejects.toMatchObject({ code: 'JC_HTTP_TLS' });
  });
});
