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
    else text += datePart(piece.text, calendar) ?? zonePart(piece.text, offset, time);
  }
  return text;
}

function datePart(part: string, calendar: Calendar): string | undefined {
  const month = months[calendar.month - 1] ?? '';
  const weekday = weekdays[calendar.weekday] ?? '';
  const twelve = calendar.hour % 12 === 0 ? 12 : calendar.hour % 12;
  switch (part) {
    case '2006':
      return calendar.year < 0 ? `-${pad(-calendar.year, 4)}` : pad(calendar.year, 4);
    case '06':
      return pad(((calendar.year % 100) + 100) % 100, 2);
    case 'January':
      return month;
    case 'Jan':
      return month.slice(0, 3);
    case '01':
      return pad(calendar.month, 2);
    case '1':
      return String(calendar.month);
    case 'Monday':
      return weekday;
    case 'Mon':
      return weekday.slice(0, 3);
    case '02':
      return pad(calendar.day, 2);
    case '_2':
      return String(calendar.day).padStart(2);
    case '2':
      return String(calendar.day);
    case '002':
      return pad(calendar.yearDay, 3);
    case '__2':
      return String(calendar.yearDay).padStart(3);
    case '15':
      return pad(calendar.hour, 2);
    case '03':
      return pad(twelve, 2);
    case '3':
      return String(twelve);
    case '04':
      return pad(calendar.minute, 2);
    case '4':
      return String(calendar.minute);
    case '05':
      return pad(calendar.second, 2);
    case '5':
      return String(calendar.second);
    case 'PM':
      return calendar.hour >= 12 ? 'PM' : 'AM';
    case 'pm':
      return calendar.hour >= 12 ? 'pm' : 'am';
    default:
      return undefined;
  }
}

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
