/** Way of an event, stage 10 of 11: a part of the timeline in; what it is, by the API's own count, out. */
import { formatTimestamp } from '../../core/timestamp.ts';
import type { AccountApi } from '../../source/account-api.ts';
import { settledOf } from '../../status/slice-facts.ts';
import type { SliceListing } from './list-slice.ts';
import { nextRecount, nextRetry } from './schedule.ts';
import { missingOf, type Slice } from './slice.ts';

export interface SliceChecks {
  /** The API's own count. `to` is meant as the API means it, which nobody has said. */
  readonly count: (services: readonly string[], from: number, to: number) => Promise<number>;
  /** Configured services; a list of one needs no counts of its own. */
  readonly services: readonly string[];
  /** Fetches the slice again and stores what is missing. @returns undefined if it was interrupted */
  readonly list: (from: number, to: number) => Promise<SliceListing | undefined>;
  readonly now: () => number;
}

export function countOf(api: Pick<AccountApi, 'count'>, signal: AbortSignal): SliceChecks['count'] {
  return (services, from, to) => api.count({ services, from: formatTimestamp(from), to: formatTimestamp(to) }, signal);
}

/** Counts in a row with fewer events than are settled that are waited for before the slice is listed: counts can lag. */
const patience = 2;

/**
 * Compares a closed slice with the API's own count, and fetches it again if they differ. More events than are settled are
 * looked for before anything may explain them: counts of other ranges can be stale, and would explain a hole away.
 * @returns undefined if a listing was interrupted
 * @throws IngestError of the API, the sink or the state; then the slice is as it was
 */
export async function checkSlice(slice: Slice, checks: SliceChecks): Promise<Slice | undefined> {
  const counted = await countSlice(slice, checks);
  if (!isToldOfMore(slice)) {
    if (isEven(counted)) return passed(counted, checks);
    if (missingOf(counted) < 0 && slice.tries < patience) {
      const tries = slice.tries + 1;
      const state = slice.verifiedAt === undefined ? 'open' : 'mismatch';
      return { ...counted, state, tries, nextCheck: nextRetry(checks.now(), tries) };
    }
  }
  const first = await checks.list(slice.from, slice.to);
  if (!first) return undefined;
  // Copies that only this listing shows are none of the vendor's index; they would be in a second one too.
  const second = first.copies > 0 ? await checks.list(slice.from, slice.to) : first;
  if (!second) return undefined;
  const recovered = first.recovered + (second === first ? 0 : second.recovered);
  const listed: Slice = {
    ...counted,
    stored: second.distinct - second.dead,
    dead: second.dead,
    // The only surplus that is explained: events at the end which the pages show too.
    border: second.atEnd,
    services: second.services,
    duplicates: Math.min(first.copies, second.copies),
    recovered: slice.recovered + recovered,
  };
  const again = await countSlice(listed, checks);
  // The listing itself is complete: if one service alone differs, the vendor files its events under another name.
  if (missingOf(again) === 0) {
    const withdrawn = slice.withdrawn + Math.max(0, settledOf(slice) + recovered - second.distinct);
    return passed({ ...again, withdrawn, identityAt: checks.now() }, checks);
  }
  const tries = slice.tries + 1;
  return { ...again, state: 'mismatch', tries, nextCheck: nextRetry(checks.now(), tries) };
}

/** The slice was counted with others, and more events than were settled have not been looked for yet. */
function isToldOfMore(slice: Slice): boolean {
  return slice.state === 'open' && missingOf(slice) > 0;
}

async function countSlice(slice: Slice, checks: SliceChecks): Promise<Slice> {
  const { from, to } = slice;
  const { count, services, now } = checks;
  const counted = (await count(services, from, to)) - slice.border;
  const countedServices: Record<string, number> = {};
  if (services.length > 1) for (const service of services) countedServices[service] = await count([service], from, to);
  return { ...slice, counted, countedServices, countedAt: now() };
}

/**
 * In all, and for each service. The vendor's copies and the border are known in all only, so they are allowed to any
 * service.
 */
function isEven(slice: Slice): boolean {
  if (missingOf(slice) !== 0) return false;
  return Object.entries(slice.countedServices).every(([service, count]) => {
    const settled = slice.services[service] ?? 0;
    return count >= settled && count <= settled + slice.duplicates + slice.border;
  });
}

function passed(slice: Slice, { now }: SliceChecks): Slice {
  const verifiedAt = slice.verifiedAt ?? now();
  return {
    ...slice,
    state: slice.recovered > 0 ? 'healed' : 'verified',
    verifiedAt,
    tries: 0,
    nextCheck: nextRecount(verifiedAt, now()),
  };
}
