import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../src/core/json.ts';
import { documentId } from '../../src/mapper/document-id.ts';
import type { Interceptor } from '../../src/simulator/http/pipeline.ts';
import { swollen } from '../support/net/swollen.ts';
import { createWorld, end, hour, type World } from './ledger/world.ts';

let world: World | undefined;

afterEach(() => world?.close());

const limit = 128 * 1024 * 1024;
const mark = '(blanks)';

/** Swells every page that holds one of these events beyond what is read of a page. */
function swelling(isLarge: (event: JsonObject) => boolean, idComesLast: boolean): Interceptor {
  return async (request, next) => {
    const answer = await next();
    if (!request.path.endsWith('/events') || answer.status !== 200) return answer;
    const events = JSON.parse(answer.body.toString()) as JsonObject[];
    if (!events.some(isLarge)) return answer;
    const texts = events.map((event) => {
      const text = JSON.stringify(event);
      if (!isLarge(event)) return text;
      return idComesLast ? `{"pad":"${mark}",${text.slice(1)}` : `${text.slice(0, -1)},"pad":"secret-content${mark}"}`;
    });
    const body = swollen(`[${texts.join(',')}]`, mark, limit);
    return { ...answer, headers: { ...answer.headers, 'Content-Encoding': 'gzip' }, body };
  };
}

const letters = (of: World) =>
  readFileSync(join(of.folder, 'state', 'acme.events.dead-letters.ndjson'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

describe('an event that is larger than a page may be', () => {
  it.each([false, true])(
    'is a dead letter with its times, and keeps nothing back (id behind its first MiB: %s)',
    async (idComesLast) => {
      let chosen: JsonObject | undefined;
      const isLarge = (event: JsonObject): boolean => {
        chosen ??= event;
        return event.id === chosen.id;
      };
      world = await createWorld({ events: 60, interceptors: [swelling(isLarge, idComesLast)] });
      await world.collect(end + 2 * hour, { eventLimit: 4 });
      await world.collect(end + 3 * hour, { eventLimit: 4 });
      const large = chosen as unknown as JsonObject;
      const id = documentId(large, '');
      expect(world.stored()).toEqual(world.expected((event) => event.id !== large.id));
      const [letter, ...more] = letters(world);
      expect(more).toEqual([]);
      expect(letter.reason).toContain(`(${limit} bytes)`);
      const [, from, to] = /its time is between (\S+) and (\S+),/.exec(letter.reason) ?? [];
      expect(Date.parse(from ?? '')).toBeLessThanOrEqual(Date.parse(String(large.timestamp)));
      expect(Math.floor(Date.parse(String(large.timestamp)))).toBeLessThanOrEqual(Date.parse(to ?? ''));
      expect(letter.event).toMatchObject({ between: { from, to } });
      if (!idComesLast) expect(letter).toMatchObject({ id, event: { id: large.id, timestamp: large.timestamp } });
      expect(JSON.stringify(letter)).not.toContain('secret-content');
      expect(
        world.ledger().slices.filter(({ state, stored, dead }) => state !== 'verified' && stored + dead > 0),
      ).toEqual([]);
      expect(world.ledger().slices.reduce((sum, { dead }) => sum + dead, 0)).toBe(1);
    },
    60_000,
  );
});
