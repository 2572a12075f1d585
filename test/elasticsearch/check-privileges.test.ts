import { afterEach, describe, expect, it } from '@jest/globals';
import { checkPrivileges } from '../../src/elasticsearch/check-privileges.ts';
import { createElasticsearchClient } from '../../src/elasticsearch/client.ts';
import { writerRole } from '../../src/elasticsearch/writer-role.ts';
import { type Answer, type FakeElasticsearch, json, startFakeElasticsearch } from './fake-elasticsearch.ts';

let server: FakeElasticsearch;
afterEach(() => server.close());

const lacking = { username: 'elastic', has_all_requested: false, cluster: { monitor: false }, index: {} };

async function reportOf(...answers: Answer[]) {
  server = await startFakeElasticsearch(...answers);
  const client = createElasticsearchClient({ url: server.url });
  try {
    return await checkPrivileges(client, writerRole({ dataStreams: ['logs-x'] }));
  } finally {
    await client.close();
  }
}

describe('who lacks a privilege', () => {
  it('is the API key that asks, and not the user who made it', async () => {
    const key = { username: 'elastic', authentication_type: 'api_key', api_key: { id: 'Xy1', name: 'collector' } };
    expect(await reportOf(json(200, lacking), json(200, key))).toEqual({
      kind: 'missing',
      user: 'the API key "collector" (Xy1) of elastic',
      privileges: ['cluster monitor'],
    });
  });

  it('is an API key without a name, by its id', async () => {
    const key = { username: 'elastic', api_key: { id: 'Xy1' } };
    expect(await reportOf(json(200, lacking), json(200, key))).toMatchObject({ user: 'the API key Xy1 of elastic' });
  });

  it.each([
    ['with a password', json(200, { username: 'elastic', authentication_type: 'realm' })],
    ['if the server does not say how somebody signed in', json(403, {})],
  ])('is the user %s', async (_what, answer) => {
    expect(await reportOf(json(200, lacking), answer)).toMatchObject({ kind: 'missing', user: 'elastic' });
  });
});
