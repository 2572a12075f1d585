import type { Counts, RunSummary } from '../../state/run-summary.ts';

/** Counts as a table for people, the largest first. */
function renderTable(title: string, counts: Counts): string {
  const entries = Object.entries(counts).sort(
    ([leftName, left], [rightName, right]) => right - left || leftName.localeCompare(rightName),
  );
  if (entries.length === 0) return `${title}\n  none\n`;
  const name = Math.max(...entries.map(([text]) => text.length));
  const number = Math.max(...entries.map(([, count]) => formatNumber(count).length));
  const lines = entries.map(([text, count]) => `  ${text.padEnd(name)}  ${formatNumber(count).padStart(number)}\n`);
  return `${title}\n${lines.join('')}`;
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

export function formatNumber(value: number): string {
  return value.toLocaleString('en-US');
}
