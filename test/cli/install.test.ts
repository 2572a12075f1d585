import { chmodSync, existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { textFile } from '../../src/publish/archive/package-file.ts';
import { zipPackage } from '../../src/publish/archive/zip.ts';
import { json, startFakeElasticsearch } from '../elasticsearch/fake-elasticsearch.ts';
import { type StubKibanaOptions, startStubKibana } from '../support/kibana/stub-kibana.ts';
import { createWorkplace, type Workplace } from './fixture.ts';
import { type CliResult, runCli } from './run-cli.ts';

let work: Workplace;
const closing: (() => Promise<void>)[] = [];

beforeEach(() => {
  work = createWorkplace();
});

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
  work.remove();
});

const install = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<CliResult> =>
  runCli(['install', ...args], { env });

describe('install, told something wrong,', () => {
  const es = ['--elasticsearch', 'http://127.0.0.1:1'];

  it.each<[string, readonly string[], number, RegExp]>([
    ['nothing', [], 2, /--kibana URL.*--elasticsearch URL/],
    ['two ways', [...es, '--kibana', 'http://127.0.0.1:1'], 2, /either --kibana or --elasticsearch, not both/],
    ['no URL', ['--elasticsearch'], 2, /ELASTICSEARCH_URL is not set/],
    ['a folder', ['--elasticsearch', './elasticsearch'], 2, /"\.\/elasticsearch" is not an http or https URL/],
    ['a URL with a password', ['--elasticsearch', 'http://u:geheim@h:9200'], 2, /every process on this machine/],
    ['a secret itself', [...es, '--api-key', 'geheim'], 2, /takes a reference, not the secret itself/],
    ['half of a login', [...es, '--username', 'elastic'], 2, /are needed together/],
    ['a key and a login', [...es, '--api-key', 'file:x', '--username', 'u'], 2, /cannot be used together/],
    ['a secret that is nowhere', [...es, '--api-key', 'file:/no/such/key'], 2, /\/no\/such\/key does not exist/],
    ['a certificate that is nowhere', [...es, '--ca', '/no/such/ca.pem'], 2, /--ca: .*does not exist/],
    ['to delete data while it installs', [...es, '--delete-data'], 2, /works only with --uninstall/],
    ['an option of the other way', [...es, '--space', 'x'], 2, /--space cannot be used with --elasticsearch/],
    [
      'a role to remove',
      [...es, '--uninstall', '--writer-role', 'x'],
      2,
      /--writer-role cannot be used with --uninstall/,
    ],
    ['a configuration for nothing', [...es, '--config', 'x.yml'], 2, /--config sets the privileges/],
    [
      'two namespaces',
      [...es, '--writer-key', '-', '--config', 'x', '--namespace', 'y'],
      2,
      /--namespace cannot be used with/,
    ],
    ['no such configuration', [...es, '--writer-key', '-', '--config', '/no/x.yml'], 2, /\/no\/x\.yml does not exist/],
    [
      'an archive that is none',
      ['--kibana', 'http://127.0.0.1:1', '--writer-key', 'x'],
      2,
      /--writer-key cannot be used/,
    ],
    ['a port where nothing listens', es, 5, /ECONNREFUSED[\s\S]*run the command again/],
  ])('such as %s, says what to do', async (_, args, exitCode, message) => {
    const result = await install(args);
    expect(result).toMatchObject({ exitCode, stdout: '', stderr: expect.stringMatching(message) });
    expect(result.stderr).toContain('what to do: ');
    expect(result.stderr).not.toContain('geheim');
  });
});

describe('install, into what is no Elasticsearch that works,', () => {
  const against = async (...answers: Parameters<typeof startFakeElasticsearch>): Promise<CliResult> => {
    const server = await startFakeElasticsearch(...answers);
    closing.push(server.close);
    return await install(['--elasticsearch', server.url]);
  };

  it.each(['7.17.9', '8.18.4'])('refuses version %s', async (number) => {
    const result = await against(json(200, { version: { number } }));
    expect(result).toMatchObject({ exitCode: 5, stderr: expect.stringContaining(`is Elasticsearch ${number}`) });
    expect(result.stderr).toContain('JC_SINK_TOO_OLD');
  });

  it('knows how version 7 refuses to answer', async () => {
    const error = { type: 'media_type_header_exception', reason: 'Invalid media-type value on headers [Accept]' };
    expect((await against(json(400, { error, status: 400 }))).stderr).toContain('JC_SINK_TOO_OLD');
  });

  it('says that something else answers', async () => {
    const result = await against((response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>hi'));
    expect(result.stderr).toMatch(/is not Elasticsearch|is not JSON/);
    expect(result.exitCode).toBe(5);
  });

  it('speaks of https where the server wants it', async () => {
    const result = await against((response) => response.destroy());
    expect(result.stderr).toContain('https:// instead of http://');
    const server = await startFakeElasticsearch(json(200, {}));
    closing.push(server.close);
    const secure = await install(['--elasticsearch', server.url.replace('http:', 'https:')]);
    expect(secure.stderr).toContain('http:// instead of https://');
  });
});

describe('install through Kibana', () => {
  const kibana = async (options: StubKibanaOptions = {}) => {
    const stub = await startStubKibana(options);
    closing.push(stub.close);
    const run = (args: readonly string[] = [], env = {}): Promise<CliResult> =>
      install(['--kibana', stub.url, ...args], env);
    return { stub, run };
  };

  it('makes the package, uploads it, and tells what there is now', async () => {
    const { stub, run } = await kibana();
    const result = await run();
    expect(result).toMatchObject({ exitCode: 0, stderr: '' });
    expect(result.stdout).toMatch(
      /Going to install jumpcloud 101\.\d+\.\d+ .*\n(?: {2}\d+ × [a-z ]+\n)+Dashboards:\n(?: {2}[\w -]+: http\S+\n)+Installed: package jumpcloud 101/,
    );
    expect(stub.installed()).toMatch(/^101\./);
    expect(result.stdout).toMatch(/\n {2}\d+ × dashboard\n/);
    const id = 'jumpcloud-fe780080-94a7-11ed-9170-e9f90db17dfc';
    expect(result.stdout).toContain(`  Overview: ${stub.url}/app/dashboards#/view/${id}\n`);
  });

  it("says that Elastic's dashboard becomes another one, and how to keep a copy", async () => {
    const dashboard = { type: 'dashboard', id: 'jumpcloud-fe780080-94a7-11ed-9170-e9f90db17dfc' };
    const before = { source: 'registry', kibana: [dashboard] };
    const elastics = await kibana({ installed: { ...before, version: '1.22.0' } });
    const said = /replaces these objects[^:]*:\n {2}dashboard jumpcloud-fe780080\S+\nTo keep a copy, choose Duplicate/;
    expect((await elastics.run(['--dry-run'])).stdout).toMatch(said);
    const own = await kibana({ installed: { ...before, version: '101.0.0' } });
    expect((await own.run(['--dry-run'])).stdout).not.toMatch(/replaces|Duplicate/);
  });

  it.each([
    ['1.22.0', 'registry', /replace jumpcloud 1\.22\.0 \(Elastic's own, registry\) by 101/],
    ['100.9.0', 'upload', /replace jumpcloud 100\.9\.0 \(upload\) by 101/],
  ])('upgrades from %s, and says so', async (version, source, said) => {
    const { stub, run } = await kibana({ installed: { version, source } });
    expect((await run()).stdout).toMatch(said);
    expect(stub.installed()).toMatch(/^101\./);
  });

  it('changes nothing in a dry run', async () => {
    const { stub, run } = await kibana({ installed: { version: '1.22.0', source: 'registry' } });
    expect((await run(['--dry-run'])).stdout).toContain('Would replace jumpcloud 1.22.0');
    expect((await run(['--dry-run', '--uninstall'])).stdout).toContain('Would remove jumpcloud 1.22.0');
    expect(stub.requests.filter((request) => !request.startsWith('GET '))).toEqual([]);
  });

  it("names the dashboards that go with Elastic's package, and how to keep a copy, before it changes anything", async () => {
    const dashboard = { type: 'dashboard', id: 'jumpcloud-of-elastic' };
    const tag = { type: 'tag', id: 'fleet-managed-default' };
    const installed = { version: '1.22.0', source: 'registry', kibana: [dashboard, tag] };
    const { stub, run } = await kibana({ installed });
    for (const args of [['--dry-run'], ['--dry-run', '--uninstall']]) {
      const { stdout } = await run(args);
      expect(stdout).toMatch(
        /\n {2}dashboard jumpcloud-of-elastic\n[\s\S]*Duplicate[\s\S]*Dry run: nothing was changed\./,
      );
      expect(stdout).not.toContain('fleet-managed');
    }
    expect(stub.installed()).toBe('1.22.0');
    expect((await run()).stdout).toMatch(/dashboard jumpcloud-of-elastic[\s\S]*Installed/);
  });

  it('says of no dashboard that it goes where the new version has it', async () => {
    const file = work.write(
      'new.zip',
      zipPackage('jumpcloud-101.9.0', [
        textFile('manifest.yml', 'name: jumpcloud\nversion: 101.9.0\n'),
        textFile('kibana/dashboard/jumpcloud-kept.json', '{}'),
      ]),
    );
    const kept = ['jumpcloud-kept', 'jumpcloud-gone'].map((id) => ({ type: 'dashboard', id }));
    const { run } = await kibana({ installed: { version: '101.0.0', source: 'upload', kibana: kept } });
    const { stdout } = await run(['--dry-run', '--zip', file]);
    expect(stdout).toContain('  dashboard jumpcloud-gone\n');
    expect(stdout).not.toContain('jumpcloud-kept');
  });

  it('removes what is installed, and finds nothing the second time', async () => {
    const { stub, run } = await kibana({ installed: { version: '101.0.0', source: 'upload' } });
    expect((await run(['--uninstall'])).stdout).toContain('Removed: package jumpcloud 101.0.0.');
    expect(stub.installed()).toBeUndefined();
    expect((await run(['--uninstall'])).stdout).toContain('Nothing to remove');
  });

  it('takes credentials of Kibana from the environment, else those of Elasticsearch, into its space', async () => {
    const { run } = await kibana({ authorization: 'ApiKey right-key', space: 'blue' });
    const space = ['--space', 'blue', '--dry-run'];
    expect((await run(space, { KIBANA_API_KEY: 'right-key' })).exitCode).toBe(0);
    expect((await run(space, { ELASTICSEARCH_API_KEY: 'right-key' })).exitCode).toBe(0);
    const file = work.write('key', 'right-key\n');
    chmodSync(file, 0o600);
    expect((await run([...space, '--api-key', `file:${file}`])).exitCode).toBe(0);
    const wrong = await run(space, { KIBANA_API_KEY: 'wrong-key', ELASTICSEARCH_API_KEY: 'right-key' });
    expect(wrong).toMatchObject({ exitCode: 5, stderr: expect.stringContaining('JC_KIBANA_UNAUTHORIZED') });
    expect(wrong.stderr).not.toContain('wrong-key');
  });

  it('uploads another archive where one is given, and refuses what is none', async () => {
    const { stub, run } = await kibana();
    const none = work.write('none.zip', 'PK no');
    expect(await run(['--zip', none])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('is not a package archive'),
    });
    expect(await run(['--zip', work.folder])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('is a folder'),
    });
    // Making an archive takes a while, and a server closes a connection on which nothing comes.
    expect(stub.requests).toEqual([]);
    const made = await runCli(['package', '--out', work.path('out')]);
    const zip = made.stdout.trim().split('\n').at(-1) ?? '';
    expect(existsSync(zip)).toBe(true);
    expect((await run(['--zip', zip])).exitCode).toBe(0);
    expect(stub.installed()).toMatch(/^101\./);
  });
});
