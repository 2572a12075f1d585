import { areas, earliest, latest } from '../../mapper/steps/local-time.ts';
import { anyPainless, firstFunction, firstSentence, firstTypescript } from './alternatives.ts';
import { readPainless } from './condition.ts';
import { type OperationDefinition, scriptProcessor } from './definition.ts';
import { keysOf, pathFunctions } from './painless/paths.ts';
import { members, path, paths } from './schema-parts.ts';
import { timestampFunctions } from './timestamp.ts';

const script = `${timestampFunctions}${pathFunctions}${firstFunction}
boolean isPlace(String zone, List areas) {
  int slash = zone.indexOf('/');
  return slash > 0 && areas.contains(zone.substring(0, slash));
}
ZoneId zoneOf(String name) {
  try {
    return ZoneId.of(name);
  } catch (DateTimeException error) {
    for (def known : ZoneId.getAvailableZoneIds()) if (known.equalsIgnoreCase(name)) return ZoneId.of(known);
    return null;
  }
}
String name = first(ctx.jumpcloud.event, params.zone);
if (name == null || !isPlace(name, params.areas)) return;
ZonedDateTime time = parseTimestamp(at(ctx.jumpcloud.event, params.from));
if (time == null) return;
long milliseconds = time.toInstant().toEpochMilli();
if (milliseconds < params.earliest || milliseconds > params.latest) return;
ZoneId zone = zoneOf(name);
if (zone == null) return;
ZonedDateTime local = time.withZoneSameInstant(zone);
if (at(ctx, params.hour) == null) put(ctx, params.hour, local.getHour());
if (at(ctx, params.weekday) == null) put(ctx, params.weekday, local.getDayOfWeek().getValue());
`;

/** Says what hour and what day of the week it was where the event happened. */
export interface LocalTimeOperation {
  readonly kind: 'local_time';
  readonly from: string;
  /** Names of zones; the first that is there counts. */
  readonly zone: readonly string[];
  readonly hour: string;
  readonly weekday: string;
}

export const localTime: OperationDefinition<LocalTimeOperation> = {
  schema: members({ from: path, zone: paths, hour: path, weekday: path }),
  needs: ({ zone }) => zone,
  typescript({ from, zone, hour, weekday }, code) {
    const time = code.read(from, 'keyword');
    return [
      '{',
      `  const zone: string | undefined = ${firstTypescript(zone, code, 'keyword')};`,
      `  const local = zone === undefined || ${time} === undefined ? undefined : ${code.use('local-time', 'localTime')}(${time}, zone);`,
      '  if (local !== undefined) {',
      `    ${code.assign(hour, 'local.hour', { type: 'long' })}`,
      `    ${code.assign(weekday, 'local.weekday', { type: 'long' })}`,
      '  }',
      '}',
    ];
  },
  processors({ from, zone, hour, weekday }) {
    const params = { ...keysOf({ from, hour, weekday, zone }), areas, earliest, latest };
    const condition = `${readPainless(from)} != null && (${anyPainless(zone)})`;
    return [scriptProcessor('set_local_time', script, params, condition)];
  },
  sentence({ from, zone, hour, weekday }) {
    return `\`${hour}\` and \`${weekday}\` (1 is Monday) are those of \`${from}\` in the time zone ${firstSentence(zone)}.`;
  },
};
