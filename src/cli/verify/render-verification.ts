import type { UnfinishedPart } from '../../collector/accounts/unfinished-backfill.ts';
import { missingOf, type Slice } from '../../collector/ledger/slice.ts';
import { formatDuration, hour, minute } from '../../core/duration.ts';
import { plural } from '../../core/numbers.ts';
import { formatTimestamp } from '../../core/timestamp.ts';
import type { IdComparison } from '../../operate/compare-ids.ts';
import type { Verification } from '../../operate/verify-account.ts';
import { describeIncident } from '../../sinks/output-notes.ts';
import type { LedgerSummary } from '../../status/ledger-summary.ts';
import { alignColumns } from '../columns.ts';

/** A verification for people. */
export function renderVerification({
  account,
  slices,
  summary,
  at,
  deep,
  duplicates,
  outputNotes,
  unfinished,
  isCompared,
  problems,
}: Verification): string {
  const parts = [`Account ${account}\n`];
  if (slices) parts.push(renderLedger(slices, at));
  if (summary) parts.push(renderSummary(summary, at));
  if (deep) parts.push(renderDeep(deep));
  if (duplicates) {
    parts.push(`Checked ${duplicates.documents} documents; ${duplicates.duplicates} of them are additional copies.\n`);
    for (const id of duplicates.samples) parts.push(`  ${id}\n`);
  }
  for (const note of outputNotes) if (note.kind !== 'rotated') parts.push(`${note.time}: ${describeIncident(note)}\n`);
  for (const part of unfinished) parts.push(`${describeUnfinished(part)}\n`);
  for (const problem of problems) parts.push(`! ${problem}\n`);
  const elsewhere = outputNotes.some(({ kind, to, bytes }) => kind === 'moved' && to === undefined && bytes > 0);
  if (problems.length === 0) parts.push(`${conclusion(elsewhere, slices ?? [], isCompared, unfinished.length > 0)}\n`);
  return parts.join('');
}

function conclusion(elsewhere: boolean, slices: readonly Slice[], isCompared: boolean, isUnfinished: boolean): string {
  if (elsewhere)
    return 'Everything known was stored, but files that were moved away from the output were not looked at.';
  if (!isCompared && slices.length === 0)
    return 'Nothing was compared: the ledger has no part of the timeline in this range.';
  if (!isCompared)
    return 'Nothing was compared: JumpCloud has not counted these parts of the timeline yet. Each is counted after it ends.';
  if (isUnfinished) return 'Nothing is known to be missing of the rest.';
  return 'Nothing is known to be missing.';
}

function describeUnfinished({ kind, from, to }: UnfinishedPart): string {
  const range = `${shortTime(from)} to ${shortTime(to)}`;
  return kind === 'backfill'
    ? `Not verified: a backfill has not finished ${range}. If it is not running, run the same backfill again.`
    : `Not verified: the past of services that were added is not fetched yet, ${range}. The collector continues it.`;
}

function renderLedger(slices: readonly Slice[], at: number): string {
  const rows = slices.map((slice) => [
    shortTime(slice.from),
    shortTime(slice.to),
    slice.counted === undefined ? '-' : String(slice.counted),
    String(slice.stored),
    String(slice.duplicates),
    String(slice.dead),
    slice.state === 'mismatch' ? `mismatch (${describeGap(slice)})` : slice.state,
    slice.countedAt === undefined ? '-' : `${age(slice.countedAt, at)} ago`,
    slice.identityAt === undefined ? 'not checked' : `${age(slice.identityAt, at)} ago`,
  ]);
  const services = slices.flatMap(({ countedServices }) => Object.keys(countedServices));
  return `${table(['from', 'to', 'API count', 'stored', 'duplicates', 'dead letters', 'state', 'counted', 'identity'], rows)}${
    services.length > 0 ? renderServices(slices, [...new Set(services)]) : ''
  }${renderTotals(slices)}`;
}

function renderServices(slices: readonly Slice[], services: readonly string[]): string {
  const sum = (of: (slice: Slice) => number): string => String(slices.reduce((total, slice) => total + of(slice), 0));
  const rows = services.map((service) => [
    service,
    sum((slice) => slice.countedServices[service] ?? 0),
    sum((slice) => (slice.counted === undefined ? 0 : (slice.services[service] ?? 0))),
  ]);
  return `\n${table(['service', 'API count', 'settled'], rows)}`;
}

function renderTotals(slices: readonly Slice[]): string {
  const counted = slices.filter((slice) => slice.counted !== undefined);
  const sum = (of: (slice: Slice) => number): number => counted.reduce((total, slice) => total + of(slice), 0);
  const states = ['verified', 'healed', 'mismatch', 'open']
    .map((state) => `${slices.filter((slice) => slice.state === state).length} ${state}`)
    .join(', ');
  const events = `${sum((slice) => slice.counted ?? 0)} events counted by the API, ${sum((slice) => slice.stored)} stored, ${sum((slice) => slice.duplicates)} additional copies sent by JumpCloud, ${sum((slice) => slice.dead)} dead letters`;
  return `\n${states}. Of what is counted: ${events}.\n`;
}

function renderSummary({ oldestCount, identity, withdrawn, shownFrom }: LedgerSummary, at: number): string {
  const { checked, notChecked } = identity;
  const lines = [
    ...(oldestCount === undefined ? [] : [`The oldest count is ${age(oldestCount, at)} old.`]),
    `Identity: the collector has checked ${checked} of ${plural(checked + notChecked, 'part')} ID by ID.`,
  ];
  if (withdrawn > 0) lines.push(`JumpCloud no longer shows ${withdrawn} of the events that are stored.`);
  if (shownFrom !== undefined)
    lines.push(
      `JumpCloud shows events since ${shortTime(Math.round(shownFrom / 1000) * 1000)}. Older parts keep their last count.`,
    );
  return `${lines.join('\n')}\n`;
}

/** Whole minutes, and whole hours from two days on. */
function age(time: number, at: number): string {
  const span = Math.max(0, at - time);
  if (span < minute) return 'under 1m';
  const unit = span < 48 * hour ? minute : hour;
  return formatDuration(Math.floor(span / unit) * unit);
}

function renderDeep(deep: readonly IdComparison[]): string {
  const sum = (of: (part: IdComparison) => number): number => deep.reduce((total, part) => total + of(part), 0);
  const lines = [
    `\nDocuments (_id): JumpCloud shows ${sum((part) => part.shown)} events; ${sum((part) => part.found)} are in the output, ${sum((part) => part.dead)} are dead letters, ${sum((part) => part.missing)} are missing. The output has ${sum((part) => part.beyond)} other documents of that time.\n`,
  ];
  for (const part of deep.filter(({ missing }) => missing > 0)) {
    lines.push(`  ${shortTime(part.from)} to ${shortTime(part.to)}: ${part.missing} missing\n`);
    for (const id of part.samples) lines.push(`    ${id}\n`);
  }
  const changed = sum((part) => part.changed);
  if (changed > 0)
    lines.push(
      `For ${plural(changed, 'event')}, JumpCloud shows different content than the output has. Documents (_id):\n`,
    );
  for (const id of deep.flatMap(({ changedSamples }) => changedSamples)) lines.push(`  ${id}\n`);
  return lines.join('');
}

function describeGap(slice: Slice): string {
  const missing = missingOf(slice);
  return missing > 0 ? `${missing} missing` : `${-missing} more than counted`;
}

function shortTime(time: number): string {
  return formatTimestamp(time).replace(/\.000Z$/, 'Z');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return alignColumns([head, ...rows])
    .map((line) => `${line}\n`)
    .join('');
}
