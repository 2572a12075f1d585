import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Simulator, startSimulator } from '../../src/simulator/server.ts';
import { asFastAsItGoes, createWorkplace, type Workplace } from './fixture.ts';
import { logged, messageOf, runCli, startCli } from './run-cli.ts';

let place: Workplace;
let simulator: Simulator;
beforeEach(async () => {
  place = createWorkplace();
  simulator = await startSimulator({ events: 300, days: 10 });
});
afterEach(async () => {
  await simulator.close();
  place.remove();
});

const account = (name: string, key = 'simulator-key', more = ''): string =>
  `  - {name: ${name}, url: "${simulator.url}", api_key: ${key}, interval: 1s, source_lag_time: 0s, ${asFastAsItGoes}${more}}\n`;

function configure(accounts: readonly string[], more = ''): string {
  const output = `output: "ndjson:${place.path('{account}.ndjson')}"\n`;
  return place.write(
    'c.yml',
    `accounts:\n${accounts.join('')}${output}state: {directory: ${place.path('state')}}\n${more}`,
  );
}

describe('jumpcloud-elastic status', () => {
  it('tells of accounts that were collected, and ends well', async () => {
    const config = configure([account('acme')]);
    const before = await runCli(['status', '--config', config]);
    expect(before).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('there has been none yet') });
    expect(before.stderr).toContain(`the state folder ${place.path('state')} does not exist`);
    await runCli(['collect', '--config', config, '--once', '--quiet']);
    const after = await runCli(['status', '--config', config, '--json']);
    expect(after.exitCode).toBe(0);
    expect(JSON.parse(after.stdout)).toMatchObject([
      { account: 'acme', stream: 'events', events: 300, firstPoll: { succeeded: true }, trouble: false },
    ]);
  });

  it('needs none of the secrets, also where they cannot be read', async () => {
    const key = place.write('acme.key', 'simulator-key\n');
    const lines = [account('acme', `"file:${key}"`), account('other', `"\${STATUS_TEST_KEY}"`)];
    const config = configure(lines);
    await runCli(['collect', '--config', config, '--once', '--quiet'], { env: { STATUS_TEST_KEY: 'simulator-key' } });
    writeFileSync(key, 'two\nlines\n');
    for (const change of [() => undefined, () => rmSync(key)]) {
      change();
      const { exitCode, stdout } = await runCli(['status', '--config', config, '--json']);
      expect(JSON.parse(stdout)).toMatchObject([{ events: 300 }, { events: 300 }]);
      expect(exitCode).toBe(0);
    }
    const other = await runCli(['collect', '--config', config, '--once', '--quiet']);
    expect([other.exitCode, other.stderr]).toEqual([2, expect.stringContaining('JC_CONFIG_SECRET_MISSING')]);
  });

  it('names the secret of shared state, which it needs', async () => {
    const connection = `url: "http://127.0.0.1:9", api_key: "\${STATUS_TEST_KEY}"`;
    const config = place.write(
      'shared.yml',
      `accounts: [{name: acme, api_key: "file:/nowhere/key"}]\noutput: stdout\nstate: {elasticsearch: {${connection}}}\n`,
    );
    const { exitCode, stderr } = await runCli(['status', '--config', config]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('state.elasticsearch.api_key: the environment variable STATUS_TEST_KEY is not set');
    expect(stderr).not.toContain('/nowhere');
  });

  it('ends with the code of the trouble, and says what to do', async () => {
    const config = configure([account('acme'), account('other', 'wrong')]);
    await runCli(['collect', '--config', config, '--once', '--quiet']);
    const { exitCode, stdout } = await runCli(['status', '--config', config]);
    expect(exitCode).toBe(3);
    expect(stdout).toMatch(/acme events\n {2}condition +ended\n/);
    expect(stdout).toMatch(/other events\n {2}condition +stopped {2}<-- needs attention/);
    expect(stdout).toContain('Check api_key');
  });
});

describe('a configuration without an output, which collect is given on the command line', () => {
  const without = (): string => place.write('c.yml', `accounts:\n${account('acme')}`);
  const state = (): string[] => ['--state', place.path('elsewhere')];
  const output = (): string[] => ['--output', `ndjson:${place.path('given.ndjson')}`];

  it('is enough for status', async () => {
    await runCli(['collect', '--config', without(), ...output(), ...state(), '--once', '--quiet']);
    for (const more of [[], output()]) {
      const { exitCode, stdout } = await runCli(['status', '--config', without(), ...state(), ...more]);
      expect([exitCode, stdout]).toEqual([0, expect.stringMatching(/condition +ended\n(?:.*\n)*? +events +300\n/)]);
    }
  });

  it('is enough for doctor, which says that there is no output and checks the rest', async () => {
    const { exitCode, stdout } = await runCli(['doctor', '--config', without(), ...state()]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('warning output: No output is configured');
    expect(stdout).toContain('accepts the key');
    expect(stdout).toContain(`state: ${place.path('elsewhere')} can be created.`);
    const given = await runCli(['doctor', '--config', without(), ...output()]);
    expect(given.stdout).toContain(`output: ${place.folder} is writable.`);
  });

  it('is not enough to collect', async () => {
    const refused = await runCli(['collect', '--config', without(), '--once']);
    expect(refused).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('"output" is missing') });
  });

  it('has to say where state is that is shared', async () => {
    place.write('c.yml', `accounts:\n${account('acme')}state: elasticsearch\n`);
    const refused = await runCli(['status', '--config', place.path('c.yml')]);
    expect(refused).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('"url" of its own') });
  });
});

describe('jumpcloud-elastic doctor', () => {
  it('finds nothing wrong where nothing is', async () => {
    const { exitCode, stdout } = await runCli(['doctor', '--config', configure([account('acme')])]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('accepts the key');
    expect(stdout).toContain('would go back 360h and find 300 events');
    expect(stdout).toContain('The clock of this machine is within');
    expect(stdout).not.toContain('ERROR');
  });

  it('explains a refusal in words, for people and for programs', async () => {
    const config = configure([account('acme', 'wrong')]);
    const { exitCode, stdout } = await runCli(['doctor', '--config', config]);
    expect(exitCode).toBe(3);
    expect(stdout).toMatch(
      /ERROR {3}account acme: JumpCloud does not accept the API key[\s\S]*what to do: Check api_key/,
    );
    const findings = JSON.parse((await runCli(['doctor', '--config', config, '--json'])).stdout);
    expect(findings).toContainEqual(expect.objectContaining({ level: 'error', code: 'JC_API_UNAUTHORIZED' }));
  });

  it('says which organization may not be asked for, and that history is too long for the plan', async () => {
    await simulator.close();
    const [own, foreign] = ['64949312a2930fd2c93b2669', '5dc058bc3f53f95e3972f03f'];
    simulator = await startSimulator({ events: 10, days: 1, organizations: [own ?? ''], retentionDays: 5 });
    const orgs = await runCli([
      'doctor',
      '--config',
      configure([account('acme', 'simulator-key', `, org_ids: [${own}, ${foreign}]`)]),
    ]);
    expect(orgs).toMatchObject({ exitCode: 3, stdout: expect.stringContaining(foreign ?? '') });
    const plan = await runCli(['doctor', '--config', configure([account('acme')])]);
    expect(plan.exitCode).toBe(3);
    expect(plan.stdout).toContain('The first poll could not go back 360h');
    expect(plan.stdout).toContain('set starting_point');
  });

  it('warns of a file that everybody can read only where a secret is written out in it', async () => {
    const key = place.write('key', 'simulator-key');
    const config = configure([account('acme', `"file:${key}"`)]);
    chmodSync(config, 0o644);
    expect((await runCli(['doctor', '--config', config])).stdout).not.toContain('Every user');
    chmodSync(configure([account('acme')]), 0o644);
    expect((await runCli(['doctor', '--config', config])).stdout).toMatch(
      /warning config: Every user of this machine can read the secret in .*\n +what to do: Run chmod 640/,
    );
  });

  it('sees a clock that is wrong', async () => {
    await simulator.close();
    const clock = { now: () => Date.now() + 600_000, sleep: async () => {} };
    simulator = await startSimulator({ events: 10, days: 1, clock, live: true });
    const { exitCode, stdout } = await runCli(['doctor', '--config', configure([account('acme')])]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/warning account acme: The clock of this machine is 1?\d?m?\d+.* behind JumpCloud's/);
  });

  it('prints the role that Elasticsearch should give', async () => {
    const config = place.write(
      'e.yml',
      'accounts: [{name: a, api_key: k, namespace: prod}]\noutput: {elasticsearch: {url: "https://es:9200"}}\n',
    );
    const { stdout } = await runCli(['doctor', '--config', config, '--role']);
    expect(JSON.parse(stdout)).toEqual({
      cluster: ['monitor', 'read_pipeline'],
      indices: [
        {
          names: ['logs-jumpcloud.events-prod', 'logs-jumpcloud.collector-prod'],
          privileges: ['create_doc', 'auto_configure', 'view_index_metadata', 'read'],
        },
      ],
    });
  });
});

describe('a collector that runs', () => {
  it('serves health and metrics, and takes a new configuration without losing or repeating anything', async () => {
    const health = place.path('health.ndjson');
    const more = `listen: 127.0.0.1:0\nhealth_documents: "ndjson:${health}"\n`;
    const config = configure([account('acme'), account('other', 'wrong')], more);
    const run = startCli(['collect', '--config', config]);
    try {
      const url = JSON.parse(`"${await logged(run.child, /"url":"(http:[^"]+)"/)}"`) as string;
      await logged(run.child, /poll-failed/);
      expect((await fetch(`${url}/healthz`)).status).toBe(503);
      expect(await (await fetch(`${url}/metrics`)).text()).toContain('jumpcloud_elastic_stream_up');
      const applied = logged(run.child, /config-applied/);
      const finished = logged(run.child, /"account":"other"[^\n]*"stored":300/);
      writeFileSync(config, readFileSync(config, 'utf8').replace('wrong', 'simulator-key'));
      run.child.kill('SIGHUP');
      await applied;
      await finished;
      expect((await fetch(`${url}/healthz`)).status).toBe(200);
      const refused = logged(run.child, /config-refused/);
      writeFileSync(config, 'accounts: 5\n');
      run.child.kill('SIGHUP');
      await refused;
      await delay(1200);
      const metrics = await (await fetch(`${url}/metrics`)).text();
      expect(metrics).toContain('jumpcloud_elastic_config_last_reload_successful 0');
      expect(metrics).toMatch(/jumpcloud_elastic_config_reloads_total\{result="refused"\} [1-9]/);
      expect(metrics).toMatch(/jumpcloud_elastic_api_answers_total\{account="acme",class="2xx"\} [1-9]/);
      expect(metrics).toMatch(/jumpcloud_elastic_ledger_slices\{account="acme",stream="events",state="\w+"\} [1-9]/);
      expect(metrics).toContain('jumpcloud_elastic_ledger_missing_events{account="acme",stream="events"} 0');
    } finally {
      run.child.kill('SIGTERM');
    }
    const result = await run.ended;
    expect(result.exitCode).toBe(0);
    expect(messageOf(result)).toBe('');
    for (const name of ['acme', 'other']) {
      const ids = readFileSync(place.path(`${name}.ndjson`), 'utf8')
        .trim()
        .split('\n');
      expect(ids).toHaveLength(300);
    }
    const told = readFileSync(health, 'utf8');
    for (const action of ['collection-started', 'key-refused', 'poll', 'config-applied', 'config-refused'])
      expect(told).toContain(`"action":"${action}"`);
    expect(told.split('"action":"collection-stopped"')).toHaveLength(4);
    const refusals = told.match(/"error":\{"code":"JC_CONFIG_[^}]*\}/g) ?? [];
    expect(new Set(refusals).size).toBe(refusals.length);
    expect(told).toMatch(/"error":\{"code":"JC_CONFIG_INVALID","message":"[^"]*accounts/);
  });

  it('says in one message that its address is taken', async () => {
    const port = new URL(simulator.url).port;
    const result = await runCli(['collect', '--config', configure([account('acme')], `listen: 127.0.0.1:${port}\n`)]);
    expect(result.exitCode).toBe(2);
    expect(messageOf(result)).toContain('the port is already in use');
  });
});
