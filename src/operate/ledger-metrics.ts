import { Gauge, type Registry } from 'prom-client';
import { type LedgerSummary, sliceStates } from '../status/ledger-summary.ts';

interface Labels {
  readonly account: string;
  readonly stream: string;
}

/** What the ledger knows, as gauges: it is read anew after each poll. */
export function ledgerMetrics(registry: Registry) {
  const gauge = <Name extends string = never>(name: string, help: string, more: readonly Name[] = []) =>
    new Gauge({
      name: `jumpcloud_elastic_ledger_${name}`,
      help,
      labelNames: ['account', 'stream', ...more],
      registers: [registry],
    });
  const slices = gauge('slices', 'Slices of the timeline, by state in the ledger.', ['state']);
  const identity = gauge(
    'identity_slices',
    'Slices whose event IDs were looked up in the output, and slices not reached yet.',
    ['checked'],
  );
  const missing = gauge('missing_events', 'Events that JumpCloud counts and that are not stored.');
  const recovered = gauge('recovered_events', 'Events that were stored only because the ledger found them missing.');
  const withdrawn = gauge('withdrawn_events', 'Stored events that JumpCloud no longer shows.');
  const unverified = gauge(
    'oldest_unverified_timestamp_seconds',
    'End of the oldest slice that is closed and not verified; no value if there is none.',
  );
  const counted = gauge(
    'oldest_count_timestamp_seconds',
    'Time of the count of the slice that was counted longest ago.',
  );
  const setTime = (of: typeof unverified, labels: Labels, time: number | undefined): void => {
    if (time === undefined) of.remove({ ...labels });
    else of.set({ ...labels }, time / 1000);
  };
  return {
    set: (labels: Labels, summary: LedgerSummary): void => {
      for (const state of sliceStates) slices.set({ ...labels, state }, summary.slices[state]);
      identity.set({ ...labels, checked: 'yes' }, summary.identity.checked);
      identity.set({ ...labels, checked: 'no' }, summary.identity.notChecked);
      missing.set({ ...labels }, summary.missing);
      recovered.set({ ...labels }, summary.recovered);
      withdrawn.set({ ...labels }, summary.withdrawn);
      setTime(unverified, labels, summary.oldestUnverified);
      setTime(counted, labels, summary.oldestCount);
    },
    /** Of a stream that is no longer collected here: an old word must not raise an alarm, nor calm anybody. */
    remove: (labels: Labels): void => {
      for (const state of sliceStates) slices.remove({ ...labels, state });
      for (const checked of ['yes', 'no']) identity.remove({ ...labels, checked });
      for (const each of [missing, recovered, withdrawn, unverified, counted]) each.remove({ ...labels });
    },
  };
}
