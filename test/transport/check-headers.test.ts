import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { IngestError } from '../../src/core/errors.ts';
import { createHttpClient, type HttpClient } from '../../src/transport/client.ts';
import { listen } from './support.ts';

let http: HttpClient;
beforeEach(() => {
  http = createHttpClient({ environment: {} });
});
afterEach(() => http.close());

const limits = { timeoutMs: 5000, maxBytes: 1000 };
const get = (url: string) => ({ method: 'GET' as const, url, headers: {} });

describe('a header that cannot be sent', () => {
  it.each([
    ['a line break', 'hush\n'],
    ['a line break', 'hush\r\nx-other: 1'],
    ['a control character', 'hu\u0000sh'],
    ['a character that is not of Latin-1', 'hush–hush'],
  ])('refuses a header value with %s, names the header and does not show the value', async (fault, value) => {
    const request = { ...get('http://127.0.0.1:1/a?key=b'), headers: { 'x-api-key': ['fine', value] } };
    const refusal = await http.send(request, limits).catch((error: IngestError) => error);
    expect(refusal).toMatchObject({
      code: 'JC_CONFIG_INVALID',
      retryable: false,
      message: `GET http://127.0.0.1:1/a: the value of the header x-api-key contains ${fault}, which cannot be sent`,
    });
    expect(inspect(refusal, { depth: 10 })).not.toContain('hush');
  });

  it('refuses what cannot be the name of a header, and takes every character of Latin-1 in a value', async () => {
    const server = await listen((_request, response) => response.end());
    const url = `${server.url}/`;
    await expect(http.send({ ...get(url), headers: { 'a b': 'c' } }, limits)).rejects.toMatchObject({
      code: 'JC_CONFIG_INVALID',
      message: expect.stringContaining('"a b" cannot be the name of a header'),
    });
    const answer = await http.send({ ...get(url), headers: { a: 'ü\tÿ', b: '' } }, limits);
    await server.close();
    expect(answer.status).toBe(200);
  });
});
