import { decodeAll, type Wanted, wantedOf } from './decode.ts';
import { IngestError } from './errors.ts';
import { isJsonObject, type JsonValue } from './json.ts';
import { bytesOf, type Reading, utf8 } from './reading.ts';
import { mask, type Secret } from './secret.ts';
import {
  foldLetters,
  undoAllEscapes,
  undoEscapes,
  undoLatin1,
  undoQuotedPrintable,
  undoQuotedValues,
  withoutBlanks,
} from './unfold.ts';

/** What a secret is in a text whose escapes and encodings are undone, as bytes. */
interface Needles {
  readonly forms: readonly string[];
  /** The forms; long ones in lower case. */
  readonly hunted: readonly string[];
  /** The same without blanks; only long ones. */
  readonly wrapped: readonly string[];
}

/** A form that is shorter is hunted as a word of its own only: inside of words it is found everywhere. */
export const shortestHunted = 8;
/** What a secret has become is found up to this length. */
export const longestForm = 16_384;
/** A text is read in pieces, each of which begins so far before the one before it ends. */
const longestPiece = 65_536;
/** What is encoded more often than this, one in the other, is not shown; nor what can be read in more ways than this. */
const mostDecodings = 4;
const mostRead = 1_048_576;

const known = new WeakMap<Secret, Needles>();

/**
 * Replaces every occurrence of the secrets' values in a text by a mask: also where a server, a proxy or a framework has
 * escaped, encoded or wrapped them, several times over. What cannot be undone within bounds is masked as a whole.
 */
export function redact(text: string, secrets: Iterable<Secret>): string {
  const needles = [...secrets].filter((secret) => secret.reveal() !== '').map(needlesOf);
  // A character has three bytes at most.
  if (needles.length === 0 || text.length * 3 < shortestOf(needles, 1)) return text;
  const spans: Span[] = [];
  for (let at = 0; at === 0 || at + longestForm < text.length; at += longestPiece - longestForm) {
    const piece = text.slice(at, at + longestPiece);
    for (const { start, end } of spansIn(piece, needles)) spans.push({ start: start + at, end: end + at });
  }
  return spans.length === 0 ? text : masked(text, spans);
}

function spansIn(piece: string, needles: readonly Needles[]): readonly Span[] {
  const readings = readingsOf(
    piece,
    wantedOf(needles.flatMap(({ forms }) => forms).join(''), shortestOf(needles, shortestHunted)),
  );
  if (readings === undefined) return [{ start: 0, end: piece.length }];
  const spans: Span[] = [];
  for (const reading of readings) {
    const lower = reading.text.toLowerCase();
    for (const { hunted, wrapped } of needles)
      for (const needle of reading.isWrapped ? wrapped : hunted) find(needle, reading, lower, piece, spans);
  }
  return spans;
}

const steps = [
  undoEscapes,
  undoAllEscapes,
  undoQuotedPrintable,
  undoQuotedValues,
  withoutBlanks,
  undoLatin1,
  foldLetters,
];

/** All ways to read a text; undefined where there are too many. */
function readingsOf(text: string, wanted: Wanted): readonly Reading[] | undefined {
  const readings = [bytesOf(text)];
  const seen = new Set(readings.map((reading) => reading.text));
  // What is not ASCII is read twice: with its letters folded, too.
  const most = /[^\0-\x7f]/.test(text) ? 2 * mostRead : mostRead;
  let read = 0;
  for (const reading of readings) {
    const decode = (from: Reading): Reading | undefined => decodeAll(from, wanted);
    for (const undo of [...steps, decode]) {
      const next = undo(reading);
      if (next === undefined || seen.has(next.text)) continue;
      read += next.text.length;
      if (next.decodings > mostDecodings || read > most) return undefined;
      seen.add(next.text);
      // The loop comes to it.
      readings.push(next);
    }
  }
  return readings;
}

/** Whether a text shows any of the secrets; also as a part of a word, for what is about to be sent. */
export function holdsSecret(text: string, secrets: Iterable<Secret>): boolean {
  const all = [...secrets].filter((secret) => secret.reveal() !== '');
  return all.some((secret) => text.includes(secret.reveal())) || redact(text, all) !== text;
}

/** The same JSON with the secrets masked in all texts and names. */
export function redactJson(value: JsonValue, secrets: readonly Secret[]): JsonValue {
  if (typeof value === 'string') return redact(value, secrets);
  if (Array.isArray(value)) return value.map((entry: JsonValue) => redactJson(entry, secrets));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [redact(name, secrets), redactJson(inner, secrets)]),
  );
}

/** Anything thrown, with the secrets masked in all that it says; the very same where it says none. */
export function redactError(thrown: unknown, secrets: readonly Secret[]): unknown {
  if (!(thrown instanceof Error) || secrets.length === 0) return thrown;
  const show = (text: string): string => redact(text, secrets);
  const cause = thrown.cause === undefined ? undefined : redactError(thrown.cause, secrets);
  const message = show(thrown.message);
  const stack = show(thrown.stack ?? '');
  if (!(thrown instanceof IngestError)) {
    if (message === thrown.message && stack === thrown.stack && cause === thrown.cause) return thrown;
    return Object.assign(new Error(message, { cause }), { name: thrown.name, stack });
  }
  const details = Object.fromEntries(
    Object.entries(thrown.details).map(([name, value]) => [name, typeof value === 'string' ? show(value) : value]),
  );
  const advice = show(thrown.advice);
  const same = Object.entries(details).every(([name, value]) => thrown.details[name] === value);
  if (same && message === thrown.message && advice === thrown.advice && cause === thrown.cause) return thrown;
  const error = new IngestError(thrown.code, message, { advice, details, ...(cause === undefined ? {} : { cause }) });
  error.stack = stack;
  return error;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** @param lower the reading's text in lower case, of the same length, for needles that are long */
function find(needle: string, reading: Reading, lower: string, whole: string, spans: Span[]): void {
  const { starts, ends, decodings } = reading;
  const text = needle.length < shortestHunted ? reading.text : lower;
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + needle.length)) {
    const last = at + needle.length - 1;
    if (needle.length < shortestHunted && !isWord(text, at, last)) continue;
    let [start, end] = [starts[at] as number, ends[last] as number];
    // What is encoded with it tells something of it: the name of a pair, for example.
    while (decodings > 0 && encodedCharacter.test(whole[start - 1] ?? '')) start -= 1;
    while (decodings > 0 && encodedCharacter.test(whole[end] ?? '')) end += 1;
    spans.push({ start, end });
  }
}

const encodedCharacter = /[A-Za-z0-9+/_=-]/;

function isWord(text: string, first: number, last: number): boolean {
  return !/\w/.test(text[first - 1] ?? '') && !/\w/.test(text[last + 1] ?? '');
}

function masked(text: string, spans: readonly Span[]): string {
  let shown = '';
  let done = 0;
  for (const { start, end } of [...spans].sort((left, right) => left.start - right.start || right.end - left.end)) {
    if (end <= done) continue;
    // One that begins within the last one adds to it.
    if (start >= done) shown += `${text.slice(done, start)}${mask}`;
    done = end;
  }
  return shown + text.slice(done);
}

function needlesOf(secret: Secret): Needles {
  const existing = known.get(secret);
  if (existing) return existing;
  const value = secret.reveal();
  // A form writes a blank as a plus sign.
  const texts = [value, value.replaceAll(' ', '+')];
  const bytes = texts.flatMap((text) => [
    utf8(text),
    // Headers are bytes: who reads UTF-8 as Latin-1 shows this, and who sends Latin-1 that.
    utf8(utf8(text)),
    ...(/[^\0-\xff]/.test(text) ? [] : [text]),
  ]);
  // Where a secret itself looks like an escape, the text it stands in is undone further than to the secret.
  const forms = withFolded(bytes.flatMap((text) => [text, undone(text, false)]));
  const wrapped = withFolded(bytes.flatMap((text) => [text.replace(/\s/g, ''), undone(text, true)]));
  const needles = {
    forms,
    hunted: unique(forms.map((form) => (isLong(form) ? form.toLowerCase() : form))),
    wrapped: unique(wrapped.filter(isLong).map((form) => form.toLowerCase())),
  };
  known.set(secret, needles);
  return needles;
}

const isLong = ({ length }: string): boolean => length >= shortestHunted;

/** The forms, and what foldLetters makes of them. */
function withFolded(forms: readonly string[]): readonly string[] {
  const folded = forms.flatMap((form) => foldLetters({ ...bytesOf(''), ...identity(form) })?.text ?? []);
  return unique([...forms, ...folded.filter(isLong)]);
}

/** A text of bytes with all of its escapes undone; without blanks, where it is wrapped, before and after each layer. */
function undone(bytes: string, isWrapped: boolean): string {
  const plain = (from: Reading): Reading => (isWrapped && withoutBlanks(from)) || from;
  let reading = plain({ ...bytesOf(''), ...identity(bytes) });
  for (let next = undoEscapes(reading); next !== undefined; next = undoEscapes(reading)) reading = plain(next);
  return reading.text;
}

function identity(bytes: string): Pick<Reading, 'text' | 'starts' | 'ends'> {
  return { text: bytes, starts: new Uint32Array(bytes.length), ends: new Uint32Array(bytes.length) };
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}

/** @param floor shorter ones do not count */
function shortestOf(needles: readonly Needles[], floor: number): number {
  return Math.min(
    ...needles
      .flatMap(({ forms, wrapped }) => [...forms, ...wrapped])
      .flatMap(({ length }) => (length < floor ? [] : [length])),
  );
}
