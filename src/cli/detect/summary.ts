import { cut } from '../../core/excerpt.ts';
import { formatTimestamp } from '../../core/timestamp.ts';
import type { RuleResult } from '../../detect/time-machine.ts';

/** Of a usual terminal. */
const columns = 120;
const between = '  ';
const heads = ['rule', 'severity', 'findings', 'events', 'first', 'last', 'verdict'];
const numbers = ['findings', 'events'];

/** A line for each rule. IDs that are too long for a line are cut. @param days that the documents span */
export function summaryLines(results: readonly RuleResult[], days: number): readonly string[] {
  const rows = [heads, ...results.map((result) => cellsOf(result, days))];
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const [ids = 0, ...others] = widths;
  const most = columns - others.reduce((sum, width) => sum + between.length + width, 0);
  return rows.map((row) =>
    heads
      .map((head, column) => {
        const [text = '', width = 0] = [row[column], widths[column]];
        if (column === 0) return (text.length > most ? cut(text, most - 1) : text).padEnd(Math.min(ids, most));
        return numbers.includes(head) ? text.padStart(width) : text.padEnd(width);
      })
      .join(between)
      .trimEnd(),
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
