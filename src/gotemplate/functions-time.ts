import { intArgument, optional, type Signature, stringArgument, takes } from './arguments.ts';
import type { FunctionContext } from './function-context.ts';
import { durationArgument, parseGoDuration } from './go-duration.ts';
import { GoTime, timeArgument, UnreadTime } from './go-time.ts';
import { formatTime } from './time-format.ts';
import { layoutOf } from './time-layout.ts';
import { parseTime } from './time-parse.ts';
import { type GoValue, TemplateError } from './values.ts';
import { fixedZone, namedZone, parseOffset, utc, type Zone } from './zones.ts';

type TimeContext = Pick<FunctionContext, 'now' | 'onWarning'>;

const defaultLayout = layoutOf('RFC3339');

export function timeFunctions({ now, onWarning }: TimeContext): Readonly<Record<string, Signature>> {
  const read = (parse: () => GoTime, layout: string): GoTime | UnreadTime => {
    try {
      return parse();
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      // Not the text: it may be of an event.
      const warning = `a date does not have the layout ${JSON.stringify(layout)}, so IsZero is true`;
      return new UnreadTime(error, () => onWarning?.(warning));
    }
  };
  return {
    now: takes([optional(durationArgument)], (by) => {
      const time = new GoTime(BigInt(Math.trunc(now())) * 1_000_000n);
      return by === undefined ? time : time.add(by);
    }),
    parseDuration: takes([stringArgument], parseGoDuration),
    parseDate: takes([stringArgument, optional(layoutArgument)], (text, layout = defaultLayout) => {
      return read(() => parseTime(text, layout).in(utc), layout);
    }),
    parseDateInTZ: takes(
      [stringArgument, zoneArgument, optional(layoutArgument)],
      (text, zone, layout = defaultLayout) => read(() => parseInZone(text, zone, layout), layout),
    ),
    formatDate: takes(
      [timeArgument, optional(layoutArgument), optional(zoneArgument)],
      (time, layout = defaultLayout, zone = utc) => formatTime(time.in(zone), layout),
    ),
    parseTimestamp: takes([intArgument], (seconds) => new GoTime(seconds * 1_000_000_000n)),
    parseTimestampMilli: takes([intArgument], (milliseconds) => new GoTime(milliseconds * 1_000_000n)),
    parseTimestampNano: takes([intArgument], (nanoseconds) => new GoTime(nanoseconds)),
  };
}

function layoutArgument(name: string, value: GoValue): string {
  return layoutOf(stringArgument(name, value));
}

/** @throws TemplateError where there is no such zone; Filebeat goes on in UTC */
function zoneArgument(name: string, value: GoValue): Zone {
  const text = stringArgument(name, value);
  const offset = parseOffset(text);
  const zone = offset === undefined ? namedZone(text) : fixedZone(offset);
  if (!zone) throw new TemplateError(`${JSON.stringify(text)} is not a time zone`);
  return zone;
}

/** The wall clock of the text counts, whatever zone the text itself names. */
function parseInZone(text: string, zone: Zone, layout: string): GoTime {
  return GoTime.fromCalendar(parseTime(text, layout).calendar(), zone).in(utc);
}
