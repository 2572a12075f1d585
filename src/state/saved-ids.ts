import { isJsonObject, type JsonObject, type JsonValue } from '../core/json.ts';
import { formatTimestamp, millisecondsOf, timeText } from '../core/timestamp.ts';
import { recordBytes } from './id-record.ts';
import { type IdBlock, RecentIds } from './recent-ids.ts';

/** Ids as they are saved: all of them, or what a page has added. */
export interface SavedIds {
  readonly span: number;
  readonly completeFrom: number | undefined;
  readonly forgottenBefore: number | undefined;
  readonly blocks: readonly IdBlock[];
}

const shortestSpan = new RecentIds().span;
/** Times of JavaScript end there. */
const longestSpan = 8.64e15;

/** What is saved of ids besides the ids. */
export function renderIds({ span, completeFrom, forgottenBefore }: RecentIds): Readonly<Record<string, JsonValue>> {
  return { span, completeFrom: timeText(completeFrom), forgottenBefore: timeText(forgottenBefore) };
}

/** Base64: 27 letters for an id. */
export function renderBlock({ start, bytes }: IdBlock): JsonValue {
  return [formatTimestamp(start), bytes.toString('base64')];
}

/** @returns undefined if they are invalid */
export function parseIds(value: JsonValue | undefined): SavedIds | undefined {
  if (!isJsonObject(value) || !isSpan(value.span) || !Array.isArray(value.blocks)) return undefined;
  const completeFrom = timeOf(value.completeFrom);
  const forgottenBefore = timeOf(value.forgottenBefore);
  if (completeFrom === 'wrong' || forgottenBefore === 'wrong') return undefined;
  const blocks: IdBlock[] = [];
  for (const entry of value.blocks as readonly JsonValue[]) {
    const block = parseBlock(entry);
    if (block === undefined) return undefined;
    blocks.push(block);
  }
  return { span: value.span, completeFrom, forgottenBefore, blocks };
}

export function parseBlock(entry: JsonValue | undefined): IdBlock | undefined {
  if (!Array.isArray(entry) || typeof entry[1] !== 'string') return undefined;
  const start = millisecondsOf(entry[0]);
  const bytes = Buffer.from(entry[1], 'base64');
  return start === undefined || bytes.length % recordBytes !== 0 ? undefined : { start, bytes };
}

/** The set that was saved piece by piece. @param pieces in the order in which they were saved; the last says what holds */
export function recentIdsOf(pieces: readonly SavedIds[]): RecentIds {
  const last = pieces.at(-1);
  const recent = new RecentIds(last?.completeFrom);
  for (const { span, blocks } of pieces) for (const block of blocks) recent.put(block, span);
  if (last?.forgottenBefore !== undefined) recent.prune(last.forgottenBefore);
  return recent;
}

/** Version 1 wrote each id with the time of its event, and the digest of its content where that was known. */
export function parseOldIds(value: JsonObject): RecentIds | string {
  const { recent: list } = value;
  if (!Array.isArray(list)) return 'its list of recent IDs is invalid';
  const completeFrom = timeOf(value.recentFrom ?? null);
  if (completeFrom === 'wrong') return 'the time from which its recent IDs are complete is not a timestamp';
  const recent = new RecentIds(completeFrom);
  for (const entry of list as readonly JsonValue[]) {
    const [id, time, digest] = Array.isArray(entry) ? (entry as readonly JsonValue[]) : [];
    if (typeof id !== 'string' || !isNumber(time)) return 'its list of recent IDs is invalid';
    if (digest !== undefined && !isNumber(digest)) return 'its list of recent IDs is invalid';
    recent.add(id, time, digest);
  }
  return recent;
}

function isSpan(value: JsonValue | undefined): value is number {
  const doubled = typeof value === 'number' ? Math.log2(value / shortestSpan) : Number.NaN;
  return Number.isInteger(doubled) && doubled >= 0 && (value as number) <= longestSpan;
}

function isNumber(value: JsonValue | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function timeOf(value: JsonValue | undefined): number | undefined | 'wrong' {
  return value === null ? undefined : (millisecondsOf(value) ?? 'wrong');
}
