import { afterEach } from '@jest/globals';
import type { Clock } from '../../src/core/clock.ts';
import type { JsonObject, JsonValue } from '../../src/core/json.ts';
import { defaultKey, type SimulatorOptions } from '../../src/simulator/options.ts';
import { type Simulator, startSimulator } from '../../src/simulator/server.ts';

/** The moment at which the tests take place. */
export const now = Date.parse('2026-03-01T12:00:00Z');
export const organization = '5bf6defbdcd8233029e0c598';

interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: JsonValue;
  readonly message: string;
}

export interface Api {
  readonly simulator: Simulator;
  /** @param path below `/insights/directory/v1` */
  post(path: string, body: JsonValue | string, headers?: Readonly<Record<string, string>>): Promise<Reply>;
  /** Ids of the events that `/events` returns. */
  ids(body: JsonObject): Promise<string[]>;
  /** The ids of every page, following the cursor as JumpCloud's documents say. */
  pages(body: JsonObject): Promise<string[][]>;
}

const running: Simulator[] = [];

afterEach(async () => {
  for (const simulator of running.splice(0)) await simulator.close();
});

export function fixedClock(time = now): Clock & { time: number } {
  return {
    time,
    now() {
      return this.time;
    },
    sleep: async () => {},
  };
}

export async function start(options: SimulatorOptions = {}): Promise<Api> {
  const simulator = await startSimulator({ clock: fixedClock(), ...options });
  running.push(simulator);
  return apiOf(simulator);
}

export function apiOf(simulator: Simulator): Api {
  const post: Api['post'] = async (path, body, headers = {}) => {
    const response = await fetch(`${simulator.url}/insights/directory/v1${path}`, {
      method: 'POST',
      headers: { 'x-api-key': defaultKey, 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await response.text();
    const json = JSON.parse(text) as JsonValue;
    const message = String((json as JsonObject).message);
    return { status: response.status, headers: response.headers, text, json, message };
  };
  const idsOf = (reply: Reply): string[] => {
    if (reply.status !== 200) throw new Error(`${reply.status} ${reply.message}`);
    return (reply.json as JsonObject[]).map((event) => String(event.id));
  };
  return {
    simulator,
    post,
    ids: async (body) => idsOf(await post('/events', body)),
    pages: async (body) => {
      const pages: string[][] = [];
      let after: JsonValue | undefined;
      for (;;) {
        const reply = await post('/events', after === undefined ? body : { ...body, search_after: after });
        pages.push(idsOf(reply));
        if (reply.headers.get('x-result-count') !== reply.headers.get('x-limit')) return pages;
        after = JSON.parse(String(reply.headers.get('x-search_after'))) as JsonValue;
      }
    },
  };
}

export function event(id: string, timestamp: string, rest: JsonObject = {}): JsonObject {
  return { id, timestamp, event_type: 'user_update', service: 'directory', organization, ...rest };
}

/** e0, e1, …, one a second from 2026-02-01T00:00:00Z on. */
export function everySecond(count: number, rest: (index: number) => JsonObject = () => ({})): JsonObject[] {
  return Array.from({ length: count }, (_, index) =>
    event(`e${index}`, new Date(Date.parse('2026-02-01T00:00:00Z') + index * 1000).toISOString(), rest(index)),
  );
}

export function numbered(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `e${index}`);
}

export const everything = { service: ['all'], start_time: '2026-01-01T00:00:00Z' };
