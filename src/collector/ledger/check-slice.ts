import { type Count, countWithoutEnd } from './count-slice.ts';
import type { SliceListing } from './list-slice.ts';
import { nextRecount, nextRetry } from './schedule.ts';
import { missingOf, type Slice } from './slice.ts';

export interface SliceChecks {
  readonly count: Count;
  /** Counts one service; used where several are configured. */
  readonly countService: (service: string, from: number, to: number) => Promise<number>;
  /** Configured services; a list of one needs no counts of its own. */
  readonly services: readonly string[];
  /** Fetches the slice again and stores what is missing. */
  readonly list: (from: number, to: number) => Promise<SliceListing>;
  readonly now: () => number;
  /** How long JumpCloud keeps events. */
  readonly retention: number;
}

/** Counts in a row with fewer events than are settled that are waited for before the slice is listed: counts can lag. */
const patience = 2;

/**
 * Compares a closed slice with the API's own count, and fetches it again where they differ.
 * @param edge settled events stamped exactly at the end of the slice; undefined where that is not known
 * @throws IngestError of the API, the sink or the state; then the slice is as it was
 */
export async function checkSlice(slice: Slice, edge: number | undefined, checks: SliceChecks): Promise<Slice> {
  let counted = await countSlice(slice, edge, checks);
  if (isEven(counted)) return passed(counted, checks, 0);
  if (missingOf(counted) < 0 && slice.tries < patience) {
    const tries = slice.tries + 1;
    const state = slice.verifiedAt === undefined ? 'open' : 'mismatch';
    return { ...counted, state, tries, nextCheck: nextRetry(checks.now(), tries) };
  }
  const first = await checks.list(slice.from, slice.to);
  // Copies that only this listing shows are none of the vendor's index; they would be in a second one too.
  const second = first.copies > 0 ? await checks.list(slice.from, slice.to) : first;
  const recovered = first.recovered + (second === first ? 0 : second.recovered);
  const listed: Slice = {
    ...counted,
    stored: second.distinct - second.dead,
    dead: second.dead,
    edge: second.edge,
    services: second.services,
    duplicates: Math.min(first.copies, second.copies),
    recovered: slice.recovered + recovered,
  };
  counted = await countSlice(listed, edge, checks);
  // The listing itself is complete: where one service alone differs, the vendor files its events under another name.
  if (missingOf(counted) === 0) return passed(counted, checks, recovered);
  const tries = slice.tries + 1;
  return { ...counted, state: 'mismatch', tries, nextCheck: nextRetry(checks.now(), tries) };
}

async function countSlice(slice: Slice, edge: number | undefined, checks: SliceChecks): Promise<Slice> {
  const { from, to } = slice;
  let counted = edge === 0 ? await checks.count(from, to) : await countWithoutEnd(checks.count, from, to);
  const isOff = missingOf({ ...slice, counted }) !== 0;
  if (isOff && edge === 0) counted = await countWithoutEnd(checks.count, from, to);
  const countedServices: Record<string, number> = {};
  if (checks.services.length > 1) {
    for (const service of checks.services) {
      const count: Count = (start, end) => checks.countService(service, start, end);
      countedServices[service] = edge === 0 && !isOff ? await count(from, to) : await countWithoutEnd(count, from, to);
    }
  }
  return { ...slice, counted, countedServices, countedAt: checks.now() };
}

/** In all, and for each service. The vendor's copies are known in all only, so they are allowed to any service. */
function isEven(slice: Slice): boolean {
  if (missingOf(slice) !== 0) return false;
  return Object.entries(slice.countedServices).every(([service, count]) => {
    const settled = slice.services[service] ?? 0;
    return count >= settled && count <= settled + slice.duplicates;
  });
}

function passed(slice: Slice, { now, retention }: SliceChecks, recovered: number): Slice {
  const verifiedAt = slice.verifiedAt ?? now();
  return {
    ...slice,
    state: recovered > 0 || slice.state === 'healed' ? 'healed' : 'verified',
    verifiedAt,
    tries: 0,
    nextCheck: nextRecount(slice.to, verifiedAt, now(), retention),
  };
}
