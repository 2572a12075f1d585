/** A time zone: how far it is from UTC at an instant, and what it is called then. */
export interface Zone {
  offsetSeconds(unixSeconds: bigint): number;
  /** Such as `UTC` or `CET`; empty where the zone has only an offset. */
  abbreviation(unixSeconds: bigint): string;
}

export const utc: Zone = { offsetSeconds: () => 0, abbreviation: () => 'UTC' };

export function fixedZone(offsetSeconds: number, abbreviation = ''): Zone {
  return { offsetSeconds: () => offsetSeconds, abbreviation: () => abbreviation };
}

/** Reads `-07`, `-0700` or `-07:00`. */
export function parseOffset(text: string): number | undefined {
  const match = /^([+-])(\d\d)(?::?(\d\d))?$/.exec(text);
  if (!match) return undefined;
  const [hours, minutes] = [Number(match[2]), Number(match[3] ?? 0)];
  if (hours > 24 || minutes > 59) return undefined;
  return (match[1] === '-' ? -1 : 1) * (hours * 3600 + minutes * 60);
}

/** A zone by its IANA name; undefined where the name is not known. */
export function namedZone(name: string): Zone | undefined {
  if (name === '' || name === 'UTC') return utc;
  if (name === 'Local') return namedZone(new Intl.DateTimeFormat().resolvedOptions().timeZone ?? '');
  // Offsets are no names in Go, though Intl takes them.
  if (/^[+-]/.test(name)) return undefined;
  try {
    const parts = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' });
    return {
      offsetSeconds: (unixSeconds) => offsetAt(parts, unixSeconds),
      abbreviation: (unixSeconds) => abbreviationAt(name, unixSeconds),
    };
  } catch {
    return undefined;
  }
}

function offsetAt(format: Intl.DateTimeFormat, unixSeconds: bigint): number {
  const name = zoneNameAt(format, unixSeconds);
  const match = /^GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(name);
  if (!match?.[1]) return 0;
  const seconds = Number(match[2]) * 3600 + Number(match[3]) * 60 + Number(match[4] ?? 0);
  return match[1] === '-' ? -seconds : seconds;
}

/** Each locale knows the short names of its own region only. */
const locales = ['en-US', 'en-GB', 'en-AU', 'en-IN', 'en-ZA', 'en-NZ'];

function abbreviationAt(name: string, unixSeconds: bigint): string {
  for (const locale of locales) {
    const format = new Intl.DateTimeFormat(locale, { timeZone: name, timeZoneName: 'short' });
    const short = zoneNameAt(format, unixSeconds);
    if (/^[A-Z]{3,5}$/.test(short)) return short;
  }
  const format = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' });
  const seconds = offsetAt(format, unixSeconds);
  const total = Math.abs(seconds) / 60;
  const minutes = Math.floor(total % 60);
  const hours = String(Math.floor(total / 60)).padStart(2, '0');
  return `${seconds < 0 ? '-' : '+'}${hours}${minutes ? String(minutes).padStart(2, '0') : ''}`;
}

function zoneNameAt(format: Intl.DateTimeFormat, unixSeconds: bigint): string {
  const parts = format.formatToParts(Number(unixSeconds) * 1000);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
}
