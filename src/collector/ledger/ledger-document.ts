import { isJsonObject, type JsonObject, type JsonValue } from '../../core/json.ts';
import { formatTimestamp, parseTimestamp } from '../../core/timestamp.ts';
import type { Counts } from '../run-summary.ts';
import { Ledger } from './ledger.ts';
import type { Slice, SliceState } from './slice.ts';

/** The name of the document beside the checkpoint. */
export const ledgerName = 'ledger';

const version = 1;
const states: readonly SliceState[] = ['open', 'verified', 'mismatch', 'healed'];
const times = ['from', 'to', 'countedAt', 'verifiedAt', 'nextCheck'] as const;
const numbers = ['stored', 'dead', 'duplicates', 'edge', 'tries', 'recovered'] as const;

/** The ledger as it is kept: times in RFC 3339, for people. */
export function renderLedger(ledger: Ledger): JsonObject {
  const { begin, completeTo, frontier } = ledger.times;
  return {
    version,
    begin: timeText(begin),
    completeTo: timeText(completeTo),
    frontier: timeText(frontier),
    slices: ledger.slices.map((slice) => ({
      ...slice,
      ...Object.fromEntries(times.map((name) => [name, timeText(slice[name])])),
      counted: slice.counted ?? null,
    })) as unknown as JsonValue,
  };
}

/** The reverse of `renderLedger`. @returns what is wrong with it, as a string, where it is no ledger */
export function parseLedger(document: JsonObject): Ledger | string {
  if (document.version !== version) return `its version is ${JSON.stringify(document.version ?? null)}`;
  if (!Array.isArray(document.slices)) return 'it has no slices';
  const slices: Slice[] = [];
  for (const value of document.slices as readonly JsonValue[]) {
    const slice = parseSlice(value);
    if (slice === undefined) return `its slice ${slices.length} is not understood`;
    if (slice.from < (slices.at(-1)?.to ?? slice.from)) return `its slice ${slices.length} overlaps the one before`;
    slices.push(slice);
  }
  const [begin, completeTo, frontier] = [document.begin, document.completeTo, document.frontier].map(parseTime);
  return new Ledger(slices, { begin, completeTo, frontier });
}

function parseSlice(value: JsonValue): Slice | undefined {
  if (!isJsonObject(value)) return undefined;
  const [from, to] = [parseTime(value.from), parseTime(value.to)];
  if (from === undefined || to === undefined || from >= to) return undefined;
  if (!states.includes(value.state as SliceState) || !isCounts(value.services) || !isCounts(value.countedServices))
    return undefined;
  if (numbers.some((name) => typeof value[name] !== 'number')) return undefined;
  return {
    ...(value as unknown as Slice),
    from,
    to,
    counted: typeof value.counted === 'number' ? value.counted : undefined,
    countedAt: parseTime(value.countedAt),
    verifiedAt: parseTime(value.verifiedAt),
    nextCheck: parseTime(value.nextCheck),
  };
}

function isCounts(value: JsonValue | undefined): value is Counts & JsonObject {
  return isJsonObject(value) && Object.values(value).every((count) => typeof count === 'number');
}

function timeText(time: number | undefined): string | null {
  return time === undefined ? null : formatTimestamp(time);
}

function parseTime(value: JsonValue | undefined): number | undefined {
  return typeof value === 'string' ? parseTimestamp(value)?.milliseconds : undefined;
}
