import { afterEach, expect, it } from '@jest/globals';
import type { MapMode } from '../../src/config/types.ts';
import type { Interceptor } from '../../src/simulator/http/pipeline.ts';
import { createWorld, end, hour, type World } from './ledger/world.ts';

let world: World | undefined;

afterEach(() => world?.close());

/** As text: nothing could write it as a value. */
const deep = `${'[{"a":'.repeat(50_000)}1${'}]'.repeat(50_000)}`;

it.each<MapMode>(['collector', 'cluster'])(
  'an event that is nested without end keeps nothing back, itself neither (mapped by the %s)',
  async (map) => {
    let chosen = '';
    const interceptor: Interceptor = async (request, next) => {
      const answer = await next();
      if (chosen === '') chosen = /"id":"([^"]+)"/.exec(answer.body.toString())?.[1] ?? '';
      const body = answer.body.toString().replace(`"id":"${chosen}"`, `"id":"${chosen}","resource":${deep}`);
      return request.path.endsWith('/events') ? { ...answer, body: Buffer.from(body) } : answer;
    };
    world = await createWorld({ interceptors: [interceptor] }, map);
    await world.collect(end + 2 * hour);
    expect(world.documents()).toHaveLength(world.expected().length);
    expect(world.ledger().slices.filter(({ state }) => state === 'mismatch')).toEqual([]);
  },
);
