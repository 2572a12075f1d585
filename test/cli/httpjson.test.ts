import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startSimulator } from '../../src/simulator/server.ts';
import { type Listening, listening } from '../support/net/listening.ts';
import { createWorkplace, type Workplace } from './fixture.ts';
import { messageOf, runCli, startCli } from './run-cli.ts';

let work: Workplace;
let server: Listening | undefined;
let seen: { readonly url: string; readonly headers: IncomingMessage['headers']; readonly body: string }[];

beforeEach(() => {
  work = createWorkplace();
  seen = [];
});

afterEach(async () => {
  await server?.close();
  server = undefined;
  work.remove();
});

/** Answers each request by the given pages, the last one again and again. */
async function serve(...pages: readonly { readonly status?: number; readonly body: string; readonly next?: string }[]) {
  const answering = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const page = pages[Math.min(seen.length, pages.length - 1)];
    seen.push({ url: request.url ?? '', headers: request.headers, body });
    response.writeHead(page?.status ?? 200, page?.next ? { 'x-next': page.next } : {});
    response.end(page?.body);
  });
  server = await listening(answering);
  return `${server.url}/events`;
}

const config = (url: string, more = ''): string =>
  work.write(
    'filebeat.yml',
    `filebeat.inputs:
  - type: httpjson
    id: one
    request.url: ${url}
    request.retry.max_attempts: 1
    request.transforms:
      - set: { target: url.params.since, value: '[[.cursor.last]]', default: start }
      - set: { target: header.x-api-key, value: '$\{API_KEY}' }
    response.pagination:
      - set: { target: url.params.after, value: '[[.last_response.header.Get "X-Next"]]', fail_on_template_error: true, do_not_log_failure: true }
    cursor.last.value: '[[.last_event.id]]'
    tags: [mine]
${more}output.file.path: /nowhere
`,
  );
const env = { API_KEY: 'hush-7f3a' };
const run = (...args: string[]) => runCli(['httpjson', ...args], { env, cwd: work.folder });
const lines = (text: string): { readonly message: string }[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { message: string });

describe('httpjson', () => {
  it('publishes what Filebeat would, page by page, to standard output', async () => {
    const url = await serve({ body: '[{"id":"a"},{"id":"b"}]', next: '2' }, { body: '[{ "id":"c" }]' });
    const result = await run(config(url), '--once');
    expect([result.exitCode, messageOf(result)]).toEqual([0, '']);
    expect(lines(result.stdout)).toEqual(
      ['{"id":"a"}', '{"id":"b"}', '{ "id":"c" }'].map((message) => ({
        '@timestamp': expect.stringMatching(/Z$/),
        event: { created: expect.any(String) },
        input: { type: 'httpjson' },
        message,
        tags: ['mine'],
      })),
    );
    expect(seen.map((request) => request.url)).toEqual(['/events?since=start', '/events?after=2&since=b']);
    expect(seen[0]?.headers).toMatchObject({ 'x-api-key': 'hush-7f3a' });
  });

  it('goes on from its state, and cuts from the file what was not confirmed', async () => {
    const url = await serve({ body: '[{"id":"a"}]' }, { body: '[{"id":"b"}]' });
    const args = [config(url), '--once', '--raw', '--state', 'state.json', '--output', 'ndjson:out.ndjson'];
    await run(...args);
    expect(JSON.parse(readFileSync(work.path('state.json'), 'utf8'))).toMatchObject({
      inputs: { [`httpjson::one::${url}`]: { cursor: { last: 'a' } } },
      output: { file: work.path('out.ndjson'), offset: 11 },
    });
    work.write('out.ndjson', `${readFileSync(work.path('out.ndjson'), 'utf8')}{"id":"half`);
    await run(...args);
    expect(seen[1]?.url).toBe('/events?since=a');
    expect(readFileSync(work.path('out.ndjson'), 'utf8')).toBe('{"id":"a"}\n{"id":"b"}\n');
  });

  it('keeps what came before a page that fails, says why, and goes on there', async () => {
    const url = await serve(
      { body: '[{"id":"a"}]', next: '2' },
      { status: 500, body: 'hush-7f3a broke' },
      { body: '[]' },
    );
    const args = [config(url), '--once', '--raw', '--state', 'state.json'];
    const result = await run(...args);
    expect([result.exitCode, result.stdout]).toEqual([4, '{"id":"a"}\n']);
    expect(messageOf(result)).toContain('status 500');
    expect(result.stderr).not.toContain('hush-7f3a');
    await run(...args);
    expect(seen.at(-1)?.url).toBe('/events?since=a');
  });

  it('prints the first request without secrets and sends nothing with --dry-run', async () => {
    const url = await serve({ body: '[]' });
    const result = await run(config(url), '--dry-run');
    expect(result.stdout).toMatch(/^GET http:\/\/127.0.0.1:\d+\/events\?since=start\n/);
    expect(result.stdout).toContain('X-Api-Key: [secret]');
    expect(seen).toEqual([]);
  });

  it('writes a trace without secrets with --trace', async () => {
    const url = await serve({ body: '[{"id":"hush-7f3a"}]' });
    await run(config(url), '--once', '--trace', 'trace.ndjson');
    const trace = readFileSync(work.path('trace.ndjson'), 'utf8');
    expect(lines(trace).map(({ message }) => message)).toEqual(['HTTP request', 'HTTP response']);
    expect(trace).not.toContain('hush-7f3a');
  });

  it('runs several inputs side by side, but those that are not enabled', async () => {
    const url = await serve({ body: '[{"id":"a"}]' });
    const more = `  - { type: httpjson, id: two, request.url: "${url}" }\n  - { type: httpjson, id: three, enabled: false, request.url: "${url}" }\n`;
    const result = await run(config(url, more), '--once', '--raw', '--output', 'ndjson:out.ndjson');
    expect(result.exitCode).toBe(0);
    expect(readFileSync(work.path('out.ndjson'), 'utf8')).toBe('{"id":"a"}\n{"id":"a"}\n');
  });

  it('runs our stream of events against the simulator, with variables and a secret from a file', async () => {
    const simulator = await startSimulator({ events: 1200, days: 3, seed: 'cli' });
    try {
      work.write('key', 'simulator-key\n');
      const stream = new URL('../../streams/events.yml.hbs', import.meta.url).pathname;
      const result = await run(
        stream,
        '--var',
        `url=${simulator.url}/insights/directory/v1/events`,
        '--var',
        'api_key=@key',
        '--var',
        'starting_point=240h',
        '--once',
        '--raw',
        '--state',
        'state.json',
        '--output',
        'ndjson:out.ndjson',
      );
      expect([result.exitCode, messageOf(result)]).toEqual([0, '']);
      const ids = readFileSync(work.path('out.ndjson'), 'utf8').trimEnd().split('\n');
      expect(new Set(ids).size).toBe(1200);
    } finally {
      await simulator.close();
    }
  });

  it('takes off what editors and shells put around a secret of --var, from a file and from the environment alike', async () => {
    const url = await serve({ body: '[]' });
    const texts = ['key\n', 'key\r\n', 'key\n\n', '\uFEFFkey', '\uFEFFkey\r\n'];
    const given = texts.flatMap((text, index) => {
      work.write(`secret${index}`, text);
      return ['--var', `v${2 * index}=@secret${index}`, '--var', `v${2 * index + 1}=\${SECRET_${index}}`];
    });
    const names = Array.from({ length: 2 * texts.length }, (_, index) => `v${index}`);
    const sets = names.map((name) => `  - set: { target: header.x-${name}, value: "{{${name}}}" }\n`);
    work.write('in.yml.hbs', `request.url: ${url}\nrequest.transforms:\n${sets.join('')}`);
    const secrets = Object.fromEntries(texts.map((text, index) => [`SECRET_${index}`, text]));
    const result = await runCli(['httpjson', 'in.yml.hbs', '--once', ...given], { env: secrets, cwd: work.folder });
    expect([result.exitCode, messageOf(result)]).toEqual([0, '']);
    expect(names.map((name) => seen[0]?.headers[`x-${name}`])).toEqual(names.map(() => 'key'));
  });

  it.each([
    [['nowhere.yml'], 'JC_CONFIG_UNREADABLE'],
    [['in.yml', '--output', 'kafka:x'], 'JC_USAGE'],
    [['in.yml', '--output', 'ndjson:./s.json', '--state', 's.json'], 'JC_USAGE'],
    [['in.yml', '--output', 'ndjson:in.yml'], 'JC_USAGE'],
    [['in.yml', '--output', 'ndjson:.'], 'JC_CONFIG_INVALID'],
    [['in.yml', '--var', 'x'], 'JC_USAGE'],
    [['in.yml', '--var', 'api_key=plain-secret'], 'JC_USAGE'],
    [['in.yml', '--var', 'api_key=@nowhere'], 'JC_CONFIG_SECRET_MISSING'],
    [['in.yml', '--var', 'api_key=$NOWHERE'], 'JC_CONFIG_SECRET_MISSING'],
    [['in.yml', '--state', 'broken.json'], 'JC_STATE_CORRUPT'],
  ])('refuses %j', async (args, code) => {
    work.write('in.yml', 'request.url: http://127.0.0.1:9/\n');
    work.write('broken.json', '{"version":2}');
    const result = await run(...args);
    expect(messageOf(result)).toContain(`code: ${code}`);
    expect(result.stderr).not.toContain('plain-secret');
    expect(existsSync(work.path('out.ndjson'))).toBe(false);
  });

  it('ends quietly when nobody reads on', async () => {
    const url = await serve({ body: `[${Array(50_000).fill('{"id":"a"}').join(',')}]` });
    const { child, ended } = startCli(['httpjson', config(url), '--once'], { env, cwd: work.folder });
    child.stdout?.once('data', () => child.stdout?.destroy());
    expect((await ended).exitCode).toBe(0);
  });
});
