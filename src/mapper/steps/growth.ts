import { lowerAscii } from './actor.ts';
import { canonicalJson } from './canonical-json.ts';
import { covers, mergeNetworks, type Network, readNetwork } from './networks.ts';
import type { SettingRule } from './settings.ts';

/** Longer lists are not compared. */
const mostMembers = 200;

/**
 * Whether a setting has become greater (1), smaller (-1), or neither (0): a higher number, on, a later time, more
 * members, there at all, a weaker word. The ingest pipeline has the same function in Painless.
 * @returns undefined where nobody can tell
 */
export function growthOf(rule: SettingRule, from: unknown, to: unknown): number | undefined {
  switch (rule.kind) {
    case 'number':
      return differenceOf(numberOf(from, rule), numberOf(to, rule));
    case 'flag':
      return differenceOf(flagOf(from, rule), flagOf(to, rule));
    case 'date':
      return differenceOf(timeOf(from, rule), timeOf(to, rule));
    case 'presence':
      return from === undefined ? 1 : to === undefined ? -1 : undefined;
    case 'rank': {
      const difference = differenceOf(rankOf(from, rule), rankOf(to, rule));
      // Two words of one rank are two different things.
      return difference === 0 ? undefined : difference;
    }
    case 'list':
      return growthOfLists(membersOf(from, rule), membersOf(to, rule), rule.networks === true);
    default:
      return undefined;
  }
}

function differenceOf<T extends number | string>(from: T | undefined, to: T | undefined): number | undefined {
  if (from === undefined || to === undefined) return undefined;
  return from < to ? 1 : from > to ? -1 : 0;
}

/** Numbers below 1 often mean "without limit". */
function numberOf(value: unknown, { zero }: SettingRule): number | undefined {
  return typeof value === 'number' && (value > 0 || (zero === true && value === 0)) ? value : undefined;
}

function flagOf(value: unknown, { absentIsOff }: SettingRule): number | undefined {
  if (value === undefined) return absentIsOff ? 0 : undefined;
  return typeof value === 'boolean' ? Number(value) : undefined;
}

const template = '0000-00-00T00:00:00';

/** Times in UTC with seconds, of which the texts have the order of the times. */
function timeOf(value: unknown, { absentIsOff }: SettingRule): string | undefined {
  if (value === undefined) return absentIsOff ? '' : undefined;
  if (typeof value !== 'string' || value.length > 40 || !value.endsWith('Z')) return undefined;
  for (let at = 0; at < template.length; at++) {
    const wanted = template.charAt(at);
    const unit = value.charCodeAt(at);
    const isDigit = unit >= 48 && unit <= 57;
    if (wanted === '0' ? !isDigit : wanted !== value.charAt(at)) return undefined;
  }
  const fraction = value.slice(template.length, -1);
  return fraction === '' || /^\.\d+$/.test(fraction) ? value.slice(0, template.length) : undefined;
}

function rankOf(value: unknown, { ranks = {} }: SettingRule): number | undefined {
  if (typeof value !== 'string') return undefined;
  const word = lowerAscii(value);
  return Object.hasOwn(ranks, word) ? ranks[word] : undefined;
}

function membersOf(value: unknown, { absentIsOff }: SettingRule): readonly unknown[] | undefined {
  if (value === undefined) return absentIsOff ? [] : undefined;
  if (!Array.isArray(value)) return [value];
  return value.length > mostMembers ? undefined : value;
}

function growthOfLists(
  from: readonly unknown[] | undefined,
  to: readonly unknown[] | undefined,
  networks: boolean,
): number | undefined {
  if (from === undefined || to === undefined) return undefined;
  const [before, after] = [contentOf(from, networks), contentOf(to, networks)];
  const isKept = isWithin(before, after);
  const isNone = isWithin(after, before);
  if (isKept) return isNone ? 0 : 1;
  return isNone ? -1 : undefined;
}

interface Content {
  readonly networks: readonly Network[];
  /** JSON of all members that are no network. */
  readonly others: ReadonlySet<string>;
}

function contentOf(members: readonly unknown[], networks: boolean): Content {
  const found = networks ? members.map(networkOf) : [];
  return {
    networks: mergeNetworks(found.filter((network) => network !== undefined)),
    others: new Set(members.filter((_, index) => found[index] === undefined).map(canonicalJson)),
  };
}

export function networkOf(member: unknown): Network | undefined {
  return typeof member === 'string' ? readNetwork(member) : undefined;
}

function isWithin(inner: Content, outer: Content): boolean {
  const areInside = inner.networks.every((network) => outer.networks.some((other) => covers(other, network)));
  return areInside && [...inner.others].every((other) => outer.others.has(other));
}
