import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openNdjsonSink } from '../../src/sinks/ndjson-sink.ts';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ndjson-'));
  path = join(folder, 'deep', 'out.ndjson');
});

afterEach(() => rmSync(folder, { recursive: true }));

const one = { id: 'a', json: Buffer.from('{"n":1}') };
const two = { id: 'b', json: Buffer.from('{"n":"é"}') };

describe('the NDJSON sink', () => {
  it('writes an envelope a line and says that every document is stored', async () => {
    const sink = await openNdjsonSink(path);
    expect(await sink.write([one, two])).toEqual([{ kind: 'stored' }, { kind: 'stored' }]);
    expect(await sink.write([{ id: undefined, json: Buffer.from('{}') }])).toEqual([{ kind: 'stored' }]);
    await sink.close();
    expect(readFileSync(path, 'utf8')).toBe(
      '{"_id":"a","_source":{"n":1}}\n{"_id":"b","_source":{"n":"é"}}\n{"_source":{}}\n',
    );
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('cuts what was written after the position was saved', async () => {
    const sink = await openNdjsonSink(path);
    await sink.write([two]);
    const position = sink.position();
    await sink.write([one]);
    await sink.close();
    const resumed = await openNdjsonSink(path, { position });
    expect(statSync(path).size).toBe(position?.offset);
    await resumed.write([one]);
    await resumed.close();
    expect(
      readFileSync(path, 'utf8')
        .split('\n')
        .map((line) => line.slice(0, 10)),
    ).toEqual(['{"_id":"b"', '{"_id":"a"', '']);
    expect(resumed.position()).toMatchObject({ offset: statSync(path).size });
  });

  it('appends to a file that the checkpoint does not know', async () => {
    const sink = await openNdjsonSink(path);
    await sink.write([one]);
    const position = sink.position();
    await sink.close();
    const other = join(folder, 'other.ndjson');
    writeFileSync(other, 'kept\n');
    const moved = await openNdjsonSink(other, { position });
    expect(moved.position()).toMatchObject({ file: other, offset: 5 });
    await moved.write([one]);
    await moved.close();
    expect(readFileSync(other, 'utf8')).toMatch(/^kept\n\{"_id":"a"/);
  });

  it('refuses a file that is shorter than what was confirmed', async () => {
    const sink = await openNdjsonSink(path);
    await sink.write([one, two]);
    const position = sink.position();
    await sink.close();
    writeFileSync(path, 'short\n');
    const opening = openNdjsonSink(path, { position });
    await expect(opening).rejects.toMatchObject({ code: 'JC_SINK_FILE_SHORTER', exitCode: 5 });
    await expect(opening).rejects.toThrow(`${path} has 6 bytes`);
    expect(readFileSync(path, 'utf8')).toBe('short\n');
  });

  it('says that a path cannot be written', async () => {
    writeFileSync(join(folder, 'file'), '');
    await expect(openNdjsonSink(join(folder, 'file', 'x'))).rejects.toMatchObject({ code: 'JC_SINK_WRITE' });
  });
});
