import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../src/core/json.ts';
import { packageRoot } from '../../src/core/package-root.ts';
import { Secret } from '../../src/core/secret.ts';
import { personalAttributes } from '../../src/generated/user-attributes.ts';
import { createHttpjsonInput } from '../../src/httpjson/input.ts';
import { loadHttpjsonConfig } from '../../src/httpjson/load-config.ts';
import { renderStream } from '../../src/httpjson/render-stream.ts';
import type { HttpClient } from '../../src/transport/client.ts';
import type { HttpRequest } from '../../src/transport/message.ts';
import { people } from '../support/users/directory.ts';

const template = readFileSync(join(packageRoot(), 'streams', 'users.yml.hbs'), 'utf8');
const variables = {
  url: 'https://console.jumpcloud.com/api/systemusers',
  api_key: new Secret('the-key'),
  interval: '24h',
  tags: ['forwarded', 'jumpcloud-users'],
};

/** @param page how many users the API gives at most, whatever is asked for */
async function collect(users: readonly JsonObject[], changes: Record<string, unknown> = {}, page = 100) {
  const requests: HttpRequest[] = [];
  const http: HttpClient = {
    send: async (request) => {
      requests.push(request);
      const { searchParams } = new URL(request.url);
      const skip = Number(searchParams.get('skip'));
      const results = users.slice(skip, skip + Math.min(page, Number(searchParams.get('limit'))));
      const body = Buffer.from(JSON.stringify({ totalCount: users.length, results }));
      return { status: 200, headers: { 'content-type': 'application/json' }, body };
    },
    close: async () => {},
  };
  const { yaml, secrets } = renderStream(template, { ...variables, ...changes });
  const config = loadHttpjsonConfig(yaml, { source: 'users.yml', secrets });
  const input = createHttpjsonInput({ config, http, clock: { now: () => 0, sleep: async () => {} } });
  const events: JsonObject[] = [];
  for await (const { events: found } of input.pages({ cursor: {} }))
    for (const event of found) events.push(event.parse() as JsonObject);
  return { config, events, requests, queries: requests.map(({ url }) => new URL(url).search) };
}

describe('the stream of users', () => {
  it.each([
    [0, 1],
    [99, 1],
    [100, 1],
    [101, 2],
    [250, 3],
  ])('gives each of %i users once, with %i request(s)', async (count, requests) => {
    const { events, queries } = await collect(people(count));
    expect(events).toEqual(people(count));
    expect(queries).toHaveLength(requests);
  });

  it('asks in the one order that does not shift, without a body, with the key', async () => {
    const { requests, queries } = await collect(people(150), { org_ids: ['5f3'] });
    expect(queries).toEqual(['?limit=100&skip=0&sort=_id', '?limit=100&skip=100&sort=_id']);
    for (const { method, headers, body } of requests) {
      expect({ method, body }).toEqual({ method: 'GET', body: undefined });
      expect(headers).toMatchObject({ 'X-Api-Key': 'the-key', 'X-Org-Id': '5f3' });
    }
  });

  it('goes on after a page that is shorter than what was asked for', async () => {
    const { events, queries } = await collect(people(70), {}, 30);
    expect(events).toEqual(people(70));
    expect(queries).toHaveLength(3);
  });

  it('leaves out what is personal by the schema, and nothing else', async () => {
    const whole = {
      _id: '1',
      department: 'Finance',
      ...Object.fromEntries(personalAttributes.map((name) => [name, 'x'])),
    };
    expect((await collect([whole])).events).toEqual([{ _id: '1', department: 'Finance' }]);
    const kept = await collect([whole], { keep_personal_data: true });
    expect(kept.events).toEqual([whole]);
    expect(kept.config.publish.tags).toEqual(['keep_personal_data', 'forwarded', 'jumpcloud-users']);
  });
});
