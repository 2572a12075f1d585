/** Way of an event, stage 11 of 11: what happens in; documents about it, on their way to a writer, out. */

import type { AccountConfig, CollectorConfig } from '../../config/types.ts';
import type { Clock } from '../../core/clock.ts';
import { hour } from '../../core/duration.ts';
import type { IngestError } from '../../core/errors.ts';
import { millisecondsOf } from '../../core/timestamp.ts';
import type { Logger } from '../../runtime/logger.ts';
import {
  createHealthWriter,
  type HealthPlace,
  healthInElasticsearch,
  healthInFile,
} from '../../sinks/health-writer.ts';
import { addSummaries, emptySummary } from '../../state/run-summary.ts';
import {
  type HealthFact,
  type HealthIdentity,
  type HealthProgress,
  type HealthSubject,
  healthDocument,
  healthStream,
} from '../../status/health-document.ts';
import { addLatencies, noLatencies } from '../../status/latency-histogram.ts';
import { noObserver, type RunObserver } from '../../status/observer.ts';
import { changedSlices } from '../../status/slice-changes.ts';
import type { SliceFacts } from '../../status/slice-facts.ts';
import type { StatusDocument } from '../../status/status-document.ts';
import { isRefusal } from './retry-account.ts';

/** Writes down what happens, as documents for people who look at Kibana. */
export interface HealthNotes {
  /** @param before the status that the last run left behind */
  observe(account: AccountConfig, stream: string, before: StatusDocument | undefined): RunObserver;
  /** @param refused why a changed configuration is not used */
  configRead(refused: IngestError | undefined): void;
  close(): Promise<void>;
}

const noNotes: HealthNotes = { observe: () => noObserver, configRead: () => {}, close: async () => {} };

export interface HealthNotesOptions {
  readonly identity: HealthIdentity;
  /** One after the other in this process. */
  readonly nextSequence: () => number;
  readonly clock: Clock;
  readonly log: Logger;
  readonly random: () => number;
}

/** A collector that was killed may not have written what it counted in this time before. */
const doubtfulMs = hour;

/** @throws IngestError JC_CONFIG_* */
export function createHealthNotes(config: CollectorConfig, options: HealthNotesOptions): HealthNotes {
  const { identity, nextSequence, clock, log, random } = options;
  const place = placeOf(config, clock);
  if (!place) return noNotes;
  const writer = createHealthWriter({ place, clock, log, random });
  let lastRefusal: string | undefined;
  const note = (fact: HealthFact, subject: HealthSubject): void =>
    writer.add(healthDocument(fact, subject, identity, clock.now(), nextSequence()));
  return {
    observe: (account, stream, before) =>
      observer((fact) => note(fact, { namespace: account.namespace, account: account.name, stream }), clock, before),
    configRead: (refused) => {
      // SIGHUP and the change itself are heard of one after the other.
      if (refused && refused.message === lastRefusal) return;
      lastRefusal = refused?.message;
      for (const namespace of new Set(config.accounts.map((account) => account.namespace)))
        note(refused ? { kind: 'config-refused', problem: refused } : { kind: 'config-applied' }, { namespace });
    },
    close: () => writer.close(),
  };
}

function placeOf({ healthDocuments, output }: CollectorConfig, clock: Clock): HealthPlace | undefined {
  if (healthDocuments.kind === 'ndjson') return healthInFile(healthDocuments.path);
  if (healthDocuments.kind === 'none' || output.kind !== 'elasticsearch') return undefined;
  return healthInElasticsearch(output, healthStream, clock);
}

function observer(note: (fact: HealthFact) => void, clock: Clock, before: StatusDocument | undefined): RunObserver {
  let known: readonly SliceFacts[] | undefined;
  const newPoll = () => ({ started: clock.now(), counts: emptySummary, latency: noLatencies });
  let poll = newPoll();
  let progress: HealthProgress = { saved: undefined, clock: before?.clock, ledger: undefined };
  let failures = before?.failures ?? 0;
  let problem: IngestError | undefined;
  note({ kind: 'started' });
  return {
    pollStarted: () => {
      poll = newPoll();
    },
    pageSettled: (page, saved, lateness) => {
      const { started, counts, latency } = poll;
      poll = { started, counts: addSummaries(counts, page), latency: addLatencies(latency, lateness) };
      progress = { ...progress, saved };
    },
    ledgerRead: (ledger, slices) => {
      progress = { ...progress, ledger };
      const changes = known ? changedSlices(known, slices) : doubtful(slices, before);
      for (const change of changes) note({ kind: 'slice', ...change });
      known = [...slices];
    },
    clockRead: (reading) => {
      progress = { ...progress, clock: reading };
    },
    pollSucceeded: async (saved) => {
      [failures, problem] = [0, undefined];
      progress = { ...progress, saved };
      note({ kind: 'poll', poll, progress });
    },
    pollFailed: async (error, retryInMs) => {
      failures += 1;
      problem = retryInMs === undefined ? error : undefined;
      const refused = isRefusal(error);
      note({ kind: 'poll-failed', poll, progress, problem: error, refused, failures, retryInMs });
    },
    ended: async () => note({ kind: 'stopped', progress, problem }),
  };
}

/** What a run that did not end may have found out without telling. What it has told keeps its `_id`. */
function doubtful(slices: readonly SliceFacts[], before: StatusDocument | undefined) {
  if (!before || before.ended !== undefined) return [];
  const since = (millisecondsOf(before.updated) ?? 0) - doubtfulMs;
  return slices
    .filter(({ state, countedAt }) => state !== 'open' && countedAt !== undefined && countedAt >= since)
    .map((slice) => ({ slice, before: undefined }));
}
