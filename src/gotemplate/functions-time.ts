import { arity, intArgument, stringArgument } from './arguments.ts';
import type { FunctionContext } from './function-context.ts';
import { durationArgument, parseGoDuration } from './go-duration.ts';
import { GoTime, timeArgument, UnreadTime } from './go-time.ts';
import { formatTime } from './time-format.ts';
import { layoutOf } from './time-layout.ts';
import { parseTime } from './time-parse.ts';
import { type GoValue, type Method, TemplateError } from './values.ts';
import { fixedZone, namedZone, parseOffset, utc, type Zone } from './zones.ts';

type TimeContext = Pick<FunctionContext, 'now' | 'onWarning'>;

export function timeFunctions({ now, onWarning }: TimeContext): Readonly<Record<string, Method>> {
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
    now: (args) => {
      arity('now', args, 0, 1);
      const time = new GoTime(BigInt(Math.trunc(now())) * 1_000_000n);
      return args.length === 0 ? time : time.add(durationArgument('now', args[0]));
    },
    parseDuration: (args) => {
      arity('parseDuration', args, 1);
      return parseGoDuration(stringArgument('parseDuration', args[0]));
    },
    parseDate: (args) => {
      arity('parseDate', args, 1, 2);
      const [text, layout] = [stringArgument('parseDate', args[0]), layoutArgument('parseDate', args[1])];
      return read(() => parseTime(text, layout).in(utc), layout);
    },
    parseDateInTZ: (args) => {
      arity('parseDateInTZ', args, 2, 3);
      const text = stringArgument('parseDateInTZ', args[0]);
      const zone = zoneArgument('parseDateInTZ', args[1]);
      const layout = layoutArgument('parseDateInTZ', args[2]);
      return read(() => parseInZone(text, zone, layout), layout);
    },
    formatDate: (args) => {
      arity('formatDate', args, 1, 3);
      const [time, layout, zone] = args;
      const shown = timeArgument('formatDate', time).in(zone === undefined ? utc : zoneArgument('formatDate', zone));
      return formatTime(shown, layoutArgument('formatDate', layout));
    },
    parseTimestamp: fromUnits('parseTimestamp', 1_000_000_000n),
    parseTimestampMilli: fromUnits('parseTimestampMilli', 1_000_000n),
    parseTimestampNano: fromUnits('parseTimestampNano', 1n),
  };
}

function fromUnits(name: string, nanoseconds: bigint): Method {
  return (args) => {
    arity(name, args, 1);
    return new GoTime(intArgument(name, args[0]) * nanoseconds);
  };
}

function layoutArgument(name: string, value: GoValue): string {
  return layoutOf(value === undefined ? 'RFC3339' : stringArgument(name, value));
}

/** @throws TemplateError where there is no such zone; Filebeat goes on in UTC */
function zoneArgument(name: string, value: GoValue): Zone {
  const text = stringArgument(name, value);
  const offset = parseOffset(text);
  const zone = offset === undefined ? namedZone(text) : fixedZone(offset);
  if (!zone) throw new TemplateError(`${JSON.stringify(text)} is no time zone`);
  return zone;
}

/** The wall clock of the text counts, whatever zone the text itself names. */
function parseInZone(text: string, zone: Zone, layout: string): GoTime {
  return GoTime.fromCalendar(parseTime(text, layout).calendar(), zone).in(utc);
}
