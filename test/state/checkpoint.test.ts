import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Checkpoint } from '../../src/state/checkpoint.ts';
import { joinCheckpoint, parseCheckpoint, renderCheckpoint } from '../../src/state/checkpoint-text.ts';
import { RecentIds } from '../../src/state/recent-ids.ts';
import { emptySummary } from '../../src/state/run-summary.ts';

const recent = new RecentIds(3500);
recent.add('abc', 3999, 7);
recent.add('later', 100_000);

const checkpoint: Checkpoint = {
  account: 'acme',
  stream: 'events',
  services: ['all'],
  window: { from: 1000, to: 9000, reached: 4000, complete: false },
  position: 4000,
  recent,
  sink: { kind: 'ndjson', file: '/x', offset: 7 },
  totals: { ...emptySummary, fetched: 3, issues: { wrong_type: 1 } },
};

function textOf(saved: Checkpoint): string {
  const { chunks } = renderCheckpoint(saved, { savedAt: 10_000, generation: 3, blocks: saved.recent.blocks() });
  return Buffer.concat(chunks).toString();
}

function read(text: string, account = 'acme'): Checkpoint | string {
  const saved = parseCheckpoint(text, account, 'events');
  return typeof saved === 'string' ? saved : joinCheckpoint(saved, []);
}

/** Everything that can be seen of it. */
function seen(saved: Checkpoint | string) {
  if (typeof saved === 'string') return saved;
  const { recent: ids, ...head } = saved;
  const digests = [ids.digestOf('abc', { time: 3999 }), ids.has('later', { time: 100_000 })];
  return { ...head, size: ids.size, from: ids.completeFrom, forgotten: ids.forgottenBefore, digests };
}

const text = textOf(checkpoint);

describe('a checkpoint', () => {
  it('comes back as it was saved', () => {
    expect(seen(read(text))).toEqual(seen(checkpoint));
    const first = { ...checkpoint, window: undefined, position: undefined, sink: undefined, recent: new RecentIds() };
    expect(seen(read(textOf(first)))).toEqual(seen(first));
  });

  it('shows its times to people', () => expect(text).toContain('"to":"1970-01-01T00:00:09.000Z"'));

  it('is read as version 1 wrote it, with every id and what is known of it', () => {
    const {
      version: _version,
      ids: _ids,
      generation: _generation,
      pieces: _pieces,
      checksum: _checksum,
      ...head
    } = JSON.parse(text);
    const old = {
      version: 1,
      ...head,
      recentFrom: '1970-01-01T00:00:03.500Z',
      recent: [
        ['abc', 3999, 7],
        ['later', 100_000],
      ],
    };
    expect(seen(read(JSON.stringify(old)))).toEqual(seen(checkpoint));
    for (const broken of [{ recent: [['abc', 'x']] }, { recent: [[1, 1]] }, { recent: {} }, { recentFrom: 'x' }])
      expect(typeof read(JSON.stringify({ ...old, ...broken }))).toBe('string');
  });

  it('of another account or of a later version is not taken, and the message says why', () => {
    expect(read(text, 'other')).toContain('another account');
    expect(read(text.replace('"version": 2', '"version": 3'))).toBe(
      'its version is 3, this program reads versions 1 and 2',
    );
  });

  it('that was cut anywhere is not taken', () => {
    for (let length = 0; length < text.length - 2; length += 7)
      expect(typeof read(text.slice(0, length))).toBe('string');
  });

  it('that the disk has altered, so that it is still of the right shape, is refused and not used', () => {
    const altered = [text.replace('00:00:04', '00:00:05'), text.replace('"fetched":3', '"fetched":2')];
    for (const each of altered) expect(read(each)).toContain('the checksum differs');
    // As a person edits it.
    const edited = text.replace(/,\n"checksum": "[0-9a-f]+"/, '');
    expect(seen(read(edited))).toEqual(seen(checkpoint));
  });

  it('with one bit turned anywhere is refused, or gives what was saved', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.nat(6), (place, bit) => {
        const turned = String.fromCharCode(text.charCodeAt(place) ^ (1 << bit));
        const parsed = read(text.slice(0, place) + turned + text.slice(place + 1));
        if (typeof parsed !== 'string') expect(seen(parsed)).toEqual(seen(checkpoint));
      }),
    );
  });

  it('with any part replaced by something else is refused or keeps its shape, and never throws', () => {
    // As if a person had edited it: the checksum would refuse them all.
    const { checksum: _checksum, ...parts } = JSON.parse(text) as Record<string, unknown>;
    const { ids } = parts as { ids: Record<string, unknown> };
    const all = [
      ...Object.keys(parts).map((key) => (value: unknown) => ({ ...parts, [key]: value })),
      ...Object.keys(ids).map((key) => (value: unknown) => ({ ...parts, ids: { ...ids, [key]: value } })),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.jsonValue(), (replaced, value) => {
        const parsed = read(JSON.stringify(replaced(value)));
        if (typeof parsed === 'string') return;
        expect(typeof textOf(parsed)).toBe('string');
      }),
    );
  });
});
