const units = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1000],
] as const;

/** A duration of one unit, such as `30d` or `90m`: neither date math nor EQL knows more. */
export function span(milliseconds: number): string {
  const [unit, size] = units.find(([, size]) => milliseconds % size === 0) ?? ['s', 1000];
  return `${Math.ceil(milliseconds / size)}${unit}`;
}
