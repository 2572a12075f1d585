import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type OtherCollector,
  planShare,
  type ShareSituation,
  shareOf,
} from '../../../src/elasticsearch/state/share.ts';

const situation = (given: Partial<ShareSituation>): ShareSituation => ({
  streams: 6,
  others: [],
  held: [],
  ending: new Set(),
  available: new Map(),
  patienceMs: 60_000,
  ...given,
});
const free = (names: string, since = 0) => new Map([...names].map((name) => [name, since]));
const other = (waiting = '', room = 0): OtherCollector => ({ waiting: new Set(waiting), room });

describe('sharing streams', () => {
  it('gives a lone collector all of them', () => {
    expect(planShare(situation({ available: free('abcdef') })).take).toEqual([...'abcdef']);
  });

  it('takes no more than an even share while others live, rounded up', () => {
    expect(planShare(situation({ others: [other()], available: free('abcdef') })).take).toEqual(['a', 'b', 'c']);
    const three = [other(), other(), other()];
    expect(planShare(situation({ others: three, held: ['x'], available: free('abcdef') })).take).toEqual(['a']);
    expect(planShare(situation({ others: [...three, ...three], available: free('ab') })).take).toEqual(['a']);
  });

  it('gives back what is more than the share and waited for, once', () => {
    const held = [...'abcdef'];
    const others = [other('abcdef', 3)];
    expect(planShare(situation({ others, held })).giveBack).toEqual(['d', 'e', 'f']);
    expect(planShare(situation({ others, held, ending: new Set('def') })).giveBack).toEqual([]);
    expect(planShare(situation({ held })).giveBack).toEqual([]);
  });

  it('gives back no more than the others want and have room for', () => {
    const held = [...'abcdef'];
    expect(planShare(situation({ others: [other('abc', 1)], held })).giveBack).toEqual(['c']);
    expect(planShare(situation({ others: [other('a', 3)], held })).giveBack).toEqual(['a']);
    expect(planShare(situation({ others: [other('xyz', 3), other('abc', 0)], held })).giveBack).toEqual([]);
  });

  it('takes what nobody took for a while, beyond its share', () => {
    const available = new Map([
      ['d', 60_000],
      ['e', 59_999],
    ]);
    expect(planShare(situation({ others: [other()], held: [...'abc'], available })).take).toEqual(['d']);
  });

  it('has shares that are together enough for all streams, and no larger than that', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 12 }), (streams, others) => {
        const share = shareOf(streams, others);
        expect(share * (others + 1)).toBeGreaterThanOrEqual(streams);
        expect((share - 1) * (others + 1)).toBeLessThan(streams);
      }),
    );
  });
});
