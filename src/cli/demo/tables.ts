import { formatNumber } from '../../core/numbers.ts';
import type { Counts, RunSummary } from '../../state/run-summary.ts';
import { alignColumns } from '../columns.ts';

/** Counts as a table for people, the largest first. */
function renderTable(title: string, counts: Counts): string {
  const entries = Object.entries(counts).sort(
    ([leftName, left], [rightName, right]) => right - left || leftName.localeCompare(rightName),
  );
  if (entries.length === 0) return `${title}\n  none\n`;
  const lines = alignColumns(
    entries.map(([text, count]) => [text, formatNumber(count)]),
    [1],
  );
  return `${title}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

/** What a person wants to know of a collection. */
export function renderSummary(summary: RunSummary): string {
  return [
    renderTable('Events by service', summary.byService),
    renderTable('Events by outcome', summary.byOutcome),
    renderTable('Events by category (an event can have several)', summary.byCategory),
    renderTable('Event types without a category', summary.uncategorised),
    renderTable('Issues', summary.issues),
  ].join('\n');
}
