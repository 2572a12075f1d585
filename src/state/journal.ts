import type { JsonObject } from '../core/json.ts';
import { type Checkpoint, type CheckpointHead, parseHead, renderHead } from './checkpoint.ts';
import { readWithChecksum, withChecksum } from './checkpoint-text.ts';
import type { IdBlock } from './recent-ids.ts';
import { parseIds, renderBlock, renderIds, type SavedIds } from './saved-ids.ts';

export interface JournalRecord {
  readonly head: CheckpointHead;
  readonly ids: SavedIds;
}

export interface RecordPlace {
  /** The mark of the checkpoint that the journal follows. */
  readonly follows: string;
  /** From 1. */
  readonly number: number;
  readonly savedAt: number;
}

/** One line: the whole checkpoint but for its ids, of which there are the new ones only. */
export function renderRecord(checkpoint: Checkpoint, news: readonly IdBlock[], place: RecordPlace): string {
  const { follows, number, savedAt } = place;
  const ids = { ...renderIds(checkpoint.recent), blocks: news.map(renderBlock) };
  return withChecksum({ follows, number, ...renderHead(checkpoint, savedAt), ids });
}

/**
 * The records that follow a checkpoint. What a crash left of the last one is passed over, whether its end is missing or a
 * part before: its page was not settled, since the write had not returned. A damaged record that others follow is no
 * crash.
 * @param follows the mark of the checkpoint; records of another one are left over from before it
 * @returns what is wrong with the journal, as a string
 */
export function readJournal(
  bytes: Buffer,
  follows: string,
  { account, stream }: Pick<CheckpointHead, 'account' | 'stream'>,
): readonly JournalRecord[] | string {
  const records: JournalRecord[] = [];
  let damaged: string | undefined;
  let line = 0;
  for (let start = 0, end = bytes.indexOf(0x0a); end !== -1; start = end + 1, end = bytes.indexOf(0x0a, start)) {
    line += 1;
    const value = readWithChecksum(bytes.subarray(start, end));
    if (value === undefined) {
      damaged ??= `line ${line} is not as it was written`;
      continue;
    }
    if (value.follows !== follows) continue;
    if (damaged !== undefined) return damaged;
    const record = recordOf(value, records.length + 1, account, stream);
    if (typeof record === 'string') return `line ${line}: ${record}`;
    records.push(record);
  }
  return records;
}

function recordOf(value: JsonObject, number: number, account: string, stream: string): JournalRecord | string {
  if (value.number !== number) return `it is record ${JSON.stringify(value.number ?? null)}, expected ${number}`;
  const head = parseHead(value, account, stream);
  const ids = parseIds(value.ids);
  if (typeof head === 'string') return head;
  return ids ? { head, ids } : 'its IDs are invalid';
}
