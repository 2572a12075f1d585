import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../../src/core/json.ts';
import type { Interceptor } from '../../../src/simulator/http/pipeline.ts';
import { startSimulator } from '../../../src/simulator/server.ts';
import { swollen } from '../../support/net/swollen.ts';
import { type Collecting, createCollecting, hour } from './collecting.ts';

let work: Collecting;

beforeEach(() => {
  work = createCollecting();
});
afterEach(() => work.remove());

const limit = 128 * 1024 * 1024;

const mark = '(blanks)';

/** Makes one user of a list larger than what is read of a page. */
const swelling: Interceptor = async (request, next) => {
  const answer = await next();
  if (request.path !== '/api/systemusers') return answer;
  const { totalCount, results } = JSON.parse(answer.body.toString()) as { totalCount: number; results: JsonObject[] };
  const at = 2 - Number(request.query.get('skip'));
  const users = results.map((user, place) => {
    const text = JSON.stringify(user);
    return place === at ? `${text.slice(0, -1)},"pad":"private-content${mark}"}` : text;
  });
  const body = swollen(`{"totalCount":${totalCount},"results":[${users.join(',')}]}`, mark, limit);
  return { ...answer, headers: { ...answer.headers, 'Content-Encoding': 'gzip' }, body };
};

describe('a user who is larger than a page may be', () => {
  it('is a dead letter, counts, and is not deleted; the others are there', async () => {
    const simulator = await startSimulator({ events: 10, days: 1, users: 3, interceptors: [swelling] });
    try {
      const first = await work.collect(simulator.url);
      expect(first).toMatchObject({ error: undefined, summary: { fetched: 3, stored: 2, rejected: 1 } });
      work.now += 24 * hour;
      expect(await work.collect(simulator.url)).toMatchObject({ error: undefined, summary: { stored: 0 } });
    } finally {
      await simulator.close();
    }
    expect(new Set(work.stored().map(({ _source }) => _source.user.id)).size).toBe(2);
    expect(work.stored()).toHaveLength(2);
    const file = readFileSync(join(work.folder, 'state', 'acme.users.dead-letters.ndjson'), 'utf8');
    const [letter] = file.split('\n').map((line) => (line === '' ? undefined : JSON.parse(line)));
    expect(letter.reason).toContain(`The user is larger than a page can be (${limit} bytes)`);
    expect(Object.keys(letter.event).sort()).toEqual(['_id', 'id', 'organization', 'username']);
    expect(file).not.toContain('private-content');
  }, 180_000);
});
