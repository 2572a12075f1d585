import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../src/core/json.ts';
import { Secret } from '../../src/core/secret.ts';
import { ManualClock } from '../../src/simulator/manual-clock.ts';
import { type Api, everySecond, everything, now, organization, start } from './support.ts';

const form = 'grant_type=client_credentials&scope=api';

async function askToken(
  api: Api,
  { credentials = 'simulator-client:simulator-secret', body = form, type = 'application/x-www-form-urlencoded' } = {},
): Promise<{ status: number; json: JsonObject }> {
  const response = await fetch(`${api.simulator.url}/oauth2/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(credentials).toString('base64')}`, 'content-type': type },
    body,
  });
  return { status: response.status, json: (await response.json()) as JsonObject };
}

async function tokenOf(api: Api): Promise<string> {
  return String((await askToken(api)).json.access_token);
}

/** A request of a service account. */
async function count(
  api: Api,
  token: string,
  headers: Readonly<Record<string, string>> = { 'x-org-id': organization },
) {
  const response = await fetch(`${api.simulator.url}/insights/directory/v1/events/count`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, ...headers },
    body: JSON.stringify(everything),
  });
  return { status: response.status, json: await response.json() };
}

describe('POST /oauth2/token', () => {
  it('gives a service account a token', async () => {
    const api = await start({ fixedEvents: [] });
    const { status, json } = await askToken(api);
    expect(status).toBe(200);
    expect(json).toEqual({
      access_token: expect.stringMatching(/^[\w-]{64}$/),
      expires_in: 3600,
      scope: 'api',
      token_type: 'bearer',
    });
  });

  it('gives another one each time, and all of them hold', async () => {
    const api = await start({ fixedEvents: everySecond(3) });
    const [first, second] = [await tokenOf(api), await tokenOf(api)];
    expect(first).not.toBe(second);
    for (const token of [first, second]) expect(await count(api, token)).toEqual({ status: 200, json: { count: 3 } });
  });

  it.each([
    ['a wrong secret', { credentials: 'simulator-client:wrong' }, 401, 'invalid_client'],
    ['an unknown client', { credentials: 'nobody:simulator-secret' }, 401, 'invalid_client'],
    ['no colon', { credentials: 'simulator-client' }, 401, 'invalid_client'],
    ['a broken escape', { credentials: 'simulator-client:%zz' }, 401, 'invalid_client'],
    ['another grant', { body: 'grant_type=password&scope=api' }, 400, 'unsupported_grant_type'],
    ['no scope', { body: 'grant_type=client_credentials' }, 400, 'invalid_scope'],
    ['JSON', { body: '{"grant_type":"client_credentials"}', type: 'application/json' }, 400, 'invalid_request'],
  ])('refuses %s', async (_what, given, status, error) => {
    const api = await start({ fixedEvents: [] });
    expect(await askToken(api, given)).toMatchObject({ status, json: { error } });
  });

  it('reads credentials as OAuth encodes them', async () => {
    const serviceAccounts = [{ clientId: 'a:b', clientSecret: new Secret('s +ü%') }];
    const api = await start({ fixedEvents: [], serviceAccounts });
    const credentials = `${encodeURIComponent('a:b')}:${encodeURIComponent('s +ü%').replace('%20', '+')}`;
    expect((await askToken(api, { credentials })).status).toBe(200);
  });

  it('needs no API key, and takes none in place of the secret', async () => {
    const api = await start({ fixedEvents: [] });
    const response = await fetch(`${api.simulator.url}/oauth2/token`, {
      method: 'POST',
      headers: { 'x-api-key': 'simulator-key', 'content-type': 'application/x-www-form-urlencoded' },
      body: form,
    });
    expect(response.status).toBe(401);
  });
});

describe('a bearer token', () => {
  it('opens what a key opens, users too', async () => {
    const api = await start({ fixedEvents: everySecond(3) });
    const headers = { authorization: `Bearer ${await tokenOf(api)}`, 'x-org-id': organization };
    expect((await fetch(`${api.simulator.url}/api/systemusers`, { headers })).status).toBe(200);
  });

  it('needs x-org-id', async () => {
    const api = await start({ fixedEvents: everySecond(3) });
    const { status, json } = await count(api, await tokenOf(api), {});
    expect(status).toBe(400);
    expect(json).toEqual({ message: expect.stringContaining('x-org-id') });
  });

  it('ends after its time, by the clock of the simulator', async () => {
    const clock = new ManualClock(now);
    const api = await start({ fixedEvents: everySecond(3), clock, tokenSeconds: 60 });
    const reply = await askToken(api);
    expect(reply.json.expires_in).toBe(60);
    const token = String(reply.json.access_token);
    clock.advance(59_999);
    expect((await count(api, token)).status).toBe(200);
    clock.advance(1);
    expect(await count(api, token)).toEqual({ status: 401, json: { message: 'Unauthorized' } });
  });

  it('ends early when it is revoked, and a new one holds', async () => {
    const api = await start({ fixedEvents: everySecond(3), control: true });
    const token = await tokenOf(api);
    api.simulator.revokeTokens();
    expect((await count(api, token)).status).toBe(401);
    const second = await tokenOf(api);
    expect((await count(api, second)).status).toBe(200);
    await fetch(`${api.simulator.url}/simulator/tokens/revoke`, { method: 'POST' });
    expect((await count(api, second)).status).toBe(401);
  });

  it('that nobody issued is refused', async () => {
    const api = await start({ fixedEvents: [] });
    expect((await count(api, 'x'.repeat(64))).status).toBe(401);
  });

  it('stays out of the request log', async () => {
    const api = await start({ fixedEvents: [] });
    const token = await tokenOf(api);
    await count(api, token);
    const text = JSON.stringify(api.simulator.requestLog);
    expect(text).not.toContain(token);
    expect(text).not.toContain(Buffer.from('simulator-client:simulator-secret').toString('base64'));
  });
});
