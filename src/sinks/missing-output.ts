import { stat } from 'node:fs/promises';
import type { JsonObject } from '../core/json.ts';
import { describeIncident, type OutputNote } from './output-notes.ts';
import { rotatedFiles, unpackedSize } from './rotated-files.ts';

/** A file that must be somewhere, with at least so many bytes. */
interface Expected {
  readonly file: string;
  readonly bytes: number;
  readonly inode: string | undefined;
  /** What it was called last. */
  readonly path: string;
  /** More may have been written to it since. */
  readonly isOpen: boolean;
}

interface Found {
  readonly path: string;
  readonly inode: string;
  readonly isPacked: boolean;
  readonly bytes: number;
}

/** gzip notes the length of what it packs modulo this. */
const packedModulo = 2 ** 32;

/**
 * What is missing of the files that hold an output, by their names and sizes: no content is read. A file that was rotated is
 * known by its inode, whatever it is called now, or by its length if it was packed since.
 * @param position of the checkpoint
 * @returns one sentence for each file of which something is gone
 */
export async function missingOutput(
  notes: readonly OutputNote[],
  position: JsonObject | undefined,
): Promise<readonly string[]> {
  const problems = notes.flatMap((note) =>
    note.kind === 'removed' && note.bytes > 0 ? [describeIncident(note).replace(/; .*/, '')] : [],
  );
  const claimed = new Set<Found>();
  const folders = new Map<string, readonly Found[]>();
  // The newest first: a file that was removed may have left its inode to a later one.
  for (const expected of [...notes.flatMap(noted).reverse(), ...written(position)]) {
    const { file, bytes, path } = expected;
    const files = folders.get(file) ?? (await filesOf(file));
    folders.set(file, files);
    const left = files.filter((found) => !claimed.has(found));
    const found = left.find((one) => isSame(one, expected)) ?? left.find((one) => mayHold(one, expected));
    if (!found) problems.push(`the output file ${path}, which had ${bytes} bytes, is gone`);
    else if (found.isPacked && !holdsPacked(found, expected))
      problems.push(
        `the packed output file ${found.path} is broken, or it is another file: ` +
          `its end does not fit the ${bytes} bytes that were written to ${path}`,
      );
    else if (!found.isPacked && found.bytes < bytes)
      problems.push(`the output file ${found.path} holds ${found.bytes} of the ${bytes} bytes that were written to it`);
    if (found) claimed.add(found);
  }
  return problems;
}

function noted({ kind, file, bytes, to, inode }: OutputNote): readonly Expected[] {
  const isKept = (kind === 'moved' || kind === 'rotated') && to !== undefined && bytes > 0;
  return isKept ? [{ file, bytes, inode, path: to, isOpen: false }] : [];
}

function written(position: JsonObject | undefined): readonly Expected[] {
  const { kind, file, offset, inode } = position ?? {};
  if (kind !== 'ndjson' || typeof file !== 'string' || typeof offset !== 'number' || offset === 0) return [];
  return typeof inode === 'string' ? [{ file, bytes: offset, inode, path: file, isOpen: true }] : [];
}

async function filesOf(file: string): Promise<readonly Found[]> {
  const current = await stat(file, { bigint: true }).catch(() => undefined);
  const found: Found[] = [];
  for (const rotated of await rotatedFiles(file)) {
    const { path, identity } = rotated;
    const bytes = await unpackedSize(rotated).catch(() => 0);
    found.push({ path, inode: identity.inode, isPacked: path.endsWith('.gz'), bytes });
  }
  if (current) found.push({ path: file, inode: String(current.ino), isPacked: false, bytes: Number(current.size) });
  return found;
}

function isSame({ path, inode, isPacked }: Found, expected: Expected): boolean {
  if (isPacked || (path === expected.file && !expected.isOpen)) return false;
  return expected.inode === undefined ? path === expected.path : inode === expected.inode;
}

function mayHold(found: Found, expected: Expected): boolean {
  return found.isPacked && (holdsPacked(found, expected) || found.path === `${expected.path}.gz`);
}

/** The end of a file that was cut off is any number, so only the same one will do. */
function holdsPacked({ bytes }: Found, expected: Expected): boolean {
  const wanted = expected.bytes % packedModulo;
  return bytes === wanted || (expected.isOpen && bytes > wanted);
}
