import { existsSync, readdirSync, readFileSync, renameSync, rmSync, truncateSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { until } from '../support/system/until.ts';
import type { Workplace } from './fixture.ts';
import { type CliRun, messageOf, runCli } from './run-cli.ts';
import { openSlowCollection, type SlowCollection } from './slow-collection.ts';

let collection: SlowCollection;
let work: Workplace;

beforeEach(async () => {
  collection = await openSlowCollection(60);
  work = collection.work;
});

afterEach(() => collection.end());

const config = () => collection.config();

/** With the output as a map of settings. */
function configWith(output: string): string {
  const text = readFileSync(config(), 'utf8').replace(/^output: .*$/m, `output: ${output}`);
  return work.write('collector.yml', text);
}

function collect(path: string): CliRun {
  return collection.start(['collect', '--config', path]);
}

async function stop({ child, ended }: CliRun): Promise<string> {
  child.kill('SIGTERM');
  const result = await ended;
  expect(result.exitCode).toBe(0);
  return result.stderr;
}

const out = () => work.path('out.ndjson');
const linesOf = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8').split('\n').slice(0, -1) : []);
const outputs = () => readdirSync(work.folder).filter((name) => /^out\.ndjson(?!\.lock)/.test(name));
const allLines = () => outputs().flatMap((name) => linesOf(work.path(name)));
const idsOf = (lines: readonly string[]) => lines.map((line) => (JSON.parse(line) as { _id: string })._id).sort();

describe('the NDJSON output of a running collector', () => {
  it('that is moved again and again has every event once, and `verify` reads the moved ones, too', async () => {
    const run = collect(config());
    for (let round = 1; round <= 3; round += 1) {
      await until(() => linesOf(out()).length > 0);
      renameSync(out(), work.path(`out.ndjson.${round}`));
    }
    await until(() => allLines().length >= 700);
    const log = await stop(run);
    expect(idsOf(allLines())).toEqual(collection.expectedIds());
    expect(log.match(/"event.action":"output-file"/g)).toHaveLength(3);
    const verified = await runCli(['verify', '--config', config(), '--deep', '--duplicates']);
    expect(verified.stdout).toContain('700 are in the output');
    expect(verified.stdout).toContain(`the output file ${out()} is now ${work.path('out.ndjson.1')}`);
    expect(verified.exitCode).toBe(0);
  });

  it('that is removed goes on in a new file, and `verify` does not call that complete', async () => {
    const run = collect(config());
    await until(() => linesOf(out()).length > 0);
    rmSync(out());
    await until(() => existsSync(out()) && linesOf(out()).length > 0);
    const log = await stop(run);
    expect(log).toContain('is gone; a new one was created');
    const verified = await runCli(['verify', '--config', config()]);
    expect(verified.stdout).toMatch(/which had \d+ bytes, is gone/);
    expect(verified.stdout).not.toContain('Nothing is known to be missing');
    expect(verified.exitCode).toBe(8);
    const json = JSON.parse((await runCli(['verify', '--config', config(), '--json'])).stdout);
    expect(JSON.stringify(json)).toContain('"output_notes":[{');
  });

  it.each([
    ['was removed', (name: string) => rmSync(name), /out\.ndjson\.\d{8}T\w+, which had \d+ bytes, is gone/],
    ['was cut off', (name: string) => truncateSync(name, 10), /holds 10 of the \d+ bytes that were written to it/],
  ])(
    'of which a rotated file %s is not called complete by `verify`, unless it is older than the range',
    async (_, harm, told) => {
      const path = configWith(`{ndjson: {path: ${out()}, rotate_size: 64KiB}}`);
      expect((await runCli(['collect', '--config', path, '--once'])).exitCode).toBe(0);
      expect((await runCli(['verify', '--config', path])).stdout).toContain('Nothing is known to be missing');
      harm(work.path(outputs().find((name) => name !== 'out.ndjson') as string));
      const verified = await runCli(['verify', '--config', path]);
      expect(verified.stdout).toMatch(told);
      expect([verified.exitCode, verified.stdout.includes('Nothing is known')]).toEqual([8, false]);
      const later = await runCli(['verify', '--config', path, '--from', new Date().toISOString()]);
      expect([later.exitCode, later.stdout.includes('! ')]).toEqual([0, false]);
      expect((await runCli(['verify', '--config', path, '--deep'])).exitCode).toBe(8);
    },
  );

  it('that is truncated in place ends the collector with advice and without zeros', async () => {
    const run = collect(config());
    await until(() => linesOf(out()).length > 0);
    truncateSync(out());
    const result = await run.ended;
    expect(result.exitCode).toBe(5);
    expect(messageOf(result)).toContain('JC_SINK_FILE_SHORTER');
    expect(messageOf(result)).toContain('copytruncate');
    expect(readFileSync(out()).includes(0)).toBe(false);
    // The advice: moved away, it goes on in a new one.
    renameSync(out(), work.path('put-away'));
    const next = collect(config());
    await until(() => linesOf(out()).length > 0);
    await stop(next);
  });

  it('is let go of on SIGHUP although nothing is written', async () => {
    const run = collect(collection.config('    event_limit: 1000\n    interval: 1h\n'));
    await until(() => linesOf(out()).length >= 700 && existsSync(work.path('state/acme.events.ledger.json')));
    renameSync(out(), work.path('out.ndjson.1'));
    run.child.kill('SIGHUP');
    await until(() => existsSync(out()));
    expect(await stop(run)).toContain('"event.action":"output-file"');
    expect(idsOf(allLines())).toEqual(collection.expectedIds());
    // The next program knows the file, and has nothing to warn of.
    const next = await runCli(['collect', '--config', config(), '--once']);
    expect(next.stderr).not.toContain('output-file');
    expect(idsOf(allLines())).toEqual(collection.expectedIds());
    const notes = (await runCli(['verify', '--config', config()])).stdout.match(/the output file .* is now/g);
    expect(notes).toHaveLength(1);
  });

  it('rotates by the size in the configuration, through kills, without a hole or a duplicate', async () => {
    const path = configWith(`{ndjson: {path: ${out()}, rotate_size: 64KiB, rotate_age: 24h}}`);
    for (const wanted of [150, 400]) {
      const run = collect(path);
      await until(() => allLines().length > wanted);
      run.child.kill('SIGKILL');
      await run.ended;
    }
    const run = collect(path);
    await until(() => allLines().length >= 700);
    await delay(500);
    await stop(run);
    expect(idsOf(allLines())).toEqual(collection.expectedIds());
    expect(outputs().length).toBeGreaterThan(5);
  });
});

describe('the NDJSON output of httpjson', () => {
  let server: Server;

  beforeEach(async () => {
    let events = 0;
    server = createServer((_request, response) => {
      response.setHeader('content-type', 'application/json');
      events += 1;
      response.end(`[{"id":"${events}"}]`);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });

  afterEach(() => {
    server.close();
  });

  const args = () => {
    const { port } = server.address() as AddressInfo;
    const inputs = work.write(
      'filebeat.yml',
      `filebeat.inputs: [{type: httpjson, id: one, interval: 100ms, request.url: "http://127.0.0.1:${port}/"}]\n`,
    );
    return ['httpjson', inputs, '--raw', '--output', `ndjson:${out()}`];
  };

  it('goes on in a new file when it was moved, and on SIGHUP', async () => {
    const run = collection.start(args());
    await until(() => linesOf(out()).length > 0);
    renameSync(out(), work.path('out.ndjson.1'));
    run.child.kill('SIGHUP');
    await until(() => linesOf(out()).length > 0);
    const before = linesOf(work.path('out.ndjson.1')).length;
    await until(() => linesOf(out()).length > 10);
    expect(linesOf(work.path('out.ndjson.1'))).toHaveLength(before);
    expect(await stop(run)).toContain('"event.action":"output-file"');
  });

  it('belongs to one process at a time', async () => {
    const run = collection.start(args());
    await until(() => linesOf(out()).length > 0);
    const second = await runCli([...args(), '--once']);
    expect([second.exitCode, messageOf(second)]).toEqual([5, expect.stringContaining('JC_SINK_LOCKED')]);
    await stop(run);
  });
});
