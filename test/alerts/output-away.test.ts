import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { startCli } from '../cli/run-cli.ts';
import { WatchPlace } from '../support/alerts/watch-place.ts';
import { until } from '../support/system/until.ts';

const place = new WatchPlace();

/** As JumpCloud sends it. */
const signIn = (who: string) =>
  `${JSON.stringify({
    ...{ id: who, event_type: 'admin_login_attempt', service: 'directory', success: true, mfa: false },
    ...{ timestamp: '2026-01-10T10:00:00Z', initiated_by: { type: 'admin', email: who, id: who }, organization: 'o' },
  })}\n`;

it('alerts wait for an output that is away, also when it cannot even be opened again', async () => {
  mkdirSync(place.path('out'));
  const output = place.path('out/alerts.ndjson');
  const alerts = () => (existsSync(output) ? readFileSync(output, 'utf8').split('\n').slice(0, -1) : []);
  place.append(signIn('anna@example.com'));
  const from = ['--from', `ndjson:${place.path()}`, '--rule', 'administrator-signed-in-without-a-second-factor'];
  const to = ['--alerts', `ndjson:${output}`, '--state', place.path('state')];
  const { child, ended } = startCli(['detect', ...from, ...to, '--follow', '--every', '1s', '--patience', '1s']);
  let told = '';
  child.stderr?.on('data', (text: string) => {
    told += text;
  });
  await until(() => alerts().length === 1);
  renameSync(place.path('out'), place.path('away'));
  writeFileSync(place.path('out'), 'a file in place of the folder');
  appendFileSync(place.path(), signIn('ben@example.com'));
  // The first is the look that failed; the second, the output that cannot be opened.
  await until(() => (told.match(/tried again in/g) ?? []).length >= 2);
  rmSync(place.path('out'));
  await until(() => alerts().length === 1);
  child.kill('SIGTERM');
  expect((await ended).exitCode).toBe(0);
  expect(alerts()[0]).toContain('ben@example.com');
});
