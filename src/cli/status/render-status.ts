import type { StreamStatus } from '../../operate/read-status.ts';
import { statusRows } from '../../operate/status-rows.ts';
import { alignColumns } from '../columns.ts';

/** The status of all streams for people, one block a stream. */
export function renderStatusTable(all: readonly StreamStatus[]): string {
  return all
    .map((status) => {
      const lines = alignColumns(statusRows(status).map(([name, value]) => [`  ${name}`, value]));
      return [`${status.account} ${status.stream}`, ...lines, ''].join('\n');
    })
    .join('\n');
}
