/** Way of an event, stage 3 of 11: a saved text in; what is settled of a stream out, and the other way around. */
import { crc32 } from 'node:zlib';
import { isJsonObject, type JsonObject, type JsonValue } from '../core/json.ts';
import { formatTimestamp, millisecondsOf } from '../core/timestamp.ts';
import { type OutputMark, parseOutputMark } from './output-mark.ts';
import type { RecentId } from './recent-ids.ts';
import { emptySummary, type RunSummary } from './run-summary.ts';
import type { Window } from './windows.ts';

/** How far an account's stream has come. It is saved after the sink confirmed, never before. */
export interface Checkpoint {
  readonly account: string;
  readonly stream: string;
  /** The services that the window was asked for. */
  readonly services: readonly string[];
  /** The window that was read last or is being read. */
  readonly window: Window | undefined;
  /** Newest settled event, milliseconds. */
  readonly position: number | undefined;
  /** Ids settled lately, with the times of their events and digests of their contents. */
  readonly recent: readonly RecentId[];
  /**
   * Every settled event of this time or later, in milliseconds, is in `recent`. It does not follow from the oldest of
   * them: what is fetched outside of the windows is remembered only from here on. Undefined where it is not known.
   */
  readonly recentFrom?: number | undefined;
  /** The output that all of this is about; undefined in checkpoints of older versions. */
  readonly output?: OutputMark;
  /** What the sink had confirmed. */
  readonly sink: JsonObject | undefined;
  /** All runs so far. */
  readonly totals: RunSummary;
}

const checkpointVersion = 1;

/** The last part of the text; it is about everything before it. */
const checksumAtEnd = /,\n"checksum": "([0-9a-f]{8})"\n\}\n$/;

/** The file's text. Times are RFC 3339, for people; one line a part, so that a person finds the window among the ids. */
export function renderCheckpoint(checkpoint: Checkpoint, savedAt: number): string {
  const { window } = checkpoint;
  const parts: readonly (readonly [string, JsonValue])[] = [
    ['version', checkpointVersion],
    ['account', checkpoint.account],
    ['stream', checkpoint.stream],
    ['saved', formatTimestamp(savedAt)],
    ['services', checkpoint.services],
    [
      'window',
      window
        ? {
            from: formatTimestamp(window.from),
            to: formatTimestamp(window.to),
            reached: window.reached === undefined ? null : formatTimestamp(window.reached),
            complete: window.complete,
          }
        : null,
    ],
    ['position', checkpoint.position === undefined ? null : formatTimestamp(checkpoint.position)],
    ['output', checkpoint.output ?? null],
    ['sink', checkpoint.sink ?? null],
    ['totals', checkpoint.totals as unknown as JsonObject],
    ['recentFrom', checkpoint.recentFrom === undefined ? null : formatTimestamp(checkpoint.recentFrom)],
    ['recent', checkpoint.recent as unknown as JsonValue],
  ];
  const text = `{\n${parts.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(',\n')}`;
  return `${text},\n"checksum": "${checksumOf(text)}"\n}\n`;
}

function checksumOf(text: string): string {
  return crc32(text).toString(16).padStart(8, '0');
}

/** A disk that turned a bit can leave JSON of the right shape with another time in it. Older versions wrote no checksum. */
function isAltered(text: string, value: JsonObject): boolean {
  if (value.checksum === undefined) return false;
  const found = checksumAtEnd.exec(text);
  return found === null || found[1] !== checksumOf(text.slice(0, found.index));
}

/**
 * The reverse of `renderCheckpoint`.
 * @returns what is wrong with the text, as a string, where it is not a checkpoint of this account and stream
 */
export function parseCheckpoint(text: string, account: string, stream: string): Checkpoint | string {
  let value: JsonValue;
  try {
    value = JSON.parse(text) as JsonValue;
  } catch (error) {
    return text.trim() === '' ? 'it is empty' : `it is not JSON: ${(error as Error).message}`;
  }
  if (!isJsonObject(value)) return 'it is not a JSON object';
  if (value.version !== checkpointVersion)
    return `its version is ${JSON.stringify(value.version ?? null)}, this program reads version ${checkpointVersion}`;
  if (value.account !== account || value.stream !== stream) return 'it belongs to another account or stream';
  if (isAltered(text, value)) return 'its content was changed (the checksum differs)';
  const window = value.window === null ? undefined : parseWindow(value.window);
  if (window === 'wrong') return 'its window is invalid';
  const position = value.position === null ? undefined : millisecondsOf(value.position);
  if (position === undefined && value.position !== null) return 'its position is not a timestamp';
  if (!isIdList(value.recent)) return 'its list of recent IDs is invalid';
  const recentFrom = millisecondsOf(value.recentFrom);
  if (recentFrom === undefined && (value.recentFrom ?? null) !== null)
    return 'the time from which its recent IDs are complete is not a timestamp';
  if (!isStringList(value.services)) return 'its list of services is invalid';
  if (value.sink !== null && !isJsonObject(value.sink)) return 'its output position is invalid';
  const output = parseOutputMark(value.output ?? null);
  if (output === undefined && (value.output ?? null) !== null) return 'its output is invalid';
  if (!isSummary(value.totals)) return 'its totals are invalid';
  return {
    account,
    stream,
    services: value.services,
    window,
    position,
    recent: value.recent,
    ...(recentFrom === undefined ? {} : { recentFrom }),
    ...(output ? { output } : {}),
    sink: value.sink ?? undefined,
    totals: value.totals,
  };
}

function parseWindow(value: JsonValue | undefined): Window | 'wrong' {
  if (!isJsonObject(value) || typeof value.complete !== 'boolean') return 'wrong';
  const [from, to, reached] = [millisecondsOf(value.from), millisecondsOf(value.to), millisecondsOf(value.reached)];
  if (from === undefined || to === undefined || from >= to) return 'wrong';
  if (reached === undefined && value.reached !== null) return 'wrong';
  return { from, to, reached, complete: value.complete };
}

function isIdList(value: JsonValue | undefined): value is JsonValue & readonly RecentId[] {
  return (
    Array.isArray(value) &&
    value.every(
      (entry: JsonValue) =>
        Array.isArray(entry) &&
        typeof entry[0] === 'string' &&
        Number.isFinite(entry[1]) &&
        (entry[2] === undefined || Number.isFinite(entry[2])),
    )
  );
}

function isStringList(value: JsonValue | undefined): value is readonly string[] {
  return Array.isArray(value) && value.every((entry: JsonValue) => typeof entry === 'string');
}

/** The same names with the same kinds as the empty summary. */
function isSummary(value: JsonValue | undefined): value is JsonObject & RunSummary {
  if (!isJsonObject(value)) return false;
  return Object.entries(emptySummary).every(([key, sample]) =>
    typeof sample === 'number'
      ? Number.isFinite(value[key])
      : isJsonObject(value[key]) && Object.values(value[key]).every((count) => Number.isFinite(count)),
  );
}
