import { structuredPatch } from 'diff';
import { cut } from '../../core/excerpt.ts';

/** A file's differences are cut behind this many lines: they say enough. */
const longest = 40;
/** Texts that differ in more lines than this are not compared to the end: that takes time, and nobody reads it. */
const mostEdits = 2000;

/** Where two texts differ, as a reader of a unified diff expects it; cut where it is long. */
export function differences(actual: string, expected: string): readonly string[] {
  // With a line break at the end of both the last line is a line like any other.
  const texts = [`${actual}\n`, `${expected}\n`] as const;
  const patch = structuredPatch('', '', ...texts, undefined, undefined, { context: 3, maxEditLength: mostEdits });
  if (!patch) return [`… more than ${mostEdits} lines differ`];
  const lines = patch.hunks.flatMap((hunk) => {
    const first = hunk.newStart + hunk.lines.findIndex((line) => !line.startsWith(' '));
    return [`@@ line ${first} @@`, ...hunk.lines];
  });
  const shown = lines.slice(0, longest).map((line) => cut(line, 160));
  return lines.length > longest ? [...shown, `… ${lines.length - longest} more lines`] : shown;
}
