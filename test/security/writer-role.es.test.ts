import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writerRole } from '../../src/elasticsearch/writer-role.ts';
import { startSimulator } from '../../src/simulator/server.ts';
import { asFastAsItGoes } from '../cli/fixture.ts';
import { runCli } from '../cli/run-cli.ts';
import { askServer, tellServer } from '../support/elasticsearch/request.ts';
import { startSecureServer } from '../support/elasticsearch/secure-server.ts';
import { installMapping } from '../support/package/install-mapping.ts';

const server = await startSecureServer(process.env);
const password = 'writer-password-3f9a';
const events = 300;

(server ? describe : describe.skip)('an Elasticsearch with security on', () => {
  const admin = server?.url ?? '';
  const plain = new URL(admin || 'http://nowhere');
  const origin = plain.origin;
  const asWriter = `${plain.protocol}//writer:${password}@${plain.host}`;
  const [mapped, other] = ['logs-jumpcloud.events-secure', 'logs-jumpcloud.events-foreign'];
  const state = { index: 'jumpcloud-elastic-state', deadLetterIndex: 'jumpcloud-elastic-dead-letters' };
  let folder: string;
  let simulator: Awaited<ReturnType<typeof startSimulator>>;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'secure-'));
    simulator = await startSimulator({ events, days: 5 });
    await installMapping(admin, 'secure');
    await installMapping(admin, 'foreign');
    await tellServer(admin, 'PUT', '/_security/role/writer', writerRole({ dataStreams: [mapped], state }));
    await tellServer(admin, 'PUT', '/_security/role/powerless', { cluster: [], indices: [] });
    await tellServer(admin, 'PUT', '/_security/user/writer', { password, roles: ['writer'] });
    await tellServer(admin, 'PUT', '/_security/user/powerless', { password, roles: ['powerless'] });
  }, 240_000);

  afterAll(async () => {
    await simulator?.close();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  function configure(name: string, credentials: string, more = ''): string {
    const path = join(folder, `${name}.yml`);
    writeFileSync(
      path,
      `accounts: [{name: ${name}, url: "${simulator.url}", api_key: simulator-key, source_lag_time: 0s, namespace: secure, ${asFastAsItGoes}}]
output: {elasticsearch: {url: "${origin}", ${credentials}}}
${more || `state: {directory: "${join(folder, name)}"}`}
`,
    );
    return path;
  }

  const writer = `username: writer, password: ${password}`;

  it('lets a collector with the generated role do all of its work', async () => {
    const collected = await runCli(['collect', '--config', configure('first', writer), '--once', '--quiet']);
    expect(collected).toMatchObject({ exitCode: 0, stderr: '' });
    await tellServer(admin, 'POST', `/${mapped}/_refresh`);
    expect(await tellServer(admin, 'GET', `/${mapped}/_count`)).toMatchObject({ count: events });
  }, 60_000);

  it('lets it look up what is stored after a rollover, with its state lost, and store nothing twice', async () => {
    await tellServer(admin, 'POST', `/${mapped}/_rollover`);
    const again = await runCli(['collect', '--config', configure('again', writer), '--once', '--quiet']);
    expect(again.exitCode).toBe(0);
    await tellServer(admin, 'POST', `/${mapped}/_refresh`);
    expect(await tellServer(admin, 'GET', `/${mapped}/_count`)).toMatchObject({ count: events });
  }, 60_000);

  it('lets collectors share their state', async () => {
    const config = configure('shared', writer, 'state: elasticsearch');
    const shared = await runCli(['collect', '--config', config, '--once', '--quiet']);
    expect(shared).toMatchObject({ exitCode: 0, stderr: '' });
    const status = await runCli(['status', '--config', config, '--json']);
    expect(JSON.parse(status.stdout)).toMatchObject([{ account: 'shared', firstPoll: { succeeded: true } }]);
  }, 60_000);

  it('lets it do nothing else', async () => {
    const found = (await tellServer(admin, 'GET', `/${mapped}/_search?size=1`)) as {
      hits: { hits: readonly { _index: string; _id: string }[] };
    };
    const [hit] = found.hits.hits;
    const line = `${JSON.stringify({ create: {} })}\n${JSON.stringify({ '@timestamp': '2026-01-01T00:00:00Z' })}\n`;
    const forbidden: readonly (readonly [string, string, (object | string)?])[] = [
      ['DELETE', `/${hit?._index}/_doc/${hit?._id}`],
      ['POST', `/${mapped}/_update_by_query`, {}],
      ['POST', `/${mapped}/_delete_by_query`, { query: { match_all: {} } }],
      ['DELETE', `/${hit?._index}`],
      ['PUT', '/_ingest/pipeline/mine', { processors: [] }],
      ['PUT', '/_index_template/mine', { index_patterns: ['x'], data_stream: {} }],
      ['GET', '/_security/user'],
      ['GET', `/${other}/_search`],
      ['PUT', '/some-index', {}],
    ];
    for (const [method, path, body] of forbidden) {
      expect([method, path, (await askServer(asWriter, method, path, body)).status]).toEqual([method, path, 403]);
    }
    const foreign = await askServer(asWriter, 'POST', `/${other}/_bulk`, line);
    expect(foreign.body).toMatchObject({ errors: true, items: [{ create: { status: 403 } }] });
  }, 60_000);

  it('is what doctor asks for: nothing is missing, and of a powerless user it says what is', async () => {
    const good = await runCli(['doctor', '--config', configure('good', writer)]);
    expect(good.stdout).toContain('writer has all required privileges');
    expect(good.exitCode).toBe(0);
    const bad = await runCli(['doctor', '--config', configure('bad', `username: powerless, password: ${password}`)]);
    expect(bad.exitCode).toBe(5);
    for (const lack of ['powerless lacks: ', 'cluster monitor', 'cluster read_pipeline', `create_doc on ${mapped}`])
      expect(bad.stdout).toContain(lack);
  }, 60_000);

  it('refuses wrong credentials, and the message tells what to do without telling them', async () => {
    const wrong = 'a-wrong-password-77';
    const config = configure('wrong', `username: writer, password: ${wrong}`);
    for (const command of [['collect', '--once'], ['doctor']]) {
      const [name = '', ...rest] = command;
      const result = await runCli([name, '--config', config, ...rest]);
      expect(result.exitCode).toBe(5);
      expect(result.stdout + result.stderr).toContain('does not accept the credentials (401)');
      expect(result.stdout + result.stderr).not.toContain(wrong);
    }
    expect(readFileSync(config, 'utf8')).toContain(wrong);
  }, 60_000);

  it('accepts the role as an API key as well', async () => {
    const role_descriptors = { writer: writerRole({ dataStreams: [mapped], state }) };
    const key = (await tellServer(admin, 'POST', '/_security/api_key', { name: 'collector', role_descriptors })) as {
      encoded: string;
    };
    const result = await runCli(['doctor', '--config', configure('key', `api_key: "${key.encoded}"`)]);
    expect(result.exitCode).toBe(0);
    expect(result.stdout).toContain('has all required privileges');
  }, 60_000);
});
