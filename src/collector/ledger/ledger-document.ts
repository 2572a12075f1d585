import { isJsonObject, type JsonObject, type JsonValue } from '../../core/json.ts';
import { formatTimestamp, millisecondsOf, timeText } from '../../core/timestamp.ts';
import type { Counts } from '../../state/run-summary.ts';
import { type SliceState, sliceStates } from '../../status/ledger-summary.ts';
import { Ledger } from './ledger.ts';
import { emptySlice, type Slice } from './slice.ts';
import { type LearnedRetention, noUpkeep, type Upkeep } from './upkeep.ts';

/** The name of the document beside the checkpoint. */
export const ledgerName = 'ledger';

/** 1 had `edge` in place of `border`, wrote every value of a slice, and counted each slice by itself. */
const version = 2;
const readable: readonly (JsonValue | undefined)[] = [1, version];
const times = ['countedAt', 'verifiedAt', 'nextCheck', 'identityAt'] as const;
const numbers = ['stored', 'dead', 'duplicates', 'border', 'tries', 'recovered', 'withdrawn'] as const;
const counts = ['services', 'countedServices'] as const;

/** The ledger as it is kept: times in RFC 3339, for people. What is empty is left out: it is written often. */
export function renderLedger(ledger: Ledger): JsonObject {
  const { begin, completeTo, frontier } = ledger.times;
  return {
    version,
    begin: timeText(begin),
    completeTo: timeText(completeTo),
    frontier: timeText(frontier),
    upkeep: renderUpkeep(ledger.upkeep),
    slices: ledger.slices.map(renderSlice),
  };
}

/** The reverse of `renderLedger`, also for older versions. @returns what is wrong with it, as a string, if it is no ledger */
export function parseLedger(document: JsonObject): Ledger | string {
  if (!readable.includes(document.version)) return `its version is ${JSON.stringify(document.version ?? null)}`;
  if (!Array.isArray(document.slices)) return 'it has no slices';
  const slices: Slice[] = [];
  for (const value of document.slices as readonly JsonValue[]) {
    const slice = parseSlice(value);
    if (slice === undefined) return `its slice ${slices.length} is invalid`;
    if (slice.from < (slices.at(-1)?.to ?? slice.from)) return `its slice ${slices.length} overlaps the one before`;
    slices.push(slice);
  }
  const [begin, completeTo, frontier] = [document.begin, document.completeTo, document.frontier].map(millisecondsOf);
  return new Ledger(slices, { begin, completeTo, frontier }, parseUpkeep(document.upkeep));
}

/** A ledger is written after every page, and most of its slices are as they were. */
const rendered = new WeakMap<Slice, JsonObject>();

function renderSlice(slice: Slice): JsonObject {
  const before = rendered.get(slice);
  if (before !== undefined) return before;
  const { from, to, state, counted } = slice;
  const entries: (readonly [string, JsonValue])[] = [
    ['from', formatTimestamp(from)],
    ['to', formatTimestamp(to)],
    ['state', state],
  ];
  if (counted !== undefined) entries.push(['counted', counted]);
  for (const name of numbers) if (slice[name] !== 0) entries.push([name, slice[name]]);
  for (const name of counts) if (Object.keys(slice[name]).length > 0) entries.push([name, { ...slice[name] }]);
  for (const name of times) {
    const time = slice[name];
    if (time !== undefined) entries.push([name, formatTimestamp(time)]);
  }
  if (slice.elsewhere) entries.push(['elsewhere', true]);
  const document = Object.fromEntries(entries);
  rendered.set(slice, document);
  return document;
}

function parseSlice(value: JsonValue): Slice | undefined {
  if (!isJsonObject(value)) return undefined;
  const [from, to] = [millisecondsOf(value.from), millisecondsOf(value.to)];
  if (from === undefined || to === undefined || from >= to) return undefined;
  if (!sliceStates.includes(value.state as SliceState)) return undefined;
  const known: { -readonly [Name in keyof Slice]?: Slice[Name] } = {
    state: value.state as SliceState,
    elsewhere: value.elsewhere === true,
  };
  for (const name of [...numbers, 'counted'] as const) {
    const number = value[name] ?? undefined;
    if (number === undefined) continue;
    if (typeof number !== 'number') return undefined;
    known[name] = number;
  }
  for (const name of counts) {
    const found = value[name];
    if (found === undefined) continue;
    if (!isCounts(found)) return undefined;
    known[name] = found;
  }
  for (const name of times) known[name] = millisecondsOf(value[name]);
  return { ...emptySlice(from, to, undefined), ...known };
}

function renderUpkeep({ recountedAt, nextRecount, retention, credit }: Upkeep): JsonObject {
  return {
    recountedAt: timeText(recountedAt),
    nextRecount: timeText(nextRecount),
    retention: retention ? { ...retention, learnedAt: formatTimestamp(retention.learnedAt) } : null,
    credit: Math.round(credit * 100) / 100,
  };
}

/** What is not understood of it is learned anew. */
function parseUpkeep(value: JsonValue | undefined): Upkeep {
  if (!isJsonObject(value)) return noUpkeep;
  return {
    recountedAt: millisecondsOf(value.recountedAt),
    nextRecount: millisecondsOf(value.nextRecount),
    retention: parseRetention(value.retention),
    credit: typeof value.credit === 'number' ? value.credit : 0,
  };
}

function parseRetention(value: JsonValue | undefined): LearnedRetention | undefined {
  if (!isJsonObject(value) || typeof value.span !== 'number') return undefined;
  const learnedAt = millisecondsOf(value.learnedAt);
  if (learnedAt === undefined || (value.by !== 'refused' && value.by !== 'absent')) return undefined;
  return { span: value.span, by: value.by, learnedAt };
}

function isCounts(value: JsonValue): value is Counts & JsonObject {
  return isJsonObject(value) && Object.values(value).every((count) => typeof count === 'number');
}
