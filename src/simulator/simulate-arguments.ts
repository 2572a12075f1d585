import { type Clock, systemClock } from '../core/clock.ts';
import { IngestError } from '../core/errors.ts';
import { Secret } from '../core/secret.ts';
import { parseTimestamp } from '../core/timestamp.ts';
import { loadFaultSchedule } from './faults/load-schedule.ts';
import { readIncidentNames } from './incidents/incidents.ts';
import type { SimulatorOptions } from './options.ts';

/** The options of the `simulate` command as typed by a person. */
export interface SimulateArguments {
  readonly port?: string | undefined;
  readonly events?: string | undefined;
  readonly days?: string | undefined;
  /** RFC 3339. */
  readonly end?: string | undefined;
  readonly seed?: string | undefined;
  readonly key?: string | undefined;
  readonly users?: string | undefined;
  /** A seed, or a file whose name ends in `.json`. */
  readonly faults?: string | undefined;
  /** Names with commas between them, or `all`. */
  readonly incidents?: string | undefined;
  /** RFC 3339. */
  readonly now?: string | undefined;
  readonly control?: boolean | undefined;
}

/** Checks what was typed. @throws IngestError JC_USAGE naming the option */
export function parseSimulateArguments(given: SimulateArguments): SimulatorOptions {
  const { port, events, days, end, seed, key, users, faults, incidents, now, control } = given;
  if (seed === '') throw new IngestError('JC_USAGE', '--seed must not be empty');
  if (key === '') throw new IngestError('JC_USAGE', '--key must not be empty');
  if (faults === '') throw new IngestError('JC_USAGE', '--faults must not be empty');
  return {
    ...(port === undefined ? {} : { port: wholeNumber('--port', port, 0, 65_535) }),
    ...(events === undefined ? {} : { events: wholeNumber('--events', events, 0, 5_000_000) }),
    ...(days === undefined ? {} : { days: wholeNumber('--days', days, 1, 3650) }),
    ...(end === undefined ? {} : endingAt(time('--end', end))),
    ...(seed === undefined ? {} : { seed }),
    ...(key === undefined ? {} : { key: new Secret(key) }),
    ...(users === undefined ? {} : { users: wholeNumber('--users', users, 0, 100_000) }),
    ...(faults === undefined ? {} : { faults: loadFaultSchedule(faults) }),
    ...(incidents === undefined ? {} : { incidents: readIncidentNames(incidents) }),
    ...(now === undefined ? {} : { clock: standingAt(time('--now', now)) }),
    ...(control ? { control } : {}),
  };
}

/** Where events reach into the future, it is that time already: else no collector could ask for the last of them. */
function endingAt(end: number): SimulatorOptions {
  return { end, clock: { ...systemClock, now: () => Math.max(systemClock.now(), end) } };
}

function standingAt(now: number): Clock {
  return { ...systemClock, now: () => now };
}

function wholeNumber(option: string, text: string, low: number, high: number): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= low && value <= high)) {
    throw new IngestError('JC_USAGE', `${option} must be a whole number from ${low} to ${high}, not "${text}"`);
  }
  return value;
}

function time(option: string, text: string): number {
  const timestamp = parseTimestamp(text);
  if (!timestamp) {
    throw new IngestError('JC_USAGE', `${option} must be an RFC 3339 time such as 2026-01-31T00:00:00Z, not "${text}"`);
  }
  return timestamp.milliseconds;
}
