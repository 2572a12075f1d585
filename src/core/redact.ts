import { IngestError } from './errors.ts';
import { isJsonObject, type JsonValue } from './json.ts';
import { mask, type Secret } from './secret.ts';
import { type Unfolded, unfold, unfoldWrapped } from './unfold.ts';

/** A form that a secret may have in a text whose escapes are undone. */
interface Needle {
  readonly text: string;
  /** Found inside of Base64 that may hold more than the secret: all of it goes. */
  readonly isBase64: boolean;
}

interface Needles {
  readonly forms: readonly Needle[];
  /** The same without blanks; only long ones. */
  readonly wrapped: readonly Needle[];
}

/** A form that is shorter is hunted as a word of its own only: inside of words it is found everywhere. */
export const shortestHunted = 8;

const known = new WeakMap<Secret, Needles>();

/**
 * Replaces every occurrence of the secrets' values in a text by a mask: also where a server, a proxy or a framework has
 * escaped them (percent encoding, JSON as Go, PHP or JavaScript write it, HTML), several times over, encoded them (hex,
 * Base64, alone or as a part of something longer) or wrapped them into lines.
 */
export function redact(text: string, secrets: Iterable<Secret>): string {
  const needles = [...secrets].filter((secret) => secret.reveal() !== '').map(needlesOf);
  if (needles.length === 0 || text === '') return text;
  const spans: Span[] = [];
  const layers = unfold(text);
  const search = (among: readonly Unfolded[], which: keyof Needles): void => {
    for (const layer of among)
      for (const forms of needles) for (const needle of forms[which]) find(needle, layer, text, spans);
  };
  search(layers, 'forms');
  if (layers.some((layer) => /\s/.test(layer.text))) search(unfoldWrapped(text), 'wrapped');
  return spans.length === 0 ? text : masked(text, spans);
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

function find(
  { text: needle, isBase64 }: Needle,
  { text, starts, ends }: Unfolded,
  whole: string,
  spans: Span[],
): void {
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + needle.length)) {
    let [first, last] = [at, at + needle.length - 1];
    if (needle.length < shortestHunted && !isWord(text, first, last)) continue;
    // The characters beside it hold bits of the secret, too; another word beside it does not.
    const joins = (left: number): boolean => whole[ends[left] as number] !== ' ';
    if (isBase64 && base64Character.test(text[first - 1] ?? '') && joins(first - 1)) first -= 1;
    if (isBase64 && base64Character.test(text[last + 1] ?? '') && joins(last)) last += 1;
    let [start, end] = [starts[first] as number, ends[last] as number];
    while (isBase64 && base64Character.test(whole[start - 1] ?? '')) start -= 1;
    while (isBase64 && base64Character.test(whole[end] ?? '')) end += 1;
    spans.push({ start, end });
  }
}

const base64Character = /[A-Za-z0-9+/_=-]/;
const wordCharacter = /[\p{L}\p{N}_]/u;

function isWord(text: string, first: number, last: number): boolean {
  return !wordCharacter.test(text[first - 1] ?? '') && !wordCharacter.test(text[last + 1] ?? '');
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
  const forms = formsOf(secret.reveal());
  const wrapped = forms
    .flatMap((form) => {
      const layers = unfoldWrapped(form.text);
      return [...new Set([layers[0]?.text ?? '', lastOf(layers, '')])].map((text) => ({ ...form, text }));
    })
    .filter(({ text }) => text.length >= shortestHunted);
  const needles = { forms, wrapped };
  known.set(secret, needles);
  return needles;
}

function formsOf(value: string): readonly Needle[] {
  const plain = new Set([value]);
  // A form writes a blank as a plus sign.
  if (/ /.test(value)) plain.add(value.replaceAll(' ', '+'));
  // Where a secret itself looks like an escape, the text it stands in is undone further than to the secret.
  for (const text of [...plain]) plain.add(lastOf(unfold(text), text));
  const bytes = Buffer.from(value, 'utf8');
  const isAscii = bytes.length === value.length;
  // Headers are bytes: who reads UTF-8 as Latin-1 shows this.
  if (!isAscii) plain.add(bytes.toString('latin1'));
  const encodings = isAscii || /[^\0-\xff]/.test(value) ? [bytes] : [bytes, Buffer.from(value, 'latin1')];
  const encoded = new Set<string>();
  for (const each of encodings) {
    const hex = each.toString('hex');
    // A list of bytes, as fingerprints and dumps have it; its blanks are plus signs in a form.
    const lists = [':', '+'].map((between) => hex.replace(/..(?!$)/g, `$&${between}`));
    if (value.length >= 4) for (const form of [hex, ...lists]) plain.add(form).add(form.toUpperCase());
    for (const form of base64Forms(each)) encoded.add(form);
  }
  return [
    ...[...plain].filter((text) => text !== '').map((text) => ({ text, isBase64: false })),
    ...[...encoded].map((text) => ({ text, isBase64: true })),
  ];
}

function lastOf(layers: readonly Unfolded[], otherwise: string): string {
  return layers.at(-1)?.text ?? otherwise;
}

/**
 * What Base64 shows of bytes, wherever they begin in what was encoded: the characters that depend on them alone. Fewer than
 * eight of them could be found by chance.
 */
function base64Forms(bytes: Buffer): readonly string[] {
  return [0, 1, 2].flatMap((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    const core = text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
    if (core.length < shortestHunted) return [];
    return [core, core.replaceAll('+', '-').replaceAll('/', '_')];
  });
}
