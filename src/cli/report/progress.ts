import { second } from '../../core/duration.ts';
import { formatNumber } from '../../core/numbers.ts';
export interface ReadingProgress {
  lines(lines: number): void;
  end(): void;
}

/** Elsewhere than on a terminal: a line so often, then half as often, and so on. */
const firstLines = 100_000;

/** On a terminal one line that changes; elsewhere a line now and then. Nothing for what is read in a moment. */
export function createReadingProgress(
  stderr: { readonly isTTY?: boolean; write(text: string): unknown },
  now: () => number,
): ReadingProgress {
  let told = now() + second;
  let next = firstLines;
  let isShown = false;
  return {
    lines(lines) {
      if (!stderr.isTTY) {
        if (lines < next) return;
        next *= 2;
        stderr.write(`read ${formatNumber(lines)} lines\n`);
        return;
      }
      if (now() < told + second / 4) return;
      told = now();
      isShown = true;
      stderr.write(`\rread ${formatNumber(lines)} lines`);
    },
    end() {
      if (isShown) stderr.write('\r\u001b[K');
    },
  };
}
