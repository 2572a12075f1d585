import { lowerAscii } from './actor.ts';
import { canonicalJson } from './canonical-json.ts';
import type { SettingRule, Settings } from './settings.ts';

const longestValue = 200;
const none = '(none)';
const hidden = '(hidden)';

/** A value of a setting for people; secrets are hidden. */
export function shown(path: string, value: unknown, rule: SettingRule | undefined, settings: Settings): string {
  if (value === undefined) return none;
  // There are no secret booleans.
  if (typeof value !== 'boolean' && isSecret(path, value, rule, settings)) return hidden;
  let text = '';
  for (const member of Array.isArray(value) ? value : [value]) {
    text += `${text === '' ? '' : ', '}${shownMember(member, rule?.member)}`;
    if (text.length > longestValue) break;
  }
  return cutShown(text, longestValue);
}

function shownMember(value: unknown, member: string | undefined): string {
  if (typeof value === 'string') return value;
  const named = member === undefined ? undefined : memberOf(value, member);
  return typeof named === 'string' ? named : canonicalJson(value);
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

function isSecret(path: string, value: unknown, rule: SettingRule | undefined, settings: Settings): boolean {
  if (rule?.secret === true || ((rule === undefined || rule.below) && isTold(path, settings))) return true;
  const { member } = rule ?? {};
  if (member !== undefined && Array.isArray(value) && value.every((one) => typeof memberOf(one, member) === 'string'))
    return false;
  return holdsSecret(value, settings);
}

function isTold(text: string, { secrets }: Settings): boolean {
  const lowered = lowerAscii(text);
  return secrets.some((word) => lowered.includes(word));
}

/** Whether a value has a secret in it: under a key, beside its name, or within a text. */
function holdsSecret(value: unknown, settings: Settings): boolean {
  if (typeof value === 'string') return tellsSecret(value, settings);
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some((member) => holdsSecret(member, settings));
  if (namesSecret(value, settings)) return true;
  return Object.entries(value).some(([key, member]) => isTold(key, settings) || holdsSecret(member, settings));
}

/** Whether an object is a name and a value, and the name is that of a secret: `{"name": "apiToken", "value": …}`. */
export function namesSecret(object: object, settings: Settings): boolean {
  if (!Object.hasOwn(object, 'value')) return false;
  return Object.entries(object).some(
    ([key, member]) => key !== 'value' && typeof member === 'string' && isTold(member, settings),
  );
}

/** What stands between a word and its value: the rest of the name, quotes, spaces. */
const betweens = 'abcdefghijklmnopqrstuvwxyz0123456789_-"\'\\ ';
const longestBetween = 20;

/** Private keys, JSON (what was too deep to keep is JSON text), `token=…`, `password: …`, `https://user:password@host`. */
function tellsSecret(text: string, settings: Settings): boolean {
  if (text.includes('PRIVATE KEY') || (/^ *[[{]/.test(text) && isTold(text, settings))) return true;
  const lowered = lowerAscii(text);
  for (const word of settings.secrets) {
    for (let at = lowered.indexOf(word); at >= 0; at = lowered.indexOf(word, at + 1)) {
      const last = at + word.length + longestBetween;
      let next = at + word.length;
      while (next < last && next < lowered.length && betweens.includes(lowered.charAt(next))) next++;
      if (lowered.charAt(next) === ':' || lowered.charAt(next) === '=') return true;
    }
  }
  for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', at + 1)) {
    const slash = text.indexOf('/', at + 3);
    const host = text.slice(at + 3, slash < 0 ? text.length : slash);
    const colon = host.indexOf(':');
    if (colon >= 0 && host.includes('@', colon)) return true;
  }
  return false;
}

/** A text of one line and no more than a length; what is cut off shows. */
export function cutShown(text: string, longest: number): string {
  let end = text.length;
  if (end > longest) end = wholeEnd(text, longest - 1);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a document's text has one line
  const line = text.slice(0, end).replace(/[\u0000-\u001f]/g, ' ');
  return end < text.length ? `${line}…` : line;
}

/** Where to cut a text that goes on: a character beyond the 65,536 of the basic plane must not lose its second half. */
export function wholeEnd(text: string, end: number): number {
  const last = text.charCodeAt(end - 1);
  return last >= 0xd800 && last <= 0xdbff ? end - 1 : end;
}
