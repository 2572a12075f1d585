/**
 * Reads a Date header as servers must write it. `Date.parse` takes nearly any text with a number in it for a time.
 * @returns milliseconds since 1970; undefined for anything else
 */
export function parseHttpDate(header: string | undefined): number | undefined {
  const isDate = /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/.test(header ?? '');
  const time = isDate ? Date.parse(header ?? '') : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}
