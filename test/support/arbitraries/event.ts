import fc from 'fast-check';
import type { AttributeEntries, AttributeEntry } from '../../../src/mapper/steps/attribute.ts';
import { anyJson, objectOf, trickyKey } from './json.ts';

const addresses = [
  '192.0.2.1',
  '198.51.100.7:443',
  '[2001:db8::1]:8443',
  '2001:DB8::1',
  '::ffff:203.0.113.9',
  '::',
  'x.x.x.x',
  '1.2.3',
  '01.2.3.4',
  '256.1.1.1',
  '::ffff:1.2.3.4:80',
  'fe80::1%eth0',
  '1.2.3.4:99999',
];
const timestamps = [
  '2023-06-15T14:48:36.495420839Z',
  '2023-03-07T13:03:42Z',
  '2020-04-14T15:26:03.218Z',
  '2019-04-09T05:01:18+09:30',
  '2019-04-09T05:01:18.5-0030',
  '2024-02-29t23:59:59.999999999z',
  '2023-02-29T00:00:00Z',
  '2023-13-01T00:00:00Z',
  '2023-01-01T24:00:00Z',
  '2023-01-01T00:00:60Z',
  '2023-01-01 00:00:00Z',
  '2023-01-01T00:00:00',
  '2023-01-01T00:00:00.1234567890Z',
  '2023-01-01T00:00:00+19:00',
  '0000-01-01T00:00:00Z',
  '0001-01-01T00:00:00Z',
  '9999-12-31T23:59:59.999Z',
  '1969-12-31T23:59:59.9995Z',
];

/** A value of the declared shape. */
function fitting(name: string, entry: AttributeEntry, eventTypes: readonly string[]): fc.Arbitrary<unknown> {
  if (entry.type === 'group') {
    const object = objectFor(entry.children as AttributeEntries, eventTypes);
    return entry.list ? fc.oneof(object, fc.array(object, { maxLength: 3 })) : object;
  }
  const scalar = fittingScalar(name, entry, eventTypes);
  return entry.list ? fc.oneof(scalar, fc.array(scalar, { maxLength: 3 })) : scalar;
}

function fittingScalar(name: string, entry: AttributeEntry, eventTypes: readonly string[]): fc.Arbitrary<unknown> {
  switch (entry.type) {
    case 'boolean':
      return fc.boolean();
    case 'long':
      return fc.maxSafeInteger();
    case 'float':
    case 'double':
      return fc.double({ min: -180, max: 180, noNaN: true }).map((value) => (Object.is(value, -0) ? 0 : value));
    case 'flattened':
      return fc.array(fc.tuple(fc.constantFrom('field', 'from', 'to'), anyJson), { maxLength: 3 }).map(objectOf);
    default:
      if (name === 'event_type') return fc.constantFrom(...eventTypes, 'no_such_type');
      if (name.endsWith('ip')) return fc.constantFrom(...addresses);
      if (name.endsWith('timestamp')) return fc.constantFrom(...timestamps);
      if (name === 'type') return fc.constantFrom('user', 'admin', 'user_group', 'system', 'USER', 'organization');
      if (name === 'service') return fc.constantFrom('sso', 'directory', 'ldap', 'radius', 'software', 'alerts');
      if (name === 'username') return fc.constantFrom('jane', 'john');
      return fc.string({ unit: 'grapheme', maxLength: 10 });
  }
}

/** Objects of declared attributes alone, each with a value of its type, or with nothing, and in one of its spellings. */
function declaredObject(
  entries: AttributeEntries,
  eventTypes: readonly string[],
): fc.Arbitrary<Record<string, unknown>> {
  const known = Object.entries(entries).map(([name, entry]) => {
    const { type, list, children } = entry;
    const inner =
      type === 'group' ? declaredObject(children ?? {}, eventTypes) : fittingScalar(name, entry, eventTypes);
    const value = list ? fc.oneof(inner, fc.array(inner, { maxLength: 3 })) : inner;
    return {
      meant: entry.spells ?? entry.name ?? name,
      member: fc
        .oneof({ weight: 8, arbitrary: value }, { weight: 1, arbitrary: fc.constantFrom<unknown>(null, '', {}, []) })
        .map((chosen): readonly [string, unknown] => [name, chosen]),
    };
  });
  return fc
    .shuffledSubarray(known, { maxLength: Math.min(known.length, 20) })
    .map((chosen) => chosen.filter(({ meant }, at) => chosen.findIndex((other) => other.meant === meant) === at))
    .chain((chosen) => fc.tuple(...chosen.map(({ member }) => member)))
    .map(objectOf);
}

/** Events as the schema says, with what makes a document's id: any declared attributes, in any order, none of a wrong type. */
export function declaredEvent(
  entries: AttributeEntries,
  eventTypes: readonly string[],
): fc.Arbitrary<Record<string, unknown>> {
  return fc
    .tuple(
      declaredObject(entries, eventTypes),
      fc.uuid(),
      fc.constantFrom(...timestamps),
      fc.constantFrom(...eventTypes),
    )
    .map(([event, id, timestamp, event_type]) => {
      const common = { id, timestamp, event_type };
      return objectOf([...Object.entries(event).filter(([name]) => !(name in common)), ...Object.entries(common)]);
    });
}

function objectFor(entries: AttributeEntries, eventTypes: readonly string[]): fc.Arbitrary<Record<string, unknown>> {
  const known = Object.entries(entries).map(([name, entry]) =>
    fc
      .oneof(
        { weight: 7, arbitrary: fitting(name, entry, eventTypes) },
        { weight: 1, arbitrary: fc.constantFrom<unknown>(null, '', {}, []) },
        { weight: 2, arbitrary: anyJson },
      )
      .map((value): readonly [string, unknown] => [name, value]),
  );
  return fc
    .tuple(
      fc.shuffledSubarray(known, { maxLength: Math.min(known.length, 14) }).chain((chosen) => fc.tuple(...chosen)),
      fc.array(fc.tuple(fc.oneof(trickyKey, fc.constantFrom('new_attribute', 'other')), anyJson), { maxLength: 2 }),
    )
    .map(([declared, odd]) => objectOf([...declared, ...odd]));
}

/** Objects with any of the attributes missing, null, empty, of a wrong type, nested oddly. */
export function anyObject(entries: AttributeEntries): fc.Arbitrary<Record<string, unknown>> {
  return objectFor(entries, []);
}

/** Events as JumpCloud could send them tomorrow: any attribute missing, null, empty, of a wrong type, nested oddly. */
export function anyEvent(
  entries: AttributeEntries,
  eventTypes: readonly string[],
): fc.Arbitrary<Record<string, unknown>> {
  const { id, timestamp, event_type: eventType } = entries as Readonly<Record<string, AttributeEntry>>;
  return fc
    .tuple(
      objectFor(entries, eventTypes),
      fc.option(fc.uuid(), { nil: undefined }),
      fc.option(fitting('timestamp', timestamp as AttributeEntry, eventTypes), { nil: undefined }),
      fc.option(fitting('event_type', eventType as AttributeEntry, eventTypes), { nil: undefined }),
    )
    .map(([event, someId, someTimestamp, someType]) => {
      const common = Object.entries({ id: someId, timestamp: someTimestamp, event_type: someType }).filter(
        ([, value]) => value !== undefined,
      );
      return objectOf([
        ...Object.entries(event).filter(([key]) => id === undefined || !common.some(([name]) => name === key)),
        ...common,
      ]);
    });
}
