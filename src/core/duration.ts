/** Milliseconds. */
export const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;

const unitMilliseconds: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  // Both characters that look like this: the micro sign and the Greek letter.
  '\u00b5s': 1e-3,
  '\u03bcs': 1e-3,
  ms: 1,
  s: second,
  m: minute,
  h: hour,
};

/** What a Go duration looks like; the bare `0` is one too. */
export const durationText = /^(?:([+-]?)((?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|\u00b5s|\u03bcs|ms|s|m|h))+|0)$/;

/**
 * Reads a Go duration such as `1h30m`, `-360h`, `500ms`; days are not part of that language.
 * @returns milliseconds, or undefined where the text is not a duration
 */
export function parseDuration(text: string): number | undefined {
  const match = durationText.exec(text);
  if (!match) return undefined;
  let total = 0;
  for (const [, amount, unit] of text.matchAll(/(\d+(?:\.\d*)?|\.\d+)(ns|us|\u00b5s|\u03bcs|ms|s|m|h)/g)) {
    total += Number(amount) * (unitMilliseconds[unit as string] as number);
  }
  return match[1] === '-' ? -total : total;
}

/** A duration for people and for the next parser: `1h30m`, `2.5s`, `40ms`. */
export function formatDuration(milliseconds: number): string {
  const sign = milliseconds < 0 ? '-' : '';
  const rest = Math.abs(milliseconds);
  if (rest < 1000) return `${sign}${rest}ms`;
  const hours = Math.floor(rest / hour);
  const minutes = Math.floor((rest % hour) / minute);
  const seconds = (rest % minute) / second;
  return `${sign}${hours ? `${hours}h` : ''}${minutes ? `${minutes}m` : ''}${seconds || !(hours || minutes) ? `${seconds}s` : ''}`;
}

/** What a duration looks like where days are a unit, such as `30d` or `1d12h`. */
export const calendarText = /^(?:\d+d)?(?:(?:\d+h)?(?:\d+m)?(?:\d+s)?)$/;

/**
 * Reads a duration such as `30d`, `1d12h` or `15m`. A day has 24 hours.
 * @returns milliseconds, or undefined where the text is not a duration
 */
export function parseCalendarDuration(text: string): number | undefined {
  if (text === '' || !calendarText.test(text)) return undefined;
  const [, days = '0', rest = ''] = /^(?:(\d+)d)?(.*)$/.exec(text) ?? [];
  return Number(days) * day + (rest === '' ? 0 : (parseDuration(rest) ?? 0));
}

/** A duration as `parseCalendarDuration` reads it: `30d`, `1d12h`, `15m`. */
export function formatCalendarDuration(milliseconds: number): string {
  const days = Math.floor(milliseconds / day);
  const rest = milliseconds % day;
  if (days === 0) return rest === 0 ? '0s' : formatDuration(rest);
  return `${days}d${rest === 0 ? '' : formatDuration(rest)}`;
}
