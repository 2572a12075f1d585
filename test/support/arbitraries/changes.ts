import fc from 'fast-check';
import type { Setting, SettingsTable } from '../../../src/tooling/model/model.ts';
import { anyJson, objectOf, trickyNumber, trickyString } from './json.ts';

const networks = fc.constantFrom(
  ...['0.0.0.0/0', '10.0.0.0/8', '10.0.0.0/9', '10.128.0.0/9', '10.1.2.3/8', '192.0.2.1', '192.0.2.1 - 192.0.2.9'],
  ...['192.0.2.9-192.0.2.1', '192.0.2.1/33', '192.0.2.1/07', '2001:db8::/32', '2001:DB8::1', '::/0', 'fe80::1%eth0'],
  ...[
    '::ffff:192.0.2.1',
    '64:ff9b::192.0.2.1/96',
    '192.0.2.1:443',
    '[2001:db8::1]/64',
    ' 192.0.2.0/24 ',
    '/8',
    '-',
    '',
  ],
  ...['2001:db8::1 - 2001:db8::ffff', '\u00a010.0.0.0/8', 'office'],
);
const words = fc.constantFrom(
  ...['deny', 'ALLOW', 'allow_with_mfa', 'Read Only', 'Manager', 'ACTIVATED', 'constructor'],
);
const times = fc.constantFrom(
  ...[
    '2026-03-01T00:00:00.000Z',
    '2026-03-01T00:00:00Z',
    '2026-04-01T00:00:00.5Z',
    '2026-03-01',
    '２026-03-01T00:00:00Z',
  ],
);
const secretTexts = fc.constantFrom(
  ...['-----BEGIN PRIVATE KEY-----', '{"token":1}', '[1]', `${'é'.repeat(199)}𝄞𝄞`, 'x'.repeat(7001), 'a\nb'],
  ...['https://a.example.com/?api_key=1', 'token : 1', 'a://b:c@d', ' ["secret"]', 'apiToken', "pass\\'='1'"],
);

/** What a setting could be set to: fitting values, and any JSON. */
const value: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.boolean() },
  { weight: 3, arbitrary: fc.integer({ min: -1, max: 20 }) },
  { weight: 2, arbitrary: fc.oneof(words, times, networks) },
  { weight: 2, arbitrary: fc.array(networks, { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.array(fc.record({ name: trickyString, public_key: trickyString }), { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.oneof(trickyNumber, secretTexts) },
  { weight: 1, arbitrary: fc.record({ name: secretTexts, value: fc.oneof(trickyNumber, secretTexts) }) },
  { weight: 2, arbitrary: anyJson },
);

/** What a setting of this kind is set to. */
function fitting({ weaker, order }: Setting): fc.Arbitrary<unknown> {
  if (order !== undefined) return fc.constantFrom(...order.flat());
  if (weaker === 'on' || weaker === 'off') return fc.boolean();
  if (weaker === 'lower' || weaker === 'higher') return fc.integer({ min: -1, max: 20 });
  if (weaker === 'later') return times;
  return weaker === 'longer' ? fc.uniqueArray(networks, { maxLength: 4 }) : value;
}

/** Changes of the settings of a table and of others, in every shape that JSON has. */
export function anyChanges({ settings }: SettingsTable): fc.Arbitrary<unknown> {
  const others = fc.constantFrom('threshold', 'apiToken', 'a.b.c', '.', 'a..b', '𝄞', 'toString');
  const pathOf = (path: string) => path.replace(/^\*\./, 'settings.').replace(/\*$/, 'x');
  const path = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...settings.map((setting) => pathOf(setting.path))) },
    { weight: 1, arbitrary: others },
  );
  const side = (arbitrary: fc.Arbitrary<unknown>) => fc.option(arbitrary, { nil: undefined });
  const sides = fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .constantFrom(...settings)
        .chain((setting) =>
          fc.tuple(fc.constant(pathOf(setting.path)), side(fitting(setting)), side(fitting(setting))),
        ),
    },
    { weight: 3, arbitrary: fc.tuple(path, side(value), side(value)) },
  );
  /** A path cut in two: the name of the change, and the objects within. */
  const flat = fc.tuple(sides, fc.nat(3), fc.integer({ min: 0, max: 9 })).map(([[whole, from, to], cut, luck]) => {
    const parts = whole.split('.');
    const name = parts.slice(0, Math.max(1, parts.length - cut)).join('.');
    const rest = parts.slice(Math.max(1, parts.length - cut));
    const within = (inner: unknown) => rest.reduceRight<unknown>((object, key) => ({ [key]: object }), inner);
    const members = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
    if (luck === 0) return { field: name, to: within(members) };
    // One side is a value, the other an object.
    if (luck === 1) return { field: name, from, to: within(to) };
    return {
      field: name,
      ...(from === undefined ? {} : { from: within(from) }),
      ...(to === undefined ? {} : { to: within(to) }),
    };
  });
  const wide = fc
    .tuple(path, fc.array(fc.tuple(path, value), { maxLength: 60 }), fc.array(fc.tuple(path, value), { maxLength: 5 }))
    .map(([field, to, from]) => ({ field, from: objectOf(from), to: objectOf(to) }));
  const huge = fc.constant({
    field: 'features',
    to: Object.fromEntries(Array.from({ length: 1100 }, (_, n) => [`f${n}`, n])),
  });
  const change = fc.oneof(
    { weight: 60, arbitrary: flat },
    { weight: 4, arbitrary: wide },
    {
      weight: 4,
      arbitrary: fc.array(fc.tuple(fc.constantFrom('field', 'from', 'to'), anyJson), { maxLength: 3 }).map(objectOf),
    },
    { weight: 1, arbitrary: huge },
  );
  return fc.oneof(
    { weight: 9, arbitrary: fc.array(change, { maxLength: 4, size: 'max' }) },
    { weight: 1, arbitrary: change },
  );
}

/** Events with nothing but such changes. */
export function eventWithChanges(table: SettingsTable): fc.Arbitrary<Record<string, unknown>> {
  const types = [
    ...new Set(table.settings.flatMap(({ events }) => events ?? [])),
    'organization_update',
    'user_update',
  ];
  return fc.record({
    id: fc.uuid(),
    timestamp: fc.constant('2026-01-01T00:00:00Z'),
    event_type: fc.constantFrom(...types),
    changes: anyChanges(table),
  });
}
