import { Presets, SingleBar } from 'cli-progress';

export interface Progress {
  add(events: number): void;
  end(): void;
}

/** A bar on a terminal; elsewhere a line for every fifth of the way. */
export function createProgress(total: number, stderr: NodeJS.WriteStream): Progress {
  return stderr.isTTY ? barProgress(total, stderr) : lineProgress(total, (line) => stderr.write(`${line}\n`));
}

function barProgress(total: number, stream: NodeJS.WriteStream): Progress {
  const format = 'collecting {bar} {percentage}% | {value}/{total} events | {duration_formatted}';
  const bar = new SingleBar({ format, stream, hideCursor: true, etaBuffer: 20 }, Presets.shades_classic);
  bar.start(total, 0);
  return { add: (events) => bar.increment(events), end: () => bar.stop() };
}

function lineProgress(total: number, print: (line: string) => void): Progress {
  const steps = 5;
  let done = 0;
  let printed = 0;
  return {
    add: (events) => {
      done += events;
      const step = total === 0 ? 0 : Math.floor((steps * done) / total);
      if (step <= printed) return;
      printed = step;
      print(`collected ${done} of ${total} events`);
    },
    end: () => {},
  };
}
