import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { planShare, type ShareSituation } from '../../../src/elasticsearch/state/share.ts';

const situation = (given: Partial<ShareSituation>): ShareSituation => ({
  streams: 6,
  live: 1,
  held: [],
  unwanted: new Set(),
  ending: new Set(),
  available: new Map(),
  patienceMs: 30_000,
  ...given,
});
const free = (names: string, since = 0) => new Map([...names].map((name) => [name, since]));

describe('sharing streams', () => {
  it('gives a lone collector all of them', () => {
    expect(planShare(situation({ available: free('abcdef') })).take).toEqual([...'abcdef']);
  });

  it('takes no more than an even share while others live, rounded up', () => {
    expect(planShare(situation({ live: 2, available: free('abcdef') })).take).toEqual(['a', 'b', 'c']);
    expect(planShare(situation({ live: 4, held: ['x'], available: free('abcdef') })).take).toEqual(['a']);
    expect(planShare(situation({ live: 9, available: free('ab') })).take).toEqual(['a']);
  });

  it('gives back what is more than the share, once', () => {
    const held = [...'abcdef'];
    expect(planShare(situation({ live: 2, held })).giveBack).toEqual(['d', 'e', 'f']);
    expect(planShare(situation({ live: 2, held, ending: new Set('def') })).giveBack).toEqual([]);
    expect(planShare(situation({ live: 1, held })).giveBack).toEqual([]);
  });

  it('takes what nobody wanted for a whole lease time, beyond its share, and keeps it', () => {
    const held = [...'abc'];
    const available = new Map([
      ['d', 30_000],
      ['e', 29_999],
    ]);
    expect(planShare(situation({ live: 2, held, available }))).toEqual({ take: ['d'], unwanted: ['d'], giveBack: [] });
    expect(planShare(situation({ live: 2, held: [...'abcd'], unwanted: new Set('d') })).giveBack).toEqual([]);
  });

  it('leaves no stream without a collector, whatever their number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 12 }), (streams, live) => {
        const share = planShare(situation({ streams, live, available: free('x'.repeat(1)) })).take.length;
        const all = new Map(Array.from({ length: streams }, (_, index) => [String(index), 0]));
        const taken = planShare(situation({ streams, live, available: all })).take.length;
        expect(share).toBe(1);
        expect(taken * live).toBeGreaterThanOrEqual(streams);
        expect((taken - 1) * live).toBeLessThan(streams);
      }),
    );
  });
});
