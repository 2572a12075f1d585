/**
 * Whether digits, with a point among them or with 0 for none, are how JavaScript writes the number, so that there is no
 * need to read it. Errs on the side of no.
 */
export function isShortest(bytes: Uint8Array, start: number, point: number, end: number): boolean {
  const first = bytes[start] as number;
  if (point === 0) return isDigit(first) && first !== 0x30 && areDigits(bytes, start, end);
  // More digits may be more than a number holds, and very small numbers are written with an exponent.
  if (end - start > 16 || point === start || bytes[end - 1] === 0x30 || point === end - 1) return false;
  if (first === 0x30 && (point !== start + 1 || bytes[point + 1] === 0x30)) return false;
  return areDigits(bytes, start, point) && areDigits(bytes, point + 1, end);
}

function areDigits(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isDigit(bytes[at])) return false;
  return true;
}

export function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
