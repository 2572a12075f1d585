import type { OperationVector } from './operation-vector.ts';

/** Vectors of the operations that put single values into fields. */
export const valueVectors: Readonly<Record<string, readonly OperationVector[]>> = {
  constant: [
    {
      says: 'puts a value in, whatever the event',
      event: {},
      expected: { 'observer.vendor': 'JumpCloud', 'network.protocol': null },
    },
    {
      says: 'puts a value in where the condition holds',
      event: { service: 'LDAP' },
      expected: { 'network.protocol': 'ldap' },
    },
    {
      says: 'compares with a text that has quotes and backslashes',
      event: { service: "o'neill \\ co" },
      expected: { 'network.protocol': 'radius' },
    },
  ],
  copy: [
    {
      says: 'copies wherever the attribute is there',
      event: { id: 'x1', error_message: 'no' },
      expected: { 'event.id': 'x1', 'event.reason': 'no' },
    },
    { says: 'writes a number as text into a keyword', event: { error_code: 49 }, expected: { 'error.code': '49' } },
    { says: 'knows a number that is not allowed', event: { error_code: 0 }, expected: { 'error.code': null } },
    { says: 'knows that number written as text', event: { error_code: '0' }, expected: { 'error.code': null } },
    {
      says: 'knows that number with a fraction of nothing',
      event: { error_code: 0.0 },
      expected: { 'error.code': null },
    },
    {
      says: 'compares with a list of numbers',
      event: { error_code: 32 },
      expected: { 'group.id': 'wheel', 'error.code': '32' },
    },
    {
      says: 'keeps a number of more than 32 bits apart',
      event: { error_code: 4_294_967_328 },
      expected: { 'group.id': null, 'error.code': '4294967328' },
    },
    {
      says: 'makes a list where ECS wants one',
      event: { initiated_by: { type: 'admin' } },
      expected: { 'user.roles': ['admin'] },
    },
    {
      says: 'takes the first attribute that is there',
      event: { initiated_by: { name: 'Jane' } },
      expected: { 'user.name': 'Jane' },
    },
    {
      says: 'leaves a field alone that has a value',
      event: { username: 'jane', initiated_by: { username: 'admin' } },
      expected: { 'user.name': 'jane' },
    },
    {
      says: 'knows values that are not allowed',
      event: { initiated_by: { type: 'system' } },
      expected: { 'user.roles': null },
    },
    {
      says: 'knows attributes that must be equal',
      event: { username: 'jane', initiated_by: { id: 'u1', username: 'jane' } },
      expected: { 'user.id': 'u1' },
    },
    {
      says: 'does not take two missing attributes for equal',
      event: { initiated_by: { id: 'u1' } },
      expected: { 'user.id': null },
    },
    {
      says: 'wants all conditions',
      event: { service: 'ldap', resource: { type: 'user', id: 'r1' } },
      expected: { 'user.target.id': null, 'group.id': null },
    },
    {
      says: 'copies where all conditions hold',
      event: { service: 'directory', resource: { type: 'admin', id: 'r1' } },
      expected: { 'user.target.id': 'r1' },
    },
  ],
  local_time: [
    ...(
      [
        ['2026-02-22T13:19:05.019Z', 'Europe/Paris', 14, 7],
        ['2026-02-22T23:30:00Z', 'Europe/Paris', 0, 1],
        ['2026-07-01T22:59:59.999999999Z', 'Europe/Paris', 0, 4],
        ['2026-03-29T00:59:59.999Z', 'Europe/Paris', 1, 7],
        ['2026-03-29T01:00:00Z', 'Europe/Paris', 3, 7],
        ['2026-01-01T00:10:00Z', 'Asia/Kathmandu', 5, 4],
        ['2026-01-01T00:20:00Z', 'Asia/Kolkata', 5, 4],
        ['2026-01-01T00:29:59Z', 'America/St_Johns', 20, 3],
        ['2026-01-01T00:30:00Z', 'america/st_johns', null, null],
        ['2026-01-01T00:30:00Z', 'America/ST_johns', 21, 3],
        ['2026-01-01T00:30:00Z', 'America/Argentina/Buenos_Aires', 21, 3],
        ['2026-01-01T00:30:00+09:00', 'Pacific/Auckland', 4, 4],
        ['2026-01-01T00:30:00Z', 'Mars/Olympus', null, null],
        ['2026-01-01T00:30:00Z', 'Europe/Atlantis', null, null],
        ['2026-01-01T00:30:00Z', 'Europe/', null, null],
        ['2026-01-01T00:30:00Z', 'CET', null, null],
        ['2026-01-01T00:30:00Z', '+02:00', null, null],
        ['1999-12-31T23:59:59.999Z', 'Europe/Paris', null, null],
        ['2000-01-01T00:00:00Z', 'Europe/Paris', 1, 6],
        ['2037-12-31T23:59:59.999Z', 'America/New_York', 18, 4],
        ['2038-01-01T00:00:00Z', 'America/New_York', null, null],
        ['yesterday', 'Europe/Paris', null, null],
      ] as const
    ).map(([timestamp, timezone, hour, weekday]) => ({
      says: `of ${timestamp} in ${timezone} is ${hour} on day ${weekday}`,
      event: { timestamp, geoip: { timezone } },
      expected: { 'client.bytes': hour, 'client.packets': weekday },
    })),
    {
      says: 'says nothing without a time or a zone',
      event: { geoip: { timezone: 'Europe/Paris' } },
      expected: { 'client.bytes': null, 'client.packets': null },
    },
  ],
  address: [
    {
      says: 'reads an address and its port',
      event: { remote: '[::ffff:198.51.100.7]:8443' },
      expected: { 'source.ip': '198.51.100.7', 'source.port': 8443 },
    },
    {
      says: 'reads another one under its condition',
      event: { client_ip: '192.0.2.1:443' },
      expected: { 'source.ip': '192.0.2.1', 'source.port': null, 'client.port': 443 },
    },
    {
      says: 'reads no other one against its condition',
      event: { client_ip: '192.0.2.1', remote: 'unknown' },
      expected: { 'source.ip': null, 'client.ip': '192.0.2.1' },
    },
    {
      says: 'is what a copy into an address field becomes',
      event: { client_ip: '2001:DB8::1' },
      expected: { 'client.ip': '2001:db8::1', 'client.port': null },
    },
    {
      says: 'says what it could not read, and keeps it',
      event: { client_ip: 'x.x.x.x', timestamp: '2026-02-22T01:00:52Z', event_type: 'stored' },
      expected: {
        'client.ip': null,
        'jumpcloud.event.client_ip': 'x.x.x.x',
        'jumpcloud.derived.issues': ['unparsable_ip client_ip'],
      },
    },
  ],
  translate: [
    { says: 'gives a word its number, in any case', event: { severity: 'HIGH' }, expected: { 'event.severity': 73 } },
    {
      says: 'leaves a word alone that has none',
      event: { severity: 'toString' },
      expected: { 'event.severity': null },
    },
    { says: 'does nothing where there is no word', event: {}, expected: { 'event.severity': null } },
  ],
  latency: [
    {
      says: 'counts from the event to the fetch, and leaves what is finer than a millisecond out',
      event: { timestamp: '2026-02-22T13:59:58.7509Z' },
      expected: { 'event.sequence': 1250 },
    },
    {
      says: 'says nothing of what a backfill fetched',
      event: { timestamp: '2026-02-22T13:59:58.7509Z' },
      tags: ['backfill'],
      expected: { 'event.sequence': null },
    },
    {
      says: 'is below nothing for an event from the future',
      event: { timestamp: '2026-02-22T15:00:00+00:00' },
      expected: { 'event.sequence': -3_600_000 },
    },
    {
      says: 'says nothing where the time of the fetch stands in',
      event: { timestamp: 'yesterday' },
      expected: { 'event.sequence': null },
    },
    { says: 'says nothing without a time', event: {}, expected: { 'event.sequence': null } },
  ],
  location: [
    {
      says: 'says it in the terms of ECS',
      event: {
        geoip: {
          country_code: 'FR',
          region_code: 'IDF',
          region_name: 'Paris',
          latitude: 48.5,
          longitude: 2.25,
          city: 'P',
        },
      },
      expected: {
        'client.geo': {
          country_iso_code: 'FR',
          region_iso_code: 'FR-IDF',
          region_name: 'Paris',
          city_name: 'P',
          location: { lat: 48.5, lon: 2.25 },
        },
      },
    },
    { says: 'wants both parts of a point', event: { geoip: { latitude: 48.5 } }, expected: { 'client.geo': null } },
    {
      says: 'takes no point that is not on the globe',
      event: { geoip: { latitude: 91, longitude: 2, timezone: 'UTC' } },
      expected: { 'client.geo': { timezone: 'UTC' } },
    },
    {
      says: 'names no region without its country',
      event: { geoip: { region_code: 'IDF', continent_code: 'EU' } },
      expected: { 'client.geo': { continent_code: 'EU' } },
    },
  ],
  changes: [
    {
      says: 'takes the new value, the first of a field',
      event: {
        resource: { type: 'user' },
        changes: [
          { field: 'username', from: 'a', to: 'b' },
          { field: 'email', to: ['no text'] },
          { field: 'username', to: 'c' },
          { field: 'other', to: 'd' },
          { field: 5, to: 'e' },
          { field: 'email', to: 'f@example.com' },
        ],
      },
      expected: { 'user.changes': { name: 'b', email: 'f@example.com' } },
    },
    {
      says: 'takes a single change too',
      event: { resource: { type: 'user' }, changes: { field: 'email', to: 'f@example.com' } },
      expected: { 'user.changes': { email: 'f@example.com' } },
    },
    {
      says: 'wants the condition to hold',
      event: { resource: { type: 'group' }, changes: [{ field: 'username', to: 'b' }] },
      expected: { 'user.changes': null },
    },
    {
      says: 'finds nothing where there is nothing',
      event: { resource: { type: 'user' }, changes: [{ field: 'username', from: 'a' }, { to: 'b' }] },
      expected: { 'user.changes': null },
    },
  ],
};
