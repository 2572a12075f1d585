import { createHash } from 'node:crypto';
import { isIPv4 } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { isJsonObject, type JsonObject, type JsonValue } from '../../src/core/json.ts';
import { parseTimestamp } from '../../src/core/timestamp.ts';
import { catalogue } from '../../src/simulator/catalogue.ts';
import type { EventStore } from '../../src/simulator/event-store.ts';
import { type GenerateOptions, generateEvents } from '../../src/simulator/generate-events.ts';
import { now, organization } from './support.ts';

function generate(options: Partial<GenerateOptions> = {}): EventStore {
  return generateEvents({ events: 6000, days: 30, end: now, seed: 'tests', organizations: [organization], ...options });
}

function textsOf(store: EventStore): string[] {
  return Array.from({ length: store.count }, (_, ordinal) => store.text(ordinal));
}

function digest(store: EventStore): string {
  return createHash('sha256').update(textsOf(store).join('\n')).digest('hex');
}

const store = generate();
const texts = textsOf(store);
const events = texts.map((text) => JSON.parse(text) as JsonObject);
const ofType = (type: string): JsonObject[] => events.filter((event) => event.event_type === type);
const timestamps = events.map((event) => String(event.timestamp));

function walk(value: JsonValue, visit: (name: string, value: JsonValue) => void, name = ''): void {
  visit(name, value);
  if (Array.isArray(value)) for (const item of value as readonly JsonValue[]) walk(item, visit, name);
  else if (isJsonObject(value)) for (const [key, child] of Object.entries(value)) walk(child, visit, key);
}

describe('the generated dataset', () => {
  it('has as many events as asked for, in ascending order, all before the end', () => {
    expect(events).toHaveLength(6000);
    const times = timestamps.map((text) => parseTimestamp(text)?.milliseconds ?? Number.NaN);
    for (const [index, time] of times.entries()) {
      expect(time).toBeGreaterThanOrEqual(times[index - 1] ?? now - 30 * 86_400_000);
      expect(time).toBeLessThan(now);
    }
  });

  it('is the same bytes for the same options', () => {
    expect(digest(generate())).toBe(digest(store));
  });

  it.each<Partial<GenerateOptions>>([{ seed: 'other' }, { end: now + 1 }, { days: 31 }])(
    'differs for %j',
    (options) => {
      expect(digest(generate(options))).not.toBe(digest(store));
    },
  );

  it.each([0, 1, 999, 1000])('can have %i events', (count) => {
    expect(generate({ events: count }).count).toBe(count);
  });

  it('has every event type under its service', () => {
    const seen = new Set(events.map((event) => `${event.service}/${event.event_type}`.replace(/^alert\//, 'alerts/')));
    const known = Object.entries(catalogue).flatMap(([service, types]) => types.map((type) => `${service}/${type}`));
    expect([...seen].sort()).toEqual([...new Set(known)].sort());
  });

  it('has more logins than rare changes', () => {
    expect(ofType('sso_auth').length).toBeGreaterThan(500);
    expect(ofType('login_attempt').length).toBeGreaterThan(ofType('user_update').length);
    expect(ofType('workday_delete').length).toBeLessThan(10);
  });

  it('never has two events of the same id, organisation and timestamp', () => {
    const keys = events.map((event) => `${event.id}|${event.organization}|${event.timestamp}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has ids of three shapes, and RADIUS ids that come again with the same content', () => {
    const large = generate({ events: 20_000 });
    const radius: string[] = [];
    for (let ordinal = 0; ordinal < large.count; ordinal++) {
      const event = large.parse(ordinal);
      if (event.event_type === 'radius_auth_attempt') radius.push(String(event.id));
      else expect(event.id).toMatch(/^([0-9a-f]{24}|[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12})$/);
    }
    for (const id of radius) expect(id).toMatch(/^[0-9A-F]{8}-[0-9A-F]{4}-3[0-9A-F]{3}-B[0-9A-F]{3}-[0-9A-F]{12}$/);
    expect(new Set(radius).size).toBeLessThan(radius.length);
    expect(events.some((event) => event.service === 'workflows' && /^[0-9A-F-]{36}$/.test(String(event.id)))).toBe(
      true,
    );
  });

  it('writes timestamps with 0, 3, 8 and 9 fraction digits', () => {
    const digits = new Set(timestamps.map((text) => /(?:\.(\d+))?Z$/.exec(text)?.[1]?.length ?? 0));
    expect([...digits].sort()).toEqual([0, 3, 8, 9]);
  });

  it('has a run of more than 20 events in one millisecond', () => {
    const runs = new Map<number, number>();
    for (const time of store.milliseconds) runs.set(time, (runs.get(time) ?? 0) + 1);
    expect(Math.max(...runs.values())).toBeGreaterThan(20);
  });

  it('spreads over organisations, most in the first', () => {
    const several = generate({ organizations: ['a', 'b', 'c'] });
    const counts = [0, 0, 0];
    for (const code of several.organization) counts[code] = (counts[code] ?? 0) + 1;
    expect(several.organizations).toHaveLength(3);
    const first = several.organizations.indexOf('a');
    expect(counts[first]).toBeGreaterThan(2000);
  });

  it('averages about a kilobyte and has some events above 20 kB', () => {
    const sizes = textsOf(generate({ events: 20_000 })).map((text) => Buffer.byteLength(text));
    expect(sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toBeLessThan(1500);
    expect(sizes.filter((size) => size > 20_000).length).toBeGreaterThan(2);
  });
});

describe('generated events', () => {
  it('carry the envelope', () => {
    for (const event of events) {
      expect(event).toMatchObject({ organization, '@version': '1' });
      expect(typeof event.id).toBe('string');
    }
  });

  it('have no success on sso_auth, and its three outcomes', () => {
    const outcomes = new Set<string>();
    for (const event of ofType('sso_auth')) {
      expect(event.success ?? null).toBeNull();
      outcomes.add(`${event.sso_token_success} ${event.error_message === '' ? 'silent' : 'reason'}`);
    }
    expect([...outcomes].sort()).toEqual(['false reason', 'false silent', 'true silent']);
  });

  it('name admins by mail address and users by username', () => {
    for (const event of events) {
      const actor = event.initiated_by as JsonObject | undefined;
      if (actor?.type === 'admin') expect(actor).not.toHaveProperty('username');
      if (actor?.type === 'user') expect(actor).not.toHaveProperty('email');
    }
    expect(events.some((event) => event.initiated_by === undefined)).toBe(true);
  });

  it('have people, devices and applications that recur', () => {
    const users = new Set(ofType('sso_auth').map((event) => (event.initiated_by as JsonObject).username));
    expect(users.size).toBeLessThanOrEqual(120);
    expect(users.size).toBeGreaterThan(50);
  });

  it('show the traps of the real ones', () => {
    const text = texts.join('\n');
    const traps = [
      '"user_agent":{',
      '"useragent":{',
      '"country_code2"',
      '"latitude":null',
      '"correlation":{}',
      '"message_chain":{}',
      '"provider":null',
      '"provider":""',
      '"auth_methods":{}',
      '"error_chain":null',
      '"payload_verion"',
      '"mdm_device_id"',
      '"device_object_id"',
      '"service":"alert"',
      '"service":"alerts"',
      '"type":"USER_GROUP"',
      '"windows_meta"',
      '"server_timestamp"',
      '"jc_initiated_by_email"',
      '+09:30"',
      '開発',
      '😀',
    ];
    // Not toContain: it would print the whole dataset.
    expect(traps.filter((trap) => !text.includes(trap))).toEqual([]);
  });

  it('have changes of every JSON type', () => {
    const kinds = new Set<string>();
    for (const event of events) {
      for (const { from, to } of (event.changes ?? []) as unknown as { from?: JsonValue; to?: JsonValue }[]) {
        for (const side of [from, to]) kinds.add(Array.isArray(side) ? 'array' : side === null ? 'null' : typeof side);
      }
    }
    expect([...kinds].sort()).toEqual(['array', 'boolean', 'null', 'number', 'object', 'string', 'undefined']);
  });

  it('use addresses of documentation, private and test ranges only', () => {
    const allowed =
      /^(192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|10\.|175\.16\.199\.|81\.2\.69\.14[2-5]$|89\.160\.20\.1(1[2-9]|2[0-7])$)/;
    let seen = 0;
    for (const event of events) {
      walk(event, (name, value) => {
        if (!/ip$/.test(name) || typeof value !== 'string' || value === '') return;
        seen++;
        if (isIPv4(value)) expect(value).toMatch(allowed);
        else expect(value).toMatch(/^2001:db8:/);
      });
    }
    expect(seen).toBeGreaterThan(1000);
  });

  it('use mail addresses of example domains only', () => {
    for (const [, domain] of texts.join('\n').matchAll(/[\w.]@([\w.-]+)/g)) {
      expect(domain).toMatch(/(^|\.)example\.(com|org|net)$/);
    }
  });
});
