import { formatTimestamp } from '../../../core/timestamp.ts';
import { parseTime } from '../../../gotemplate/time-parse.ts';
import { TemplateError } from '../../../gotemplate/values.ts';
import { fixedZone, namedZone, parseOffset, utc, type Zone } from '../../../gotemplate/zones.ts';
import type { DraftValue } from '../../draft-value.ts';
import { getField, putField } from '../event-fields.ts';
import { flag, type ProcessorDefinition, text, texts } from './definition.ts';

/** Reads the time of an event by layouts of Go, one after the other. */
export const timestamp: ProcessorDefinition = {
  options: {
    field: text,
    target_field: text,
    layouts: texts,
    timezone: text,
    test: texts,
    ignore_missing: flag,
    ignore_failure: flag,
    id: text,
  },
  make: ({ get, required, flag: flagOf, fail }) => {
    const field = required<string>('field');
    const target = get<string>('target_field') ?? '@timestamp';
    const layouts = required<string[]>('layouts');
    const zone = zoneOf(get<string>('timezone') ?? '');
    if (!zone) throw fail(`.timezone: "${get<string>('timezone')}" is not a time zone.`);
    const [ignoreMissing, ignoreFailure] = [flagOf('ignore_missing', false), flagOf('ignore_failure', false)];
    for (const sample of get<string[]>('test') ?? []) {
      if (read(sample, layouts, zone, 0) === undefined) throw fail(`.test: no layout fits "${sample}".`);
    }
    return (event) => {
      const found = getField(event, field);
      if (found === undefined) return ignoreMissing || ignoreFailure ? true : `the field ${field} is missing`;
      const at = read(found, layouts, zone, Date.parse(String(event['@timestamp'])));
      if (at === undefined) return ignoreFailure ? true : `no layout fits the field ${field}`;
      putField(event, target, formatTimestamp(at));
      return true;
    };
  },
};

/** @returns milliseconds since the epoch; undefined if no layout fits */
function read(value: DraftValue, layouts: readonly string[], zone: Zone, now: number): number | undefined {
  for (const layout of layouts) {
    const at = readBy(value, layout, zone, now);
    if (at !== undefined && Math.abs(at) <= 8.64e15) return at;
  }
  return undefined;
}

function readBy(value: DraftValue, layout: string, zone: Zone, now: number): number | undefined {
  if (layout === 'UNIX' || layout === 'UNIX_MS') {
    const isNumber = typeof value === 'number' || (typeof value === 'string' && value.trim() !== '');
    const number = isNumber ? Number(value) : Number.NaN;
    return Number.isFinite(number) ? Math.floor(layout === 'UNIX' ? number * 1000 : number) : undefined;
  }
  if (typeof value !== 'string') return undefined;
  try {
    const at = Number(parseTime(value, layout, zone).nanoseconds / 1_000_000n);
    const year = new Date(at).getUTCFullYear();
    // A layout without a year means the year of the event.
    return year > 0 ? at : new Date(at).setUTCFullYear(new Date(now).getUTCFullYear());
  } catch (error) {
    if (error instanceof TemplateError) return undefined;
    throw error;
  }
}

function zoneOf(name: string): Zone | undefined {
  const offset = parseOffset(name);
  if (offset !== undefined) return fixedZone(offset);
  return name === '' ? utc : namedZone(name);
}
