import { arity, getter, intArgument, stringArgument, wrongType } from './arguments.ts';
import { months, weekdays } from './calendar-names.ts';
import { durationArgument, GoDuration } from './go-duration.ts';
import { type Calendar, formatTime } from './time-format.ts';
import { GoObject, type GoValue, type Method, TemplateError } from './values.ts';
import { utc, type Zone } from './zones.ts';

const second = 1_000_000_000n;
/** Seconds of 0001-01-01T00:00:00Z, Go's zero time. */
const zeroSeconds = -62_135_596_800n;
const furthestSeconds = 8_640_000_000_000n;

/** A number with a name, such as a month. */
class GoNamedInt extends GoObject {
  readonly typeName: string;
  readonly #value: number;
  readonly #text: string;

  constructor(typeName: string, value: number, text: string) {
    super();
    this.typeName = typeName;
    this.#value = value;
    this.#text = text;
  }

  print(): string {
    return this.#text;
  }

  override isTrue(): boolean {
    return this.#value !== 0;
  }

  override integer(): bigint {
    return BigInt(this.#value);
  }

  override toJson(): number {
    return this.#value;
  }

  override method(name: string): Method | undefined {
    return name === 'String' ? getter(name, () => this.#text) : undefined;
  }
}

/** time.Time: nanoseconds since the epoch and a zone to show them in. */
export class GoTime extends GoObject {
  readonly typeName = 'time.Time';
  readonly nanoseconds: bigint;
  readonly zone: Zone;

  constructor(nanoseconds: bigint, zone: Zone = utc) {
    super();
    const seconds = nanoseconds / second;
    if (seconds > furthestSeconds || seconds < -furthestSeconds) throw new TemplateError('the time is out of range');
    this.nanoseconds = nanoseconds;
    this.zone = zone;
  }

  static fromCalendar(calendar: Omit<Calendar, 'weekday' | 'yearDay'>, zone: Zone = utc): GoTime {
    const date = new Date(0);
    // Not Date.UTC: it takes the years 0 to 99 for 1900 to 1999.
    date.setUTCFullYear(calendar.year, calendar.month - 1, calendar.day);
    date.setUTCHours(calendar.hour, calendar.minute, calendar.second);
    if (Number.isNaN(date.getTime())) throw new TemplateError('the time is out of range');
    const wall = BigInt(date.getTime()) / 1000n;
    // The offset depends on the instant that it leads to: the second guess is right outside of a change of clocks.
    const guess = wall - BigInt(zone.offsetSeconds(wall));
    const unix = wall - BigInt(zone.offsetSeconds(guess));
    return new GoTime(unix * second + BigInt(calendar.nanosecond), zone);
  }

  get unixSeconds(): bigint {
    return floorDivide(this.nanoseconds, second);
  }

  calendar(): Calendar {
    const seconds = this.unixSeconds;
    const local = new Date(Number(seconds + BigInt(this.zone.offsetSeconds(seconds))) * 1000);
    const startOfYear = new Date(local.getTime());
    startOfYear.setUTCMonth(0, 1);
    return {
      year: local.getUTCFullYear(),
      month: local.getUTCMonth() + 1,
      day: local.getUTCDate(),
      hour: local.getUTCHours(),
      minute: local.getUTCMinutes(),
      second: local.getUTCSeconds(),
      nanosecond: Number(this.nanoseconds - seconds * second),
      weekday: local.getUTCDay(),
      yearDay: Math.round((local.getTime() - startOfYear.getTime()) / 86_400_000) + 1,
    };
  }

  print(): string {
    return formatTime(this, '2006-01-02 15:04:05.999999999 -0700 MST');
  }

  override toJson(): string {
    return formatTime(this, '2006-01-02T15:04:05.999999999Z07:00');
  }

  in(zone: Zone): GoTime {
    return new GoTime(this.nanoseconds, zone);
  }

  add(duration: GoDuration): GoTime {
    return new GoTime(this.nanoseconds + duration.nanoseconds, this.zone);
  }

  override method(name: string): Method | undefined {
    return this.#part(name) ?? this.#comparison(name) ?? this.#change(name);
  }

  #part(name: string): Method | undefined {
    const part = (get: (calendar: Calendar) => GoValue): Method => getter(name, () => get(this.calendar()));
    const number = (key: keyof Calendar): Method => part((calendar) => BigInt(calendar[key]));
    switch (name) {
      case 'Year':
      case 'Day':
      case 'Hour':
      case 'Minute':
      case 'Second':
      case 'Nanosecond':
        return number(name.toLowerCase() as keyof Calendar);
      case 'YearDay':
        return number('yearDay');
      case 'Month':
        return part(({ month }) => new GoNamedInt('time.Month', month, months[month - 1] ?? ''));
      case 'Weekday':
        return part(({ weekday }) => new GoNamedInt('time.Weekday', weekday, weekdays[weekday] ?? ''));
      case 'Unix':
        return getter(name, () => this.unixSeconds);
      case 'UnixMilli':
        return getter(name, () => floorDivide(this.nanoseconds, 1_000_000n));
      case 'UnixMicro':
        return getter(name, () => floorDivide(this.nanoseconds, 1_000n));
      case 'UnixNano':
        return getter(name, () => BigInt.asIntN(64, this.nanoseconds));
      case 'IsZero':
        return getter(name, () => this.nanoseconds === zeroSeconds * second);
      case 'String':
        return getter(name, () => this.print());
      case 'Format':
        return (args) => {
          arity(name, args, 1);
          return formatTime(this, stringArgument(name, args[0]));
        };
      default:
        return undefined;
    }
  }

  #comparison(name: string): Method | undefined {
    const compare = (get: (other: GoTime) => GoValue): Method => {
      return (args) => {
        arity(name, args, 1);
        return get(timeArgument(name, args[0]));
      };
    };
    switch (name) {
      case 'Before':
        return compare((other) => this.nanoseconds < other.nanoseconds);
      case 'After':
        return compare((other) => this.nanoseconds > other.nanoseconds);
      case 'Equal':
        return compare((other) => this.nanoseconds === other.nanoseconds);
      case 'Compare':
        return compare((other) =>
          this.nanoseconds < other.nanoseconds ? -1n : this.nanoseconds > other.nanoseconds ? 1n : 0n,
        );
      case 'Sub':
        return compare((other) => new GoDuration(saturate(this.nanoseconds - other.nanoseconds)));
      default:
        return undefined;
    }
  }

  #change(name: string): Method | undefined {
    switch (name) {
      case 'UTC':
        return getter(name, () => this.in(utc));
      case 'Add':
        return (args) => {
          arity(name, args, 1);
          return this.add(durationArgument(name, args[0]));
        };
      case 'AddDate':
        return (args) => {
          arity(name, args, 3);
          const [years, months, days] = args.map((arg) => Number(intArgument(name, arg))) as [number, number, number];
          const calendar = this.calendar();
          return GoTime.fromCalendar(
            { ...calendar, year: calendar.year + years, month: calendar.month + months, day: calendar.day + days },
            this.zone,
          );
        };
      case 'Truncate':
      case 'Round':
        return (args) => {
          arity(name, args, 1);
          return this.#toMultiple(durationArgument(name, args[0]).nanoseconds, name === 'Round');
        };
      default:
        return undefined;
    }
  }

  /** Multiples are counted from the zero time, not from the epoch. */
  #toMultiple(step: bigint, round: boolean): GoTime {
    if (step <= 0n) return this;
    const since = this.nanoseconds - zeroSeconds * second;
    const rest = since - floorDivide(since, step) * step;
    const up = round && rest + rest >= step ? step : 0n;
    return new GoTime(this.nanoseconds - rest + up, this.zone);
  }
}

/**
 * What a text gives that is no time of the layout. Go has the year 1 in its place: here it can be asked whether it is
 * that, and every other use of it fails, so that no date is made of nothing.
 */
export class UnreadTime extends GoObject {
  readonly typeName = 'time.Time';
  readonly #error: TemplateError;
  readonly #onProbe: () => void;

  constructor(error: TemplateError, onProbe: () => void) {
    super();
    this.#error = error;
    this.#onProbe = onProbe;
  }

  print(): never {
    throw this.#error;
  }

  override toJson(): never {
    throw this.#error;
  }

  override method(name: string): Method {
    if (name !== 'IsZero') throw this.#error;
    return getter(name, () => {
      this.#onProbe();
      return true;
    });
  }
}

export function timeArgument(name: string, value: GoValue): GoTime {
  if (value instanceof GoTime) return value;
  if (value instanceof UnreadTime) return value.print();
  throw wrongType(name, 'time.Time', value);
}

function floorDivide(value: bigint, by: bigint): bigint {
  const quotient = value / by;
  return value % by < 0n ? quotient - 1n : quotient;
}

function saturate(nanoseconds: bigint): bigint {
  const largest = 2n ** 63n - 1n;
  return nanoseconds > largest ? largest : nanoseconds < -largest - 1n ? -largest - 1n : nanoseconds;
}
