import { type UnfinishedPart, unfinishedParts } from '../collector/accounts/unfinished-backfill.ts';
import { deadIds } from '../collector/ledger/dead-ids.ts';
import { ledgerName } from '../collector/ledger/ledger-document.ts';
import { readLedger } from '../collector/ledger/ledger-keeper.ts';
import { isHole, type Slice } from '../collector/ledger/slice.ts';
import { summarizeLedger } from '../collector/ledger/summary.ts';
import type { AccountConfig, CollectorConfig } from '../config/types.ts';
import type { Clock } from '../core/clock.ts';
import { hour } from '../core/duration.ts';
import { plural } from '../core/numbers.ts';
import { keepDuplicatesTag } from '../core/product.ts';
import type { OpenTimeRange, TimeRange } from '../core/time-range.ts';
import { parseTimestamp } from '../core/timestamp.ts';
import { createDocumentMaker } from '../documents/document-maker.ts';
import type { DuplicateIds } from '../elasticsearch/duplicate-ids.ts';
import { explainFailure } from '../jumpcloud/explain-failure.ts';
import type { Logger } from '../runtime/logger.ts';
import { missingOutput } from '../sinks/missing-output.ts';
import { type OutputNote, outputNotes } from '../sinks/output-notes.ts';
import { openAccountApi } from '../source/account-api.ts';
import { openEvents } from '../source/open-input.ts';
import type { StateStore } from '../state/state-store.ts';
import type { LedgerSummary } from '../status/ledger-summary.ts';
import { settledOf } from '../status/slice-facts.ts';
import { parseStatus, statusName } from '../status/status-document.ts';
import { compareIds, type IdComparison } from './compare-ids.ts';
import { type OutputView, openOutputView } from './output-view.ts';

export interface VerifyOptions {
  readonly config: CollectorConfig;
  readonly account: AccountConfig;
  readonly states: StateStore;
  readonly range: OpenTimeRange;
  /** Compare id by id with what the API shows. */
  readonly deep: boolean;
  readonly duplicates: boolean;
  readonly clock: Clock;
  readonly log: Logger;
}

export interface Verification {
  readonly account: string;
  /** Undefined where no ledger is kept yet. */
  readonly slices: readonly Slice[] | undefined;
  /** Of the whole ledger, whatever the range. */
  readonly summary: LedgerSummary | undefined;
  /** When this was looked at, milliseconds since the epoch. */
  readonly at: number;
  readonly deep: readonly IdComparison[] | undefined;
  readonly duplicates: DuplicateIds | undefined;
  /** What happened to the output, the oldest first. */
  readonly outputNotes: readonly OutputNote[];
  /** What a backfill has still to fetch in the range. No problem, as open slices are none, but it is not verified. */
  readonly unfinished: readonly UnfinishedPart[];
  /** Whether anything was compared in the range. */
  readonly isCompared: boolean;
  /** What is wrong, for people; empty where nothing is. */
  readonly problems: readonly string[];
}

const stream = 'events';

/**
 * Tells what the ledger of an account says, and holds it against the output where that is asked for. It takes no lock: a
 * collector may be running.
 * @throws IngestError
 */
export async function verifyAccount(options: VerifyOptions): Promise<Verification> {
  const { config, account, states, range } = options;
  const view = await states.view(account.name, stream);
  const document = await view.loadDocument(ledgerName);
  const ledger = document && readLedger(document);
  const from = range.from ?? Number.NEGATIVE_INFINITY;
  const to = range.to ?? Number.POSITIVE_INFINITY;
  const slices = ledger?.within({ from, to });
  const problems = ledgerProblems(slices);
  // What a file held that was put aside before the range begins is older than the range.
  const notes = outputNotes(document).filter(({ time }) => (parseTimestamp(time)?.milliseconds ?? from) >= from);
  let deep: readonly IdComparison[] | undefined;
  let duplicates: DuplicateIds | undefined;
  if (options.deep || options.duplicates) {
    const output = openOutputView(config.output, { account: account.name, stream, namespace: account.namespace });
    try {
      if (options.deep) {
        const dead = await deadIds(view);
        deep = await compareAll(parts(slices ?? [], range, ledger?.times.completeTo), output, dead, options);
        const missing = deep.reduce((sum, part) => sum + part.missing, 0);
        if (missing > 0)
          problems.push(
            `${plural(missing, 'event')} that JumpCloud shows ${missing === 1 ? 'is' : 'are'} not in the output`,
          );
      }
      if (options.duplicates) {
        duplicates = await output.duplicates(range);
        if (duplicates.duplicates > 0)
          problems.push(`${plural(duplicates.duplicates, 'document')} stored in addition to the same one`);
      }
    } finally {
      await output.close();
    }
  }
  if (config.output.kind === 'ndjson' && !holdsAllSettled(slices ?? [], deep ?? []))
    problems.push(...(await missingOutput(notes, view.checkpoint?.sink)));
  // The ledger's times are JumpCloud's.
  const clockReading = parseStatus(await view.loadDocument(statusName).catch(() => undefined))?.clock;
  const at = options.clock.now() + (clockReading?.correctionMs ?? 0);
  const summary = ledger && summarizeLedger(ledger, at);
  const unfinished = (await unfinishedParts(view, ledger)).filter((part) => part.to > from && part.from < to);
  const isCompared =
    deep?.some(({ shown }) => shown > 0) || (slices ?? []).some(({ counted }) => counted !== undefined);
  return {
    ...{ account: account.name, slices, summary, at, deep, duplicates },
    ...{ outputNotes: notes, unfinished, isCompared, problems },
  };
}

/**
 * Whether what is left of the output has each event that was ever settled in the slices. What JumpCloud shows no longer,
 * or what was not compared, may be gone with a file: nobody can tell.
 */
function holdsAllSettled(slices: readonly Slice[], deep: readonly IdComparison[]): boolean {
  return (
    deep.some(({ shown }) => shown > 0) &&
    deep.every(({ missing }) => missing === 0) &&
    slices.every((slice) => shownOf(slice, deep) >= settledOf(slice))
  );
}

function shownOf({ from, to }: Slice, deep: readonly IdComparison[]): number {
  return deep.reduce((sum, part) => (part.from >= from && part.to <= to ? sum + part.shown : sum), 0);
}

function ledgerProblems(slices: readonly Slice[] | undefined): string[] {
  if (slices === undefined)
    return ['there is no ledger yet: it begins with the first complete poll, so run collect first'];
  const holes = slices.filter(isHole);
  if (holes.length === 0) return [];
  return [`${plural(holes.length, 'part')} of the timeline ${holes.length === 1 ? 'lacks' : 'lack'} events`];
}

/** Parts of the range that are small enough to be held in memory one by one. */
function parts(slices: readonly Slice[], range: OpenTimeRange, completeTo: number | undefined): readonly TimeRange[] {
  const from = range.from ?? slices[0]?.from;
  const to = Math.min(range.to ?? Number.POSITIVE_INFINITY, completeTo ?? slices.at(-1)?.to ?? range.to ?? 0);
  if (from === undefined) return [];
  const borders = new Set([from, ...slices.flatMap((slice) => [slice.from, slice.to]), to]);
  for (let time = from; time < to && slices.length === 0; time += hour) borders.add(time);
  const inside = [...borders].filter((time) => time >= from && time <= to).sort((left, right) => left - right);
  return inside.slice(1).map((border, place) => ({ from: inside[place] as number, to: border }));
}

async function compareAll(
  ranges: readonly TimeRange[],
  output: OutputView,
  dead: ReadonlySet<string>,
  { account, clock, log }: VerifyOptions,
): Promise<readonly IdComparison[]> {
  const api = openAccountApi({ account, clock, random: Math.random, log });
  try {
    await api.clock.sync();
    const input = openEvents(account, api, api.clock, log);
    const { namespace } = account;
    // Both engines make the same documents, so that it does not matter who mapped them.
    const makerOf = (tags: readonly string[]) =>
      createDocumentMaker('collector', { tags, inputType: 'httpjson', namespace });
    const makers = { plain: makerOf([]), whole: makerOf([keepDuplicatesTag]) };
    const compared: IdComparison[] = [];
    const contents = await output.contents(ranges);
    for (const [place, { from, to }] of ranges.entries()) {
      const held = await contents(place);
      try {
        compared.push(await compareIds(from, to, { input, makers, output, held, dead }));
      } catch (error) {
        throw explainFailure(error, account);
      }
    }
    return compared;
  } finally {
    await api.close();
  }
}
