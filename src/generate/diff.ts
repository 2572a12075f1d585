/** Lines shown around a difference. */
const context = 2;
/** A difference longer than this is cut: it says enough. */
const longest = 40;

/** The first place at which two texts differ, as a reader of a unified diff expects it. */
export function firstDifference(actual: string, expected: string): readonly string[] {
  const [a, b] = [actual.split('\n'), expected.split('\n')];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const removed = a.slice(start, endA).map((line) => `-${line}`);
  const added = b.slice(start, endB).map((line) => `+${line}`);
  return [
    `@@ line ${start + 1} @@`,
    ...b.slice(Math.max(0, start - context), start).map((line) => ` ${line}`),
    ...cut(removed),
    ...cut(added),
    ...b.slice(endB, endB + context).map((line) => ` ${line}`),
  ];
}

function cut(lines: readonly string[]): readonly string[] {
  const shown = lines.slice(0, longest).map((line) => (line.length > 160 ? `${line.slice(0, 160)}…` : line));
  return lines.length > longest ? [...shown, `${lines[0]?.charAt(0)} … ${lines.length - longest} more lines`] : shown;
}
