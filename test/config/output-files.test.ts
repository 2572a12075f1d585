import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parseConfig } from '../../src/config/load-config.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'output-files-'));
  mkdirSync(join(folder, 'state'));
  mkdirSync(join(folder, 'out'));
  symlinkSync(join(folder, 'state'), join(folder, 'link'));
  writeFileSync(join(folder, 'key'), 'secret-of-a-file');
});

afterEach(() => rmSync(folder, { recursive: true }));

const load = (output: string, more = '', account = '') =>
  parseConfig(
    `accounts: [{name: acme, api_key: "file:${join(folder, 'key')}"${account}}]
output: "ndjson:${output}"
state: {directory: "${join(folder, 'state')}"}
${more}`,
    join(folder, 'c.yml'),
    {},
    { env: {}, readFile: () => 'secret-of-a-file' },
  );

describe('the file for what the collector writes about itself', () => {
  it.each([
    ['the output of events', 'out/acme.events.ndjson', 'is an output file of events or users'],
    ['the output of events by a detour', 'out/../out/acme.events.ndjson', 'is an output file of events or users'],
    ['inside the state folder', 'state/health.ndjson', 'is inside the state folder'],
    ['a folder', 'out', 'is a folder; name a file in it'],
    ['the configuration', 'c.yml', 'is read as a setting'],
    ['the file of a secret', 'key', 'is read as a setting'],
  ])('is refused if it is %s', (_, name, problem) => {
    const output = join(folder, 'out/{account}.{stream}.ndjson');
    const read = () => load(output, `health_documents: "ndjson:${join(folder, '/') + name}"`);
    expect(read).toThrow(problem);
    expect(read).toThrow(/c\.yml:4 health_documents: /);
  });

  it('may be beside the output, and is none unless it is named', () => {
    const output = join(folder, 'out/{account}.{stream}.ndjson');
    const path = join(folder, 'out/health.ndjson');
    expect(load(output, `health_documents: "ndjson:${path}"`).healthDocuments).toEqual({ kind: 'ndjson', path });
    expect(load(output).healthDocuments).toEqual({ kind: 'output' });
    expect(load(output, 'health_documents: false').healthDocuments).toEqual({ kind: 'none' });
    expect(() => load(output, 'health_documents: maybe')).toThrow('expected true, false or ndjson:PATH');
  });
});

describe('an NDJSON output', () => {
  it.each([
    ['in the state folder', 'state/out.ndjson', 'is inside the state folder'],
    ['deeper in the state folder', 'state/a/{account}.ndjson', 'is inside the state folder'],
    ['that is the checkpoint', 'state/acme.events.checkpoint.json', 'is inside the state folder'],
    ['that are the dead letters', 'state/{account}.{stream}.dead-letters.ndjson', 'is inside the state folder'],
    ['in the state folder by a link', 'link/out.ndjson', 'is inside the state folder'],
    ['in the state folder by a detour', 'out/../state/out.ndjson', 'is inside the state folder'],
    ['that is the state folder', 'state', 'is a folder; name a file in it'],
    ['that is a folder', 'out', 'is a folder; name a file in it'],
    ['that is said to be a folder', 'new/', 'is a folder; name a file in it'],
    ['that is the configuration', 'c.yml', 'is read as a setting'],
    ['that is the file of a secret', 'key', 'is read as a setting'],
  ])('%s is refused, with one message', (_, name, problem) => {
    expect(() => load(join(folder, '/') + name)).toThrow(problem);
    expect(() => load(join(folder, '/') + name)).toThrow(/c\.yml:2 output: (?!.*output:)/);
  });

  it.each([
    ['to a file of the state folder', ['state/out.ndjson'], 'is inside the state folder'],
    ['to a checkpoint that is not there yet', ['state/acme.events.checkpoint.json'], 'is inside the state folder'],
    ['to such a link', ['link-1', 'state/out.ndjson'], 'is inside the state folder'],
    ['relative to the folder of the link', ['out/../link-1', 'link/a/out.ndjson'], 'is inside the state folder'],
    ['to a configuration that is not there yet', ['c.yml'], 'is read as a setting'],
  ])('that is a link %s is refused', (_, targets, problem) => {
    for (const [index, target] of targets.entries())
      symlinkSync(index % 2 === 0 ? join(folder, target) : target, join(folder, `link-${index}`));
    expect(() => load(join(folder, 'link-0'))).toThrow(problem);
  });

  it('that is a link in a state folder that is not there yet is refused', () => {
    rmSync(join(folder, 'state'), { recursive: true });
    symlinkSync('state/out.ndjson', join(folder, 'link-0'));
    expect(() => load(join(folder, 'link-0'))).toThrow('is inside the state folder');
  });

  it('that is a link beside the state folder is accepted, also one of a circle', () => {
    symlinkSync('out/events.ndjson', join(folder, 'link-0'));
    symlinkSync('circle', join(folder, 'circle'));
    for (const name of ['link-0', 'circle']) expect(load(join(folder, name)).output).toMatchObject({ kind: 'ndjson' });
  });

  it.each(['out/events.ndjson', 'state.ndjson', 'state-of-affairs/x.ndjson', '..state/x.ndjson', 'out.ndjson'])(
    'beside the state folder is accepted: %s',
    (name) => expect(load(join(folder, name)).output).toMatchObject({ kind: 'ndjson' }),
  );

  it('is held against every account and stream', () => {
    mkdirSync(join(folder, 'out', 'users'));
    expect(() => load(join(folder, 'out/{stream}'), '', ', streams: [events, users]')).toThrow('out/users is a folder');
  });
});
