import { Presets, SingleBar } from 'cli-progress';
import type { BackfillProgress } from '../../collector/backfill/backfill-document.ts';
import { formatDuration } from '../../core/duration.ts';

export interface BackfillDisplay {
  /** @returns what is told of the events of every page */
  begin(account: string, plan: BackfillProgress): (events: number) => void;
  end(): void;
}

/** A bar with the time that is left on a terminal; elsewhere a line for every tenth of the way. */
export function createBackfillProgress(
  stderr: { readonly isTTY?: boolean; write(text: string): unknown },
  now: () => number,
): BackfillDisplay {
  let bar: SingleBar | undefined;
  return {
    begin: (account, { slices }) => {
      const total = slices.reduce((sum, { expected }) => sum + expected, 0);
      const before = slices.reduce((sum, { expected, done }) => sum + (done ? expected : 0), 0);
      if (!stderr.isTTY) return lines(account, total, before, now, (line) => stderr.write(line));
      const format = `${account} {bar} {percentage}% | {value}/{total} events | {duration_formatted}, {eta_formatted} left`;
      bar = new SingleBar({ format, stream: process.stderr, hideCursor: true, etaBuffer: 50 }, Presets.shades_classic);
      bar.start(total, before);
      return (events) => bar?.increment(events);
    },
    end: () => bar?.stop(),
  };
}

const steps = 10;

function lines(
  account: string,
  total: number,
  before: number,
  now: () => number,
  print: (line: string) => void,
): (events: number) => void {
  const started = now();
  let done = before;
  let printed = Math.floor((steps * before) / Math.max(1, total));
  print(`${account}: ${total} events to fetch${before > 0 ? `, ${before} of them already done` : ''}\n`);
  return (events) => {
    done += events;
    const step = total === 0 ? 0 : Math.min(steps, Math.floor((steps * done) / total));
    if (step <= printed) return;
    printed = step;
    const left = ((now() - started) / Math.max(1, done - before)) * Math.max(0, total - done);
    const rest = done < total ? `, about ${formatDuration(Math.ceil(left / 1000) * 1000)} left` : '';
    print(`${account}: ${done} of ${total} events${rest}\n`);
  };
}
