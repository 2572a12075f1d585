import { missingOf, type Slice } from '../../collector/ledger/slice.ts';
import type { Verification } from '../../collector/verify/verify-account.ts';
import { formatTimestamp } from '../../core/timestamp.ts';

/** A verification for programs: times in RFC 3339. */
export function verificationJson({ account, slices, deep, duplicates, problems }: Verification): object {
  return {
    account,
    complete: problems.length === 0,
    problems,
    slices: slices?.map(sliceJson) ?? null,
    ...(deep ? { deep: deep.map((part) => ({ ...part, ...rangeJson(part) })) } : {}),
    ...(duplicates ? { duplicates } : {}),
  };
}

function sliceJson(slice: Slice): object {
  const { countedAt, verifiedAt, nextCheck, counted } = slice;
  return {
    ...rangeJson(slice),
    state: slice.state,
    counted: counted ?? null,
    stored: slice.stored,
    duplicates: slice.duplicates,
    dead_letters: slice.dead,
    missing: missingOf(slice),
    recovered: slice.recovered,
    services: slice.services,
    counted_services: slice.countedServices,
    counted_at: timeJson(countedAt),
    verified_at: timeJson(verifiedAt),
    next_check: timeJson(nextCheck),
  };
}

function rangeJson({ from, to }: { readonly from: number; readonly to: number }): { from: string; to: string } {
  return { from: formatTimestamp(from), to: formatTimestamp(to) };
}

function timeJson(time: number | undefined): string | null {
  return time === undefined ? null : formatTimestamp(time);
}
