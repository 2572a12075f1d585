import { isJsonObject, type JsonObject, type JsonValue } from '../core/json.ts';
import { type ClockReading, parseClockReading } from './clock-reading.ts';
import { type LatencyCounts, noLatencies } from './latency-histogram.ts';

/** The name of the document in the state store. */
export const statusName = 'status';

export interface StatusProblem {
  readonly code: string;
  readonly message: string;
  readonly advice: string;
  /** RFC 3339, as all times here. */
  readonly at: string;
  /** False where the stream has stopped for good. */
  readonly willRetry: boolean;
}

/** What the checkpoint does not tell of one account's stream. */
export interface StatusDocument {
  readonly intervalMs: number;
  /** When the collector that wrote this last began, and when it ended; no end while it runs or where it was killed. */
  readonly started: string;
  readonly ended: string | undefined;
  /** When this was written. */
  readonly updated: string;
  readonly pollStarted: string | undefined;
  /** The first poll ever that came through. */
  readonly firstSuccess: string | undefined;
  readonly lastSuccess: string | undefined;
  /** The trouble at the last poll; undefined where it came through. */
  readonly problem: StatusProblem | undefined;
  readonly failures: number;
  readonly latency: LatencyCounts;
  /** Undefined until JumpCloud has told the time. */
  readonly clock: ClockReading | undefined;
}

export function renderStatus(status: StatusDocument): JsonObject {
  return JSON.parse(JSON.stringify({ version: 1, ...status })) as JsonObject;
}

/** The reverse of `renderStatus`; undefined for anything else, which is then written anew. */
export function parseStatus(value: JsonObject | undefined): StatusDocument | undefined {
  if (value?.version !== 1 || typeof value.started !== 'string' || typeof value.updated !== 'string') return undefined;
  const text = (name: string): string | undefined => (typeof value[name] === 'string' ? value[name] : undefined);
  return {
    intervalMs: typeof value.intervalMs === 'number' ? value.intervalMs : 0,
    started: value.started,
    updated: value.updated,
    ended: text('ended'),
    pollStarted: text('pollStarted'),
    firstSuccess: text('firstSuccess'),
    lastSuccess: text('lastSuccess'),
    problem: parseProblem(value.problem),
    failures: typeof value.failures === 'number' ? value.failures : 0,
    latency: parseCounts(value.latency),
    clock: parseClockReading(value.clock),
  };
}

function parseProblem(value: JsonValue | undefined): StatusProblem | undefined {
  if (!isJsonObject(value)) return undefined;
  const { code, message, advice, at, willRetry } = value;
  return {
    code: String(code),
    message: String(message),
    advice: String(advice),
    at: String(at),
    willRetry: willRetry === true,
  };
}

function parseCounts(value: JsonValue | undefined): LatencyCounts {
  const isCounts = Array.isArray(value) && value.length === noLatencies.length;
  return isCounts && value.every((count: JsonValue) => Number.isFinite(count)) ? (value as number[]) : noLatencies;
}
