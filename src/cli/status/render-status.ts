import type { StreamStatus } from '../../operate/read-status.ts';
import { statusRows } from '../../operate/status-rows.ts';

/** The status of all streams for people, one block a stream. */
export function renderStatusTable(all: readonly StreamStatus[]): string {
  return all
    .map((status) => {
      const lines = statusRows(status).map(([name, value]) => `  ${name.padEnd(15)} ${value}\n`);
      return `${status.account} ${status.stream}\n${lines.join('')}`;
    })
    .join('\n');
}
