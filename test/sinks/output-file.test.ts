import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type LineFile, type LineFileOptions, openLineFile } from '../../src/sinks/line-file.ts';
import { type NdjsonSink, openNdjsonSink } from '../../src/sinks/ndjson-sink.ts';
import type { FileIncident } from '../../src/sinks/open-lines.ts';
import { describeWithSmallDisk, mountSmallDisk, type SmallDisk } from '../support/system/small-disk.ts';

let folder: string;
let path: string;
let incidents: FileIncident[];
let opened: { close(): Promise<void> }[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'output-'));
  path = join(folder, 'out.ndjson');
  incidents = [];
  opened = [];
});

afterEach(async () => {
  for (const each of opened) await each.close().catch(() => undefined);
  rmSync(folder, { recursive: true, force: true });
});

async function openSink(options: LineFileOptions = {}): Promise<NdjsonSink> {
  const sink = await openNdjsonSink(path, { ...options, onIncident: (incident) => incidents.push(incident) });
  opened.push(sink);
  return sink;
}

async function openLines(): Promise<LineFile> {
  const lines = await openLineFile(path, { onIncident: (incident) => incidents.push(incident) });
  opened.push(lines);
  return lines;
}

const document = (id: string) => ({ id, json: Buffer.from(`{"n":"${id}"}`) });
const line = (id: string) => `{"_id":"${id}","_source":{"n":"${id}"}}\n`;
const text = (name = 'out.ndjson') => readFileSync(join(folder, name), 'utf8');
const rotated = () =>
  readdirSync(folder)
    .filter((name) => /^out\.ndjson\.\d{8}T/.test(name))
    .sort();

describe('an output file that others touch while it is written', () => {
  it('moved: a new one is begun, and the moved one gets nothing more', async () => {
    const sink = await openSink();
    await sink.write([document('a')]);
    renameSync(path, join(folder, 'out.ndjson.1'));
    await sink.write([document('b')]);
    expect([text('out.ndjson.1'), text()]).toEqual([line('a'), line('b')]);
    expect(incidents).toMatchObject([{ kind: 'moved', bytes: line('a').length, to: join(folder, 'out.ndjson.1') }]);
    expect(sink.position()).toMatchObject({ offset: line('b').length, inode: String(statSync(path).ino) });
  });

  it('moved, with an empty one in its place, as logrotate does with `create`', async () => {
    const sink = await openSink();
    await sink.write([document('a')]);
    renameSync(path, join(folder, 'out.ndjson.1'));
    writeFileSync(path, '');
    await sink.write([document('b')]);
    expect([text('out.ndjson.1'), text()]).toEqual([line('a'), line('b')]);
  });

  it('removed: a new one is begun, and it is told', async () => {
    const sink = await openSink();
    await sink.write([document('a')]);
    rmSync(path);
    await sink.write([document('b')]);
    expect(text()).toBe(line('b'));
    expect(incidents).toMatchObject([{ kind: 'removed', file: path, bytes: line('a').length }]);
  });

  it('removed in the middle of a write: what was written of it is written again', async () => {
    const lines = await openLines();
    let times = 0;
    await lines.append(function* () {
      times += 1;
      yield Buffer.from('one\n');
      if (times === 1) rmSync(path);
      yield Buffer.from('two\n');
    }, 8);
    expect(text()).toBe('one\ntwo\n');
    expect(incidents).toMatchObject([{ kind: 'removed' }]);
  });

  it('removed before a write that comes in parts is safe: the writer says so', async () => {
    const lines = await openLines();
    await lines.append(() => [Buffer.from('one\n')], 4, false);
    rmSync(path);
    await expect(lines.append(() => [Buffer.from('two\n')], 4, false)).rejects.toMatchObject({ code: 'JC_SINK_WRITE' });
    await expect(lines.sync()).rejects.toThrow('was removed while it was written');
  });

  it('truncated in place (copytruncate): the writer stops with advice, and leaves no zeros', async () => {
    const sink = await openSink();
    await sink.write([document('a'), document('b')]);
    truncateSync(path);
    const writing = sink.write([document('c')]);
    await expect(writing).rejects.toMatchObject({
      code: 'JC_SINK_FILE_SHORTER',
      advice: expect.stringContaining('copytruncate'),
    });
    expect(text()).toBe('');
  });

  it('written to by somebody else: their lines stay, and half a line takes none of ours with it', async () => {
    const sink = await openSink();
    await sink.write([document('a')]);
    expect(await sink.lookUp?.find(['x'])).toEqual(new Set());
    appendFileSync(path, `${line('x')}half`);
    await sink.write([document('b')]);
    expect(text()).toBe(`${line('a')}${line('x')}half\n${line('b')}`);
    expect(incidents).toMatchObject([{ kind: 'grown', bytes: line('a').length }]);
    expect(await sink.lookUp?.find(['a', 'b', 'x', 'y'])).toEqual(new Set(['a', 'b', 'x']));
  });

  it('taken over by another process: nothing more is written', async () => {
    const sink = await openSink();
    await sink.write([document('a')]);
    for (const name of readdirSync(folder)) if (name.includes('.lock.')) rmSync(join(folder, name));
    await expect(sink.write([document('b')])).rejects.toMatchObject({ code: 'JC_STATE_FENCED' });
    expect(text()).toBe(line('a'));
  });

  it('moved while nothing is written: `reopen` lets go of it', async () => {
    const sink = await openSink();
    await sink.write([document('a')]);
    renameSync(path, join(folder, 'out.ndjson.1'));
    await sink.reopen();
    expect(statSync(path).size).toBe(0);
    expect(incidents).toMatchObject([{ kind: 'moved' }]);
  });

  it('behind a symbolic link: the file is put aside, the link stays', async () => {
    const target = join(folder, 'target.ndjson');
    writeFileSync(target, '');
    symlinkSync(target, path);
    const sink = await openSink({ rotation: { bytes: 50, ageMs: undefined } });
    for (const id of ['a', 'b', 'c']) await sink.write([document(id)]);
    expect(text('target.ndjson')).toBe(line('c'));
    expect(await sink.lookUp?.find(['a', 'b', 'c'])).toEqual(new Set(['a', 'b', 'c']));
  });
});

describe('an output file that is rotated by its writer', () => {
  it('never gets larger than its size, unless one batch is', async () => {
    const sink = await openSink({ rotation: { bytes: 300, ageMs: undefined } });
    const ids = Array.from({ length: 20 }, (_, at) => `id-${at}`);
    for (const id of ids) await sink.write([document(id)]);
    const files = [...rotated(), 'out.ndjson'];
    expect(files.length).toBeGreaterThan(3);
    for (const name of files) expect(statSync(join(folder, name)).size).toBeLessThanOrEqual(300);
    expect(files.map((name) => text(name)).join('')).toBe(ids.map(line).join(''));
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(incidents.map(({ to }) => to)).toEqual(rotated().map((name) => join(folder, name)));
  });

  it('is put aside by its age, which goes on after a restart', async () => {
    let time = Date.UTC(2026, 10, 26);
    const options = { rotation: { bytes: undefined, ageMs: 3_600_000 }, now: () => time };
    const first = await openSink(options);
    await first.write([document('a')]);
    const position = first.position();
    await first.close();
    time += 3_000_000;
    const second = await openSink({ ...options, position });
    await second.write([document('b')]);
    expect(rotated()).toEqual([]);
    time += 600_000;
    await second.write([document('c')]);
    expect(rotated()).toEqual(['out.ndjson.20261126T010000000Z']);
    expect([text('out.ndjson.20261126T010000000Z'), text()]).toEqual([line('a') + line('b'), line('c')]);
  });

  it('never takes the name of a file that is there', async () => {
    const now = () => Date.UTC(2026, 10, 26);
    const sink = await openSink({ rotation: { bytes: 1, ageMs: undefined }, now });
    for (const id of ['a', 'b', 'c']) await sink.write([document(id)]);
    expect(rotated().map((name) => text(name))).toEqual([line('a'), line('b')]);
  });
});

describe('an output file that was rotated while nobody wrote', () => {
  async function written(...ids: readonly string[]) {
    const sink = await openSink();
    await sink.write(ids.map(document));
    const position = sink.position();
    await sink.write([document('unconfirmed')]);
    await sink.close();
    return position;
  }

  it('goes on in a new one; what was not confirmed is cut from the moved one', async () => {
    const position = await written('a', 'b');
    renameSync(path, join(folder, 'out.ndjson.1'));
    const sink = await openSink({ position });
    await sink.write([document('c')]);
    expect([text('out.ndjson.1'), text()]).toEqual([line('a') + line('b'), line('c')]);
    expect(incidents).toMatchObject([{ kind: 'moved', to: join(folder, 'out.ndjson.1') }]);
    expect(sink.lookUp?.mayHoldUnsaved).toBe(true);
    expect(await sink.lookUp?.find(['a', 'c', 'unconfirmed'])).toEqual(new Set(['a', 'c']));
  });

  it('asks the files for ids if more than one was begun since the checkpoint, wherever they are', async () => {
    const position = await written('a');
    renameSync(path, join(folder, 'out.ndjson.2'));
    // Begun by a rotation of our own, killed before the checkpoint, then moved by somebody else.
    writeFileSync(join(folder, 'out.ndjson.1'), line('b'));
    const sink = await openSink({ position });
    expect(sink.lookUp?.mayHoldUnsaved).toBe(true);
    expect(await sink.lookUp?.find(['a', 'b', 'c'])).toEqual(new Set(['a', 'b']));
  });

  it('takes no output of another account for a rotated file of its own', async () => {
    const position = await written('a');
    writeFileSync(`${path}-eu`, line('b'));
    writeFileSync(`${path}.test`, line('c'));
    const sink = await openSink({ position });
    expect(await sink.lookUp?.find(['a', 'b', 'c'])).toEqual(new Set(['a']));
  });

  it('and packed: its ids are found, and what was not confirmed counts as there', async () => {
    const position = await written('a');
    writeFileSync(join(folder, 'out.ndjson-20261126.gz'), gzipSync(readFileSync(path)));
    rmSync(path);
    const sink = await openSink({ position });
    expect(sink.lookUp?.mayHoldUnsaved).toBe(true);
    expect(await sink.lookUp?.find(['a', 'unconfirmed', 'b'])).toEqual(new Set(['a', 'unconfirmed']));
  });

  it('and removed: a new one is begun, and it is told', async () => {
    const position = await written('a');
    rmSync(path);
    const sink = await openSink({ position });
    await sink.write([document('b')]);
    expect(text()).toBe(line('b'));
    expect(incidents).toMatchObject([{ kind: 'removed', file: path, bytes: line('a').length }]);
  });

  it('with a new one of more bytes in its place: nothing of that is cut off', async () => {
    const position = await written('a');
    renameSync(path, join(folder, 'out.ndjson.1'));
    writeFileSync(path, line('x').repeat(20));
    const sink = await openSink({ position });
    await sink.write([document('b')]);
    expect(text()).toBe(line('x').repeat(20) + line('b'));
    expect(sink.lookUp?.mayHoldUnsaved).toBe(true);
  });

  it('leaves claims of locks and drafts out of the ids', async () => {
    const sink = await openSink();
    writeFileSync(join(folder, 'out.ndjson.lock.x'), line('lock'));
    writeFileSync(join(folder, 'out.ndjson.0.new'), line('draft'));
    writeFileSync(join(folder, 'out.ndjson2'), line('other'));
    writeFileSync(join(folder, 'out.ndjson.old'), line('old'));
    expect(await sink.lookUp?.find(['lock', 'draft', 'other', 'old'])).toEqual(new Set(['old']));
    expect(existsSync(path)).toBe(true);
  });
});

describeWithSmallDisk('an output file on a full disk', () => {
  let disk: SmallDisk;

  beforeEach(() => {
    disk = mountSmallDisk(folder);
  });

  afterEach(() => disk.unmount());

  it('keeps no part of the write that failed once there is room', async () => {
    const sink = await openSink();
    await sink.write([document('a')]);
    disk.fill();
    const large = { id: 'large', json: Buffer.from(`"${'x'.repeat(300_000)}"`) };
    await expect(sink.write([large])).rejects.toMatchObject({ code: 'JC_SINK_WRITE' });
    disk.free();
    await sink.write([document('b')]);
    expect(text()).toBe(line('a') + line('b'));
    expect(incidents).toEqual([]);
    await sink.close();
  });
});
