/** Way of an event, stage 11 of 11: what happens to a collector in; the documents that it writes about itself out. */
import { digestOf } from '../core/digest.ts';
import type { JsonObject, JsonValue } from '../core/json.ts';
import { plural } from '../core/numbers.ts';
import { datasetOf, elasticPackage, programName } from '../core/product.ts';
import { formatTimestamp } from '../core/timestamp.ts';
import { ecsVersion } from '../generated/mapping-version.ts';
import type { Checkpoint } from '../state/checkpoint.ts';
import type { RunSummary } from '../state/run-summary.ts';
import type { ClockReading } from './clock-reading.ts';
import type { HealthAction } from './health-actions.ts';
import { type LatencyCounts, latencyQuantile } from './latency-histogram.ts';
import type { LedgerSummary } from './ledger-summary.ts';
import type { SliceChange } from './slice-changes.ts';
import { expectedOf } from './slice-facts.ts';

/** The stream of these documents, for names of data streams. */
export const healthStream = 'collector';

/** Of one process. */
export interface HealthIdentity {
  readonly runId: string;
  readonly host: string;
  readonly version: string;
}

export interface HealthSubject {
  readonly namespace: string;
  /** Undefined for what is about the whole collector. */
  readonly account?: string;
  readonly stream?: string;
}

interface Problem {
  readonly code: string;
  readonly message: string;
}

/** What is known of a stream whatever has just happened to it. */
export interface HealthProgress {
  readonly saved: Checkpoint | undefined;
  readonly clock: ClockReading | undefined;
  readonly ledger: LedgerSummary | undefined;
}

export interface HealthPoll {
  /** Milliseconds since the epoch. */
  readonly started: number;
  readonly counts: Pick<
    RunSummary,
    'pages' | 'fetched' | 'stored' | 'changed' | 'repeated' | 'alreadyThere' | 'rejected'
  >;
  readonly latency: LatencyCounts;
}

export type HealthFact =
  | { readonly kind: 'started' }
  | { readonly kind: 'stopped'; readonly progress: HealthProgress; readonly problem: Problem | undefined }
  | { readonly kind: 'poll'; readonly poll: HealthPoll; readonly progress: HealthProgress }
  | {
      readonly kind: 'poll-failed';
      readonly poll: HealthPoll;
      readonly progress: HealthProgress;
      readonly problem: Problem;
      /** Somebody said no: the key has to be looked at. */
      readonly refused: boolean;
      readonly failures: number;
      readonly retryInMs: number | undefined;
    }
  | ({ readonly kind: 'slice' } & SliceChange)
  | { readonly kind: 'config-applied' }
  | { readonly kind: 'config-refused'; readonly problem: Problem };

export interface HealthDocument {
  /** The same each time that the document is written. */
  readonly id: string;
  readonly namespace: string;
  readonly source: JsonObject;
}

/** By full name; what is undefined is left out. */
type Fields = Readonly<Record<string, JsonValue | undefined>>;

/**
 * @param at milliseconds since the epoch
 * @param sequence how many documents this process has made before, so that one that is lost can be missed
 */
export function healthDocument(
  fact: HealthFact,
  subject: HealthSubject,
  { runId, host, version }: HealthIdentity,
  at: number,
  sequence: number,
): HealthDocument {
  const { namespace, account, stream } = subject;
  const who = account === undefined ? 'The configuration' : `${account} ${stream}`;
  const source = nested({
    '@timestamp': formatTimestamp(at),
    'agent.ephemeral_id': runId,
    'agent.type': programName,
    'agent.version': version,
    'data_stream.type': 'logs',
    'data_stream.dataset': datasetOf(healthStream),
    'data_stream.namespace': namespace,
    'ecs.version': ecsVersion,
    'event.dataset': datasetOf(healthStream),
    'event.module': elasticPackage,
    'event.sequence': sequence,
    'host.name': host,
    'service.name': programName,
    'service.type': programName,
    'service.version': version,
    [own('account')]: account,
    [own('stream')]: stream,
    ...fieldsOf(fact, who, at),
  });
  return { id: digestOf(identityOf(fact, subject) ?? [runId, namespace, sequence]), namespace, source };
}

function own(name: string): string {
  return `${elasticPackage}.${healthStream}.${name}`;
}

/** A state is the same state however often it is told: after a crash it may be told again. */
function identityOf(fact: HealthFact, { account, stream }: HealthSubject): readonly JsonValue[] | undefined {
  if (fact.kind !== 'slice') return undefined;
  const { from, to, state, counted = null, countedAt = null } = fact.slice;
  return [account ?? null, stream ?? null, from, to, state, counted, countedAt, expectedOf(fact.slice)];
}

function fieldsOf(fact: HealthFact, who: string, at: number): Fields {
  switch (fact.kind) {
    case 'started':
      return { ...eventOf('event', 'collection-started', 'start'), message: `${who}: collection has started.` };
    case 'stopped': {
      const { problem, progress } = fact;
      const message = problem ? `${who}: collection has stopped: ${problem.message}` : `${who}: collection has ended.`;
      const event = eventOf('event', 'collection-stopped', 'end', problem ? 'failure' : 'success');
      return { ...event, ...progressFields(progress, at), ...problemFields(problem), message };
    }
    case 'poll': {
      const { poll, progress } = fact;
      const { stored, rejected } = poll.counts;
      const dead = rejected > 0 ? `, ${plural(rejected, 'document')} rejected` : '';
      return {
        ...eventOf('metric', 'poll', 'info', 'success'),
        ...pollFields(poll, at),
        ...progressFields(progress, at),
        message: `${who}: ${plural(stored, 'document')} stored${dead}.`,
      };
    }
    case 'poll-failed': {
      const { poll, progress, problem, refused, failures, retryInMs } = fact;
      return {
        ...eventOf('event', refused ? 'key-refused' : 'poll-failed', refused ? 'denied' : 'error', 'failure'),
        ...pollFields(poll, at),
        ...progressFields(progress, at),
        ...problemFields(problem),
        [own('failures')]: failures,
        [own('retry_in_ms')]: retryInMs,
        message: `${who}: ${problem.message}`,
      };
    }
    case 'slice':
      return sliceFields(fact, who);
    case 'config-applied':
      return {
        ...eventOf('event', fact.kind, 'change', 'success'),
        message: 'A changed configuration was applied.',
      };
    case 'config-refused':
      return {
        ...eventOf('event', fact.kind, 'error', 'failure'),
        ...problemFields(fact.problem),
        message: `A changed configuration was refused; the old one stays in use: ${fact.problem.message}`,
      };
  }
}

/** Without a category: these are no events of a host or of somebody who signs in, and no rule for those must see them. */
function eventOf(kind: string, action: HealthAction, type: string, outcome?: string): Fields {
  return { 'event.kind': kind, 'event.action': action, 'event.type': [type], 'event.outcome': outcome };
}

function problemFields(problem: Problem | undefined): Fields {
  return { 'error.code': problem?.code, 'error.message': problem?.message };
}

function pollFields({ started, counts, latency }: HealthPoll, at: number): Fields {
  const quantile = (share: number): number | undefined => {
    const found = latencyQuantile(latency, share);
    return Number.isFinite(found) ? found : undefined;
  };
  return {
    'event.start': formatTimestamp(started),
    'event.end': formatTimestamp(at),
    'event.duration': Math.max(0, Math.round(at - started)) * 1_000_000,
    [own('poll.pages')]: counts.pages,
    [own('poll.fetched')]: counts.fetched,
    [own('poll.stored')]: counts.stored,
    [own('poll.changed')]: counts.changed,
    [own('poll.repeated')]: counts.repeated,
    [own('poll.duplicate')]: counts.alreadyThere,
    [own('poll.rejected')]: counts.rejected,
    [own('vendor_latency_ms.p50')]: quantile(0.5),
    [own('vendor_latency_ms.p95')]: quantile(0.95),
    [own('vendor_latency_ms.p99')]: quantile(0.99),
  };
}

function progressFields({ saved, clock, ledger }: HealthProgress, at: number): Fields {
  const window = saved?.window;
  const upTo = window && (window.complete ? window.to : (window.reached ?? window.from));
  return {
    [own('complete_up_to')]: time(upTo),
    [own('newest_event')]: time(saved?.position),
    [own('lag_ms')]: upTo === undefined ? undefined : Math.max(0, Math.round(at + (clock?.correctionMs ?? 0) - upTo)),
    [own('clock_offset_ms')]: clock && Math.round(clock.offsetMs),
    [own('dead_letters')]: saved?.totals.rejected,
    ...(ledger ? ledgerFields(ledger) : {}),
  };
}

function ledgerFields(ledger: LedgerSummary): Fields {
  const { slices, counted, settled, missing, recovered, withdrawn, oldestUnverified, oldestCount, identity } = ledger;
  return {
    [own('ledger.open')]: slices.open,
    [own('ledger.verified')]: slices.verified,
    [own('ledger.mismatch')]: slices.mismatch,
    [own('ledger.healed')]: slices.healed,
    [own('ledger.counted')]: counted,
    [own('ledger.settled')]: settled,
    [own('ledger.missing')]: missing,
    [own('ledger.recovered')]: recovered,
    [own('ledger.withdrawn')]: withdrawn,
    [own('ledger.oldest_unverified')]: time(oldestUnverified),
    [own('ledger.oldest_count')]: time(oldestCount),
    [own('ledger.identity_checked')]: identity.checked,
    [own('ledger.identity_open')]: identity.notChecked,
  };
}

function sliceFields({ slice, before }: SliceChange, who: string): Fields {
  const { from, to, state, counted, countedAt, recovered } = slice;
  const settled = expectedOf(slice);
  const missing = counted === undefined ? undefined : counted - settled;
  const outcome = state === 'open' ? 'unknown' : state === 'mismatch' ? 'failure' : 'success';
  const range = `${formatTimestamp(from)} to ${formatTimestamp(to)}`;
  return {
    ...eventOf('state', 'slice-state', 'change', outcome),
    'event.start': formatTimestamp(from),
    'event.end': formatTimestamp(to),
    [own('slice.state')]: state,
    [own('slice.state_before')]: before,
    [own('slice.counted')]: counted,
    [own('slice.settled')]: settled,
    [own('slice.missing')]: missing,
    [own('slice.recovered')]: recovered,
    [own('slice.counted_at')]: time(countedAt),
    message: `${who}: ${range} is ${state}${missing !== undefined && missing > 0 ? `, ${plural(missing, 'event')} missing` : ''}.`,
  };
}

function time(milliseconds: number | undefined): string | undefined {
  return milliseconds === undefined ? undefined : formatTimestamp(milliseconds);
}

function nested(fields: Fields): JsonObject {
  const root: Record<string, JsonValue> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    const path = name.split('.');
    const last = path.pop() as string;
    let at = root;
    for (const part of path) {
      at[part] ??= {};
      at = at[part] as Record<string, JsonValue>;
    }
    at[last] = value;
  }
  return root;
}
