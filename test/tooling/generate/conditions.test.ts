import { describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../../src/core/package-root.ts';
import { emitConditions } from '../../../src/tooling/generate/emit-conditions.ts';
import { loadSchema } from '../../../src/tooling/schema/load-schema.ts';
import { type Files, soundFiles, writeSchema } from '../../support/schema/miniature.ts';
import { findingsOf } from '../schema/findings.ts';

const model = loadSchema(packageRoot(), 'events');

/** What is generated from conditions of these texts, or the findings. */
function emit(texts: Readonly<Record<string, string>>): string {
  const conditions = Object.entries(texts).map(([name, kql], index) => {
    return { name, says: 'Says it.', kql, location: { file: 'conditions.yml', line: index + 1 } };
  });
  try {
    return emitConditions({ ...model, conditions })[0]?.content ?? '';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('named conditions', () => {
  it.each<[string, string, string]>([
    ['an unknown field', 'event.action: sso_auth and event.providr: sso', '1:28: there is no field event.providr'],
    ['a value that does not fit its field', 'jumpcloud.event.mfa: yes', '1:22: jumpcloud.event.mfa: "yes" is neither'],
    ['an unknown event type', 'event.action: (sso_auth or sso_auht)', '1:28: event.action is never sso_auht'],
    ['a pattern that no event type has', 'event.action: ssso_*', '1:15: event.action is never ssso_*'],
    ['an unknown service', 'event.provider: radiuss', '1:17: event.provider is never radiuss'],
    ['an unknown outcome', 'event.outcome: failed', '1:16: event.outcome is never failed'],
    ['an unknown category', 'event.category: auth', '1:17: event.category is never auth'],
    ['an unknown kind', 'event.kind: alarm', '1:13: event.kind is never alarm'],
    [
      'a field that is dropped after mapping',
      'jumpcloud.event.client_ip: *',
      '1:1: jumpcloud.event.client_ip is dropped',
    ],
    ['a field that is not searched', 'event.original: *', '1:1: there is no field event.original'],
    ['what is not KQL', 'event.action:\n  (a', '2:5: expected and, or, or a closing )'],
    ['an unknown condition', 'not $faild', '1:5: there is no condition $faild'],
    ['a list, which only rules have', 'user.name: $people', '1:12: there is no list $people'],
    ['a condition that uses itself', 'event.kind: event or $wrong', '1:22: $wrong uses itself: wrong → wrong'],
  ])('may not have %s', (_what, kql, message) => {
    expect(emit({ right: 'event.kind: event', wrong: kql })).toContain(`conditions.yml:2 wrong: KQL ${message}`);
  });

  it('are all looked at, and a slip is told once, where it is written', () => {
    const message = emit({ a: '$b and event.kindd: event', b: 'event.outcome: failed', c: '$d', d: 'not $c' });
    expect(message.split('\n').slice(1)).toEqual([
      '  conditions.yml:1 a: KQL 1:8: there is no field event.kindd that can be searched; did you mean event.kind?',
      '  conditions.yml:2 b: KQL 1:16: event.outcome is never failed',
      '  conditions.yml:4 d: KQL 1:5: $c uses itself: c → d → c',
    ]);
  });

  it('are written out in plain KQL', () => {
    expect(emit({ a: 'event.kind: event or $b', b: 'not $c', c: 'event.outcome: (success or unknown)' })).toContain(
      '"kql": "event.kind: event or not event.outcome: (success or unknown)"',
    );
  });

  it('are known with the line of their KQL', () => {
    const text = 'first:\n  says: Says it.\n  kql: "a: 1"\nsecond:\n  says: >-\n    Says it.\n  kql: "b: 2"\n';
    const { root, remove } = writeSchema({ ...soundFiles, 'conditions.yml': text });
    const { conditions } = loadSchema(root, 'events');
    remove();
    expect(conditions.map(({ name, location: { line } }) => `${name} ${line}`)).toEqual(['first 3', 'second 7']);
  });

  it.each<[string, string, RegExp]>([
    ['without words', "a:\n  kql: 'b: 1'\n", /conditions\.yml:1 a must have required property 'says'/],
    [
      'of another key',
      "a:\n  says: Says it.\n  kql: 'b: 1'\n  why: x\n",
      /conditions\.yml:4 a does not know the key why/,
    ],
    [
      'by a name that $name cannot be',
      "A-b:\n  says: Says it.\n  kql: 'b: 1'\n",
      /conditions\.yml:1 the file does not know the key A-b/,
    ],
  ])('are refused %s', (_what, text, message) => {
    const files: Files = { ...soundFiles, 'conditions.yml': text };
    expect(findingsOf(files)).toEqual([expect.stringMatching(message)]);
  });
});
