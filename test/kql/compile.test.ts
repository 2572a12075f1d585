import { describe, expect, it } from '@jest/globals';
import { compileKql } from '../../src/kql/compile.ts';
import { toElasticsearchQuery } from '../../src/kql/elasticsearch-query.ts';
import { fieldsOf } from '../../src/kql/fields.ts';
import { readKql } from '../../src/kql/names.ts';
import { checkKql } from '../../src/kql/understand.ts';

const fields = fieldsOf({
  properties: {
    user: { properties: { name: { type: 'keyword', ignore_above: 8, fields: { text: { type: 'match_only_text' } } } } },
    message: { type: 'match_only_text' },
    changes: { type: 'flattened' },
    ip: { type: 'ip' },
    size: { type: 'long' },
    ratio: { type: 'float' },
    time: { type: 'date' },
    mfa: { type: 'boolean' },
    constructor: { type: 'keyword' },
    place: { type: 'geo_point' },
    original: { type: 'keyword', index: false, doc_values: false },
    created: { type: 'date', index: false },
  },
});

function matches(text: string, document: object): boolean {
  return compileKql(readKql(text), fields)(document);
}

// What Elasticsearch finds is held against this in kql-equals-elasticsearch.es.test.ts; here stands what people rely on.
describe('a document', () => {
  it.each<[string, object, boolean]>([
    ['user.name: jane', { user: { name: ['bob', 'jane'] } }, true],
    ['user.name: jane', { user: [{ name: 'bob' }, { name: ['jane'] }] }, true],
    ['user.name: jane', { user: { name: 'Jane' } }, false],
    ['user.name: jane', { 'user.name': 'jane' }, false],
    ['not user.name: jane', {}, true],
    ['user.name: (bob or j*e)', { user: { name: 'jane' } }, true],
    ['user.name: *', { user: { name: null } }, false],
    ['user.name: *', { user: { name: '' } }, true],
    ['user.name: *', { user: { name: 'longer than 8' } }, false],
    ['user.name: "longer than 8"', { user: { name: 'longer than 8' } }, false],
    ['user.name.text: JANE', { user: { name: 'jane doe' } }, true],
    ['user.name >= m', { user: { name: 'zoe' } }, true],
    ['message: locked out', { message: 'The account was locked' }, true],
    ['message: "locked out"', { message: 'The account was locked' }, false],
    ['message: "was LOCKED"', { message: 'The account was locked' }, true],
    ['message: "locked was"', { message: 'The account was locked' }, false],
    ['message: lock*', { message: 'The account was Locked' }, true],
    ['changes.to: true', { changes: [{ field: 'sudo', to: true }] }, true],
    ['changes.to.min.length: 6', { changes: { to: { 'min.length': 6 } } }, true],
    ['changes: sudo', { changes: [{ field: 'sudo', to: true }] }, true],
    ['changes.from: *', { changes: { from: { a: 1 } } }, false],
    ['changes.constructor: *', { changes: { from: 1 } }, false],
    ['ip: 10.0.0.0/8', { ip: ['192.0.2.1', '10.1.2.3'] }, true],
    ['ip: 10.0.0.0/8', { ip: '11.0.0.0' }, false],
    ['ip: "2001:db8::/32"', { ip: '2001:DB8:0:0::1' }, true],
    ['ip: 10.0.0.1', { ip: '::ffff:10.0.0.1' }, true],
    ['ip > 10.0.0.1', { ip: '10.0.0.2' }, true],
    ['size: 10', { size: [9, 10] }, true],
    ['size: 10', { size: 10.9 }, true],
    ['size: 10', { size: '10' }, true],
    ['size >= 10 and size < 1e3', { size: 10 }, true],
    ['ratio: 0.1', { ratio: 0.1 }, true],
    ['time: 2026-01-01', { time: '2026-01-01T23:59:59.999Z' }, true],
    ['time > 2026-01-01', { time: '2026-01-01T23:59:59.999Z' }, false],
    ['time <= "2026-01-01T10"', { time: '2026-01-01T10:59:59.999Z' }, true],
    ['time >= "2026-01-01T11:00:00+01:00"', { time: '2026-01-01T10:00:00Z' }, true],
    ['time: 1767261600000', { time: ['2026-01-01T10:00:00Z'] }, true],
    ['time: "2026-01-01T10:00:00.000Z"', { time: 1_767_261_600_000 }, true],
    ['mfa: false', { mfa: false }, true],
    ['constructor: *', {}, false],
    ['place: *', { place: { lat: 1, lon: 2 } }, true],
  ])('%s in %j: %j', (text, document, expected) => {
    expect(matches(text, document)).toBe(expected);
  });
});

describe('what does not fit a field is a finding with its place:', () => {
  it.each<[string, number, RegExp]>([
    ['mfa: true and nmae: x', 14, /there is no field nmae that can be searched/],
    ['user: x', 0, /there is no field user that/],
    ['original: x', 0, /there is no field original that/],
    ['user.name.first: x', 0, /there is no field/],
    ['mfa: yes', 5, /mfa: "yes" is neither true nor false/],
    ['mfa: t*', 5, /a wildcard cannot be used/],
    ['mfa > true', 6, /has no order/],
    ['size: ten', 6, /"ten" is not a number/],
    ['size > 99999999999999999999', 7, /is not a number that the field can hold/],
    ['size: 1*', 6, /a wildcard cannot be used/],
    ['ip: 10.0.0.256', 4, /is not an address/],
    ['ip: 10.0.0.0/33', 4, /is not an address or a block/],
    ['ip: "::ffff:10.0.0.0/104"', 4, /is not an address or a block/],
    ['ip > 10.0.0.0/8', 5, /is not an address/],
    ['ip: 10.*', 4, /use CIDR notation/],
    ['time: yesterday', 6, /is not a time such as/],
    ['time > now-1d', 7, /is date math/],
    ['time: 2026-01', 6, /is not a time such as/],
    ['time: 2026-02-30', 6, /is not a time such as/],
    ['message >= a', 11, /a text has no order/],
    ['message: *locked out*', 9, /white space beside a wildcard/],
    ['changes.to > 5', 13, /no range can be asked for in a flattened field/],
    ['changes.to: *x', 12, /only stand at the end/],
    ['place: here', 7, /the field is a geo_point/],
    ['user.name: a?*', 11, /the letter \? beside a wildcard/],
    ['user.name: a\\*b*', 11, /the letter \* beside a wildcard/],
    ['user.name: a\\:b*', 11, /finds nothing with : before a wildcard/],
    [`user.name: ${'x'.repeat(101)}*`, 11, /more than 100 letters/],
  ])('%s', (text, at, message) => {
    const query = readKql(text);
    expect(checkKql(query, fields)).toEqual([{ at, message: expect.stringMatching(message) }]);
    expect(() => compileKql(query, fields)).toThrow(message);
    expect(() => toElasticsearchQuery(query, fields)).toThrow(message);
  });
});
