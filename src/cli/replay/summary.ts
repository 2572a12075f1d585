import { formatNumber } from '../../core/numbers.ts';
import type { Verdict } from '../../core/sink.ts';
import { issueCode } from '../../documents/document-maker.ts';
import { increment } from '../../state/run-summary.ts';

export interface ReplayCounts {
  /** @param issues what the mapper noted on one document */
  mapped(issues: readonly string[]): void;
  settled(kind: Verdict['kind']): void;
  rejected(): number;
  /** For people: what was written where. @param place description of the sink */
  summary(place: string): string;
}

export function createReplayCounts(): ReplayCounts {
  const verdicts: Record<Verdict['kind'], number> = { stored: 0, duplicate: 0, rejected: 0 };
  const found = new Map<string, number>();
  return {
    mapped: (issues) => {
      for (const code of issues.map(issueCode)) increment(found, code);
    },
    settled: (kind) => {
      verdicts[kind] += 1;
    },
    rejected: () => verdicts.rejected,
    summary: (place) => {
      const { stored, duplicate, rejected } = verdicts;
      const issues = [...found].sort().map(([code, count]) => `${code} ${formatNumber(count)}`);
      return `Documents into ${place}: ${formatNumber(stored)} stored, ${formatNumber(duplicate)} already there, ${formatNumber(rejected)} rejected. Issues: ${issues.join(', ') || 'none'}.\n`;
    },
  };
}

export interface Skipped {
  readonly note: (error: Error) => void;
  /** For people; empty where nothing was skipped. */
  summary(): string;
}

export function createSkipped(): Skipped {
  let count = 0;
  let first: string | undefined;
  return {
    note: ({ message }) => {
      count += 1;
      first ??= message;
    },
    summary: () =>
      count === 0
        ? ''
        : `Skipped ${count === 1 ? '1 invalid line or entry' : `${formatNumber(count)} invalid lines or entries; the first`}: ${first}\n`,
  };
}
