import { formatDuration } from '../core/duration.ts';
import { formatNumber } from '../core/numbers.ts';
import type { LedgerCounts, StreamStatus } from './read-status.ts';

/** A line of a status for people. */
export type StatusRow = readonly [name: string, value: string];

/** The Date header has whole seconds, and a request takes its time: less than this is no difference. */
const clockResolutionMs = 1500;

/** The status of a stream for people, in a terminal or on the page. */
export function statusRows(status: StreamStatus): readonly StatusRow[] {
  const { firstPoll, problem, ledger, snapshot } = status;
  return [
    ['condition', `${status.condition}${status.trouble ? '  <-- needs attention' : ''}`],
    ['first poll', firstPoll.succeeded ? `succeeded at ${firstPoll.at}` : `has not succeeded: ${firstPoll.why}`],
    ['last poll', status.lastPoll ?? 'none'],
    ['last success', status.lastSuccess ?? 'none'],
    ...(status.stream === 'users'
      ? ([
          ['snapshot', snapshot ? `${snapshot.snapshot}, ${formatNumber(snapshot.users)} users` : 'none complete yet'],
        ] as const)
      : ([['cursor', status.cursor ?? 'none']] as const)),
    ['lag', status.lagMs === undefined ? 'unknown' : span(status.lagMs)],
    ...(status.stream === 'users' ? [] : ([['clock', clock(status)]] as const)),
    ['vendor latency', latency(status)],
    ['events', formatNumber(status.events)],
    ...(status.stream === 'users' ? [] : ([['changed', formatNumber(status.changed)]] as const)),
    ['read again', formatNumber(status.readAgain)],
    ['dead letters', formatNumber(status.deadLetters)],
    [
      'ledger',
      ledger
        ? Object.entries(ledger)
            .map(([state, slices]) => `${state} ${slices}`)
            .join(', ')
        : 'none kept',
    ],
    ...(status.counts ? ledgerRows(status.counts) : []),
    ['revision', status.revision],
    ['key trouble', status.keyTrouble === undefined ? 'none' : 'yes, see the problem'],
    ...(problem
      ? ([
          ['problem', `${problem.message} (${problem.code}, ${problem.at})`],
          ['what to do', problem.advice],
        ] as const)
      : []),
  ];
}

function ledgerRows(counts: LedgerCounts): readonly StatusRow[] {
  const { missing, recovered, withdrawn, oldestCount, identityChecked, identityNotChecked } = counts;
  return [
    ['missing', `${formatNumber(missing)} now; ${formatNumber(recovered)} found missing and fetched since`],
    ['oldest count', oldestCount ?? 'none yet'],
    ['identity', `checked ${identityChecked}, not checked ${identityNotChecked}`],
    ...(withdrawn > 0
      ? ([['withdrawn', `${formatNumber(withdrawn)} stored events that JumpCloud no longer shows`]] as const)
      : []),
  ];
}

function latency({ vendorLatencyMs }: StreamStatus): string {
  if (!vendorLatencyMs) return 'not measured yet';
  const { p50, p95 } = vendorLatencyMs;
  return `p50 ${bound(p50)}, p95 ${bound(p95)}`;
}

function clock({ clock: reading }: StreamStatus): string {
  if (!reading) return 'not compared yet';
  const { offsetMs, correctionMs } = reading;
  if (Math.abs(offsetMs) < clockResolutionMs) return "in step with JumpCloud's";
  const difference = `${span(Math.abs(offsetMs))} ${offsetMs < 0 ? 'ahead of' : 'behind'} JumpCloud's`;
  return correctionMs === 0 ? difference : `${difference}; windows and checks use JumpCloud's clock`;
}

function bound(milliseconds: number): string {
  if (milliseconds === 0) return 'in time';
  return Number.isFinite(milliseconds) ? `<= ${formatDuration(milliseconds)}` : 'over a week';
}

function span(milliseconds: number): string {
  return formatDuration(Math.round(milliseconds / 1000) * 1000);
}
