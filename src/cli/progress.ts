import { Presets, SingleBar } from 'cli-progress';

export interface Progress {
  add(events: number): void;
  end(): void;
}

export interface ProgressOptions {
  /** Of the bar. */
  readonly format: string;
  readonly total: number;
  /** What was done before. */
  readonly before?: number;
  /** How many lines there are in place of a bar. */
  readonly steps: number;
  readonly line: (done: number) => string;
}

/** A bar on a terminal; elsewhere a line for each step of the way. */
export function createProgress(
  stderr: { readonly isTTY?: boolean; write(text: string): unknown },
  { format, total, before = 0, steps, line }: ProgressOptions,
): Progress {
  if (stderr.isTTY) {
    const bar = new SingleBar(
      { format, stream: process.stderr, hideCursor: true, etaBuffer: 50 },
      Presets.shades_classic,
    );
    bar.start(total, before);
    return { add: (events) => bar.increment(events), end: () => bar.stop() };
  }
  const stepAt = (events: number): number => Math.min(steps, Math.floor((steps * events) / Math.max(1, total)));
  let done = before;
  let printed = stepAt(before);
  return {
    add: (events) => {
      done += events;
      const step = stepAt(done);
      if (total === 0 || step <= printed) return;
      printed = step;
      stderr.write(`${line(done)}\n`);
    },
    end: () => {},
  };
}
