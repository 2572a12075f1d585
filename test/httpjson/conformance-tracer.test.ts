import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Secret } from '../../src/core/secret.ts';
import { openTraceFile } from '../../src/httpjson/tracer/trace-file.ts';
import type { Tracer } from '../../src/httpjson/tracer/tracer.ts';
import { engine } from './engine-support.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trace-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const config = {
  filename: 'trace-*.ndjson',
  maxBytes: 1000,
  maxBackups: 0,
  maxAgeDays: 0,
  compress: false,
  localTime: false,
};
const now = Date.parse('2026-03-01T12:00:00.000Z');
const open = (changes: Partial<typeof config> = {}, id = 'my input/1', at = () => now): Tracer =>
  openTraceFile({ config: { ...config, ...changes }, id, folder, now: at });

function memoryTracer(): Tracer & { readonly lines: Record<string, unknown>[]; readonly text: () => string } {
  const texts: string[] = [];
  return {
    bodyLimit: 2000,
    write: (line) => texts.push(line),
    get lines() {
      return texts.map((text) => JSON.parse(text) as Record<string, unknown>);
    },
    text: () => texts.join('\n'),
  };
}

describe('a trace', () => {
  it('has a line for the request and one for the response of each try', async () => {
    const tracer = memoryTracer();
    const { run } = engine(
      'request: { url: http://api.test/x?a=1, method: POST, body: { q: 1 } }',
      [{ status: 503 }, { body: [{ id: 'e' }] }],
      { tracer },
    );
    await run();
    expect(tracer.lines.map((line) => line.message)).toEqual([
      'HTTP request',
      'HTTP response',
      'HTTP request',
      'HTTP response',
    ]);
    expect(tracer.lines[0]).toMatchObject({
      'url.original': 'http://api.test/x?a=1',
      'http.request.method': 'POST',
      'http.request.body.content': '{"q":1}',
    });
    expect(tracer.lines[3]).toMatchObject({
      'http.response.status_code': 200,
      'http.response.body.content': '[{"id":"e"}]',
    });
    const ids = tracer.lines.map((line) => line['transaction.id']);
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  it('never holds a secret: not the key, not in the URL, the body, a digest or an answer', async () => {
    const tracer = memoryTracer();
    const hush = 'hu"sh +/&é';
    const { run } = engine(
      `request:
  url: http://api.test/
  method: POST
  transforms:
    - set: { target: header.x-api-key, value: stand-in-7f3a }
    - set: { target: header.x-other, value: 'a stand-in-7f3a b' }
    - set: { target: header.x-digest, value: '[[hmac "sha256" "stand-in-7f3a" "x"]]' }
    - set: { target: url.params.q, value: stand-in-7f3a }
    - set: { target: body.deep.q, value: stand-in-7f3a }`,
      [{ body: { echo: hush } }],
      { tracer, secrets: new Map([['stand-in-7f3a', new Secret(hush)]]) },
    );
    expect((await run()).error).toBeUndefined();
    expect(tracer.text()).not.toMatch(/hu(\\*"|%22)sh/);
    expect(tracer.lines[0]?.['http.request.header']).toMatchObject({
      'X-Api-Key': ['[secret]'],
      'X-Other': ['a [secret] b'],
      'X-Digest': ['[secret]'],
    });
    expect(tracer.lines[0]?.['http.request.body.content']).toBe('{"deep":{"q":"[secret]"}}');
    expect(tracer.lines[1]?.['http.response.body.content']).toBe('{"echo":"[secret]"}');
  });

  it('masks headers and fields by name where the configuration holds the secret in plain text', async () => {
    const tracer = memoryTracer();
    const { run } = engine(
      `auth.oauth2: { client: { id: i, secret: plain-secret }, token_url: "http://u:pw@id.test/t" }
request: { url: "http://api.test/?api_key=plain-key", transforms: [{ set: { target: header.X-API-Key, value: plain-key } }] }`,
      [{ body: { access_token: 'plain-token' }, headers: { 'set-cookie': 'plain-cookie' } }],
      { tracer },
    );
    await run();
    expect(tracer.text()).not.toMatch(/plain-|pw@/);
  });

  it('cuts bodies to a tenth of the file size', async () => {
    const tracer = { ...memoryTracer(), bodyLimit: 50 };
    const lines: string[] = [];
    const { run } = engine('request.url: http://api.test/', [{ body: [{ a: 'x'.repeat(100_000) }] }], {
      tracer: { ...tracer, write: (line) => lines.push(line) },
    });
    await run();
    const answer = JSON.parse(lines[1] ?? '') as Record<string, unknown>;
    expect(answer['http.response.body.content']).toHaveLength(50);
    expect(answer).toMatchObject({ 'http.response.body.truncated': true, 'http.response.body.bytes': 100_010 });
    expect(open().bodyLimit).toBe(100);
  });

  it('tells of a request that fails', async () => {
    const tracer = memoryTracer();
    const { run } = engine('request: { url: http://api.test/, retry.max_attempts: 1 }', [new Error('no way')], {
      tracer,
    });
    await run();
    expect(tracer.lines[1]).toMatchObject({ message: 'HTTP request failed', 'error.message': 'no way' });
  });
});

describe('a trace file', () => {
  it('is named after the input, only the user can read it, and it goes on where it ended', () => {
    open().write('{"a":1}');
    open().write('{"a":2}');
    const file = join(folder, 'trace-my_input_1.ndjson');
    expect(readFileSync(file, 'utf8')).toBe('{"a":1}\n{"a":2}\n');
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('stays in its folder, whatever path a configuration names', () => {
    open({ filename: '../../logs/httpjson/http-request-trace-*.ndjson' }, 'x').write('{}');
    expect(readdirSync(folder)).toEqual(['http-request-trace-x.ndjson']);
  });

  it('is moved aside when it is full', () => {
    const tracer = open({ filename: 't.ndjson' });
    for (let n = 0; n < 5; n += 1) tracer.write('x'.repeat(400));
    expect(readdirSync(folder).sort()).toEqual([
      't-2026-03-01T12-00-00.000.1.ndjson',
      't-2026-03-01T12-00-00.000.ndjson',
      't.ndjson',
    ]);
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).size).toBeLessThanOrEqual(1000);
  });

  it('keeps no more old files than maxbackups, and compresses them where asked', () => {
    let time = now;
    const tracer = open({ filename: 't.ndjson', maxBackups: 2, compress: true }, 'x', () => {
      time += 1000;
      return time;
    });
    for (let n = 0; n < 12; n += 1) tracer.write(`${n} ${'x'.repeat(600)}`);
    const old = readdirSync(folder).filter((name) => name.endsWith('.gz'));
    expect(old).toHaveLength(2);
    expect(gunzipSync(readFileSync(join(folder, old.sort().at(-1) ?? ''))).toString()).toMatch(/^10 x/);
  });

  it('drops old files by age', () => {
    const ancient = join(folder, 't-2026-01-01T00-00-00.000.ndjson');
    writeFileSync(ancient, 'old');
    utimesSync(ancient, new Date('2026-01-01'), new Date('2026-01-01'));
    const tracer = open({ filename: 't.ndjson', maxAgeDays: 7 });
    for (let n = 0; n < 3; n += 1) tracer.write('x'.repeat(600));
    expect(existsSync(ancient)).toBe(false);
  });

  it('is not touched where tracing is off', () => {
    expect(
      engine('request: { url: http://a/, tracer: { enabled: false, filename: t.ndjson } }', []).config.request.tracer,
    ).toBeUndefined();
  });

  it('needs a name', () => {
    expect(() => engine('request: { url: http://a/, tracer.maxsize: 2 }', [])).toThrow(
      'request.tracer.filename is required',
    );
  });

  it('that cannot be made is a clear error', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(() => open({ filename: join(folder, 'file', 't.ndjson') })).toThrow(
      expect.objectContaining({ code: 'JC_STATE_WRITE' }),
    );
  });
});
