/** Lines shown around a difference. */
const context = 3;
/** A file's differences are cut behind this many lines: they say enough. */
const longest = 40;
/** How far a line is looked for on the other side, until the rest of the gap counts as one difference. */
const reach = 200;

interface Hunk {
  /** Line numbers from 0, ends excluded. */
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
}

/** Where two texts differ, as a reader of a unified diff expects it; cut where it is long. */
export function differences(actual: string, expected: string): readonly string[] {
  const [a, b] = [actual.split('\n'), expected.split('\n')];
  const lines = joinNear(findHunks(a, b)).flatMap((hunks) => render(hunks, a, b));
  const shown = lines.slice(0, longest).map((line) => (line.length > 160 ? `${line.slice(0, 160)}…` : line));
  return lines.length > longest ? [...shown, `… ${lines.length - longest} more lines`] : shown;
}

/** Not the shortest way from one to the other, but a short one that is found in one pass. */
function findHunks(a: readonly string[], b: readonly string[]): readonly Hunk[] {
  const hunks: Hunk[] = [];
  for (let [i, j] = [0, 0]; i < a.length || j < b.length; ) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      i += 1;
      j += 1;
      continue;
    }
    const [endA, endB] = meetAgain(a, b, i, j);
    hunks.push({ a: [i, endA], b: [j, endB] });
    [i, j] = [endA, endB];
  }
  return hunks;
}

/** The nearest place from which both go on alike. */
function meetAgain(a: readonly string[], b: readonly string[], i: number, j: number): readonly [number, number] {
  for (let distance = 1; distance <= 2 * reach; distance += 1) {
    for (let ahead = 0; ahead <= distance; ahead += 1) {
      const [x, y] = [i + ahead, j + distance - ahead];
      if (x <= a.length && y <= b.length && a[x] === b[y] && (x === a.length) === (y === b.length)) return [x, y];
    }
  }
  return [a.length, b.length];
}

/** Hunks whose surroundings touch are shown as one. */
function joinNear(hunks: readonly Hunk[]): readonly (readonly Hunk[])[] {
  const groups: Hunk[][] = [];
  for (const hunk of hunks) {
    const last = groups.at(-1)?.at(-1);
    if (last && hunk.b[0] - last.b[1] <= 2 * context) groups.at(-1)?.push(hunk);
    else groups.push([hunk]);
  }
  return groups;
}

function render(hunks: readonly Hunk[], a: readonly string[], b: readonly string[]): readonly string[] {
  const first = hunks[0]?.b[0] ?? 0;
  const lines = [`@@ line ${first + 1} @@`];
  let shown = Math.max(0, first - context);
  for (const hunk of hunks) {
    lines.push(...b.slice(shown, hunk.b[0]).map((line) => ` ${line}`));
    lines.push(...a.slice(...hunk.a).map((line) => `-${line}`));
    lines.push(...b.slice(...hunk.b).map((line) => `+${line}`));
    shown = hunk.b[1];
  }
  return [...lines, ...b.slice(shown, shown + context).map((line) => ` ${line}`)];
}
