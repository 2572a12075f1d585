/** Documents with what simulated events never have: every kind of field at its edges, under fields of our schema. */
export const craftedDocuments: readonly object[] = [
  { event: { action: 'a' }, user: { name: ['jane', 'JANE', 'Jane'] }, jumpcloud: { event: { mfa: [true, false] } } },
  { event: { reason: 'x'.repeat(1024) }, user: { name: '' }, message: '' },
  { event: { reason: 'x'.repeat(1025) }, user: { name: null }, message: [] },
  {
    event: { reason: ['x'.repeat(2000), 'short'] },
    user: { name: [null, 'jane'] },
    message: [null, 'one two', 'three four'],
  },
  {
    event: { action: 'say "hi" (now): {x} <y> *\\' },
    user: { name: 'and' },
    message: "don't a.b a-b a:b a_b __ 10.0.0.1 3.14 1,000",
  },
  {
    event: { action: 'é' },
    user: { name: 'ünïcödé Straße' },
    message: 'ÉTÉ 日本語 テスト ひらがな 한국어 naïve foo@bar.com',
  },
  {
    event: { action: 'tab\tand\nline' },
    user: { name: ' leading and trailing ' },
    message: 'Zwei  Leerzeichen - und — Striche',
  },
  { event: { action: '$x' }, user: { name: 'ﬀ\u{1f600}\uffff' }, message: 'http://example.com/a?b=c&d=%20 x’y ‘q’' },
  { client: { ip: '10.0.0.1' }, related: { ip: ['192.0.2.1', '2001:db8::1', '10.255.255.255'] } },
  { client: { ip: '::ffff:10.0.0.1' }, related: { ip: ['2001:DB8:0:0:0:0:0:2'] } },
  { client: { ip: '::' }, related: { ip: '255.255.255.255' }, source: { ip: '0.0.0.0' } },
  {
    '@timestamp': '2026-01-01T00:00:00.000Z',
    event: { created: ['2026-01-31T23:59:59.999Z', '2025-12-31T23:59:59Z'] },
  },
  { '@timestamp': '2026-01-01T23:59:59.999Z', event: { created: '2026-01-01T10:00:00.123456789Z' } },
  { '@timestamp': '2024-02-29T12:00:00+02:00', event: { created: 1_767_261_600_000 } },
  {
    jumpcloud: {
      event: { geoip: { latitude: 0.1, longitude: -0 }, asn: { number: 0 } },
      derived: { vendor_latency_ms: [-1.5, '77'] },
    },
  },
  {
    jumpcloud: {
      event: { geoip: { latitude: 48.8323, longitude: 16_777_217 } },
      derived: { vendor_latency_ms: [1, 2, 3] },
    },
  },
  {
    jumpcloud: { event: { number_of_results: 9_007_199_254_740_991 } },
    client: { geo: { location: { lat: 1, lon: 2 } } },
  },
  {
    jumpcloud: {
      event: {
        changes: [
          { field: 'mfa.exclusion', from: { a: { b: 6 } }, to: true },
          { field: 'sudo', to: 'true' },
        ],
      },
    },
  },
  {
    jumpcloud: {
      event: { changes: { field: 'minLength', from: { minLength: 12, 'a.b': [1.5, 'x y'] }, to: { minLength: 6 } } },
    },
  },
  {
    jumpcloud: {
      event: {
        changes: [
          { field: 'x', to: null },
          { field: '', to: [] },
          { field: 'y', to: [[1], [{ z: 'deep' }]] },
        ],
      },
    },
  },
  {
    jumpcloud: {
      event: {
        auth_context: { policies_applied: [{ id: 'a' }, { metadata: [{ action: 'DENY' }, { action: 'ALLOW' }] }] },
      },
    },
  },
  { jumpcloud: { unknown: { constructor: 'x', a: { 'b.c': { d: 'e' } }, toString: ['y', 'z'] } } },
];
