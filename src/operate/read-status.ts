import { createHash } from 'node:crypto';
import type { Ledger } from '../collector/ledger/ledger.ts';
import { ledgerName, parseLedger } from '../collector/ledger/ledger-document.ts';
import { summarizeLedger } from '../collector/ledger/summary.ts';
import { rosterName, rosterSummary } from '../collector/users/roster.ts';
import type { StreamName } from '../config/stream-names.ts';
import type { AccountConfig, CollectorConfig } from '../config/types.ts';
import { forStream } from '../config/users-settings.ts';
import { type ErrorCode, errorCodes } from '../core/error-codes.ts';
import { toIngestError } from '../core/errors.ts';
import { type JsonObject, jsonObjects } from '../core/json.ts';
import { plural } from '../core/numbers.ts';
import { formatTimestamp, millisecondsOf } from '../core/timestamp.ts';
import type { StateStore, StateView } from '../state/state-store.ts';
import type { ClockReading } from '../status/clock-reading.ts';
import { latencyQuantile } from '../status/latency-histogram.ts';
import { sliceStates } from '../status/ledger-summary.ts';
import { parseStatus, type StatusDocument, type StatusProblem, statusName } from '../status/status-document.ts';
import { patienceMs } from './health.ts';
import { type LedgerDay, ledgerDays } from './ledger-days.ts';

/** The status of every account and stream of a configuration, in its order. Never throws. */
export async function readStatuses(
  states: Pick<StateStore, 'view'>,
  { accounts }: Pick<CollectorConfig, 'accounts'>,
  now: number,
): Promise<readonly StreamStatus[]> {
  const wanted = accounts.flatMap((account) =>
    account.streams.map((stream) => readStatus(states, forStream(account, stream), stream, now)),
  );
  return await Promise.all(wanted);
}

/**
 * `new`: nothing was collected yet; `running`: the last poll came through; `retrying`: it did not, and is tried again;
 * `stopped`: it did not, and is not tried again; `silent`: the collector said nothing for too long, it was killed or
 * hangs; `ended`: it was stopped by a person; `unreadable`: the state cannot be read.
 */
export type StreamCondition = 'new' | 'running' | 'retrying' | 'stopped' | 'silent' | 'ended' | 'unreadable';

/** What is known of one account's stream. Times are RFC 3339, spans milliseconds. */
export interface StreamStatus {
  readonly account: string;
  readonly stream: string;
  readonly condition: StreamCondition;
  /** Somebody should look. */
  readonly trouble: boolean;
  readonly firstPoll: { readonly succeeded: boolean; readonly at?: string; readonly why?: string };
  readonly lastPoll: string | undefined;
  readonly lastSuccess: string | undefined;
  /** Newest event that is settled. */
  readonly cursor: string | undefined;
  /** How far the present is ahead of what is collected completely. */
  readonly lagMs: number | undefined;
  /** What JumpCloud's answers say of the clock of the collector's machine; undefined if they have said nothing yet. */
  readonly clock: ClockReading | undefined;
  /** Infinity is `null` in JSON: longer than the largest bound. */
  readonly vendorLatencyMs: { readonly p50: number; readonly p95: number } | undefined;
  readonly events: number;
  /** Of those, known by id with another content before: vendors correct events. */
  readonly changed: number;
  /** Events that were read again, or that the output had already. */
  readonly readAgain: number;
  readonly deadLetters: number;
  /** Slices of the ledger by their state; undefined where no ledger is kept. */
  readonly ledger: Readonly<Record<string, number>> | undefined;
  /** More about the ledger; undefined if none is kept, or what is kept is none. */
  readonly counts: LedgerCounts | undefined;
  /** The last complete snapshot, and how many users it holds; undefined for a stream that has none. */
  readonly snapshot: { readonly snapshot: string; readonly users: number } | undefined;
  /** The ledger by day, for a calendar. */
  readonly days: readonly LedgerDay[];
  /** Stands for what this was read from: the same state has the same one, wherever it is shown. */
  readonly revision: string;
  readonly problem: StatusProblem | undefined;
  /** JumpCloud does not accept the credentials, or they may not do what is asked. */
  readonly keyTrouble: string | undefined;
}

/** What the ledger knows besides the states of its slices. Times are RFC 3339. */
export interface LedgerCounts {
  /** Events that JumpCloud counts and that are not there. */
  readonly missing: number;
  /** Events that only fetching a part of the timeline again has brought. */
  readonly recovered: number;
  /** Stored events that JumpCloud no longer shows. */
  readonly withdrawn: number;
  /** The oldest of the last counts of what JumpCloud still shows. */
  readonly oldestCount: string | undefined;
  readonly identityChecked: number;
  readonly identityNotChecked: number;
}

/** Reads the status of a stream from the state of a collector that runs or has ended. Never throws. */
export async function readStatus(
  states: Pick<StateStore, 'view'>,
  account: Pick<AccountConfig, 'name' | 'interval'>,
  stream: StreamName,
  now: number,
): Promise<StreamStatus> {
  const base = { account: account.name, stream };
  try {
    const view = await states.view(account.name, stream);
    const { status, broken } = await loadStatus(view, now);
    const document = await view.loadDocument(ledgerName);
    const roster = rosterSummary(await view.loadDocument(rosterName));
    const kept = document && parseLedger(document);
    const ledger = countStates(document);
    const { checkpoint } = view;
    const condition = conditionOf(status, checkpoint !== undefined, account.interval, now);
    const window = checkpoint?.window;
    // Windows and counts go by JumpCloud's clock.
    const apiNow = now + (status?.clock?.correctionMs ?? 0);
    const totals = checkpoint?.totals;
    const counts = ledgerCounts(kept, apiNow);
    const problem = status?.problem ?? broken ?? silence(condition, status, now) ?? hole(counts, ledger, now);
    return {
      ...base,
      condition,
      trouble: problem !== undefined,
      firstPoll: broken ? { succeeded: false, why: 'not known' } : firstPoll(status),
      lastPoll: status?.pollStarted,
      lastSuccess: status?.lastSuccess,
      cursor: checkpoint?.position === undefined ? undefined : formatTimestamp(checkpoint.position),
      lagMs: window ? Math.max(0, apiNow - (window.complete ? window.to : (window.reached ?? window.from))) : undefined,
      clock: status?.clock,
      vendorLatencyMs: vendorLatency(status),
      events: totals?.stored ?? 0,
      changed: totals?.changed ?? 0,
      readAgain: (totals?.repeated ?? 0) + (totals?.alreadyThere ?? 0),
      deadLetters: totals?.rejected ?? 0,
      ledger,
      counts,
      snapshot: roster,
      days: kept === undefined || typeof kept === 'string' ? [] : ledgerDays(kept),
      revision: revisionOf(status, broken?.message, document, roster, window, checkpoint?.position, totals),
      problem,
      keyTrouble: status?.problem && keyTrouble(status.problem),
    };
  } catch (error) {
    return unreadable(base, error, now);
  }
}

/** The status is only for display: where it cannot be read, all that the rest of the state tells is shown without it. */
async function loadStatus(
  view: StateView,
  now: number,
): Promise<{ readonly status?: StatusDocument | undefined; readonly broken?: StatusProblem }> {
  try {
    return { status: parseStatus(await view.loadDocument(statusName)) };
  } catch (thrown) {
    const { code, message, retryable } = toIngestError(thrown);
    if (retryable) throw thrown;
    const advice = 'Delete it. It is used only for this display, and the next run creates it again.';
    return { broken: { code, message, advice, at: formatTimestamp(now), willRetry: false } };
  }
}

function conditionOf(
  status: StatusDocument | undefined,
  hasCheckpoint: boolean,
  interval: number,
  now: number,
): StreamCondition {
  if (!status) return hasCheckpoint ? 'ended' : 'new';
  if (status.problem) return status.problem.willRetry && status.ended === undefined ? 'retrying' : 'stopped';
  if (status.ended !== undefined) return 'ended';
  if (now - (millisecondsOf(status.updated) ?? 0) > patienceMs(interval)) return 'silent';
  return status.firstSuccess === undefined && !hasCheckpoint ? 'new' : 'running';
}

function firstPoll(status: StatusDocument | undefined): StreamStatus['firstPoll'] {
  if (status?.firstSuccess) return { succeeded: true, at: status.firstSuccess };
  if (status?.problem) return { succeeded: false, why: status.problem.message };
  return { succeeded: false, why: status?.pollStarted ? 'it is in progress' : 'there has been none yet' };
}

function silence(
  condition: StreamCondition,
  status: StatusDocument | undefined,
  now: number,
): StatusProblem | undefined {
  if (condition !== 'silent') return undefined;
  return problemOf('JC_COLLECTOR_SILENT', `The collector has shown no sign of life since ${status?.updated}.`, now);
}

/** More events than JumpCloud counts are no problem: nothing is missing then. */
function hole(
  counts: LedgerCounts | undefined,
  ledger: StreamStatus['ledger'],
  now: number,
): StatusProblem | undefined {
  const missing = counts ? counts.missing : (ledger?.mismatch ?? 0);
  if (missing === 0) return undefined;
  const events = counts ? `${plural(missing, 'event')} more` : 'more events';
  return problemOf('JC_INCOMPLETE', `JumpCloud counts ${events} than are stored.`, now);
}

function problemOf(code: ErrorCode, message: string, now: number): StatusProblem {
  return { code, message, advice: errorCodes[code].advice, at: formatTimestamp(now), willRetry: true };
}

function vendorLatency(status: StatusDocument | undefined): StreamStatus['vendorLatencyMs'] {
  const counts = status?.latency ?? [];
  const [p50, p95] = [latencyQuantile(counts, 0.5), latencyQuantile(counts, 0.95)];
  return p50 === undefined || p95 === undefined ? undefined : { p50, p95 };
}

function keyTrouble({ code, message, advice }: StatusProblem): string | undefined {
  const codes = ['JC_API_UNAUTHORIZED', 'JC_API_FORBIDDEN', 'JC_API_NOT_ENTITLED', 'JC_CONFIG_SECRET_MISSING'];
  return codes.includes(code) ? `${message} ${advice}` : undefined;
}

function countStates(ledger: JsonObject | undefined): Readonly<Record<string, number>> | undefined {
  if (!ledger || !Array.isArray(ledger.slices)) return undefined;
  const states = jsonObjects(ledger.slices).map(({ state }) => state);
  return Object.fromEntries(sliceStates.map((state) => [state, states.filter((found) => found === state).length]));
}

function revisionOf(...parts: readonly unknown[]): string {
  const text = JSON.stringify(parts, (_, value: unknown) => value ?? null);
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}

function ledgerCounts(ledger: Ledger | string | undefined, now: number): LedgerCounts | undefined {
  if (ledger === undefined || typeof ledger === 'string') return undefined;
  const { missing, recovered, withdrawn, oldestCount, identity } = summarizeLedger(ledger, now);
  return {
    missing,
    recovered,
    withdrawn,
    oldestCount: oldestCount === undefined ? undefined : formatTimestamp(oldestCount),
    identityChecked: identity.checked,
    identityNotChecked: identity.notChecked,
  };
}

function unreadable(base: { account: string; stream: string }, error: unknown, now: number): StreamStatus {
  const { code, message, advice } = toIngestError(error);
  return {
    ...base,
    condition: 'unreadable',
    trouble: true,
    firstPoll: { succeeded: false, why: message },
    lastPoll: undefined,
    lastSuccess: undefined,
    cursor: undefined,
    lagMs: undefined,
    clock: undefined,
    vendorLatencyMs: undefined,
    events: 0,
    changed: 0,
    readAgain: 0,
    deadLetters: 0,
    ledger: undefined,
    counts: undefined,
    snapshot: undefined,
    days: [],
    revision: revisionOf(code, message),
    problem: { code, message, advice, at: formatTimestamp(now), willRetry: false },
    keyTrouble: undefined,
  };
}
