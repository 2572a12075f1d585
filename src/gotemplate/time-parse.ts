import { own } from '../core/json.ts';
import { months, weekdays } from './calendar-names.ts';
import { GoTime } from './go-time.ts';
import { layoutPieces } from './time-layout.ts';
import { TemplateError } from './values.ts';
import { fixedZone, parseOffset, utc, type Zone } from './zones.ts';

interface Fields {
  year: number;
  month: number;
  day: number;
  yearDay: number | undefined;
  hour: number;
  afternoon: boolean | undefined;
  minute: number;
  second: number;
  nanosecond: number;
  zone: Zone | undefined;
}

/**
 * Reads a time by a Go layout.
 * @param zone where the text itself names none
 * @throws TemplateError where the text does not fit; Filebeat takes such a text for the year 1
 */
export function parseTime(text: string, layout: string, zone: Zone = utc): GoTime {
  const fields: Fields = {
    year: 0,
    month: 1,
    day: 1,
    yearDay: undefined,
    hour: 0,
    afternoon: undefined,
    minute: 0,
    second: 0,
    nanosecond: 0,
    zone: undefined,
  };
  const fail = (): never => {
    throw new TemplateError(`${JSON.stringify(text)} is not a time of the layout ${JSON.stringify(layout)}`);
  };
  const pieces = layoutPieces(layout);
  let rest = text;
  for (const [index, piece] of pieces.entries()) {
    const taken = piece.kind === 'text' ? takeText(rest, piece.text) : takePart(rest, piece.text, piece.kind, fields);
    if (taken === undefined) return fail();
    rest = rest.slice(taken);
    // A text may have a fraction after its seconds that the layout does not name.
    const isSecond = piece.text === '05' || piece.text === '5';
    if (isSecond && pieces[index + 1]?.kind !== 'fraction') rest = rest.slice(takeFraction(rest, fields));
  }
  if (rest !== '' || !isRealTime(fields)) return fail();
  return GoTime.fromCalendar(settled(fields), fields.zone ?? zone);
}

function settled(fields: Fields): Fields {
  const hour = fields.afternoon === undefined ? fields.hour : (fields.hour % 12) + (fields.afternoon ? 12 : 0);
  if (fields.yearDay === undefined) return { ...fields, hour };
  return { ...fields, hour, month: 1, day: fields.yearDay };
}

function isRealTime(fields: Fields): boolean {
  const { year, month, day, hour, minute, second, yearDay } = fields;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  if (yearDay !== undefined && (yearDay < 1 || yearDay > (leap ? 366 : 365))) return false;
  const hourFits = fields.afternoon === undefined ? hour < 24 : hour <= 12;
  return day >= 1 && day <= days && hourFits && minute < 60 && second < 60;
}

/** A space in the layout stands for any run of spaces. */
function takeText(rest: string, text: string): number | undefined {
  let at = 0;
  for (const character of text) {
    if (character === ' ') {
      if (at < rest.length && rest[at] !== ' ') return undefined;
      while (rest[at] === ' ') at += 1;
    } else {
      if (!rest.startsWith(character, at)) return undefined;
      at += character.length;
    }
  }
  return at;
}

/** @returns how many characters the part takes; undefined where it is not there */
function takePart(rest: string, part: string, kind: 'part' | 'fraction', fields: Fields): number | undefined {
  if (kind === 'fraction') {
    if (part[1] === '9') return takeFraction(rest, fields);
    const exact = new RegExp(`^[.,]\\d{${part.length - 1}}`).test(rest);
    if (!exact) return undefined;
    setFraction(rest.slice(1, part.length), fields);
    return part.length;
  }
  return takeNumber(rest, part, fields) ?? takeName(rest, part, fields) ?? takeZone(rest, part, fields);
}

function takeFraction(rest: string, fields: Fields): number {
  const match = /^[.,](\d+)/.exec(rest);
  if (!match) return 0;
  setFraction(match[1] as string, fields);
  return match[0].length;
}

function setFraction(digits: string, fields: Fields): void {
  fields.nanosecond = Number(digits.slice(0, 9).padEnd(9, '0'));
}

const numbers: Readonly<Record<string, { pattern: RegExp; set: (fields: Fields, value: number) => void }>> = {
  '2006': { pattern: /^\d{4}/, set: (fields, value) => (fields.year = value) },
  '06': { pattern: /^\d\d/, set: (fields, value) => (fields.year = value >= 69 ? 1900 + value : 2000 + value) },
  '01': { pattern: /^\d\d/, set: (fields, value) => (fields.month = value) },
  '1': { pattern: /^\d\d?/, set: (fields, value) => (fields.month = value) },
  '02': { pattern: /^\d\d/, set: (fields, value) => (fields.day = value) },
  _2: { pattern: /^ ?\d\d?/, set: (fields, value) => (fields.day = value) },
  '2': { pattern: /^\d\d?/, set: (fields, value) => (fields.day = value) },
  '002': { pattern: /^\d{3}/, set: (fields, value) => (fields.yearDay = value) },
  __2: { pattern: /^ {0,2}\d{1,3}/, set: (fields, value) => (fields.yearDay = value) },
  '15': { pattern: /^\d\d?/, set: (fields, value) => (fields.hour = value) },
  '03': { pattern: /^\d\d/, set: (fields, value) => (fields.hour = value) },
  '3': { pattern: /^\d\d?/, set: (fields, value) => (fields.hour = value) },
  '04': { pattern: /^\d\d/, set: (fields, value) => (fields.minute = value) },
  '4': { pattern: /^\d\d?/, set: (fields, value) => (fields.minute = value) },
  '05': { pattern: /^\d\d/, set: (fields, value) => (fields.second = value) },
  '5': { pattern: /^\d\d?/, set: (fields, value) => (fields.second = value) },
};

function takeNumber(rest: string, part: string, fields: Fields): number | undefined {
  const rule = own(numbers, part);
  const match = rule?.pattern.exec(rest)?.[0];
  if (match === undefined) return undefined;
  rule?.set(fields, Number(match));
  return match.length;
}

function takeName(rest: string, part: string, fields: Fields): number | undefined {
  if (part === 'January' || part === 'Jan') {
    const names = part === 'Jan' ? months.map((name) => name.slice(0, 3)) : months;
    const index = names.findIndex((name) => startsWithName(rest, name));
    if (index < 0) return undefined;
    fields.month = index + 1;
    return names[index]?.length;
  }
  if (part === 'Monday' || part === 'Mon') {
    const names = part === 'Mon' ? weekdays.map((name) => name.slice(0, 3)) : weekdays;
    return names.find((name) => startsWithName(rest, name))?.length;
  }
  if (part === 'PM' || part === 'pm') {
    const half = rest.slice(0, 2);
    if (half !== (part === 'PM' ? 'PM' : 'pm') && half !== (part === 'PM' ? 'AM' : 'am')) return undefined;
    fields.afternoon = half.toLowerCase() === 'pm';
    return 2;
  }
  return undefined;
}

function startsWithName(rest: string, name: string): boolean {
  return rest.slice(0, name.length).toLowerCase() === name.toLowerCase();
}

function takeZone(rest: string, part: string, fields: Fields): number | undefined {
  if (part === 'MST') {
    const name = /^(?:[A-Z]{3,5}|[+-]\d\d(?:\d\d)?)/.exec(rest)?.[0];
    if (name === undefined) return undefined;
    // An abbreviation alone does not tell an offset; Go takes it for UTC under that name.
    fields.zone = name === 'UTC' ? utc : fixedZone(parseOffset(name) ?? 0, name);
    return name.length;
  }
  if (part.startsWith('Z') && rest.startsWith('Z')) {
    fields.zone = utc;
    return 1;
  }
  const shape = part.replace(/^[Z-]/, '[+-]').replace(/0[07]/g, '\\d\\d').replaceAll('00', '\\d\\d');
  const text = new RegExp(`^${shape}`).exec(rest)?.[0];
  const offset = text === undefined ? undefined : parseOffset(text.slice(0, 6).replace(/^(...\d\d).$/, '$1'));
  if (text === undefined || offset === undefined) return undefined;
  fields.zone = offset === 0 ? utc : fixedZone(offset);
  return text.length;
}
