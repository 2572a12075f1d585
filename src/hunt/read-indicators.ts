import { isJsonObject, parseJson } from '../core/json.ts';
import { parseTimestamp } from '../core/timestamp.ts';
import type { Entry, Indicator, IndicatorList, RefusedEntry } from './indicator.ts';
import { entriesOfCsv, entriesOfLines } from './read-lines.ts';
import { entriesOfMisp } from './read-misp.ts';
import { entriesOfStix } from './read-stix.ts';
import { readValue } from './read-value.ts';

/**
 * The indicators of a list: one a line, CSV with a header, a bundle of STIX 2, or an event of MISP. What cannot be looked
 * for is refused with a reason; what is listed twice counts once.
 * @param name of the list, for messages
 * @param now milliseconds since 1970: what holds no longer is refused
 */
export function readIndicators(text: string, name: string, now: number): IndicatorList {
  const indicators = new Map<string, Indicator>();
  const refused: RefusedEntry[] = [];
  for (const entry of entriesOf(text.replace(/^\ufeff/, ''), name)) {
    const { source } = entry;
    const why = entry.refuse ?? whyExpired(entry.until, now);
    const read = why === undefined ? readValue(entry.text, entry.type) : { why };
    if (read.why !== undefined) refused.push({ source, text: entry.text, why: read.why });
    else {
      const key = `${read.type} ${read.value}`;
      if (!indicators.has(key)) indicators.set(key, { type: read.type, value: read.value, source });
    }
  }
  return { indicators: [...indicators.values()], refused };
}

function entriesOf(text: string, name: string): Iterable<Entry> {
  if (!/^\s*[[{]/.test(text)) return entriesOfCsv(text, name) ?? entriesOfLines(text, name);
  const value = parseJson(text);
  // A defanged or bracketed address may begin a plain list.
  if (value === undefined) return /^\s*\{/.test(text) ? [notJson(name)] : entriesOfLines(text, name);
  if (isJsonObject(value) && (value.type === 'bundle' || Array.isArray(value.objects)))
    return entriesOfStix(value, name);
  return entriesOfMisp(value, name) ?? [{ text: '', source: name, refuse: 'is JSON, but neither STIX nor MISP' }];
}

function notJson(name: string): Entry {
  return { text: '', source: name, refuse: 'begins like JSON, but is not JSON' };
}

function whyExpired(until: string | undefined, now: number): string | undefined {
  if (!until?.trim()) return undefined;
  const text = until.trim();
  // The last day still counts.
  const day = /^\d{4}-\d\d-\d\d$/.test(text);
  const time = parseTimestamp(day ? `${text}T23:59:59.999Z` : text.replace(/^(\S+) (\S+)$/, '$1T$2'));
  if (time === undefined) return `is valid until "${text}", which is not a time`;
  return time.milliseconds < now ? `expired on ${text.slice(0, 10)}` : undefined;
}
