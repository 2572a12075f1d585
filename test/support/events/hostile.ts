import { objectOf } from '../arbitraries/json.ts';

/** Nested arrays or objects, as text: JSON.stringify could not write the deepest. */
function nested(open: string, close: string, depth: number): string {
  return `${open.repeat(depth)}1${close.repeat(depth)}`;
}

const base = {
  id: '64949312a2930fd2c93b266e',
  timestamp: '2026-01-01T00:00:00Z',
  event_type: 'user_update',
  organization: '64949312a2930fd2c93b2669',
};

function withAttributes(entries: readonly (readonly [string, unknown])[]): string {
  return JSON.stringify(objectOf([...Object.entries(base), ...entries]));
}

/** Events that break collectors: hostile keys, depth, size, wrong types, and texts that are no event at all. */
export function hostileEvents(): readonly string[] {
  return [
    // What the document's id is made of.
    ...['\ud83d', '\ude00', '\ud83d\ude00', '\ufffd', '?', 'a|b', 'a"b', 'a\\b', '\u0000', '\u2028'].flatMap((text) => [
      withAttributes([['id', text]]),
      withAttributes([['organization', text]]),
      withAttributes([['timestamp', text]]),
      withAttributes([
        ['id', ''],
        ['error_message', text],
      ]),
      text,
    ]),
    ...[
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
      '',
      '.',
      '..',
      'a..b',
      '.a',
      'a.',
      'client_ip.port',
      '_id',
      '_source',
    ].map((key) => withAttributes([[key, { polluted: true }]])),
    ...['__proto__', 'constructor', '', '.', 'a..b', '\u0000'].map((key) =>
      withAttributes([
        [
          'resource',
          objectOf([
            ['type', 'user'],
            [key, { [key === '__proto__' ? 'x' : key]: 1 }],
          ]),
        ],
        [
          'changes',
          [
            objectOf([
              ['field', 'x'],
              [key, 1],
            ]),
          ],
        ],
      ]),
    ),
    withAttributes([
      [
        'changes',
        [
          { field: 'a', from: 1, to: 'one' },
          { field: 'b', from: { deep: [1, { x: null }] }, to: [true, 'x', 2.5] },
          { field: 'c', to: null },
        ],
      ],
    ]),
    withAttributes([['changes', 'not a list']]),
    withAttributes([['changes', [1, 'two', null, { field: 'x' }]]]),
    withAttributes([['resource', 'a scalar today']]),
    withAttributes([['resource', [{ type: 'user' }]]]),
    withAttributes([['username', { an: 'object today' }]]),
    withAttributes([
      ['success', 'true'],
      ['mfa', 1],
      ['error_code', '49'],
      ['number_of_results', 1.5],
      ['geoip', { latitude: '48.8323', longitude: 'east' }],
    ]),
    withAttributes([
      ['organization', 1234567890123456],
      ['timestamp', 1700000000000],
    ]),
    withAttributes([
      ['user_agent', { name: 'Chrome' }],
      ['useragent', { name: 'Firefox' }],
    ]),
    withAttributes([
      ['user_agent', { name: 'Chrome' }],
      ['useragent', {}],
    ]),
    withAttributes([['new_attribute', 'x'.repeat(40_000)]]),
    withAttributes([['new_attribute', { list: ['\u{1f600}'.repeat(20_000)], deep: { deeper: 'ü'.repeat(40_000) } }]]),
    withAttributes([['a..b', 'x'.repeat(40_000)]]),
    withAttributes([['changes', [{ field: 'photo', from: { '': 'x'.repeat(40_000) }, to: 'é'.repeat(40_000) }]]]),
    withAttributes([['message', 'ü'.repeat(40_000)]]),
    withAttributes([['k'.repeat(5000), 'v'.repeat(5000)]]),
    withAttributes([['deep', JSON.parse(nested('[', ']', 200))]]),
    withAttributes([
      ['deep', JSON.parse(nested('{"a":', '}', 200))],
      ['resource', JSON.parse(nested('{"name":', '}', 200))],
    ]),
    `{"id":"x","timestamp":"2026-01-01T00:00:00Z","big":12345678901234567890,"bigger":1e400,"small":-1e400,"long":9007199254740993,"tiny":1e-320}`,
    `{"id":"x","id":"y","timestamp":"2026-01-01T00:00:00Z","event_type":"sso_auth"}`,
    `{"id":"x","timestamp":"2026-01-01T00:00:00Z","lone":"\\ud83d","key\\ud83d":1,"username":"\\udc00"}`,
    `{"id":"lone \\ud83d","timestamp":"2026-01-01T00:00:00Z"}`,
    `{"id":"x","deep":${nested('[', ']', 990)}}`,
    `{"id":"x","deep":${nested('[', ']', 1500)}}`,
    withAttributes([['config', Array.from({ length: 5000 }, (_, i) => ({ email: `user-${i}@example.com` }))]]),
    '{}',
    '[]',
    '[{"id":"x"}]',
    '"text"',
    '42',
    'null',
    'true',
    '<html>not JSON</html>',
    '{"id":"cut',
  ];
}

/** One event with a value of ten million characters. */
export function hugeEvent(): string {
  return withAttributes([
    ['message', 'm'.repeat(5_000_000)],
    ['new_attribute', 'n'.repeat(5_000_000)],
  ]);
}
