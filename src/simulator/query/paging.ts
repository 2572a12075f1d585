import type { JsonObject, JsonValue } from '../../core/json.ts';
import type { SimulatorBehaviour } from '../behaviour.ts';
import { badRequest } from '../refusal.ts';

const defaultLimit = 1000;
const maximumLimit = 10_000;

type SortOrder = 'ASC' | 'DESC';

/** The place in the sort order of the last event of a page. */
export interface Cursor {
  readonly milliseconds: number;
  readonly tie: string;
}

export interface Paging {
  readonly limit: number;
  readonly skip: number;
  readonly sort: SortOrder;
  readonly after: Cursor | undefined;
}

/** Reads `limit`, `skip`, `sort` and `search_after`. @throws Refusal 400 */
export function readPaging(body: JsonObject, behaviour: SimulatorBehaviour): Paging {
  const limit = readLimit(body.limit, behaviour);
  const skip = isCount(body.skip) ? body.skip : 0;
  if (behaviour.deepSkip === 'refuse' && skip > 0 && skip + limit > maximumLimit) {
    throw badRequest(`skip + limit must not exceed ${maximumLimit}, use search_after`);
  }
  const sort = typeof body.sort === 'string' && body.sort.toUpperCase() === 'DESC' ? 'DESC' : 'ASC';
  return { limit, skip, sort, after: readCursor(body.search_after) };
}

function readLimit(value: JsonValue | undefined, behaviour: SimulatorBehaviour): number {
  if (!isCount(value) || value === 0) return defaultLimit;
  if (value > maximumLimit && behaviour.limitAboveMaximum === 'refuse') {
    throw badRequest(`limit exceeds the maximum of ${maximumLimit}`);
  }
  return Math.min(value, maximumLimit);
}

function isCount(value: JsonValue | undefined): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

// The documents type both items as strings, the header carries a number and a string; clients send either.
function readCursor(value: JsonValue | undefined): Cursor | undefined {
  if (value === undefined || value === null) return undefined;
  const [first, second] = Array.isArray(value) && value.length === 2 ? (value as readonly JsonValue[]) : [];
  const milliseconds = typeof first === 'string' && /^-?\d+$/.test(first) ? Number(first) : first;
  if (typeof milliseconds !== 'number' || !Number.isInteger(milliseconds) || typeof second !== 'string') {
    throw badRequest(`search_after must be the value of the X-Search_after header: ${JSON.stringify(value)}`);
  }
  return { milliseconds, tie: second };
}

/** The value of `X-Search_after`. */
export function formatCursor(cursor: Cursor): string {
  return JSON.stringify([cursor.milliseconds, cursor.tie]);
}
