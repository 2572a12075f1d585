import { isJsonObject, type JsonValue } from '../core/json.ts';

/** What the API's answers say of this machine's clock. Milliseconds; negative if the API's clock is behind. */
export interface ClockReading {
  /** How far the API's clock is ahead of this machine's. */
  readonly offsetMs: number;
  /** By how much the collector corrects this machine's clock: 0 while that is good enough. */
  readonly correctionMs: number;
}

export function parseClockReading(value: JsonValue | undefined): ClockReading | undefined {
  if (!isJsonObject(value)) return undefined;
  const { offsetMs, correctionMs } = value;
  return typeof offsetMs === 'number' && typeof correctionMs === 'number' ? { offsetMs, correctionMs } : undefined;
}
