import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Simulator, startSimulator } from '../../src/simulator/server.ts';
import { deadUrl, type Listening, listening } from '../support/net/listening.ts';
import { asFastAsItGoes, createWorkplace, type Workplace } from './fixture.ts';
import { messageOf, runCli } from './run-cli.ts';

let simulator: Simulator;
let html: Listening;
let work: Workplace;

beforeAll(async () => {
  simulator = await startSimulator({ events: 50, days: 2 });
  const signIn = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html').end('<html>Please sign in to the proxy</html>');
  });
  html = await listening(signIn);
});

afterAll(async () => {
  await simulator.close();
  await html.close();
});

beforeEach(() => {
  work = createWorkplace();
});

afterEach(() => work.remove());

const collect = (config: string, env = {}) => runCli(['collect', '--config', config, '--once'], { env });

/** One message, with what is expected of it, and an exit code. */
async function expectFailure(
  running: ReturnType<typeof runCli>,
  expected: { readonly exitCode: number; readonly code: string; readonly message: RegExp },
): Promise<void> {
  const result = await running;
  const message = messageOf(result);
  expect(message.match(/^error: /gm)).toHaveLength(1);
  expect(message).toMatch(expected.message);
  expect(message).toMatch(/^ {2}what to do: \S/m);
  expect(message).toContain(`code: ${expected.code}`);
  expect(result.exitCode).toBe(expected.exitCode);
  expect(result.stderr).not.toContain('simulator-key');
}

describe('collect with bad input', () => {
  it('names line and key of a misspelt setting', async () => {
    await expectFailure(collect(work.config(simulator.url, '    servces: [all]\n')), {
      exitCode: 2,
      code: 'JC_CONFIG_INVALID',
      message: /collector\.yml:7 accounts\[0\]\.servces: unknown setting "servces"; did you mean services\?/,
    });
  });

  it('names the key file that is missing', async () => {
    const text = readFileSync(work.config(simulator.url), 'utf8').replace('simulator-key', 'file:/no/such/key');
    await expectFailure(collect(work.write('collector.yml', text)), {
      exitCode: 2,
      code: 'JC_CONFIG_SECRET_MISSING',
      message: /collector\.yml:4 accounts\[0\]\.api_key: the file \/no\/such\/key does not exist/,
    });
  });

  it('says that a configuration does not exist', async () => {
    await expectFailure(collect(work.path('none.yml')), {
      exitCode: 2,
      code: 'JC_CONFIG_UNREADABLE',
      message: /none\.yml does not exist/,
    });
  });

  // It tries five times, and waits longer each time: meanwhile the other tests run.
  it.concurrent('says that a URL cannot be reached', async () => {
    const [own, dead] = [createWorkplace(), await deadUrl()];
    try {
      await expectFailure(collect(own.config(dead)), {
        exitCode: 4,
        code: 'JC_HTTP_CONNECT',
        message: new RegExp(dead.replace('http://', '').replaceAll('.', '\\.')),
      });
    } finally {
      own.remove();
    }
  }, 60_000);

  it('explains a wrong API key', async () => {
    const text = readFileSync(work.config(simulator.url), 'utf8').replace('simulator-key', 'wrong-key');
    const run = collect(work.write('collector.yml', text));
    await expectFailure(run, {
      exitCode: 3,
      code: 'JC_API_UNAUTHORIZED',
      message: /does not accept the API key \(account acme\): POST http:\/\/127[^ ]* answered with status 401/,
    });
    // Who reads the log alone learns of it, too, before the run ends.
    expect((await run).stderr).toMatch(/"log.level":"error"[^\n]*"account-stopped"[^\n]*\n[^\n]*"run-end"/);
  });

  it('shows a page that is not JSON', async () => {
    await expectFailure(collect(work.config(html.url)), {
      exitCode: 4,
      code: 'JC_PAGE_NOT_JSON',
      message: /Please sign in to the proxy/,
    });
  }, 60_000);

  it('refuses a state file that it cannot understand, and leaves it and the output as they are', async () => {
    const config = work.config(simulator.url);
    expect((await collect(config)).exitCode).toBe(0);
    const before = work.stored();
    const state = work.write('state/acme.events.checkpoint.json', '{"version": 1, "acc');
    await expectFailure(collect(config), { exitCode: 5, code: 'JC_STATE_CORRUPT', message: new RegExp(state) });
    expect(readFileSync(state, 'utf8')).toBe('{"version": 1, "acc');
    expect(work.stored()).toEqual(before);
  });

  it.each([
    ['a wrong key', (url: string) => ({ url, key: 'wrong-key' })],
    ['a page that is not JSON', () => ({ url: html.url, key: 'simulator-key' })],
  ])(
    'loses nothing by %s: the next good run goes on where the last good one ended',
    async (_what, bad) => {
      const config = work.config(simulator.url, '    services: [directory]\n');
      const good = readFileSync(config, 'utf8');
      expect((await collect(config)).exitCode).toBe(0);
      const { url, key } = bad(simulator.url);
      work.write('collector.yml', good.replace(simulator.url, url).replace('simulator-key', key));
      expect((await collect(config)).exitCode).not.toBe(0);
      const state = readFileSync(work.path('state/acme.events.checkpoint.json'), 'utf8');
      expect(state).toContain('"complete":false');
      work.write('collector.yml', good);
      expect((await collect(config)).exitCode).toBe(0);
      const ids = work.stored().map(({ _id }) => _id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(existsSync(work.path('state/acme.events.dead-letters.ndjson'))).toBe(false);
    },
    60_000,
  );

  it('shows the key nowhere: not in messages, logs, stacks or state', async () => {
    const text = readFileSync(work.config(simulator.url), 'utf8').replace('simulator-key', 'hush-hush-key');
    const config = work.write('collector.yml', `${text}log_level: debug\n`);
    for (const args of [['--once'], ['--once', '--map', 'cluster']]) {
      const result = await runCli(['collect', '--config', config, ...args], { env: { DEBUG: '1' } });
      expect(result.exitCode).toBe(3);
      expect(result.stderr).toContain('\n    at ');
      expect(result.stderr + result.stdout).not.toContain('hush-hush-key');
    }
    for (const name of readdirSync(work.path('state')))
      expect(readFileSync(work.path(`state/${name}`), 'utf8')).not.toContain('hush-hush-key');
  });

  it('reports every account that failed, and collects the others', async () => {
    const config = work.write(
      'collector.yml',
      `accounts:
  - {name: good, url: "${simulator.url}", api_key: simulator-key, starting_point: 2400h, source_lag_time: 0s, ${asFastAsItGoes}}
  - {name: bad, url: "${simulator.url}", api_key: wrong-key}
output: "ndjson:${work.path('{account}.ndjson')}"
state: {directory: ${work.path('state')}}
`,
    );
    await expectFailure(collect(config), { exitCode: 3, code: 'JC_API_UNAUTHORIZED', message: /account bad/ });
    expect(readFileSync(work.path('good.ndjson'), 'utf8').trimEnd().split('\n')).toHaveLength(50);
  });
});

describe('package with bad input', () => {
  it('says that the folder is a file', async () => {
    const file = work.write('a-file', 'not a folder');
    await expectFailure(runCli(['package', '--out', file]), {
      exitCode: 2,
      code: 'JC_USAGE',
      message: /The package cannot be written to .*a-file \(E[A-Z]+\)/,
    });
  });
});
