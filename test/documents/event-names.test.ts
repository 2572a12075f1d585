import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { JsonObject, JsonValue } from '../../src/core/json.ts';
import { createEventNames, idsOf } from '../../src/documents/event-names.ts';
import { namedIds } from '../../src/documents/named-ids.ts';
import { putNames } from '../../src/documents/put-names.ts';
import { PageEvent } from '../../src/httpjson/raw-event.ts';
import type { NameResolver } from '../../src/jumpcloud/names/name-resolver.ts';
import { anyJson } from '../support/arbitraries/json.ts';

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
    [
      'the end of a flat binding',
      { association: { type: 'USER_GROUP', id: 'g1', email: 'jane@example.com' } },
      ['user_group g1'],
    ],
    ['a person in another word', { initiated_by: { id: 'u1', type: 'systemuser' } }, ['user u1']],
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
  const asked: unknown[] = [];
  const names = createEventNames({
    of: (organization) => {
      asked.push(organization);
      return resolver as unknown as NameResolver;
    },
  });
  const event = PageEvent.of(Buffer.from(JSON.stringify({ ...change, system: { id: 's1' }, organization: 'o1' })));
  names.expect(event);
  expect(wanted).toEqual(['user_group g1', 'system s1']);
  expect(names.resolved(idsOf(event))).toEqual([{ kind: 'user_group', id: 'g1', name: 'Sales' }]);
  expect(asked).toEqual(['o1', 'o1']);
});

describe('ids that are read from the bytes of an event', () => {
  const of = (text: string) => idsOf(PageEvent.of(Buffer.from(text)));
  const expectSame = (text: string): number => {
    const parsed = JSON.parse(text) as JsonObject;
    const { ids, organization } = of(text);
    expect({ text, ids }).toEqual({ text, ids: namedIds(parsed) });
    if (ids.length > 0) expect(String(organization)).toBe(String(parsed.organization));
    return ids.length;
  };
  const texts = fc.oneof(
    fc.constantFrom('i1', 'i2', '', 'é"\\', '\ud83d'),
    fc.string({ unit: 'grapheme', maxLength: 5 }),
  );
  const kinds = fc.constantFrom('user', 'USER', 'device', 'user_group', 'admin', 'constructor', 5, null);
  const text = fc.oneof({ weight: 5, arbitrary: texts }, { weight: 1, arbitrary: anyJson });
  /** A holder of ids as any of the places may have it. */
  const holder = fc
    .record(
      {
        id: text,
        object_id: text,
        user_id: text,
        policy_id: text,
        type: kinds,
        name: text,
        username: text,
        email: text,
        display_name: text,
        other: anyJson,
      },
      { requiredKeys: [] },
    )
    .chain((object) => fc.constantFrom<unknown>(object, [object, [object], 'x', object]));
  const event = fc.record(
    {
      organization: fc.oneof(texts, fc.constantFrom(5, 1.5, true, null)),
      resource: holder,
      initiated_by: holder,
      system: holder,
      system_group: holder,
      application: holder,
      system_object_id: text,
      association: fc.record({ connection: fc.record({ from: holder, to: holder }, { requiredKeys: [] }) }),
      auth_context: fc.record({ system: holder, policies_applied: holder, jumpcloud_protect_device: holder }),
      auth_meta: fc.record({ jumpcloud_protect_device: holder }),
      new_attribute: anyJson,
    },
    { requiredKeys: [] },
  );

  it('are those of the parsed event, in any spelling of JSON', () => {
    let withIds = 0;
    let cases = 0;
    fc.assert(
      fc.property(event, fc.boolean(), (value, isSpread) => {
        const plain = JSON.stringify(value);
        const spread = JSON.stringify(value, null, '\t ').replace(/[a-zé]/g, (letter) =>
          letter.charCodeAt(0) % 3 === 0 ? letter : `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
        );
        // Escapes are only for what stands between quotes; true, null and exponents stay.
        const other = isSpread && !/true|false|null|\\|\de/.test(plain) ? spread : plain;
        cases += 1;
        if (expectSame(other) > 0) withIds += 1;
      }),
      { numRuns: 2000 },
    );
    expect(withIds / cases).toBeGreaterThan(0.5);
  });

  it.each([
    ['a key that comes twice', '{"resource":{"id":"a","type":"user"},"resource":{"id":"b","type":"user","id":"c"}}'],
    ['a key with an escape', '{"re\\u0073ource":{"\\u0069d":"a","type":"us\\u0065r"},"organization":"o"}'],
    ['members of other kinds', '{"resource":[[{"id":"x","type":"user"}],{"id":"y","type":"user"},5,null]}'],
    ['spaces', ' { "system" : { "id" : "a" } , "organization" : 5 } '],
  ])('come from %s as they do from the parsed one', (_what, json) => {
    expect(expectSame(json)).toBeGreaterThan(0);
  });

  it.each(['', '[]', 'text', '"x"', '{"system":{"id":"a"}', '{"system":{"id":"a",}', '{"system" "a"}', '{,}'])(
    'are none without an error of what is no event: %j',
    (json) => expect(of(json).ids).toEqual([]),
  );

  it('are none of an event that is nested very deep', () => {
    expect(of(`{"system":{"id":"a"},"x":${'['.repeat(5000)}${']'.repeat(5000)}}`).ids).toEqual([]);
  });
});
