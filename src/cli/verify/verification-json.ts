import { missingOf, type Slice } from '../../collector/ledger/slice.ts';
import type { TimeRange } from '../../core/time-range.ts';
import { formatTimestamp, timeText } from '../../core/timestamp.ts';
import type { Verification } from '../../operate/verify-account.ts';
import type { LedgerSummary } from '../../status/ledger-summary.ts';

/** A verification for programs: times in RFC 3339. */
export function verificationJson(verification: Verification): object {
  const { slices, summary, at, deep, duplicates, unfinished, isCompared, problems } = verification;
  return {
    account: verification.account,
    complete: problems.length === 0 && unfinished.length === 0 && isCompared,
    problems,
    unfinished: unfinished.map((part) => ({ ...rangeJson(part), kind: part.kind })),
    slices: slices?.map((slice) => sliceJson(slice, at)) ?? null,
    ledger: summary ? summaryJson(summary) : null,
    ...(deep ? { deep: deep.map((part) => ({ ...part, ...rangeJson(part) })) } : {}),
    ...(duplicates ? { duplicates } : {}),
    output_notes: verification.outputNotes,
  };
}

function summaryJson(summary: LedgerSummary): object {
  return {
    slices: summary.slices,
    missing: summary.missing,
    recovered: summary.recovered,
    withdrawn: summary.withdrawn,
    oldest_unverified: timeText(summary.oldestUnverified),
    oldest_count: timeText(summary.oldestCount),
    recounted_at: timeText(summary.recountedAt),
    identity: { checked: summary.identity.checked, not_checked: summary.identity.notChecked },
    shown_from: timeText(summary.shownFrom),
  };
}

function sliceJson(slice: Slice, at: number): object {
  const { countedAt, verifiedAt, nextCheck, identityAt, counted } = slice;
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
    counted_at: timeText(countedAt),
    verified_at: timeText(verifiedAt),
    next_check: timeText(nextCheck),
    count_age_seconds: countedAt === undefined ? null : Math.max(0, Math.floor((at - countedAt) / 1000)),
    identity_checked_at: timeText(identityAt),
    withdrawn: slice.withdrawn,
  };
}

function rangeJson({ from, to }: TimeRange): { from: string; to: string } {
  return { from: formatTimestamp(from), to: formatTimestamp(to) };
}
