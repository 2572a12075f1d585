import { isJsonObject, type JsonObject, type JsonValue } from '../../src/core/json.ts';
import type { ManualClock } from '../../src/simulator/manual-clock.ts';
import { defaultKey } from '../../src/simulator/options.ts';

interface Page {
  readonly events: readonly JsonObject[];
  readonly limit: number;
  readonly cursor: JsonValue | undefined;
}

/** More tries than any drawn schedule has faults. */
const mostTries = 100;

/** A client that reads windows with an overlap and asks again until what it got is sound. It keeps every event once. */
export class PatientClient {
  readonly events = new Map<string, string>();
  tries = 0;
  readonly #url: string;
  readonly #clock: ManualClock;
  readonly #limit: number;

  constructor(url: string, clock: ManualClock, limit: number) {
    this.#url = `${url}/insights/directory/v1/events`;
    this.#clock = clock;
    this.#limit = limit;
  }

  /** Reads everything from `from` up to the present. */
  async read(from: number): Promise<void> {
    const window = { service: ['all'], start_time: isoTime(from), end_time: isoTime(this.#clock.now() + 1) };
    let after: JsonValue | undefined;
    for (;;) {
      const page = await this.#page({
        ...window,
        limit: this.#limit,
        ...(after === undefined ? {} : { search_after: after }),
      });
      for (const event of page.events) this.events.set(keyOf(event), JSON.stringify(event));
      if (page.events.length < page.limit) return;
      after = page.cursor;
    }
  }

  async count(from: number, to: number): Promise<number> {
    const body = { service: ['all'], start_time: isoTime(from), end_time: isoTime(to) };
    return this.#ask('/count', body, (answer) =>
      isJsonObject(answer) && typeof answer.count === 'number' ? answer.count : undefined,
    );
  }

  #page(body: JsonObject): Promise<Page> {
    return this.#ask('', body, (answer, headers) => {
      if (!Array.isArray(answer) || String(answer.length) !== headers.get('x-result-count')) return undefined;
      if (headers.get('x-limit') !== String(body.limit)) return undefined;
      const cursor = JSON.parse(headers.get('x-search_after') ?? 'null') as JsonValue;
      const isSound = Array.isArray(cursor) && typeof cursor[0] === 'number';
      if (answer.length > 0 && !isSound) return undefined;
      return {
        events: answer as readonly JsonObject[],
        limit: this.#limit,
        cursor: isSound ? cursor : undefined,
      };
    });
  }

  async #ask<T>(
    path: string,
    body: JsonObject,
    read: (answer: JsonValue, headers: Headers) => T | undefined,
  ): Promise<T> {
    for (let tries = 0; tries < mostTries; tries++) {
      this.tries++;
      try {
        const response = await fetch(`${this.#url}${path}`, {
          method: 'POST',
          headers: { 'x-api-key': defaultKey, 'content-type': 'application/json' },
          body: JSON.stringify(body),
        });
        const text = await response.text();
        if (response.status === 400) throw new Refused(text);
        const result = response.status === 200 ? read(JSON.parse(text) as JsonValue, response.headers) : undefined;
        if (result !== undefined) return result;
      } catch (error) {
        if (error instanceof Refused) throw error;
      }
    }
    throw new Error(`no sound answer in ${mostTries} tries`);
  }
}

class Refused extends Error {}

interface EventKey {
  readonly organization?: unknown;
  readonly id?: unknown;
  readonly timestamp?: unknown;
}

/** What makes an event one event. */
export function keyOf({ organization, id, timestamp }: EventKey): string {
  return `${organization}|${id}|${timestamp}`;
}

function isoTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
