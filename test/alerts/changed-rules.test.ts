import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../src/core/json.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { each, line, minute, three, WatchPlace } from '../support/alerts/watch-place.ts';
import { condition } from '../support/rules/make-rule.ts';

const place = new WatchPlace();

describe('a rule that changes while it runs', () => {
  const lookWithTwo = async () => {
    place.append(line(0), line(1));
    await place.look([three, each]);
    place.append(line(2));
  };
  const other = (changed: object) => [{ ...three, ...changed } as Rule, each];

  it.each<[string, object]>([
    ['severity', { severity: 'critical' }],
    ['version, title and file', { version: 9, title: 'Another', file: 'elsewhere/three.yml' }],
    ['number', { count: 2, window: 30 * minute }],
    ['layout of its condition', { where: condition('  @timestamp  :  *') }],
  ])('goes on with what it remembers: another %s', async (_, changed) => {
    await lookWithTwo();
    await place.look(other(changed));
    expect(place.alerts().filter(({ rule }) => (rule as JsonObject).id === 'three')).toHaveLength(1);
    const isTold = 'version' in changed;
    expect(place.notes).toEqual(isTold ? ['Rules that keep what they remember in another version: three'] : []);
  });

  it.each<[string, object]>([
    ['condition', { where: condition('user.name: *') }],
    ['exception', { unless: [{ name: 'bert', ...condition('user.name: bert') }] }],
    ['key', { by: ['user.name', 'user.name'] }],
  ])('starts over, and it is said: another %s', async (_, changed) => {
    await lookWithTwo();
    await place.look(other(changed));
    expect(place.alerts()).toHaveLength(3);
    expect(place.notes).toEqual(['Rules that start over, because what they remember does not fit any more: three']);
  });

  it('tells no alert for a second time, whether it goes on or starts over, and those on their way as they were', async () => {
    const refusing = { tell: () => Promise.reject(new Error('no')), close: async () => {} };
    place.append(line(0));
    await place.look([each, three], { webhook: refusing });
    const told: (readonly [string, unknown])[] = [];
    const webhook = {
      tell: async ({ id, document }: { readonly id: string; readonly document: JsonObject }) => {
        told.push([id, (document.rule as JsonObject).version]);
      },
      close: async () => {},
    };
    for (const changed of [{ version: 2 }, { version: 3, where: condition('user.name: *') }])
      await place.look([{ ...each, ...changed }, three], { webhook });
    place.append(line(1));
    await place.look([{ ...each, version: 4, where: condition('user.name: a*') }, three], { webhook });
    expect(told.map(([, version]) => version)).toEqual(['1', '4']);
    expect(new Set(told.map(([id]) => id)).size).toBe(2);
    expect(place.ids()).toEqual(['id-0-anna', 'id-1-anna']);
  });

  it('is told to have come or gone: whoever chooses other rules for a run makes them forget', async () => {
    await lookWithTwo();
    await place.look([each]);
    await place.look([three, each]);
    expect(place.notes).toEqual([
      'Rules that are left out now, with what they remember: three',
      'Rules that were not there at the last check: three',
    ]);
  });

  it('goes on if the state is of the version before, which knew less of rules', async () => {
    await lookWithTwo();
    const { rules, ...rest } = place.saved ?? {};
    place.saved = { ...rest, version: 1, meanings: { three: 'hash', each: 'hash' } };
    expect((await place.look([three, each])).alerts).toBe(2);
    expect(place.notes).toEqual([]);
  });
});
