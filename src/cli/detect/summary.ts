import { cut } from '../../core/excerpt.ts';
import { formatTimestamp } from '../../core/timestamp.ts';
import type { RuleResult } from '../../detect/time-machine.ts';
import { alignColumns } from '../columns.ts';

/** Of a usual terminal. */
const columns = 120;
const heads = ['rule', 'severity', 'findings', 'events', 'first', 'last', 'verdict'];

/** A line for each rule. IDs that are too long for a line are cut. @param days that the documents span */
export function summaryLines(results: readonly RuleResult[], days: number): readonly string[] {
  const rows = [heads, ...results.map((result) => cellsOf(result, days))];
  const others = alignColumns(
    rows.map((row) => row.slice(1)),
    [1, 2],
  );
  const most = columns - 2 - Math.max(...others.map((line) => line.length));
  return alignColumns(
    rows.map(([id = ''], index) => [id.length > most ? cut(id, most - 1) : id, others[index] as string]),
  );
}

function cellsOf({ rule, tally, verdict, lacks }: RuleResult, days: number): readonly string[] {
  const { findings, documents, begun, last } = tally;
  // Whoever looks at a day or two wants to know when on it.
  const time = (at: number | undefined): string =>
    at === undefined
      ? '-'
      : formatTimestamp(at)
          .slice(...(days > 2 ? [0, 10] : [5, 16]))
          .replace('T', ' ');
  const judged = lacks === undefined || findings > 0 ? verdict : 'blind';
  return [rule.id, rule.severity, String(findings), String(documents), time(begun), time(last), judged];
}
