import { intArgument, type Methods, methodOf, stringArgument, takes, wrongType } from './arguments.ts';
import { months, weekdays } from './calendar-names.ts';
import { durationArgument, GoDuration } from './go-duration.ts';
import { type Calendar, formatTime } from './time-format.ts';
import { GoObject, type GoValue, int64, type Method, TemplateError } from './values.ts';
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
    return methodOf(namedMethods, name, this);
  }
}

const namedMethods: Methods<GoNamedInt> = { String: (named) => takes([], () => named.print()) };

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
    return methodOf(timeMethods, name, this);
  }

  /** Multiples are counted from the zero time, not from the epoch. */
  toMultiple({ nanoseconds: step }: GoDuration, round: boolean): GoTime {
    if (step <= 0n) return this;
    const since = this.nanoseconds - zeroSeconds * second;
    const rest = since - floorDivide(since, step) * step;
    const up = round && rest + rest >= step ? step : 0n;
    return new GoTime(this.nanoseconds - rest + up, this.zone);
  }
}

const timeMethods: Methods<GoTime> = {
  Year: (time) => takes([], () => BigInt(time.calendar().year)),
  Day: (time) => takes([], () => BigInt(time.calendar().day)),
  Hour: (time) => takes([], () => BigInt(time.calendar().hour)),
  Minute: (time) => takes([], () => BigInt(time.calendar().minute)),
  Second: (time) => takes([], () => BigInt(time.calendar().second)),
  Nanosecond: (time) => takes([], () => BigInt(time.calendar().nanosecond)),
  YearDay: (time) => takes([], () => BigInt(time.calendar().yearDay)),
  Month: (time) =>
    takes([], () => {
      const { month } = time.calendar();
      return new GoNamedInt('time.Month', month, months[month - 1] ?? '');
    }),
  Weekday: (time) =>
    takes([], () => {
      const { weekday } = time.calendar();
      return new GoNamedInt('time.Weekday', weekday, weekdays[weekday] ?? '');
    }),
  Unix: (time) => takes([], () => time.unixSeconds),
  UnixMilli: (time) => takes([], () => floorDivide(time.nanoseconds, 1_000_000n)),
  UnixMicro: (time) => takes([], () => floorDivide(time.nanoseconds, 1_000n)),
  UnixNano: (time) => takes([], () => int64(time.nanoseconds)),
  IsZero: (time) => takes([], () => time.nanoseconds === zeroSeconds * second),
  String: (time) => takes([], () => time.print()),
  Format: (time) => takes([stringArgument], (layout) => formatTime(time, layout)),
  Before: (time) => takes([timeArgument], (other) => time.nanoseconds < other.nanoseconds),
  After: (time) => takes([timeArgument], (other) => time.nanoseconds > other.nanoseconds),
  Equal: (time) => takes([timeArgument], (other) => time.nanoseconds === other.nanoseconds),
  Compare: (time) =>
    takes([timeArgument], (other) =>
      time.nanoseconds < other.nanoseconds ? -1n : time.nanoseconds > other.nanoseconds ? 1n : 0n,
    ),
  Sub: (time) => takes([timeArgument], (other) => new GoDuration(saturate(time.nanoseconds - other.nanoseconds))),
  UTC: (time) => takes([], () => time.in(utc)),
  Add: (time) => takes([durationArgument], (duration) => time.add(duration)),
  AddDate: (time) =>
    takes([intArgument, intArgument, intArgument], (years, months, days) => {
      const { year, month, day, ...clock } = time.calendar();
      const date = { year: year + Number(years), month: month + Number(months), day: day + Number(days) };
      return GoTime.fromCalendar({ ...clock, ...date }, time.zone);
    }),
  Truncate: (time) => takes([durationArgument], (step) => time.toMultiple(step, false)),
  Round: (time) => takes([durationArgument], (step) => time.toMultiple(step, true)),
};

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
    return takes([], () => {
      this.#onProbe();
      return true;
    })(name);
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
