import { mkdtempSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { OutputConfig } from '../../src/config/types.ts';
import type { JsonObject } from '../../src/core/json.ts';
import { openOutputView } from '../../src/operate/output-view.ts';
import { missingOutput } from '../../src/sinks/missing-output.ts';
import { type NdjsonSink, openNdjsonSink } from '../../src/sinks/ndjson-sink.ts';
import { addNotes, type OutputNote } from '../../src/sinks/output-notes.ts';

let folder: string;
let sink: NdjsonSink;
let notes: OutputNote[];
let now: number;
const path = (name = '') => join(folder, `out.ndjson${name}`);

/** Documents of growing length, so that no file is as long as another. */
async function write(count: number): Promise<void> {
  const body = 'x'.repeat(count);
  await sink.write([{ id: `${count}`, json: Buffer.from(JSON.stringify({ body })) }]);
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'missing-'));
  notes = [];
  now = Date.UTC(2026, 10, 26);
  sink = await openNdjsonSink(path(), {
    now: () => now,
    rotation: { bytes: undefined, ageMs: 3_600_000 },
    onIncident: (incident) => void notes.push({ time: '2026-11-26T00:00:00.000Z', ...incident }),
  });
  await write(1);
  renameSync(path(), path('.1'));
  await write(2);
  now += 3_600_000;
  await write(3);
});

afterEach(async () => {
  await sink.close();
  rmSync(folder, { recursive: true });
});

const own = '.20261126T010000000Z';
const missing = (position: JsonObject | undefined = sink.position() as JsonObject) => missingOutput(notes, position);
const sizeOf = (name: string) => readFileSync(path(name)).length;
const pack = (from: string, to: string) => {
  writeFileSync(path(to), gzipSync(readFileSync(path(from))));
  rmSync(path(from));
};

describe('what is missing of an output', () => {
  it('is nothing while all is there, moved by others or by its writer, renamed again and packed', async () => {
    expect(notes.map(({ kind }) => kind)).toEqual(['moved', 'rotated']);
    expect(await missing()).toEqual([]);
    renameSync(path('.1'), path('.2'));
    expect(await missing()).toEqual([]);
    pack('.2', '.3.gz');
    pack(own, `${own}.gz`);
    expect(await missing()).toEqual([]);
    // Rotated after the checkpoint was saved, with more in it than that says.
    const saved = { kind: 'ndjson', ...sink.position() };
    await write(4);
    renameSync(path(), path('.1'));
    expect(await missing(saved)).toEqual([]);
    pack('.1', '.2.gz');
    expect(await missing(saved)).toEqual([]);
  });

  it.each(['.1', own, ''])('is a file that was removed: out.ndjson%s', async (name) => {
    const bytes = sizeOf(name);
    rmSync(path(name));
    expect(await missing()).toEqual([`the output file ${path(name)}, which had ${bytes} bytes, is gone`]);
  });

  it.each(['.1', own, ''])('is what a file was cut off: out.ndjson%s', async (name) => {
    const bytes = sizeOf(name);
    truncateSync(path(name), 9);
    expect(await missing()).toEqual([
      `the output file ${path(name)} holds 9 of the ${bytes} bytes that were written to it`,
    ]);
  });

  it('is a packed file that was removed', async () => {
    pack('.1', '.1.gz');
    rmSync(path('.1.gz'));
    expect(await missing()).toEqual([expect.stringContaining('out.ndjson.1, which had')]);
  });

  it.each(['.1', own])('is a packed file that was cut off anywhere, or is another: out.ndjson%s', async (name) => {
    const bytes = sizeOf(name);
    pack(name, `${name}.gz`);
    const whole = readFileSync(path(`${name}.gz`));
    const others = [Buffer.alloc(0), gzipSync('short'), gzipSync('x'.repeat(bytes + 1)), Buffer.from('no gzip')];
    const cut = Array.from({ length: whole.length - 1 }, (_, length) => whole.subarray(0, length));
    for (const content of [...others, ...cut]) {
      writeFileSync(path(`${name}.gz`), content);
      expect(await missing()).toEqual([
        `the packed output file ${path(`${name}.gz`)} is broken, or it is another file: ` +
          `its end does not fit the ${bytes} bytes that were written to ${path(name)}`,
      ]);
    }
    writeFileSync(path(`${name}.gz`), whole);
    expect(await missing()).toEqual([]);
  });

  it('is a removed file although a later one has its inode', async () => {
    rmSync(path('.1'));
    notes = notes.map((note) => ({ ...note, inode: notes[1]?.inode as string }));
    expect(await missing()).toEqual([expect.stringContaining('out.ndjson.1, which had')]);
  });

  it('is what was in a file that was removed while it was written to', async () => {
    rmSync(path());
    await write(5);
    expect(await missing()).toEqual([expect.stringMatching(/out\.ndjson, which had \d+ bytes, is gone$/)]);
  });
});

describe('the notes of an output', () => {
  it('keep what others did to the files, however often the writer rotates', () => {
    const note = (kind: OutputNote['kind']): OutputNote => ({ time: '', kind, file: '', bytes: 1 });
    const many = Array.from({ length: 500 }, () => note('rotated'));
    const kept = addNotes([note('removed')], many);
    expect(kept[0]?.kind).toBe('removed');
    expect(kept).toHaveLength(101);
  });
});

describe('a packed file that is broken', () => {
  it.each([
    ['cut off', (packed: Buffer) => packed.subarray(0, packed.length - 12)],
    ['no gzip', () => Buffer.from('no gzip')],
  ])('is named by whoever reads it: %s', async (_, harm) => {
    pack('.1', '.1.gz');
    writeFileSync(path('.1.gz'), harm(readFileSync(path('.1.gz'))));
    const target = { account: 'acme', stream: 'events', namespace: 'default' };
    const view = openOutputView({ kind: 'ndjson', path: path() } as OutputConfig, target);
    for (const read of [() => view.find(['1']), () => view.duplicates({}), () => sink.lookUp?.find(['1'])])
      await expect(read()).rejects.toMatchObject({
        message: expect.stringMatching(/out\.ndjson\.1\.gz is broken/),
        advice: expect.not.stringContaining('space'),
      });
  });
});
