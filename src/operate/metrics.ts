/** Way of an event, stage 11 of 11: what happened in; the text that Prometheus reads out. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { isRefusal } from '../collector/accounts/retry-account.ts';
import type { Clock } from '../core/clock.ts';
import { packageVersion } from '../core/package-root.ts';
import type { Meters } from '../runtime/meters.ts';
import { latencyBounds } from '../status/latency-histogram.ts';
import type { RunObserver } from '../status/observer.ts';
import { ledgerMetrics } from './ledger-metrics.ts';
import { requestMetrics } from './request-metrics.ts';

export interface Metrics {
  observe(account: string, stream: string): RunObserver;
  readonly meters: Meters;
  reloaded(result: 'applied' | 'refused'): void;
  readonly contentType: string;
  /** The text that Prometheus reads. */
  render(): Promise<string>;
}

const labelNames = ['account', 'stream'] as const;

/** Names and units follow Prometheus; `docs/guide/operate.md` lists them. */
export function createMetrics(clock: Clock): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  new Gauge({ name: 'jumpcloud_elastic_info', help: 'The running version.', labelNames: ['version'], registers }).set(
    { version: packageVersion() },
    1,
  );
  const counter = <Name extends string = never>(name: string, help: string, more: readonly Name[] = []) =>
    new Counter({ name: `jumpcloud_elastic_${name}`, help, labelNames: [...labelNames, ...more], registers });
  const gauge = (name: string, help: string) =>
    new Gauge({ name: `jumpcloud_elastic_${name}`, help, labelNames, registers });
  const events = counter(
    'events_total',
    'Events by result: stored, repeated (read again), duplicate (already there), rejected (dead letter).',
    ['result'],
  );
  const failures = counter('poll_failures_total', 'Polls that failed, by error code.', ['code']);
  const changed = counter(
    'changed_events_total',
    'Stored events whose ID was already known with different content. Included in the stored events.',
  );
  const pages = counter('pages_total', 'Pages that were written and saved.');
  const polls = counter('polls_total', 'Successful polls.');
  const lastSuccess = gauge('last_success_timestamp_seconds', 'Time of the last successful poll.');
  const position = gauge('window_end_timestamp_seconds', 'End of the last complete window.');
  const up = gauge('stream_up', '1 while the stream is collected; 0 while it is refused or after it has stopped.');
  const latency = new Histogram({
    name: 'jumpcloud_elastic_vendor_latency_seconds',
    help: 'How late an event became available after the first poll that could have read it; 0 if it was in time.',
    labelNames,
    buckets: latencyBounds.map((bound) => bound / 1000),
    registers,
  });
  const offset = gauge(
    'clock_offset_seconds',
    "How far JumpCloud's clock is ahead of this machine's, by the Date of its answers; negative if it is behind.",
  );
  const ledger = ledgerMetrics(registry);
  return {
    contentType: registry.contentType,
    render: () => registry.metrics(),
    ...requestMetrics(registry),
    observe: (account, stream) => {
      const labels = { account, stream };
      up.set(labels, 1);
      let hasStopped = false;
      return {
        pollStarted: () => {},
        pageSettled: (page, _saved, lateness) => {
          pages.inc(labels);
          changed.inc(labels, page.changed);
          events.inc({ ...labels, result: 'stored' }, page.stored);
          events.inc({ ...labels, result: 'repeated' }, page.repeated);
          events.inc({ ...labels, result: 'duplicate' }, page.alreadyThere);
          events.inc({ ...labels, result: 'rejected' }, page.rejected);
          for (const milliseconds of lateness) latency.observe(labels, milliseconds / 1000);
        },
        ledgerRead: (summary) => ledger.set(labels, summary),
        clockRead: ({ offsetMs }) => offset.set(labels, offsetMs / 1000),
        pollSucceeded: async ({ window }) => {
          polls.inc(labels);
          up.set(labels, 1);
          lastSuccess.set(labels, clock.now() / 1000);
          if (window?.complete) position.set(labels, window.to / 1000);
        },
        pollFailed: async (error, retryInMs) => {
          failures.inc({ ...labels, code: error.code });
          hasStopped = retryInMs === undefined;
          if (hasStopped || isRefusal(error)) up.set(labels, 0);
        },
        // One that was told to end is not missing.
        ended: async () => {
          if (!hasStopped) up.remove(labels);
          ledger.remove(labels);
          offset.remove(labels);
        },
      };
    },
  };
}
