import { isJsonObject, type JsonObject, type JsonValue } from '../../core/json.ts';
import type { TimeRange } from '../../core/time-range.ts';
import { formatTimestamp, millisecondsOf } from '../../core/timestamp.ts';
import type { BackfillSlice } from './plan.ts';

/** Names of the documents beside the checkpoint. */
export const backfillDocument = 'backfill';
export const addedServicesDocument = 'added-services';

/** A backfill that has begun: what it is about, and which slices are done. */
export interface BackfillProgress extends TimeRange {
  readonly services: readonly string[];
  readonly slices: readonly (BackfillSlice & { readonly done: boolean })[];
}

export function renderBackfill({ from, to, services, slices }: BackfillProgress): JsonObject {
  return {
    version: 1,
    from: formatTimestamp(from),
    to: formatTimestamp(to),
    services,
    slices: slices.map((slice) => [
      formatTimestamp(slice.from),
      formatTimestamp(slice.to),
      slice.expected,
      slice.done ? 'done' : 'to do',
    ]),
  };
}

/** @returns undefined where it is none: then the backfill is planned anew, and what is there already is found by its id */
export function parseBackfill(document: JsonObject | undefined): BackfillProgress | undefined {
  if (!isJsonObject(document) || document.version !== 1 || !Array.isArray(document.slices)) return undefined;
  const [from, to] = [millisecondsOf(document.from), millisecondsOf(document.to)];
  const services = document.services;
  if (from === undefined || to === undefined || !Array.isArray(services)) return undefined;
  const slices: (BackfillSlice & { done: boolean })[] = [];
  for (const entry of document.slices as readonly JsonValue[]) {
    const [start, end, expected, state] = Array.isArray(entry) ? (entry as readonly JsonValue[]) : [];
    const [sliceFrom, sliceTo] = [millisecondsOf(start), millisecondsOf(end)];
    if (sliceFrom === undefined || sliceTo === undefined || typeof expected !== 'number') return undefined;
    slices.push({ from: sliceFrom, to: sliceTo, expected, done: state === 'done' });
  }
  return { from, to, services: services.map(String), slices };
}

/**
 * Whether what is left of an earlier backfill is all of the events that are wanted now. It may begin earlier: retention
 * has moved on since.
 */
export function goesOnWith(wanted: Omit<BackfillProgress, 'slices'>, earlier: BackfillProgress): boolean {
  return (
    !isDone(earlier) &&
    earlier.from <= wanted.from &&
    earlier.to === wanted.to &&
    earlier.services.join(',') === wanted.services.join(',')
  );
}

export function isDone({ slices }: BackfillProgress): boolean {
  return slices.every(({ done }) => done);
}
