import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { JsonObject, JsonValue } from '../../src/core/json.ts';
import { createEventNames } from '../../src/documents/event-names.ts';
import { namedIds } from '../../src/documents/named-ids.ts';
import { putNames } from '../../src/documents/put-names.ts';
import type { NameResolver } from '../../src/jumpcloud/names/name-resolver.ts';

const change = {
  association: {
    connection: {
      from: { object_id: 'g1', type: 'user_group' },
      to: { object_id: 'u1', type: 'user', name: 'jane' },
    },
  },
};

describe('the ids of an event that have no name', () => {
  it.each<readonly [string, JsonValue, readonly string[]]>([
    ['one end of a binding', change, ['user_group g1']],
    ['a resource, by its type', { resource: { id: 'r1', type: 'USER' } }, ['user r1']],
    ['a device', { resource: { id: 'r1', type: 'device' } }, ['system r1']],
    ['the actor', { initiated_by: { id: 'u1', type: 'user' } }, ['user u1']],
    ['no actor who has a name', { initiated_by: { id: 'u1', type: 'user', email: 'j@example.com' } }, []],
    ['no administrator', { initiated_by: { id: 'u1', type: 'admin' } }, []],
    [
      'policies in a list',
      { auth_context: { policies_applied: [{ id: 'p1' }, { id: 'p2', name: 'x' }, { id: '' }] } },
      ['policy p1'],
    ],
    ['nothing of a kind that nobody knows', { resource: { id: 'r1', type: 'constructor' } }, []],
    ['nothing where ids are no text', { resource: { id: 5, type: 'user' }, system: [], application: { id: null } }, []],
    ['nothing of what is no object', 'text', []],
  ])('are %s', (_what, event, expected) => {
    expect(namedIds(event).map(({ kind, id }) => `${kind} ${id}`)).toEqual(expected);
  });

  it('are found in any JSON without an error', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => Array.isArray(namedIds(value as JsonValue))));
  });

  it('are none in lists that are nested deeper than a program can call itself', () => {
    const deep = JSON.parse(`{"resource":${'['.repeat(100_000)}${']'.repeat(100_000)}}`) as JsonValue;
    expect(namedIds(deep)).toEqual([]);
  });
});

describe('names in a document', () => {
  it('go beside the id, into the ECS field that is free, and into related', () => {
    const document = {
      user: { name: 'admin', target: { id: 'u1' } },
      host: { id: 's1', name: 'told by the vendor' },
      group: { id: 'g1' },
      related: { user: ['admin'] },
      jumpcloud: { derived: { issues: ['x'] } },
    };
    const before = structuredClone(document);
    const named = putNames(document, [
      { kind: 'user', id: 'u1', name: 'jane' },
      { kind: 'system', id: 's1', name: 'laptop' },
      { kind: 'user_group', id: 'g1', name: 'Sales' },
      { kind: 'policy', id: 'p1', name: 'Lock screen' },
    ]);
    expect(named).toEqual({
      user: { name: 'admin', target: { id: 'u1', name: 'jane' } },
      host: { id: 's1', name: 'told by the vendor' },
      group: { id: 'g1', name: 'Sales' },
      related: { user: ['admin', 'jane'], hosts: ['laptop'] },
      jumpcloud: {
        derived: {
          issues: ['x'],
          names: { user: ['jane'], system: ['laptop'], group: ['Sales'], policy: ['Lock screen'] },
        },
      },
    });
    expect(document).toEqual(before);
  });

  it('leave a document as it is where there are none', () => {
    const document: JsonObject = { user: { id: 'u1' } };
    expect(putNames(document, [])).toBe(document);
  });

  it('of one kind are sorted, and each is there once', () => {
    const named = putNames({}, [
      { kind: 'user', id: 'b', name: 'zoe' },
      { kind: 'user', id: 'a', name: 'jane' },
      { kind: 'user', id: 'c', name: 'zoe' },
    ]);
    expect(named).toEqual({
      jumpcloud: { derived: { names: { user: ['jane', 'zoe'] } } },
      related: { user: ['jane', 'zoe'] },
    });
  });
});

it('what is known by then is resolved, and nothing else', () => {
  const known = new Map([['user_group g1', 'Sales']]);
  const wanted: string[] = [];
  const resolver = {
    get: (kind: string, id: string) => known.get(`${kind} ${id}`),
    want: (kind: string, id: string) => {
      wanted.push(`${kind} ${id}`);
    },
  };
  const names = createEventNames({ of: () => resolver as unknown as NameResolver });
  const event = { ...change, system: { id: 's1' } };
  names.expect(event);
  expect(wanted).toEqual(['user_group g1', 'system s1']);
  expect(names.resolved(event)).toEqual([{ kind: 'user_group', id: 'g1', name: 'Sales' }]);
});
