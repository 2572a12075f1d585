import { isJsonObject, type JsonObject, type JsonValue } from '../core/json.ts';
import type { FileIncident } from './open-lines.ts';

/** What the ledger remembers of the output: what was settled may be somewhere else now, or nowhere. */
export interface OutputNote extends FileIncident {
  /** RFC 3339. */
  readonly time: string;
}

const mostNotes = 100;
const kinds: readonly FileIncident['kind'][] = ['moved', 'removed', 'grown', 'rotated'];

/** Our own rotations are many, and must not push out what others did to the files. */
export function addNotes(notes: readonly OutputNote[], more: readonly OutputNote[]): readonly OutputNote[] {
  const all = [...notes, ...more];
  const [own, others] = [all.filter(isOwn).slice(-mostNotes), all.filter((note) => !isOwn(note)).slice(-mostNotes)];
  return all.filter((note) => own.includes(note) || others.includes(note));
}

function isOwn({ kind }: OutputNote): boolean {
  return kind === 'rotated';
}

/** The notes of a ledger's document; what is not understood is left out. */
export function outputNotes(document: JsonObject | undefined): readonly OutputNote[] {
  const { outputNotes: notes } = document ?? {};
  return Array.isArray(notes) ? notes.flatMap((note: JsonValue) => parseNote(note) ?? []) : [];
}

function parseNote(value: JsonValue): OutputNote | undefined {
  if (!isJsonObject(value)) return undefined;
  const { time, kind, file, bytes, to, inode } = value;
  const known = kinds.find((each) => each === kind);
  if (known === undefined || typeof time !== 'string' || typeof file !== 'string' || typeof bytes !== 'number')
    return undefined;
  return {
    ...{ time, kind: known, file, bytes },
    ...(typeof to === 'string' ? { to } : {}),
    ...(typeof inode === 'string' ? { inode } : {}),
  };
}

/** In a sentence, for logs and for `verify`. */
export function describeIncident({ kind, file, bytes, to }: FileIncident): string {
  if (kind === 'grown') return `another program wrote to the output file ${file}; its lines stay`;
  if (kind === 'rotated') return `the output file ${file} is now ${to}`;
  if (kind === 'moved') return `the output file ${file} is now ${to ?? 'in another folder'}; a new one was created`;
  return `the output file ${file}, which had ${bytes} bytes, is gone; a new one was created`;
}
