import { createHmac } from 'node:crypto';
import { appendFileSync, readFileSync, statSync, watch } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createWorkplace, type Workplace } from '../cli/fixture.ts';
import { runCli, startCli } from '../cli/run-cli.ts';
import { killedRules } from '../support/alerts/killed-rules.ts';
import { receiveWebhooks, type WebhookReceiver } from '../support/alerts/webhook-receiver.ts';

const kills = 20;
const eventsOfARound = 60;
const secret = 'a secret of the webhook';

const rules = killedRules();

let work: Workplace;
let hook: WebhookReceiver;

beforeAll(async () => {
  work = createWorkplace();
  hook = await receiveWebhooks();
});

afterAll(async () => {
  work.remove();
  await hook.close();
});

let written = 0;
function appendEvents(): void {
  for (let place = 0; place < eventsOfARound; place += 1, written += 1) {
    const timestamp = new Date(Date.UTC(2026, 0, 1) + written * 1000).toISOString();
    const event = {
      id: `id-${written}`,
      event_type: 'user_login_attempt',
      service: 'directory',
      success: true,
      timestamp,
    };
    const line = JSON.stringify({ ...event, initiated_by: { type: 'user', username: `u${written % 25}` } });
    appendFileSync(work.path('events.ndjson'), `${line}\n`);
  }
}

const args = (...more: string[]) => [
  ...['detect', '--rules', rules, '--from', `ndjson:${work.path('events.ndjson')}`],
  ...['--alerts', `ndjson:${work.path('alerts.ndjson')}`, '--state', work.path('state'), ...more],
];

/** The alerts are on the disk, and what the process knows of them is not. Told by the system: to ask all the time is slow. */
async function grownFile(): Promise<void> {
  const size = () => statSync(work.path('alerts.ndjson'), { throwIfNoEntry: false })?.size ?? 0;
  const before = size();
  const watcher = watch(work.folder, { persistent: false });
  try {
    await new Promise<void>((resolve) => watcher.on('change', () => size() > before && resolve()));
  } finally {
    watcher.close();
  }
}

it('whenever it is killed, each alert is written once, and told with the same ID', async () => {
  const env = { WEBHOOK_URL: hook.url, WEBHOOK_SECRET: secret };
  for (let kill = 0; kill < kills; kill += 1) {
    appendEvents();
    const run = startCli(args('--webhook', '--follow', '--every', '1s'), { env });
    // While an alert is told, right after alerts were written, or at any time from the start on.
    const later = (most: number) => delay(most, undefined, { ref: false });
    const moments = [hook.telling(Math.floor(Math.random() * 40)), grownFile(), later(Math.random() * 3000)];
    await Promise.race([moments[kill % 3], later(20_000)]);
    run.child.kill('SIGKILL');
    expect((await run.ended).exitCode).toBe(137);
  }
  appendEvents();
  const last = await runCli(args('--webhook'), { env });
  expect(last.exitCode).toBe(0);

  const alerts = readFileSync(work.path('alerts.ndjson'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const of = (rule: string) => alerts.filter(({ _source }) => _source.rule.id === rule);
  const ids = alerts.map(({ _id }) => _id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(of('each').flatMap(({ _source }) => _source.jumpcloud.alert.events.ids)).toHaveLength(written);
  // What rules remember survives: three in a row and who was seen before.
  const ofEach = Array.from({ length: 25 }, (_, user) => Math.ceil((written - user) / 25));
  expect(of('three')).toHaveLength(ofEach.reduce((sum, events) => sum + Math.floor(events / 3), 0));
  expect(of('new')).toHaveLength(25);
  expect(new Set(hook.told.map(({ id }) => id))).toEqual(new Set(ids));

  for (const { body, headers } of hook.told.slice(-5)) {
    const signature = createHmac('sha256', secret).update(`${headers['x-timestamp']}.${body}`).digest('hex');
    expect(headers['x-signature']).toBe(`sha256=${signature}`);
    expect(headers['idempotency-key']).toBe(JSON.parse(body).id);
    expect(`${body}${JSON.stringify(headers)}`).not.toContain(secret);
  }
}, 400_000);
