import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Client } from '@elastic/elasticsearch';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { createElasticsearchClient } from '../../src/elasticsearch/client.ts';
import { createElasticsearchStore } from '../../src/elasticsearch/state/elasticsearch-store.ts';
import { readDocument } from '../../src/elasticsearch/state/fenced-documents.ts';
import { defaultKey } from '../../src/simulator/options.ts';
import { type Simulator, startSimulator } from '../../src/simulator/server.ts';
import type { CheckpointHead } from '../../src/state/checkpoint.ts';
import { parseCheckpoint } from '../../src/state/checkpoint-text.ts';
import { type CliRun, messageOf, runCli, startCli } from '../cli/run-cli.ts';
import { describeElasticsearch, elasticsearchUrl } from '../support/elasticsearch/describe-elasticsearch.ts';
import { uniqueNamespace } from '../support/elasticsearch/index-names.ts';
import { askServer } from '../support/elasticsearch/request.ts';
import { documentIds } from '../support/events/document-ids.ts';
import { type InstalledMapping, installMapping } from '../support/package/install-mapping.ts';
import { type HoldingProxy, startHoldingProxy } from './holding-proxy.ts';
import { outputSetting } from './output-setting.ts';
import { storedDocuments } from './stored-documents.ts';

const organizations = Array.from({ length: 6 }, (_, index) => `${index + 1}`.repeat(24));
const accounts = organizations.map((_, index) => `org${index + 1}`);
const events = 3000;
const end = Date.now();

/** A collector in a process of its own, whose log can be watched. */
class Collector {
  readonly run: CliRun;
  readonly #lines: { action: string; account: string; token: number }[] = [];
  #rest = '';

  constructor(config: string) {
    this.run = startCli(['collect', '--config', config]);
    this.run.child.stderr?.on('data', (text: string) => {
      const lines = `${this.#rest}${text}`.split('\n');
      this.#rest = lines.pop() ?? '';
      for (const line of lines.filter((each) => each.startsWith('{'))) {
        const { 'event.action': action, jumpcloud_elastic: fields } = JSON.parse(line);
        this.#lines.push({ action, account: fields?.account, token: fields?.token });
      }
    });
  }

  /** Accounts of which it logged something, in order, each as often as it did. */
  accountsOf(action: string): readonly string[] {
    return this.#lines.filter((line) => line.action === action).map(({ account }) => account);
  }

  /** What it works on, by its log. */
  get held(): readonly string[] {
    const held = new Set<string>();
    for (const { action, account } of this.#lines) {
      if (action === 'lease-taken') held.add(account);
      if (action === 'lease-lost' || action === 'lease-handed-over') held.delete(account);
    }
    return [...held].sort();
  }

  firstToken(account: string): number {
    return this.#lines.find((line) => line.action === 'lease-taken' && line.account === account)?.token ?? Number.NaN;
  }

  async stop(): Promise<readonly [number, string]> {
    this.run.child.kill('SIGTERM');
    const result = await this.run.ended;
    return [result.exitCode, messageOf(result)];
  }
}

describeElasticsearch('collectors that share state in Elasticsearch', () => {
  let folder: string;
  let client: Client;
  let simulator: Simulator;
  let mapping: InstalledMapping;
  let index: string;
  let pageMs: number;
  let running: Collector[];
  let proxy: HoldingProxy | undefined;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'shared-'));
    client = createElasticsearchClient({ url: elasticsearchUrl() });
  });

  afterAll(async () => {
    await client.close();
    rmSync(folder, { recursive: true, force: true });
  });

  beforeEach(async () => {
    running = [];
    pageMs = 0;
    index = `jumpcloud-elastic-state-${uniqueNamespace()}`;
    mapping = await installMapping(elasticsearchUrl(), uniqueNamespace('shared'));
    simulator = await startSimulator({
      events,
      days: 30,
      end,
      organizations,
      interceptors: [
        async (_request, next) => {
          await delay(pageMs);
          return next();
        },
      ],
    });
  }, 120_000);

  afterEach(async () => {
    for (const { run } of running) run.child.kill('SIGKILL');
    await Promise.all(running.map(({ run }) => run.ended));
    await proxy?.close();
    proxy = undefined;
    await simulator.close();
    await mapping.remove([mapping.dataStream]);
    await askServer(elasticsearchUrl(), 'DELETE', `/${index}-000001`);
  }, 60_000);

  function configFile(name: string, output = elasticsearchUrl()): string {
    const path = join(folder, `${name}.yml`);
    const state = JSON.parse(outputSetting(elasticsearchUrl())).elasticsearch;
    const account = (position: number): string => `
  - name: ${accounts[position]}
    url: ${simulator.url}
    api_key: ${defaultKey}
    org_ids: ["${organizations[position]}"]
    event_limit: 20
    starting_point: 800h
    source_lag_time: 0s
    interval: 1s
    namespace: ${mapping.namespace}`;
    writeFileSync(
      path,
      `accounts:${accounts.map((_, position) => account(position)).join('')}
output: ${outputSetting(output)}
state: {elasticsearch: ${JSON.stringify({ ...state, index, lease: '3s' })}}
`,
    );
    return path;
  }

  function start(name: string, output?: string): Collector {
    const collector = new Collector(configFile(name, output));
    running.push(collector);
    return collector;
  }

  const stored = async () =>
    (await storedDocuments(elasticsearchUrl(), mapping.dataStream, false)).map(({ _id }) => _id).sort();

  async function until(what: string, condition: () => boolean | Promise<boolean>): Promise<void> {
    for (let tries = 0; tries < 600; tries += 1) {
      if (await condition()) return;
      await delay(100);
    }
    throw new Error(`never happened: ${what}; held: ${JSON.stringify(running.map(({ held }) => held))}`);
  }

  async function checkpoint(account: string): Promise<{ token: number; saved: CheckpointHead }> {
    const store = createElasticsearchStore(client, index);
    const stream = { account, stream: 'events' };
    const [document] = await store.read([`${account}/events/document/checkpoint`]);
    const saved = parseCheckpoint((await readDocument(store, stream, 'checkpoint')) ?? '', account, 'events');
    if (typeof saved === 'string') throw new Error(saved);
    return { token: Number(document?.source.token), saved: saved.head };
  }

  it('share accounts evenly; when one is killed the other takes over, and every event is there once', async () => {
    pageMs = 250;
    const first = start('first');
    await until('the first works alone', () => first.held.length === 6);
    const second = start('second');
    await until('half is handed over', () => first.held.length === 3 && second.held.length === 3);
    expect([...first.held, ...second.held].sort()).toEqual(accounts);
    await delay(1000);
    second.run.child.kill('SIGKILL');
    expect((await second.run.ended).exitCode).toBe(137);
    expect((await stored()).length).toBeLessThan(events);
    pageMs = 0;
    await until('the first has all accounts again', () => first.held.length === 6);
    await until('everything is stored', async () => (await stored()).length >= events);
    expect(await first.stop()).toEqual([0, '']);
    expect(await stored()).toEqual(documentIds(simulator));
    const totals = await Promise.all(accounts.map(async (account) => (await checkpoint(account)).saved.totals));
    // A page of the killed one that was stored and not yet saved was found there by the other.
    expect(totals.reduce((sum, each) => sum + each.stored + each.alreadyThere, 0)).toBe(events);
  }, 240_000);

  it('without fencing one that was paused longer than its lease would write its old checkpoint', async () => {
    proxy = await startHoldingProxy(elasticsearchUrl());
    pageMs = 50;
    const paused = start('paused', proxy.url);
    await until('it works on all accounts', () => paused.held.length === 6);
    await until('something is stored', async () => (await stored().catch(() => [])).length > 200);
    proxy.hold();
    await until('bulks are under way', () => proxy?.held === 6);
    paused.run.child.kill('SIGSTOP');
    expect((await stored()).length).toBeLessThan(events);

    const other = start('other');
    await until('the other took everything over', () => other.held.length === 6);
    await until('everything is stored', async () => (await stored()).length >= events);
    await until('it is at the present everywhere', () => new Set(other.accountsOf('window-end')).size === 6);
    const before = new Map(await Promise.all(accounts.map(async (each) => [each, await checkpoint(each)] as const)));

    // Nobody else writes now: an old checkpoint that got through would stay.
    other.run.child.kill('SIGSTOP');
    paused.run.child.kill('SIGCONT');
    proxy.release();
    const tokens = async () => await Promise.all(accounts.map(async (each) => (await checkpoint(each)).token));
    const isOld = (token: number, index: number): boolean =>
      token < (before.get(accounts[index] ?? '')?.token ?? Number.NaN);
    await until('it learns of it, or writes', async () => {
      return new Set(paused.accountsOf('lease-lost')).size === 6 || (await tokens()).some(isOld);
    });
    expect((await tokens()).filter(isOld)).toEqual([]);
    other.run.child.kill('SIGCONT');
    await until('it gets its share again', () => paused.held.length === 3);
    await delay(2000);
    expect(await paused.stop()).toEqual([0, '']);
    expect(await other.stop()).toEqual([0, '']);

    for (const account of accounts) {
      const { token, saved } = await checkpoint(account);
      expect(token).toBeGreaterThan(paused.firstToken(account));
      expect(token).toBeGreaterThanOrEqual(before.get(account)?.token ?? Number.NaN);
      expect(saved.position).toBe(before.get(account)?.saved.position);
      expect(saved.totals.fetched).toBeGreaterThanOrEqual(before.get(account)?.saved.totals.fetched ?? Number.NaN);
    }
    expect(await stored()).toEqual(documentIds(simulator));
  }, 240_000);

  it('let a run that wants only once wait for the lease time, and then say who has it', async () => {
    const holder = start('holder');
    await until('it has all accounts', () => holder.held.length === 6);
    const result = await runCli(['collect', '--config', configFile('once'), '--once', '--quiet']);
    expect(result.exitCode).toBe(5);
    expect(messageOf(result)).toMatch(
      /The state of org1\/events is in use by the collector \S+-\d+-[0-9a-f]{8}, which renewed its lease within 3s/,
    );
    expect(messageOf(result)).toContain('code: JC_STATE_LOCKED');
    expect(await holder.stop()).toEqual([0, '']);
    const alone = await runCli(['collect', '--config', configFile('once'), '--once', '--quiet']);
    expect([alone.exitCode, messageOf(alone)]).toEqual([0, '']);
    expect(await stored()).toEqual(documentIds(simulator));
  }, 240_000);
});
