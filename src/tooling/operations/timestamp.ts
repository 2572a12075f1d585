import { type OperationDefinition, scriptProcessor } from './definition.ts';
import { issueFunctions } from './painless/paths.ts';
import { members, path } from './schema-parts.ts';

/**
 * `parseEventTime` of `src/core/timestamp.ts` in Painless, with the same grammar and the same calendar. Events have their
 * times in UTC, and a time put together from numbers costs a fraction of one that Java's parser reads.
 */
export const timestampFunctions = `
boolean isDigit(String text, int from, int to) {
  if (to > text.length()) return false;
  for (int i = from; i < to; i++) {
    int c = (int) text.charAt(i);
    if (c < 48 || c > 57) return false;
  }
  return true;
}
int number(String text, int from, int to) {
  return Integer.parseInt(text.substring(from, to));
}
ZonedDateTime parseStrict(String text) {
  if (text.length() < 20 || text.length() > 40) return null;
  if (!(isDigit(text, 0, 4) && isDigit(text, 5, 7) && isDigit(text, 8, 10))) return null;
  if (!(isDigit(text, 11, 13) && isDigit(text, 14, 16) && isDigit(text, 17, 19))) return null;
  String joints = text.substring(4, 5) + text.substring(7, 8) + text.substring(10, 11).toUpperCase() + text.substring(13, 14) + text.substring(16, 17);
  if (joints != '--T::') return null;
  int end = 19;
  if (text.charAt(end) == (char) '.') {
    end++;
    while (end < text.length() && isDigit(text, end, end + 1)) end++;
    if (end == 20 || end > 29) return null;
  }
  String offset = text.substring(end).toUpperCase();
  if (offset.length() == 5) offset = offset.substring(0, 3) + ':' + offset.substring(3);
  if (offset != 'Z') {
    if (offset.length() != 6 || !(offset.startsWith('+') || offset.startsWith('-'))) return null;
    if (!(isDigit(offset, 1, 3) && isDigit(offset, 4, 6) && offset.substring(3, 4) == ':')) return null;
    if (offset == '-00:00') offset = 'Z';
  }
  try {
    if (offset == 'Z') {
      int nanoseconds = end == 19 ? 0 : Integer.parseInt((text.substring(20, end) + '00000000').substring(0, 9));
      return ZonedDateTime.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10), number(text, 11, 13), number(text, 14, 16), number(text, 17, 19), nanoseconds, ZoneOffset.UTC);
    }
    return ZonedDateTime.parse(text.substring(0, end).toUpperCase() + offset);
  } catch (DateTimeException error) {
    return null;
  }
}
String completeZone(String zone) {
  int size = zone.length();
  if (size == 0 || zone == 'Z' || zone == 'UTC' || zone == 'GMT') return 'Z';
  if (!(zone.startsWith('+') || zone.startsWith('-')) || !isDigit(zone, 1, 3)) return null;
  String minutes = '00';
  String seconds = '00';
  boolean isColon = size > 3 && zone.substring(3, 4) == ':';
  int width = isColon ? 3 : 2;
  if (size != 3 && size != 3 + width && size != 3 + 2 * width) return null;
  if (size > 3) {
    minutes = zone.substring(width + 1, width + 3);
    if (!isDigit(minutes, 0, 2)) return null;
  }
  if (size > 3 + width) {
    if (isColon && zone.substring(6, 7) != ':') return null;
    seconds = zone.substring(size - 2);
    if (!isDigit(seconds, 0, 2)) return null;
  }
  String complete = zone.substring(0, 3) + ':' + minutes + ':' + seconds;
  return complete.substring(1) == '00:00:00' ? 'Z' : complete;
}
String completeTime(String text) {
  int size = text.length();
  if (size > 40 || !isDigit(text, 0, 4)) return null;
  String date = size > 4 ? text.substring(4) : '-01-01';
  if (size <= 10) {
    date = size == 4 ? '-01-01' : size == 7 ? date + '-01' : size == 10 ? date : '';
    if (date.length() != 6) return null;
    return isDigit(date, 1, 3) && isDigit(date, 4, 6) && date.startsWith('-') && date.substring(3, 4) == '-' ? text.substring(0, 4) + date + 'T00:00:00Z' : null;
  }
  if (text.substring(10, 11) != 'T') return null;
  if (size == 11) return completeTime(text.substring(0, 10));
  if (!isDigit(text, 11, 13)) return null;
  String minute = ':00';
  String second = ':00';
  String fraction = '';
  int at = 13;
  if (size > at && text.substring(at, at + 1) == ':') {
    if (!isDigit(text, 14, 16)) return null;
    minute = text.substring(13, 16);
    at = 16;
    if (size > at && text.substring(at, at + 1) == ':') {
      if (!isDigit(text, 17, 19)) return null;
      second = text.substring(16, 19);
      at = 19;
      if (size > at && (text.substring(at, at + 1) == '.' || text.substring(at, at + 1) == ',')) {
        int from = at + 1;
        at = from;
        while (at < size && isDigit(text, at, at + 1)) at++;
        if (at == from || at > from + 9) return null;
        fraction = '.' + text.substring(from, at);
      }
    }
  }
  String zone = completeZone(text.substring(at));
  return zone == null ? null : text.substring(0, 13) + minute + second + fraction + zone;
}
ZonedDateTime parseTimestamp(String text) {
  ZonedDateTime time = parseStrict(text);
  if (time != null) return time;
  String complete = completeTime(text);
  if (complete == null) return null;
  try {
    return ZonedDateTime.parse(complete);
  } catch (DateTimeException error) {
    return null;
  }
}
`;

const script = `${timestampFunctions}${issueFunctions}
def value = ctx.jumpcloud.event[params.from];
ZonedDateTime time = value == null ? null : parseTimestamp(value);
if (time != null) {
  long milliseconds = time.toInstant().toEpochMilli();
  if (milliseconds >= -62135596800000L && milliseconds <= 253402300799999L) {
    String text = Instant.ofEpochMilli(milliseconds).toString();
    ctx['@timestamp'] = text.length() == 20 ? text.substring(0, 19) + '.000Z' : text;
    return;
  }
}
ctx['@timestamp'] = ctx.event.created;
addIssue(ctx, (value == null ? 'missing' : 'unparsable') + '_timestamp ' + params.from);
`;

/** Reads the event's time into `@timestamp`; if it has none, the time of the fetch stands in. */
export interface Timestamp {
  readonly kind: 'timestamp';
  /** Undefined for a snapshot of what has no time of its own. */
  readonly from?: string;
}

export const timestamp: OperationDefinition<Timestamp> = {
  schema: members({}, { from: path }),
  typescript({ from }, code) {
    if (from === undefined) {
      const document = code.scope('document');
      return [`${document}['@timestamp'] = ${document}.event.created;`];
    }
    return [`${code.use('timestamp', 'mapTimestamp')}(mapping, ${code.read(from, 'keyword')}, '${from}');`];
  },
  processors({ from }) {
    if (from === undefined) {
      const set = { field: '@timestamp', copy_from: 'event.created', ignore_empty_value: true };
      return [{ name: 'set_timestamp', processor: { set } }];
    }
    return [scriptProcessor('set_timestamp', script, { from })];
  },
  sentence({ from }) {
    if (from === undefined) return '`@timestamp` is the time of the fetch.';
    return `\`@timestamp\` is \`${from}\` cut to milliseconds, in UTC where it names no zone, or the time of the fetch where it cannot be read.`;
  },
};
