import { describe, expect, it } from '@jest/globals';
import { Ledger } from '../../src/collector/ledger/ledger.ts';
import { summarizeLedger } from '../../src/collector/ledger/summary.ts';
import { systemClock } from '../../src/core/clock.ts';
import { IngestError } from '../../src/core/errors.ts';
import { createHealth } from '../../src/operate/health.ts';
import { createMetrics } from '../../src/operate/metrics.ts';
import { startOperateServer } from '../../src/operate/server.ts';
import { emptySummary } from '../../src/state/run-summary.ts';
import { firstCheckpoint } from '../collector/fakes.ts';

const makeParts = () => ({ health: createHealth(systemClock), metrics: createMetrics(systemClock) });

async function serving(act: (url: string, parts: ReturnType<typeof makeParts>) => Promise<void>): Promise<void> {
  const both = makeParts();
  const server = await startOperateServer({ host: '127.0.0.1', port: 0 }, both.health, both.metrics);
  try {
    await act(server.url, both);
  } finally {
    await server.close();
  }
}

describe('what is served while the collector runs', () => {
  it('answers /healthz by what the streams do', () =>
    serving(async (url, { health }) => {
      const observer = health.observe({ name: 'acme', interval: 1000 }, 'events');
      expect((await fetch(`${url}/healthz`)).status).toBe(200);
      await observer.pollFailed(new IngestError('JC_API_FORBIDDEN', 'no'), undefined);
      const answer = await fetch(`${url}/healthz`);
      expect(answer.status).toBe(503);
      expect(await answer.json()).toMatchObject({ healthy: false, streams: [{ problem: 'JC_API_FORBIDDEN' }] });
      expect((await fetch(`${url}/livez`)).status).toBe(200);
    }));

  it('counts by account in /metrics, in the form of Prometheus', () =>
    serving(async (url, { metrics }) => {
      const observer = metrics.observe('acme', 'events');
      observer.pageSettled({ ...emptySummary, stored: 3, repeated: 2, rejected: 1 }, firstCheckpoint, [0, 4000]);
      await observer.pollSucceeded(firstCheckpoint);
      await observer.pollFailed(new IngestError('JC_HTTP_TIMEOUT', 'late'), 1000);
      const answer = await fetch(`${url}/metrics`);
      const text = await answer.text();
      expect(answer.headers.get('content-type')).toContain('text/plain');
      const of = 'account="acme",stream="events"';
      for (const line of [
        `jumpcloud_elastic_events_total{${of},result="stored"} 3`,
        `jumpcloud_elastic_events_total{${of},result="repeated"} 2`,
        `jumpcloud_elastic_events_total{${of},result="rejected"} 1`,
        `jumpcloud_elastic_pages_total{${of}} 1`,
        `jumpcloud_elastic_polls_total{${of}} 1`,
        `jumpcloud_elastic_poll_failures_total{${of},code="JC_HTTP_TIMEOUT"} 1`,
        `jumpcloud_elastic_stream_up{${of}} 1`,
        `jumpcloud_elastic_vendor_latency_seconds_bucket{le="0",${of}} 1`,
        `jumpcloud_elastic_vendor_latency_seconds_count{${of}} 2`,
      ])
        expect(text).toContain(line);
    }));

  it('tells of the ledger, and takes back what no longer holds', () =>
    serving(async (url, { metrics }) => {
      const observer = metrics.observe('acme', 'events');
      const summary = {
        ...summarizeLedger(new Ledger(), 0),
        slices: { open: 1, verified: 20, mismatch: 2, healed: 3 },
        missing: 7,
        oldestUnverified: 1_700_000_000_000,
      };
      const of = 'account="acme",stream="events"';
      const ledger = async () =>
        (await (await fetch(`${url}/metrics`)).text())
          .split('\n')
          .filter((line) => line.startsWith('jumpcloud_elastic_ledger'));
      observer.ledgerRead(summary, []);
      expect(await ledger()).toEqual(
        expect.arrayContaining([
          `jumpcloud_elastic_ledger_slices{${of},state="mismatch"} 2`,
          `jumpcloud_elastic_ledger_slices{${of},state="verified"} 20`,
          `jumpcloud_elastic_ledger_missing_events{${of}} 7`,
          `jumpcloud_elastic_ledger_oldest_unverified_timestamp_seconds{${of}} 1700000000`,
        ]),
      );
      observer.ledgerRead({ ...summary, missing: 0, oldestUnverified: undefined }, []);
      const healed = await ledger();
      expect(healed).toContain(`jumpcloud_elastic_ledger_missing_events{${of}} 0`);
      expect(healed.join()).not.toContain('oldest_unverified');
      await observer.ended();
      expect(await ledger()).toEqual([]);
    }));

  it('tells of answers by class, of the time of bulk requests and of reloads', () =>
    serving(async (url, { metrics }) => {
      const text = async () => (await fetch(`${url}/metrics`)).text();
      expect(await text()).toContain('jumpcloud_elastic_config_last_reload_successful 1');
      for (const status of [200, 204, 429, 503, undefined]) metrics.meters.answered('acme', status);
      metrics.meters.bulkSent('acme', 'events', 400);
      metrics.reloaded('refused');
      for (const line of [
        'jumpcloud_elastic_api_answers_total{account="acme",class="2xx"} 2',
        'jumpcloud_elastic_api_answers_total{account="acme",class="4xx"} 1',
        'jumpcloud_elastic_api_answers_total{account="acme",class="none"} 1',
        'jumpcloud_elastic_bulk_duration_seconds_bucket{le="0.25",account="acme",stream="events"} 0',
        'jumpcloud_elastic_bulk_duration_seconds_bucket{le="0.5",account="acme",stream="events"} 1',
        'jumpcloud_elastic_config_reloads_total{result="refused"} 1',
        'jumpcloud_elastic_config_last_reload_successful 0',
      ])
        expect(await text()).toContain(line);
      metrics.reloaded('applied');
      expect(await text()).toContain('jumpcloud_elastic_config_last_reload_successful 1');
    }));

  it('knows nothing else and changes nothing', () =>
    serving(async (url) => {
      expect((await fetch(`${url}/`)).status).toBe(404);
      expect((await fetch(`${url}/healthz`, { method: 'POST' })).status).toBe(405);
    }));

  it('says so where the address is taken', () =>
    serving(async (url, { health, metrics }) => {
      const port = Number(new URL(url).port);
      await expect(startOperateServer({ host: '127.0.0.1', port }, health, metrics)).rejects.toMatchObject({
        code: 'JC_LISTEN',
        message: expect.stringContaining('the port is already in use'),
      });
    }));
});
