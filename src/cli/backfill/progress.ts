import type { BackfillProgress } from '../../collector/backfill/backfill-document.ts';
import { formatDuration, second } from '../../core/duration.ts';
import { createProgress, type Progress } from '../progress.ts';

/** The progress of one account's backfill, with the time that is left. */
export function createBackfillProgress(
  stderr: { readonly isTTY?: boolean; write(text: string): unknown },
  now: () => number,
  account: string,
  { slices }: BackfillProgress,
): Progress {
  const total = slices.reduce((sum, { expected }) => sum + expected, 0);
  const before = slices.reduce((sum, { expected, done }) => sum + (done ? expected : 0), 0);
  const started = now();
  if (!stderr.isTTY)
    stderr.write(`${account}: ${total} events to fetch${before > 0 ? `, ${before} of them already done` : ''}\n`);
  return createProgress(stderr, {
    format: `${account} {bar} {percentage}% | {value}/{total} events | {duration_formatted}, {eta_formatted} left`,
    total,
    before,
    steps: 10,
    line: (done) => {
      const left = ((now() - started) / Math.max(1, done - before)) * Math.max(0, total - done);
      const rest = done < total ? `, about ${formatDuration(Math.ceil(left / second) * second)} left` : '';
      return `${account}: ${done} of ${total} events${rest}`;
    },
  });
}
