import { formatTimestamp } from '../../core/timestamp.ts';
import type { HttpjsonInput } from '../../httpjson/input.ts';
import type { RawEvent } from '../../httpjson/raw-event.ts';
import { type IdentifiedEvent, nameOf, parsedContent } from '../document-maker.ts';
import { readAhead } from '../read-ahead.ts';
import { addCounts, type Counts } from '../run-summary.ts';
import { type SettledPage, type SettleOptions, settlePage } from '../settle-page.ts';
import type { StopSignals } from '../stop.ts';

/** What a slice of the timeline holds, by the pages of the API, all of it settled. */
export interface SliceListing {
  /** Distinct events. */
  readonly distinct: number;
  /** How often an event came again. */
  readonly copies: number;
  /** Distinct events in the dead letters. */
  readonly dead: number;
  /** Events that the output did not have. */
  readonly recovered: number;
  /** Distinct events stamped exactly at the start. */
  readonly edge: number;
  /** Events stamped at the end, which the API shows where it takes the end of a query as part of it. */
  readonly atEnd: number;
  readonly services: Counts;
}

export interface ListOptions extends Omit<SettleOptions, 'signal' | 'fetchedAt'> {
  readonly input: HttpjsonInput;
  readonly now: () => number;
  /** Ids that are dead letters already: they are not tried again, and not kept a second time. */
  readonly dead: ReadonlySet<string>;
  /** Called after each page; what it returns is waited for. */
  readonly onSettled: (settled: SettledPage) => Promise<void>;
  readonly stop: StopSignals;
  /** Where several slices are listed at a time: keeps them from holding all their pages in memory as objects. */
  readonly inTurn?: <T>(work: () => Promise<T>) => Promise<T>;
}

/**
 * Fetches all events stamped from `from` up to, and without, `to`, and settles those that are not yet: every id is looked
 * up in the output before it is written. Asks up to `to`; what the API gives of the end itself belongs to the next slice.
 * @returns undefined where it was stopped
 * @throws IngestError
 */
export async function listSlice(from: number, to: number, options: ListOptions): Promise<SliceListing | undefined> {
  const { input, now, stop, inTurn = (work) => work() } = options;
  const seen = new Set<string>();
  let listing: SliceListing = { distinct: 0, copies: 0, dead: 0, recovered: 0, edge: 0, atEnd: 0, services: {} };
  const cursor = { from: formatTimestamp(from), to: formatTimestamp(to) };
  for await (const { page, at } of readAhead(input, { cursor, signal: stop.gently }, now)) {
    listing = await inTurn(() => takePage(page.events, at, listing, seen, { from, to }, options));
    page.release();
    if (stop.gently.aborted) return undefined;
  }
  return stop.gently.aborted ? undefined : listing;
}

async function takePage(
  events: readonly RawEvent[],
  fetchedAt: number,
  before: SliceListing,
  seen: Set<string>,
  { from, to }: { readonly from: number; readonly to: number },
  options: ListOptions,
): Promise<SliceListing> {
  const { dead, stop } = options;
  let listing = before;
  /** Whether there is nothing to settle: it is of another slice, a copy, or a dead letter already. */
  const has = (id: string, identified: IdentifiedEvent): boolean => {
    const { time } = identified;
    if (time !== undefined && time >= to) listing = { ...listing, atEnd: listing.atEnd + 1 };
    if (time !== undefined && (time < from || time >= to)) return true;
    if (seen.has(id)) {
      listing = { ...listing, copies: listing.copies + 1 };
      return true;
    }
    seen.add(id);
    if (time === from) listing = { ...listing, edge: listing.edge + 1 };
    if (!dead.has(id)) return false;
    listing = addDead(listing, nameOf(parsedContent(identified).event, 'service'));
    return true;
  };
  // Of everything else the output is asked.
  const settled = await settlePage(
    { events },
    { has, covers: () => false },
    { ...options, fetchedAt, signal: stop.now },
  );
  await options.onSettled(settled);
  return addPage(listing, settled);
}

function addDead(listing: SliceListing, service: string): SliceListing {
  const services = addCounts(listing.services, { [service]: 1 });
  return { ...listing, distinct: listing.distinct + 1, dead: listing.dead + 1, services };
}

function addPage(listing: SliceListing, { outcomes }: SettledPage): SliceListing {
  const services = new Map<string, number>();
  let [rejected, stored] = [0, 0];
  for (const { kind, service } of outcomes) {
    if (kind === 'rejected') rejected += 1;
    if (kind === 'stored') stored += 1;
    services.set(service, (services.get(service) ?? 0) + 1);
  }
  return {
    ...listing,
    distinct: listing.distinct + outcomes.length,
    dead: listing.dead + rejected,
    recovered: listing.recovered + stored,
    services: addCounts(listing.services, Object.fromEntries(services)),
  };
}
