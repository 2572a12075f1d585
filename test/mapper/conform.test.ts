import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { eventAttributes } from '../../src/generated/event-attributes.ts';
import { eventTypes } from '../../src/generated/event-types.ts';
import { conform } from '../../src/mapper/conform.ts';
import { type AttributeEntries, createAttributeTable } from '../../src/mapper/steps/attribute.ts';
import { anyEvent } from '../support/arbitraries/event.ts';
import { hostileEvents, hugeEvent } from '../support/events/hostile.ts';

const entries: AttributeEntries = {
  id: { type: 'keyword' },
  '@version': { name: 'version', type: 'keyword' },
  success: { type: 'boolean' },
  count: { type: 'long' },
  attr: { type: 'keyword', list: true },
  changes: { type: 'flattened', list: true },
  meta: { type: 'flattened' },
  useragent: { type: 'group', children: { name: { type: 'keyword' } } },
  user_agent: { type: 'group', spells: 'useragent', children: { name: { type: 'keyword' } } },
  resource: {
    type: 'group',
    children: { id: { type: 'keyword' }, inner: { type: 'group', children: { flag: { type: 'boolean' } } } },
  },
  policies: { type: 'group', list: true, children: { id: { type: 'keyword' }, on: { type: 'boolean' } } },
};
const table = createAttributeTable(entries);

function conformed(event: unknown) {
  const issues = new Set<string>();
  const { known, unknown } = conform(event as Record<string, unknown>, table, issues);
  return { known, unknown: unknown ?? {}, issues: [...issues].sort() };
}

describe('conform', () => {
  it('keeps what is declared, in the declared type and under the declared name', () => {
    const event = {
      id: 'x',
      '@version': '1',
      success: 'true',
      count: '5',
      resource: { id: 7, inner: { flag: false } },
    };
    expect(conformed(event)).toEqual({
      known: { id: 'x', version: '1', success: true, count: 5, resource: { id: '7', inner: { flag: false } } },
      unknown: {},
      issues: [],
    });
  });

  it('moves what nobody declared aside, at its own place, and says so', () => {
    expect(conformed({ id: 'x', fresh: { a: 1 }, resource: { id: 'y', other: [1] } })).toEqual({
      known: { id: 'x', resource: { id: 'y' } },
      unknown: { fresh: { a: 1 }, resource: { other: [1] } },
      issues: ['unknown_attribute fresh', 'unknown_attribute resource.other'],
    });
  });

  it('moves a value of another shape aside, as a whole, and says so', () => {
    const event = { id: { an: 'object' }, success: 1, count: 1.5, resource: 'a scalar', meta: 'text', changes: [1] };
    expect(conformed(event)).toEqual({
      known: {},
      unknown: event,
      issues: ['changes', 'count', 'id', 'meta', 'resource', 'success'].map((name) => `wrong_type ${name}`),
    });
  });

  it('names the attribute in an issue as the schema does, and keeps the value under its name on the wire', () => {
    expect(conformed({ '@version': { a: 1 }, resource: { inner: { flag: 'perhaps' } } })).toEqual({
      known: {},
      unknown: { '@version': { a: 1 }, resource: { inner: { flag: 'perhaps' } } },
      issues: ['wrong_type resource.inner.flag', 'wrong_type version'],
    });
  });

  it('drops null, empty texts, empty objects and empty arrays wherever they are', () => {
    const event = {
      id: '',
      success: null,
      resource: { id: '', inner: { flag: null } },
      useragent: {},
      policies: [],
      changes: [{}, { from: null }],
      attr: ['', null],
      fresh: { a: { b: null } },
    };
    expect(conformed(event)).toEqual({ known: {}, unknown: {}, issues: [] });
  });

  it('does not confuse empty with false or zero', () => {
    expect(conformed({ success: false, count: 0 }).known).toEqual({ success: false, count: 0 });
  });

  it('takes a list only where one is declared', () => {
    expect(conformed({ attr: ['a', 5, '', true] }).known).toEqual({ attr: ['a', '5', 'true'] });
    expect(conformed({ attr: 'a' }).known).toEqual({ attr: 'a' });
    expect(conformed({ attr: ['a', {}] }).known).toEqual({ attr: ['a'] });
    expect(conformed({ attr: ['a', { b: 1 }] })).toMatchObject({ known: {}, issues: ['wrong_type attr'] });
    expect(conformed({ id: ['a'] })).toMatchObject({ known: {}, issues: ['wrong_type id'] });
    expect(conformed({ resource: [{ id: 'a' }] })).toMatchObject({ known: {}, issues: ['wrong_type resource'] });
  });

  it('walks every member of a list of groups', () => {
    const event = { policies: [{ id: 'a', on: true, x: 1 }, {}, null, { id: 'b', on: 'maybe' }, { y: 2 }] };
    expect(conformed(event)).toEqual({
      known: { policies: [{ id: 'a', on: true }, { id: 'b' }] },
      unknown: { policies: [{ x: 1 }, { on: 'maybe' }, { y: 2 }] },
      issues: ['unknown_attribute policies.x', 'unknown_attribute policies.y', 'wrong_type policies.on'],
    });
    expect(conformed({ policies: { id: 'a' } }).known).toEqual({ policies: { id: 'a' } });
    expect(conformed({ policies: [{ id: 'a' }, 'b'] })).toMatchObject({ known: {}, issues: ['wrong_type policies'] });
  });

  it('takes values of any type inside a flattened attribute', () => {
    const changes = [
      { field: 'a', from: 1, to: 'one' },
      { field: 'b', from: { deep: [true] } },
    ];
    expect(conformed({ changes }).known).toEqual({ changes });
    expect(conformed({ changes: changes[0] }).known).toEqual({ changes: changes[0] });
  });

  it('keeps what comes under a further spelling under both names, unless the first one is there too', () => {
    expect(conformed({ user_agent: { name: 'Chrome' } })).toEqual({
      known: { useragent: { name: 'Chrome' }, user_agent: { name: 'Chrome' } },
      unknown: {},
      issues: [],
    });
    expect(conformed({ user_agent: { name: 'Chrome' }, useragent: { name: 'Firefox' } })).toEqual({
      known: { useragent: { name: 'Firefox' }, user_agent: { name: 'Chrome' } },
      unknown: {},
      issues: [],
    });
    expect(conformed({ user_agent: { name: 'Chrome' }, useragent: { name: null } }).known).toEqual({
      useragent: { name: 'Chrome' },
      user_agent: { name: 'Chrome' },
    });
    expect(conformed({ useragent: 5, user_agent: { name: 'Chrome' } })).toMatchObject({
      known: { useragent: { name: 'Chrome' } },
      unknown: { useragent: 5 },
    });
    expect(conformed({ user_agent: 'Chrome' })).toMatchObject({ known: {}, unknown: { user_agent: 'Chrome' } });
  });

  it('keeps pairs whose key cannot be a key as JSON texts', () => {
    expect(conformed(JSON.parse('{"":1,"a..b":{"c":0},"__proto__":{"x":1},"_json":"mine"}'))).toEqual({
      known: {},
      unknown: { _json: ['{"":1}', '{"__proto__":{"x":1}}', '{"_json":"mine"}', '{"a..b":{"c":0}}'] },
      issues: ['unknown_attribute *'],
    });
  });

  it('takes the names of JavaScript’s own properties for what they are: unknown attributes', () => {
    const names = ['constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype'];
    const event = Object.fromEntries(names.map((name) => [name, { polluted: true }]));
    expect(conformed(event)).toEqual({
      known: {},
      unknown: event,
      issues: names.map((name) => `unknown_attribute ${name}`).sort(),
    });
  });

  it('leaves Object.prototype untouched by hostile events', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    for (const raw of hostileEvents()) {
      if (!raw.startsWith('{') || raw.includes('cut')) continue;
      conformed(JSON.parse(raw));
    }
    conformed(JSON.parse('{"__proto__":{"polluted":true},"resource":{"__proto__":{"polluted":true}}}'));
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('copes with values of ten megabytes and with 200 levels', () => {
    const huge = conformed({ ...JSON.parse(hugeEvent()), id: 'x'.repeat(10_000_000) });
    expect(huge.known.id).toHaveLength(10_000_000);
    let deep: unknown = 1;
    for (let i = 0; i < 200; i++) deep = i % 2 ? { a: deep } : [deep];
    expect(conformed({ deep, resource: { id: deep } }).issues).toEqual([
      'unknown_attribute deep',
      'wrong_type resource.id',
    ]);
  });

  it('does not change the event it reads', () => {
    const event = { id: '', policies: [{ id: 'a', x: 1 }, null], user_agent: { name: 'Chrome' } };
    const before = structuredClone(event);
    conformed(event);
    expect(event).toEqual(before);
  });

  it('finds nothing to object to in what it has conformed', () => {
    const all = createAttributeTable(eventAttributes);
    const event = anyEvent(eventAttributes, [...eventTypes.keys()]);
    fc.assert(
      fc.property(event, (value) => {
        const issues = new Set<string>();
        const { known } = conform(value, all, issues);
        const again = new Set<string>();
        const { version, ...rest } = known;
        const onWire = version === undefined ? rest : { ...rest, '@version': version };
        expect(conform(onWire, all, again).known).toEqual(known);
        expect([...again]).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
