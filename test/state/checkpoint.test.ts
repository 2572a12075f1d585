import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Checkpoint, parseCheckpoint, renderCheckpoint } from '../../src/state/checkpoint.ts';
import { emptySummary } from '../../src/state/run-summary.ts';

const checkpoint: Checkpoint = {
  account: 'acme',
  stream: 'events',
  services: ['all'],
  window: { from: 1000, to: 9000, reached: 4000, complete: false },
  position: 4000,
  recent: [['abc', 3999]],
  recentFrom: 3500,
  sink: { kind: 'ndjson', file: '/x', offset: 7 },
  totals: { ...emptySummary, fetched: 3, issues: { wrong_type: 1 } },
};

const text = renderCheckpoint(checkpoint, 10_000);

describe('a checkpoint', () => {
  it('comes back as it was saved', () => {
    expect(parseCheckpoint(text, 'acme', 'events')).toEqual(checkpoint);
    const first = { ...checkpoint, window: undefined, position: undefined, sink: undefined, recent: [] };
    expect(parseCheckpoint(renderCheckpoint(first, 0), 'acme', 'events')).toEqual(first);
  });

  it('shows its times to people', () => expect(text).toContain('"to":"1970-01-01T00:00:09.000Z"'));

  it('of another account or version is not taken', () => {
    expect(parseCheckpoint(text, 'other', 'events')).toContain('another account');
    expect(parseCheckpoint(text.replace('"version": 1', '"version": 2'), 'acme', 'events')).toContain('version');
  });

  it('that was cut anywhere is not taken', () => {
    for (let length = 0; length < text.length - 2; length += 7)
      expect(typeof parseCheckpoint(text.slice(0, length), 'acme', 'events')).toBe('string');
  });

  it('that the disk has altered, so that it is still of the right shape, is refused and not used', () => {
    const altered = [text.replace('00:00:04', '00:00:05'), text.replace('"fetched":3', '"fetched":2')];
    for (const each of altered) expect(parseCheckpoint(each, 'acme', 'events')).toContain('the checksum differs');
    const older = text.replace(/,\n"checksum": "[0-9a-f]+"/, '');
    expect(parseCheckpoint(older, 'acme', 'events')).toEqual(checkpoint);
  });

  it('with one bit turned anywhere is refused, or gives what was saved', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.nat(6), (place, bit) => {
        const turned = String.fromCharCode(text.charCodeAt(place) ^ (1 << bit));
        const parsed = parseCheckpoint(text.slice(0, place) + turned + text.slice(place + 1), 'acme', 'events');
        if (typeof parsed !== 'string') expect(parsed).toEqual(checkpoint);
      }),
    );
  });

  it('with any part replaced by something else is refused or keeps its shape, and never throws', () => {
    // As an older version wrote it: the checksum would refuse them all.
    const { checksum: _checksum, ...parts } = JSON.parse(text) as Record<string, unknown>;
    const keys = Object.keys(parts);
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
        const broken = JSON.stringify({ ...parts, [key]: value });
        const parsed = parseCheckpoint(broken, 'acme', 'events');
        if (typeof parsed === 'string') return;
        expect(typeof renderCheckpoint(parsed, 0)).toBe('string');
      }),
    );
  });
});
