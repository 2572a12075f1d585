import { months, weekdays } from './calendar-names.ts';
import { layoutPieces } from './time-layout.ts';
import type { Zone } from './zones.ts';

export interface Calendar {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly nanosecond: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly yearDay: number;
}

/** What of a time its text depends on. */
interface WrittenTime {
  readonly unixSeconds: Parameters<Zone['offsetSeconds']>[0];
  readonly zone: Zone;
  calendar(): Calendar;
}

/** Writes a time by a Go layout such as `2006-01-02T15:04:05Z07:00`. */
export function formatTime(time: WrittenTime, layout: string): string {
  const calendar = time.calendar();
  const offset = time.zone.offsetSeconds(time.unixSeconds);
  let text = '';
  for (const piece of layoutPieces(layout)) {
    if (piece.kind === 'text') text += piece.text;
    else if (piece.kind === 'fraction') text += fraction(piece.text, calendar.nanosecond);
    else text += dateParts[piece.text]?.(calendar) ?? zonePart(piece.text, offset, time);
  }
  return text;
}

const dateParts: Readonly<Record<string, (calendar: Calendar) => string>> = {
  '2006': ({ year }) => (year < 0 ? `-${pad(-year, 4)}` : pad(year, 4)),
  '06': ({ year }) => pad(((year % 100) + 100) % 100, 2),
  January: ({ month }) => months[month - 1] ?? '',
  Jan: ({ month }) => (months[month - 1] ?? '').slice(0, 3),
  '01': ({ month }) => pad(month, 2),
  '1': ({ month }) => String(month),
  Monday: ({ weekday }) => weekdays[weekday] ?? '',
  Mon: ({ weekday }) => (weekdays[weekday] ?? '').slice(0, 3),
  '02': ({ day }) => pad(day, 2),
  _2: ({ day }) => String(day).padStart(2),
  '2': ({ day }) => String(day),
  '002': ({ yearDay }) => pad(yearDay, 3),
  __2: ({ yearDay }) => String(yearDay).padStart(3),
  '15': ({ hour }) => pad(hour, 2),
  '03': ({ hour }) => pad(hour % 12 || 12, 2),
  '3': ({ hour }) => String(hour % 12 || 12),
  '04': ({ minute }) => pad(minute, 2),
  '4': ({ minute }) => String(minute),
  '05': ({ second }) => pad(second, 2),
  '5': ({ second }) => String(second),
  PM: ({ hour }) => (hour >= 12 ? 'PM' : 'AM'),
  pm: ({ hour }) => (hour >= 12 ? 'pm' : 'am'),
};

function zonePart(part: string, offset: number, time: WrittenTime): string {
  if (part === 'MST') {
    const name = time.zone.abbreviation(time.unixSeconds);
    return name === '' ? formatOffset(offset, offset % 3600 === 0 ? '-07' : '-0700') : name;
  }
  return part.startsWith('Z') && offset === 0 ? 'Z' : formatOffset(offset, part.replace('Z', '-'));
}

/** @param part `-07`, `-0700`, `-07:00`, `-070000` or `-07:00:00` */
function formatOffset(offset: number, part: string): string {
  const seconds = Math.abs(offset);
  const fields = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const count = (part.replace(/[^0-9]/g, '').length || 2) / 2;
  const text = fields.slice(0, count).map((field) => pad(field, 2));
  return `${offset < 0 ? '-' : '+'}${text.join(part.includes(':') ? ':' : '')}`;
}

function fraction(piece: string, nanosecond: number): string {
  const digits = pad(nanosecond, 9)
    .slice(0, piece.length - 1)
    .padEnd(piece.length - 1, '0');
  if (piece[1] === '0') return `${piece[0]}${digits}`;
  const short = digits.replace(/0+$/, '');
  return short === '' ? '' : `${piece[0]}${short}`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
