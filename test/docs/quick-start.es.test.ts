import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../src/core/package-root.ts';
import { type Simulator, startSimulator } from '../../src/simulator/server.ts';
import { runCli } from '../cli/run-cli.ts';
import { openStage, type Stage } from '../install/cluster/stage.ts';
import { startSecureServer } from '../support/elasticsearch/secure-server.ts';
import { differences, outputsIn } from './told-outputs.ts';

const guide = readFileSync(join(packageRoot(), 'docs/guide/quick-start.md'), 'utf8');
const [, chapter = ''] = /^## A: [\s\S]*?\n([\s\S]*?)^## B: /m.exec(guide) ?? [];
const config = /^ *```yaml\n([\s\S]*?)^ *```$/m.exec(chapter)?.[1]?.replaceAll(/^ {3}/gm, '') ?? '';
const own = await startSecureServer(process.env);

(own ? describe : describe.skip)('the quick start with Elasticsearch', () => {
  let stage: Stage;
  let simulator: Simulator;

  beforeAll(async () => {
    stage = await openStage(own?.url ?? '');
    simulator = await startSimulator({ events: 5000, days: 10, end: Date.now(), users: 250 });
    const file = config.replace('http://127.0.0.1:8080', simulator.url).replace('http://localhost:9200', stage.url);
    writeFileSync(stage.path('collector.yml'), file);
  }, 120_000);

  afterAll(async () => {
    await stage?.clear();
    await stage?.close();
    await simulator?.close();
    await own?.stop();
  }, 120_000);

  it('shows what its commands print, each after the one before it', async () => {
    const told = outputsIn(chapter);
    expect(told.map(({ command }) => command.split(' ')[0])).toEqual(
      'install install doctor collect status verify'.split(' '),
    );
    const wrong: Record<string, readonly string[]> = {};
    for (const each of told) {
      const args = each.command.replace('$ES', stage.url).split(' ');
      const { stdout, stderr, exitCode } = await runCli(args, {
        env: { ...stage.env, JUMPCLOUD_API_KEY: 'simulator-key' },
        cwd: stage.path(''),
      });
      const output = `${stdout}${stderr}`;
      wrong[each.command] = [
        ...differences(each, output),
        ...(exitCode === 0 ? [] : [`exit code ${exitCode}`, stderr]),
      ];
      if (process.env.SHOW_OUTPUTS) process.stderr.write(`$ ${each.command}\n${output}\n`);
    }
    expect(Object.fromEntries(Object.entries(wrong).filter(([, list]) => list.length > 0))).toEqual({});
  }, 240_000);
});
