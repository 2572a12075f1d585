import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { problemsOfRule } from '../support/kibana/rule-shape.ts';
import { startStubDetections } from '../support/kibana/stub-detections.ts';
import { messageOf, runCli } from './run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'jumpcloud-elastic-export-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('rules export', () => {
  it('ndjson goes to standard output, and what Kibana cannot have is named beside it', async () => {
    const { exitCode, stdout, stderr } = await runCli(['rules', 'export', '--format', 'ndjson']);
    const rules = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect([exitCode, rules.flatMap(problemsOfRule)]).toEqual([0, []]);
    expect(stderr).toMatch(/rules exported\nLeft out[\s\S]*impossible-logins: /);
  });

  it('numbers and lists that were chosen are in the rule', async () => {
    const args = ['rules', 'export', '--format', 'ndjson', '--rule', 'unsuccessful-logins'];
    const [own, sumo] = await Promise.all([runCli(args), runCli([...args, '--profile', 'sumo'])]);
    const countOf = (text: string) => JSON.parse(text).threshold.value;
    expect(countOf(own.stdout)).toBe(6);
    expect(countOf(sumo.stdout)).toBe(2);
  });

  it('package is an archive with a rule in each object', async () => {
    const out = join(folder, 'rules.zip');
    const { exitCode, stdout } = await runCli(['rules', 'export', '--format', 'package', '--out', out]);
    const files = unzipSync(new Uint8Array(readFileSync(out)));
    const objects = Object.keys(files).filter((path) => path.includes('/kibana/security_rule/'));
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`${objects.length} rules exported`);
    expect(
      strFromU8(files[Object.keys(files).find((path) => path.endsWith('/manifest.yml')) ?? ''] as Uint8Array),
    ).toContain('type: content');
  });

  it('template is a folder of alerting rules: documents, counts and silence', async () => {
    const out = join(folder, 'templates');
    await runCli(['rules', 'export', '--format', 'template', '--out', out]);
    const made = readdirSync(out).map((name) => JSON.parse(readFileSync(join(out, name), 'utf8')));
    const params = (title: string) =>
      made.find(({ attributes }) => attributes.name === `[JumpCloud] ${title}`)?.attributes.params;
    expect(made.length).toBeGreaterThanOrEqual(10);
    for (const { id, type } of made)
      expect([type, existsSync(join(out, `${id}.json`))]).toEqual(['alerting_rule_template', true]);
    expect(params('Unsuccessful logins')).toMatchObject({
      threshold: [6],
      timeField: 'event.created',
      thresholdComparator: '>=',
      groupBy: 'top',
      termField: ['jumpcloud.derived.actor'],
      timeWindowSize: 15,
      timeWindowUnit: 'm',
    });
    expect(params('Administrator locked out')).toMatchObject({
      threshold: [0],
      thresholdComparator: '>',
      groupBy: 'all',
    });
    expect(JSON.parse(params('Administrator locked out').esQuery)).toHaveProperty('query');
    const silence = made.filter(({ attributes }) => attributes.params.thresholdComparator === '<');
    expect(silence.map(({ attributes }) => attributes.params.threshold)).toContainEqual([1]);
  });

  it('docs are pages and their drawing', async () => {
    const out = join(folder, 'docs');
    await runCli(['rules', 'export', '--format', 'docs', '--out', out]);
    expect(readFileSync(join(out, 'rules.md'), 'utf8')).toContain('](attack-coverage.svg)');
    expect(readFileSync(join(out, 'attack-coverage.svg'), 'utf8')).toMatch(/^<svg /);
  });

  it('says so if it cannot write', async () => {
    const out = join(folder, 'rules.zip', 'below-a-file');
    const result = await runCli(['rules', 'export', '--format', 'docs', '--out', out]);
    expect(result.exitCode).toBe(2);
    expect(messageOf(result)).toMatch(/--out: .*cannot be written/);
  });
});

describe('rules install', () => {
  it('imports into Kibana, enables only what it is asked to, and leaves alone what is there', async () => {
    const kibana = await startStubDetections({ authorization: 'ApiKey key' });
    try {
      const env = { KIBANA_URL: kibana.url, KIBANA_API_KEY: 'key' };
      const args = ['rules', 'install', '--kibana', '--rule', 'mfa-fatigue', '--rule', 'administrator-locked-out'];
      const first = await runCli(args, { env });
      expect([first.exitCode, first.stdout]).toEqual([
        0,
        expect.stringContaining('2 rules imported, none of them enabled'),
      ]);
      expect([...kibana.rules.values()].map(({ enabled }) => enabled)).toEqual([false, false]);
      const again = await runCli([...args, '--enable'], { env });
      expect(again.stdout).toMatch(/0 rules imported[\s\S]*Left alone[\s\S]*JumpCloud: MFA fatigue/);
      const replaced = await runCli([...args, '--enable', '--overwrite'], { env });
      expect(replaced.stdout).toContain('2 rules imported and enabled');
      expect([...kibana.rules.values()].map(({ enabled }) => enabled)).toEqual([true, true]);
    } finally {
      await kibana.close();
    }
  });

  it('says which variable is missing if Kibana requires credentials', async () => {
    const kibana = await startStubDetections({ authorization: 'ApiKey key' });
    try {
      const result = await runCli(['rules', 'install', '--kibana', kibana.url]);
      expect(result.exitCode).not.toBe(0);
      expect(messageOf(result)).toMatch(/KIBANA_API_KEY/);
    } finally {
      await kibana.close();
    }
  });
});
