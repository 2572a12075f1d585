/** Way of an event, stage 3 of 11: what is settled of a stream in; its parts as JSON out, and the other way around. */
import { isJsonObject, type JsonObject, type JsonValue } from '../core/json.ts';
import { formatTimestamp, millisecondsOf, timeText } from '../core/timestamp.ts';
import { type OutputMark, parseOutputMark } from './output-mark.ts';
import type { RecentIds } from './recent-ids.ts';
import { emptySummary, type RunSummary } from './run-summary.ts';
import type { Window } from './windows.ts';

/** How far an account's stream has come. It is saved after the sink confirmed, never before. */
export interface CheckpointHead {
  readonly account: string;
  readonly stream: string;
  /** The services that the window was asked for. */
  readonly services: readonly string[];
  /** The window that was read last or is being read. */
  readonly window: Window | undefined;
  /** Newest settled event, milliseconds. */
  readonly position: number | undefined;
  /** The output that all of this is about; undefined in checkpoints of older versions. */
  readonly output?: OutputMark;
  /** What the sink had confirmed. */
  readonly sink: JsonObject | undefined;
  /** All runs so far. */
  readonly totals: RunSummary;
}

export interface Checkpoint extends CheckpointHead {
  /** Ids settled lately. No value but the set that a run goes on with: a save writes what was added to it. */
  readonly recent: RecentIds;
}

/** Times are RFC 3339, for people. */
export function renderHead(head: CheckpointHead, savedAt: number): Readonly<Record<string, JsonValue>> {
  const { window, position } = head;
  return {
    account: head.account,
    stream: head.stream,
    saved: formatTimestamp(savedAt),
    services: head.services,
    window: window
      ? {
          from: formatTimestamp(window.from),
          to: formatTimestamp(window.to),
          reached: timeText(window.reached),
          complete: window.complete,
        }
      : null,
    position: timeText(position),
    output: head.output ?? null,
    sink: head.sink ?? null,
    totals: head.totals as unknown as JsonObject,
  };
}

/**
 * The reverse of `renderHead`.
 * @returns what is wrong with it, as a string, where it is not of this account and stream
 */
export function parseHead(value: JsonObject, account: string, stream: string): CheckpointHead | string {
  if (value.account !== account || value.stream !== stream) return 'it belongs to another account or stream';
  const window = value.window === null ? undefined : parseWindow(value.window);
  if (window === 'wrong') return 'its window is invalid';
  const position = value.position === null ? undefined : millisecondsOf(value.position);
  if (position === undefined && value.position !== null) return 'its position is not a timestamp';
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
