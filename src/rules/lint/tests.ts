import { excerptOfValue } from '../../core/excerpt.ts';
import { isJsonObject, type JsonValue } from '../../core/json.ts';
import { didYouMean } from '../../core/nearest-name.ts';
import { eventTypes } from '../../generated/event-types.ts';
import type { AttributeEntries } from '../../mapper/steps/attribute.ts';
import type { KeyPath } from '../../readers/yaml.ts';
import type { Rule, RuleTest } from '../rule.ts';
import type { Check, Note } from './note.ts';

/** What tests can be made of. */
export type Samples = ReadonlyMap<string, unknown>;

/** Rules without a test in each direction, and tests that cannot mean what they say. */
export function testsCheck(samples: Samples): Check {
  return (rule, note, language) => {
    const { tests } = rule;
    if (!tests.some(({ finds }) => finds.length > 0))
      note(['tests'], 'every rule needs a test that finds something: add one with finds: [{ at: 0s }]');
    if (!tests.some(({ finds }) => finds.length === 0))
      note(['tests'], 'every rule needs a test with finds: []: add one, such as one event too few');
    const names = new Set<string>();
    tests.forEach((test, index) => {
      const path = ['tests', index];
      if (names.has(test.name)) note([...path, 'name'], `another test has the name "${test.name}", too`);
      names.add(test.name);
      if (test.events.length + test.users.length + test.health.length === 0) note(path, 'nothing happens in this test');
      checkKeys(rule, test, path, note);
      for (const source of ['events', 'users', 'health'] as const) {
        const { attributes } = language[source === 'health' ? 'collector' : source];
        test[source].forEach(({ like, with: changed }, place) => {
          const at = [...path, source, place];
          if (!samples.has(like))
            note(
              [...at, 'like'],
              `there is no sample ${like}${didYouMean(like, samples.keys()) || '; rules/README.md lists them'}`,
            );
          if (attributes !== undefined) checkMembers(changed as JsonValue, attributes, [...at, 'with'], note);
          if (source === 'events') checkEventType(changed as JsonValue, [...at, 'with'], note);
        });
      }
    });
  };
}

/** A key has a value for each field; documents without one have no key. */
function checkKeys({ by }: Rule, { finds }: RuleTest, path: KeyPath, note: Note): void {
  finds.forEach(({ key }, index) => {
    if (key.length === by.length || key.length === 0) return;
    note([...path, 'finds', index], `expected a value for each of ${by.length} fields in "by", got ${key.length}`);
  });
}

/** A member that JumpCloud does not send changes nothing, and a test that finds nothing is then worth nothing. */
export function checkMembers(value: JsonValue, known: AttributeEntries, path: KeyPath, note: Note): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) checkMembers(item as JsonValue, known, [...path, index], note);
  } else if (isJsonObject(value)) {
    for (const [name, member] of Object.entries(value)) {
      const entry = Object.hasOwn(known, name) ? known[name] : undefined;
      if (entry === undefined)
        note([...path, name], `JumpCloud sends no ${name} here${didYouMean(name, Object.keys(known))}`);
      else if (entry.children !== undefined) checkMembers(member, entry.children, [...path, name], note);
    }
  }
}

/** An event of a type that there is not fits no condition, so a test that finds nothing passes for that alone. */
export function checkEventType(event: JsonValue, path: KeyPath, note: Note): void {
  const type = isJsonObject(event) ? event.event_type : undefined;
  if (type === undefined || (typeof type === 'string' && eventTypes.has(type))) return;
  const help = typeof type === 'string' ? didYouMean(type, eventTypes.keys()) : '';
  note([...path, 'event_type'], `JumpCloud has no event type ${excerptOfValue(type)}${help}`);
}
