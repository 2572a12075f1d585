import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { emptySummary } from '../../../src/collector/run-summary.ts';
import { type Checkpoint, parseCheckpoint, renderCheckpoint } from '../../../src/collector/state/checkpoint.ts';

const checkpoint: Checkpoint = {
  account: 'acme',
  stream: 'events',
  services: ['all'],
  window: { from: 1000, to: 9000, reached: 4000, complete: false },
  position: 4000,
  recent: [['abc', 3999]],
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

  it('with any part replaced by something else is refused or keeps its shape, and never throws', () => {
    const keys = Object.keys(JSON.parse(text) as object);
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
        const broken = JSON.stringify({ ...(JSON.parse(text) as object), [key]: value });
        const parsed = parseCheckpoint(broken, 'acme', 'events');
        if (typeof parsed === 'string') return;
        expect(typeof renderCheckpoint(parsed, 0)).toBe('string');
      }),
    );
  });
});
