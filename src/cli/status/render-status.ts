import { formatDuration } from '../../core/duration.ts';
import type { LedgerCounts, StreamStatus } from '../../operate/read-status.ts';
import { formatNumber } from '../demo/tables.ts';

/** The Date header has whole seconds, and a request takes its time: less than this is no difference. */
const clockResolutionMs = 1500;

/** The status of all streams for people, one block a stream. */
export function renderStatusTable(all: readonly StreamStatus[]): string {
  return all.map(renderStream).join('\n');
}

function renderStream(status: StreamStatus): string {
  const { firstPoll, problem, ledger, snapshot } = status;
  const rows: readonly (readonly [string, string])[] = [
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
            .map(([state, count]) => `${state} ${count}`)
            .join(', ')
        : 'none kept',
    ],
    ...(status.counts ? ledgerRows(status.counts) : []),
    ['key trouble', status.keyTrouble === undefined ? 'none' : 'yes, see the problem'],
    ...(problem
      ? ([
          ['problem', `${problem.message} (${problem.code}, ${problem.at})`],
          ['what to do', problem.advice],
        ] as const)
      : []),
  ];
  const lines = rows.map(([name, value]) => `  ${name.padEnd(15)} ${value}\n`);
  return `${status.account} ${status.stream}\n${lines.join('')}`;
}

function ledgerRows(counts: LedgerCounts): readonly (readonly [string, string])[] {
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
