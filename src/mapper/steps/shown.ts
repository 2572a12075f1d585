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

function isSecret(path: string, value: unknown, rule: SettingRule | undefined, { secrets }: Settings): boolean {
  const isTold = (text: string) => {
    const lowered = lowerAscii(text);
    return secrets.some((word) => lowered.includes(word));
  };
  if (rule === undefined ? isTold(path) : rule.secret === true) return true;
  const { member } = rule ?? {};
  if (member !== undefined && Array.isArray(value) && value.every((one) => typeof memberOf(one, member) === 'string'))
    return false;
  return holdsSecret(value, isTold);
}

/** Whether a value has a key for a secret in it, or is a private key. */
function holdsSecret(value: unknown, isTold: (text: string) => boolean): boolean {
  // What was too deep to keep is JSON text.
  if (typeof value === 'string') return value.includes('PRIVATE KEY') || (/^[[{]/.test(value) && isTold(value));
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some((member) => holdsSecret(member, isTold));
  return Object.entries(value).some(([key, member]) => isTold(key) || holdsSecret(member, isTold));
}

/** A text of one line and no more than a length; what is cut off shows. */
export function cutShown(text: string, longest: number): string {
  let end = text.length;
  if (end > longest) {
    end = longest - 1;
    const last = text.charCodeAt(end - 1);
    if (last >= 0xd800 && last <= 0xdbff) end--;
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a document's text has one line
  const line = text.slice(0, end).replace(/[\u0000-\u001f]/g, ' ');
  return end < text.length ? `${line}…` : line;
}
