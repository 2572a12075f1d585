import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Secret } from '../../src/core/secret.ts';
import type { Interceptor } from '../../src/simulator/http/pipeline.ts';
import { defaultServiceAccount } from '../../src/simulator/options.ts';
import { type Simulator, startSimulator } from '../../src/simulator/server.ts';
import { createWorkplace, type Workplace } from '../cli/fixture.ts';
import { runCli, startCli } from '../cli/run-cli.ts';
import { type Listening, listening } from '../support/net/listening.ts';

/** With letters that Go and PHP escape in JSON. No part between them is short enough to stand in an id by chance. */
const key = 'jca_4f1b2a9c&middle-7d6e/5f40a1b2';
const clientSecret = 'cs-91f0c2e8&middle-d7b6/a5f4e3d2';
const password = 'es-p4ssw0rd-77aa88bb99';
const apiKey = 'RVNfS0VZX0lEOnNlY3JldC1lcy1hcGkta2V5';
const proxyPassword = 'proxy-pw-5566778899';
const organization = '64949312a2930fd2c93b2669';

/** Each secret as it stands, and in the forms in which it goes over the wire. */
const needles = [
  ...[key, clientSecret].flatMap((secret) => secret.split(/[&/]/)),
  key,
  clientSecret,
  password,
  apiKey,
  proxyPassword,
  ...[clientSecret, encodeURIComponent(clientSecret)].map((secret) =>
    Buffer.from(`${defaultServiceAccount.clientId}:${secret}`).toString('base64'),
  ),
  Buffer.from(`writer:${password}`).toString('base64'),
];

let place: Workplace;
let simulator: Simulator;
let elasticsearch: Listening;
let answers = 0;

/** An answer that shows what it was sent, as error pages of proxies and frameworks do. */
const echo = (request: Pick<IncomingMessage, 'headers'>): string =>
  JSON.stringify({ error: { type: 'echo', reason: `you sent ${JSON.stringify(request.headers)}` }, status: 403 });

/** Breaks requests in turns: an echo with 500, with 403, as a page that is no JSON, and a cut connection. */
const faulty: Interceptor = async (request, next) => {
  answers += 1;
  const headers = { 'Content-Type': 'text/html' };
  const said = echo({ headers: request.headers });
  const spelled = answers % 2 === 0 ? said.replaceAll('&', '\\u0026') : said.replaceAll('/', '\\/');
  const body = Buffer.from(`<html>${spelled} ${request.body.toString()}</html>`);
  const shown = String(request.headers['x-api-key'] ?? request.headers.authorization ?? '');
  if (answers % 5 === 1) return { status: 500, headers, body };
  if (answers % 5 === 2) return { status: 200, headers: { 'Content-Type': `application/json; you=${shown}` }, body };
  if (answers % 5 === 3) return { status: 400, headers, body };
  return next();
};

beforeEach(async () => {
  place = createWorkplace();
  answers = 0;
  simulator = await startSimulator({
    events: 200,
    days: 5,
    key: new Secret(key),
    serviceAccounts: [{ clientId: defaultServiceAccount.clientId, clientSecret: new Secret(clientSecret) }],
    organizations: [organization],
    interceptors: [faulty],
  });
  const refusing = createServer((request, response) => {
    response.writeHead(403, { 'content-type': 'application/json', 'x-elastic-product': 'Elasticsearch' });
    response.end(echo(request));
  });
  elasticsearch = await listening(refusing);
});

afterEach(async () => {
  await elasticsearch.close();
  await simulator.close();
  place.remove();
});

function configure(name: string, output: string): string {
  const common = `url: "${simulator.url}", interval: 1s, source_lag_time: 0s`;
  place.write(`${name}.key`, `${key}\n`);
  return place.write(
    `${name}.yml`,
    `accounts:
  - {name: keyed, api_key: "\${THE_KEY}", ${common}}
  - {name: filed, api_key: "file:${place.path(`${name}.key`)}", ${common}}
  - {name: wrong, api_key: ${key}-wrong, ${common}}
  - {name: proxied, api_key: ${key}, proxy_url: "http://user:${proxyPassword}@127.0.0.1:9", ${common}}
  - name: service
    service_account: {client_id: ${defaultServiceAccount.clientId}, client_secret: "\${THE_SECRET}", token_url: "${simulator.url}/oauth2/token"}
    org_ids: [${organization}]
    url: "${simulator.url}"
    interval: 1s
output: ${output}
state: {directory: ${place.path(`state-${name}`)}}
listen: 127.0.0.1:0
log_level: debug
`,
  );
}

const env = { THE_KEY: key, THE_SECRET: clientSecret, DEBUG: '1' };

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

/** Everything that somebody could read of a run, by where it is. */
async function outputsOf(name: string, output: string, forMs: number): Promise<ReadonlyMap<string, string>> {
  const config = configure(name, output);
  const found = new Map<string, string>();
  const run = startCli(['collect', '--config', config], { env });
  let log = '';
  const listening = new Promise<string>((resolve) => {
    run.child.stderr?.on('data', (chunk: string) => {
      log += chunk;
      const url = /"url":"(http:[^"]+)"/.exec(log)?.[1];
      if (url) resolve(url);
    });
  });
  const url = await listening;
  await new Promise((resolve) => setTimeout(resolve, forMs));
  for (const path of ['/metrics', '/healthz', '/livez']) found.set(path, await (await fetch(`${url}${path}`)).text());
  found.set('arguments', readFileSync(`/proc/${run.child.pid}/cmdline`, 'utf8'));
  for (const command of [['status'], ['status', '--json'], ['doctor'], ['doctor', '--json']]) {
    const { stdout, stderr } = await runCli([command[0] ?? '', '--config', config, ...command.slice(1)], { env });
    found.set(command.join(' '), stdout + stderr);
  }
  run.child.kill('SIGTERM');
  const result = await run.ended;
  found.set('log', result.stdout + result.stderr);
  for (const path of filesBelow(place.folder)) {
    if (!path.endsWith('.yml') && !path.endsWith('.key')) found.set(path, readFileSync(path, 'latin1'));
  }
  return found;
}

function leaksIn(outputs: ReadonlyMap<string, string>): readonly string[] {
  return [...outputs].flatMap(([where, text]) =>
    needles.filter((needle) => text.includes(needle)).map((needle) => `${needle} in ${where}`),
  );
}

const onLinux = process.platform === 'linux' ? it : it.skip;

describe('no output of a run in which everything goes wrong holds a secret', () => {
  onLinux(
    'with JumpCloud answering errors that show the request',
    async () => {
      const outputs = await outputsOf('files', `"ndjson:${place.path('out-{account}.ndjson')}"`, 6000);
      expect(leaksIn(outputs)).toEqual([]);
      const log = outputs.get('log') ?? '';
      // The test is worth something only where the faults were met, and what they said was told.
      expect(log).toContain('you sent');
      expect(log).toContain('[secret]');
      expect(answers).toBeGreaterThan(10);
      expect([...outputs.keys()].some((path) => path.endsWith('.status.json'))).toBe(true);
    },
    60_000,
  );

  onLinux(
    'with an Elasticsearch that shows the request, and credentials of either kind',
    async () => {
      for (const [name, credentials] of [
        ['basic', `username: writer, password: ${password}`],
        ['api', `api_key: ${apiKey}`],
      ] as const) {
        const outputs = await outputsOf(name, `{elasticsearch: {url: "${elasticsearch.url}", ${credentials}}}`, 3000);
        expect(leaksIn(outputs)).toEqual([]);
        expect(outputs.get('doctor')).toContain('you sent');
      }
    },
    90_000,
  );

  onLinux(
    'with a configuration that is refused',
    async () => {
      const config = configure('refused', '{elasticsearch: {url: 5}}');
      const broken = readFileSync(config, 'utf8');
      for (const text of [broken, broken.replace('accounts:', 'accounts: ['), `${broken}api_key: ${key}\n`]) {
        const { stderr, exitCode } = await runCli(['collect', '--config', place.write('broken.yml', text)], { env });
        expect(exitCode).toBe(2);
        expect(leaksIn(new Map([['stderr', stderr]]))).toEqual([]);
      }
    },
    30_000,
  );
});

describe('what a run writes', () => {
  onLinux(
    'can be read by its owner only',
    async () => {
      const account = `{name: acme, url: "${simulator.url}", api_key: ${key}}`;
      const output = `"ndjson:${place.path('out.ndjson')}"`;
      const config = place.write(
        'modes.yml',
        `accounts: [${account}]\noutput: ${output}\nstate: {directory: ${place.path('state-modes')}}\n`,
      );
      await runCli(['collect', '--config', config, '--once', '--quiet'], { env });
      const written = filesBelow(place.folder).filter((path) => !path.endsWith('.yml') && !path.endsWith('.key'));
      expect(written.length).toBeGreaterThan(2);
      expect(written.filter((path) => (statSync(path).mode & 0o077) !== 0)).toEqual([]);
      expect(statSync(place.path('state-modes')).mode & 0o077).toBe(0);
    },
    30_000,
  );
});
