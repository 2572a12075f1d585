import { issueFunctions } from '../painless/paths.ts';
import { readTypescript } from './condition.ts';
import type { OperationCompiler } from './operation.ts';

/** `parseTimestamp` of `src/core/timestamp.ts` in Painless, with the same grammar and the same calendar. */
export const timestampFunctions = `
boolean isDigit(String text, int from, int to) {
  if (to > text.length()) return false;
  for (int i = from; i < to; i++) {
    int c = (int) text.charAt(i);
    if (c < 48 || c > 57) return false;
  }
  return true;
}
ZonedDateTime parseTimestamp(String text) {
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
    return ZonedDateTime.parse(text.substring(0, end).toUpperCase() + offset);
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
    DateTimeFormatter form = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSX").withZone(ZoneId.of('Z'));
    ctx['@timestamp'] = form.format(Instant.ofEpochMilli(milliseconds));
    return;
  }
}
ctx['@timestamp'] = ctx.event.created;
addIssue(ctx, (value == null ? 'missing' : 'unparsable') + '_timestamp ' + params.from);
`;

export const timestamp: OperationCompiler<'timestamp'> = {
  typescript({ from }) {
    if (from === undefined) return ["document['@timestamp'] = document.event.created;"];
    return [`mapTimestamp(mapping, ${readTypescript(from)}, '${from}');`];
  },
  processors({ from }) {
    if (from === undefined) {
      const set = { field: '@timestamp', copy_from: 'event.created', ignore_empty_value: true };
      return [{ name: 'set_timestamp', processor: { set } }];
    }
    return [{ name: 'set_timestamp', processor: { script: { source: script, params: { from } } } }];
  },
  sentence({ from }) {
    if (from === undefined) return '`@timestamp` is the time of the fetch.';
    return `\`@timestamp\` is \`${from}\` cut to milliseconds, or the time of the fetch where it cannot be read.`;
  },
};
