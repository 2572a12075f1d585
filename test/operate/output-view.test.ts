import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { OutputConfig } from '../../src/config/types.ts';
import { openOutputView } from '../../src/operate/output-view.ts';
import { PackedContents } from '../../src/operate/packed-contents.ts';
import type { StoredContent } from '../../src/operate/stored-content.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'view-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const hour = 3_600_000;
const start = Date.UTC(2026, 10, 26);
const path = (name = '') => join(folder, `out.ndjson${name}`);
const view = () =>
  openOutputView({ kind: 'ndjson', path: path() } as OutputConfig, {
    ...{ account: 'acme', stream: 'events', namespace: 'default' },
  });
const id = (count: number) => `${count}x`.padEnd(20, 'A');
const line = (count: number, time: number) =>
  `${JSON.stringify({ _id: id(count), _source: { '@timestamp': new Date(time).toISOString(), message: `${count}` } })}\n`;
const ranges = Array.from({ length: 25 }, (_, place) => ({
  from: start + place * hour,
  to: start + (place + 1) * hour,
}));

describe('what a file output has of many ranges', () => {
  it('comes from one reading, the rotated files included', async () => {
    const lines = Array.from({ length: 100 }, (_, count) => line(count, start + count * 0.5 * hour));
    writeFileSync(path('.1.gz'), gzipSync(lines.slice(0, 30).join('')));
    writeFileSync(path(), `${lines.slice(30).join('')}${line(7, start)}\nno JSON\n${'{'.repeat(9)}\n{"_id":"half`);
    const output = view();
    const contents = await output.contents(ranges);
    // Whoever reads again finds nothing.
    rmSync(folder, { recursive: true });
    const held = await Promise.all(ranges.map((_, place) => contents(place)));
    expect(held.map(({ contents: of }) => [...of.keys()])).toEqual(
      ranges.map((_, place) => (place === 0 ? [id(0), id(1), id(7)] : [id(place * 2), id(place * 2 + 1)])),
    );
    expect(await output.find([id(7), id(99), id(100)])).toEqual(new Set([id(7), id(99)]));
  });

  it('is read past lines that are no JSON at little cost', async () => {
    writeFileSync(path(), `${'\n \nno JSON\n'.repeat(150_000)}${line(1, start)}`);
    const begun = performance.now();
    const contents = await (await view().contents(ranges))(0);
    expect(contents.stored).toBe(1);
    expect(performance.now() - begun).toBeLessThan(15_000);
  }, 60_000);
});

describe('packed contents', () => {
  const content = fc.record({
    digest: fc.maxSafeNat(),
    keepsDuplicates: fc.boolean(),
    names: fc.uniqueArray(fc.string(), { maxLength: 3 }).map((names): ReadonlySet<string> => new Set(names)),
  });
  const anyId = fc.oneof(
    fc.nat(30).map(id),
    fc.string({ minLength: 20, maxLength: 20, unit: 'binary' }),
    fc.string({ maxLength: 30 }),
  );

  it('give for each range what was added of it, the last of each id, and count copies', () => {
    const document = fc.record({ id: anyId, time: fc.integer({ min: -5, max: 60 }), content });
    const borders = fc.uniqueArray(fc.nat(50), { minLength: 2 }).map((times) => times.sort((a, b) => a - b));
    fc.assert(
      fc.property(fc.array(document, { maxLength: 200 }), borders, (documents, times) => {
        // With gaps.
        const parts = times.slice(1).flatMap((to, at) => (at % 3 === 2 ? [] : [{ from: times[at] as number, to }]));
        const packed = new PackedContents(parts);
        for (const { id: one, time, content: of } of documents) {
          const place = packed.placeOf(time);
          if (place !== undefined) packed.add(place, one, of);
        }
        for (const [place, { from, to }] of parts.entries()) {
          const inside = documents.filter(({ time }) => time >= from && time < to);
          const wanted = new Map<string, StoredContent>(inside.map((one) => [one.id, one.content]));
          const { stored, contents } = packed.at(place);
          expect(stored).toBe(inside.length);
          expect(contents).toEqual(wanted);
        }
      }),
    );
  });
});
