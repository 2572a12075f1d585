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
  for (let start = 0, end = bytes.indexOf(0x0a); end !== -1; start = end + 1, end = bytes.indexOf(0x0a, start)) {
    const value = readWithChecksum(bytes.subarray(start, end));
    if (value?.follows !== follows) continue;
    const number = records.length + 1;
    if (value.number !== number) return `record ${number} is missing or not as it was written, but others follow it`;
    const record = recordOf(value, account, stream);
    if (typeof record === 'string') return `record ${number}: ${record}`;
    records.push(record);
  }
  return records;
}

function recordOf(value: JsonObject, account: string, stream: string): JournalRecord | string {
  const head = parseHead(value, account, stream);
  const ids = parseIds(value.ids);
  if (typeof head === 'string') return head;
  return ids ? { head, ids } : 'its IDs are invalid';
}
