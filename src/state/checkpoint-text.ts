import { crc32 } from 'node:zlib';
import { isJsonObject, type JsonObject, type JsonValue } from '../core/json.ts';
import { type Checkpoint, type CheckpointHead, parseHead, renderHead } from './checkpoint.ts';
import type { IdBlock, RecentIds } from './recent-ids.ts';
import { parseIds, parseOldIds, recentIdsOf, renderBlock, renderIds, type SavedIds } from './saved-ids.ts';
import { parseStateObject } from './state-files.ts';

/** 1 had every id as a text with the time of its event, under `recent`. */
const version = 2;

export interface SavedCheckpoint {
  readonly head: CheckpointHead;
  /** What is written down, or in version 1 the set itself. */
  readonly ids: SavedIds | RecentIds;
  /** How often the checkpoint was written as a whole. */
  readonly generation: number;
  /** What records of the journal name if they follow this text. */
  readonly mark: string;
  /** Names of further texts with ids. */
  readonly pieces: JsonValue;
}

export interface CheckpointParts {
  readonly savedAt: number;
  readonly generation: number;
  readonly blocks: readonly IdBlock[];
  readonly pieces?: JsonValue;
}

/** The bytes of a checkpoint, in chunks, and what records of a journal name to follow it. */
export interface RenderedCheckpoint {
  readonly chunks: readonly Buffer[];
  readonly mark: string;
}

/** One line a part, and one a block of ids, so that a person finds the window among the ids. */
export function renderCheckpoint(checkpoint: Checkpoint, parts: CheckpointParts): RenderedCheckpoint {
  const { generation, blocks, pieces = null } = parts;
  const chunks: Buffer[] = [];
  let checksum = 0;
  const put = (text: string): void => {
    const bytes = Buffer.from(text);
    checksum = crc32(bytes, checksum);
    chunks.push(bytes);
  };
  const members = { version, ...renderHead(checkpoint, parts.savedAt), generation, pieces };
  for (const [index, [key, value]] of Object.entries(members).entries())
    put(`${index === 0 ? '{\n' : ',\n'}${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  put(`,\n"ids": ${JSON.stringify(renderIds(checkpoint.recent)).slice(0, -1)},"blocks":[`);
  for (const [index, block] of blocks.entries())
    put(`${index === 0 ? '\n' : ',\n'}${JSON.stringify(renderBlock(block))}`);
  put(']}');
  chunks.push(Buffer.from(`,\n"checksum": "${hex(checksum)}"\n}\n`));
  return { chunks, mark: markOf(generation, checksum) };
}

/**
 * The reverse of `renderCheckpoint`, also for version 1.
 * @returns what is wrong with the text, as a string, where it is not a checkpoint of this account and stream
 */
export function parseCheckpoint(text: string, account: string, stream: string): SavedCheckpoint | string {
  const value = text.trim() === '' ? 'it is empty' : parseStateObject(text);
  if (typeof value === 'string') return value;
  if (value.version !== 1 && value.version !== version)
    return `its version is ${JSON.stringify(value.version ?? null)}, this program reads versions 1 and ${version}`;
  const head = parseHead(value, account, stream);
  const checksum = checksumOf(text);
  // A disk that turned a bit can leave JSON of the right shape with another time in it. Old and edited texts have none.
  if (value.checksum !== undefined && value.checksum !== checksum)
    return 'its content was changed (the checksum differs)';
  if (typeof head === 'string') return head;
  const generation = Number.isSafeInteger(value.generation) ? (value.generation as number) : 0;
  const ids = value.version === 1 ? parseOldIds(value) : (parseIds(value.ids) ?? 'its IDs are invalid');
  if (typeof ids === 'string') return ids;
  const mark = markOf(generation, checksum === undefined ? crc32(text) : Number.parseInt(checksum, 16));
  return { head, ids, generation, mark, pieces: value.pieces ?? null };
}

/** The checkpoint of a text, and what was added to it since. */
export function joinCheckpoint(
  { head, ids }: Pick<SavedCheckpoint, 'head' | 'ids'>,
  added: readonly { readonly head: CheckpointHead; readonly ids: SavedIds }[],
): Checkpoint {
  const last = added.at(-1)?.head ?? head;
  if (!('put' in ids)) return { ...last, recent: recentIdsOf([ids, ...added.map((each) => each.ids)]) };
  return { ...last, recent: ids };
}

/** The last part of the text; it is about everything before it. */
const checksumAtEnd = /,\n"checksum": "[0-9a-f]{8}"\n\}\n$/;
const lengthAtEnd = ',\n"checksum": "01234567"\n}\n'.length;

function checksumOf(text: string): string | undefined {
  if (!checksumAtEnd.test(text.slice(-lengthAtEnd))) return undefined;
  return hex(crc32(text.slice(0, -lengthAtEnd)));
}

function markOf(generation: number, checksum: number): string {
  return `${generation}-${hex(checksum)}`;
}

function hex(checksum: number): string {
  return checksum.toString(16).padStart(8, '0');
}

/** A record of the journal, and the journal's text, have their checksum in the same form. */
export function withChecksum(members: JsonObject): string {
  const text = JSON.stringify(members).slice(0, -1);
  return `${text},"checksum":"${hex(crc32(text))}"}\n`;
}

/** The reverse of `withChecksum`, for a line without its end. @returns undefined if it is not as it was written */
export function readWithChecksum(line: Buffer): JsonObject | undefined {
  const end = line.length - ',"checksum":"01234567"}'.length;
  if (end <= 0 || line.toString('latin1', end) !== `,"checksum":"${hex(crc32(line.subarray(0, end)))}"}`)
    return undefined;
  const value = JSON.parse(line.toString('utf8')) as JsonValue;
  return isJsonObject(value) ? value : undefined;
}
