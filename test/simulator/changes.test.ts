import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../src/core/json.ts';
import { packageRoot } from '../../src/core/package-root.ts';
import { createSettings } from '../../src/mapper/steps/settings.ts';
import { createEventMaker } from '../../src/simulator/events/make-event.ts';
import { Random } from '../../src/simulator/random.ts';
import { createWorld } from '../../src/simulator/world.ts';
import { settingsData } from '../../src/tooling/operations/settings-data.ts';
import { loadSchema } from '../../src/tooling/schema/load-schema.ts';
import { mapOne } from '../support/mapper/map-one.ts';

const table = loadSchema(packageRoot(), 'events').settings;
const settings = createSettings(settingsData(table));
const timestamp = '2026-03-01T12:00:00.000Z';

/** Events of one type, as the simulator makes them. */
function eventsOf(type: string, count: number): readonly JsonObject[] {
  const make = createEventMaker(createWorld(new Random(`${type}:world`)), new Random(`${type}:events`));
  const order = { service: 'directory', type, milliseconds: Date.parse(timestamp), timestamp, organization: 'o' };
  return Array.from({ length: count }, () => JSON.parse(JSON.stringify(make(order))) as JsonObject);
}

interface Compared {
  readonly text?: readonly string[];
  readonly set?: readonly string[];
  readonly weaker?: readonly string[];
  readonly stronger?: readonly string[];
}

function compared(event: JsonObject): Compared {
  return (mapOne(event).document.jumpcloud.derived.changes as Compared | undefined) ?? {};
}

const types = [
  ...['user_update', 'organization_update', 'admin_update', 'system_update', 'authpolicy_update', 'iplist_update'],
  ...['policy_update', 'radiusserver_update', 'application_update'],
];

describe('the changes that the simulator tells of', () => {
  it.each(types)('of %s are of settings that exist, weaker and stronger ones', (type) => {
    const found = eventsOf(type, 300).map(compared);
    const paths = new Set(found.flatMap(({ set = [] }) => set.map((one) => one.slice(0, one.indexOf('=')))));
    const known = [...paths].filter((path) => settings.find(path.toLowerCase(), type) !== undefined);
    expect(known.length / paths.size).toBeGreaterThan(0.6);
    expect(found.filter(({ weaker }) => weaker !== undefined).length).toBeGreaterThan(20);
    expect(found.filter(({ stronger }) => stronger !== undefined).length).toBeGreaterThan(20);
  });

  it('touch every group of settings that can be judged, in both directions', () => {
    const groups = { weaker: new Set<string>(), stronger: new Set<string>() };
    const groupOf = new Map(table.settings.map(({ words, group }) => [words, group]));
    for (const type of types)
      for (const found of eventsOf(type, 300).map(compared))
        for (const way of ['weaker', 'stronger'] as const)
          for (const path of found[way] ?? [])
            groups[way].add(groupOf.get(settings.find(path.toLowerCase(), type)?.words ?? '') ?? '');
    expect([...groups.weaker].sort()).toEqual([...groups.stronger].sort());
    expect(groups.weaker.size).toBeGreaterThan(12);
  });

  it('are made by somebody who may: administrators, and people of themselves', () => {
    for (const type of types.filter((one) => one !== 'user_update')) {
      const actors = new Set(eventsOf(type, 300).map((event) => (event.initiated_by as JsonObject | undefined)?.type));
      expect([...actors].filter((actor) => actor !== undefined)).toEqual(['admin']);
    }
    const own = eventsOf('user_update', 500).filter((event) => (event.initiated_by as JsonObject)?.type === 'user');
    expect(own.length).toBeGreaterThan(20);
    for (const { initiated_by, resource, changes } of own) {
      expect((initiated_by as JsonObject).id).toBe((resource as JsonObject).id);
      const fields = (changes as unknown as readonly JsonObject[]).map(({ field }) => field);
      expect(['displayname', 'lastname', 'phoneNumbers', 'ssh_keys']).toEqual(expect.arrayContaining(fields));
    }
  });

  it('answer what changed in the password policy, before and after', () => {
    const texts = eventsOf('organization_update', 300).flatMap((event) => compared(event).text ?? []);
    expect(texts).toContain('minimum length: 14 → 8');
    expect(texts).toContain('minimum length: 8 → 14');
  });

  it('change something', () => {
    const { eventTypes } = loadSchema(packageRoot(), 'events');
    const changes = eventTypes.flatMap(({ name }) =>
      eventsOf(name, 30).flatMap(
        (event) => [event.changes ?? []].flat() as readonly unknown[] as readonly JsonObject[],
      ),
    );
    expect(changes.length).toBeGreaterThan(1000);
    expect(changes.filter(({ from, to }) => (from ?? undefined) !== undefined && isDeepStrictEqual(from, to))).toEqual(
      [],
    );
  });

  it('never tell of a password', () => {
    for (const type of ['user_password_set', 'user_password_change', 'admin_password_change'])
      expect(eventsOf(type, 50).filter((event) => 'changes' in event)).toEqual([]);
  });
});
