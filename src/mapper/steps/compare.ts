import { lowerAscii } from './actor.ts';
import { canonicalJson } from './canonical-json.ts';
import { growthOf, networkOf } from './growth.ts';
import { prefixOf } from './networks.ts';
import { longestPath, type SettingRule, type Settings } from './settings.ts';
import { cutShown, namesSecret, shown } from './shown.ts';

/** What a change of settings can come to. */
export const verdicts = ['weaker', 'stronger', 'mixed', 'neutral', 'unknown'] as const;

/** More values than this within one change are not told apart, and changes behind that many are not compared. */
const mostLeaves = 1000;
/** What a document lists. */
const mostListed = 50;
const longestText = 500;

export interface Comparison {
  readonly fields: readonly string[];
  readonly set: readonly string[];
  readonly text: readonly string[];
  readonly weaker: readonly string[];
  readonly stronger: readonly string[];
  readonly verdict: (typeof verdicts)[number];
  readonly widestPrefix: number | undefined;
}

/** In this order they are listed: the most telling ones first. */
const ranks = { weaker: 0, stronger: 1, unknown: 2, unlisted: 3, neutral: 3 } as const;

interface Leaf {
  readonly path: string;
  readonly from: unknown;
  readonly to: unknown;
  readonly rule: SettingRule | undefined;
  readonly effect: keyof typeof ranks;
}

type Values = Map<string, unknown>;

/**
 * What changed, value by value, and whether that is weaker. The ingest pipeline has the same function in Painless; the two
 * must agree for every JSON value.
 * @param changes the conformed `changes`, one object or a list
 */
export function compareChanges(changes: unknown, eventType: string | undefined, settings: Settings): Comparison {
  const names = new Set<string>();
  const leaves: Leaf[] = [];
  let isUntold = false;
  for (const change of Array.isArray(changes) ? changes : [changes]) {
    const { field, from, to } = change as { readonly field?: unknown; readonly from?: unknown; readonly to?: unknown };
    if (typeof field !== 'string') {
      isUntold = true;
      continue;
    }
    names.add(cutShown(field, longestText));
    if (leaves.length > mostLeaves) {
      isUntold = true;
      continue;
    }
    // Both sides empty: something changed, and nobody says what.
    const isSilent = from === undefined && to === undefined;
    if (isSilent && settings.find(lowerAscii(field), eventType)?.kind !== 'never') isUntold = true;
    leaves.push(...leavesOf(field, from, to, eventType, settings));
  }
  leaves.sort((a, b) => ranks[a.effect] - ranks[b.effect] || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const pathsOf = (effect: Leaf['effect']) =>
    listed(leaves.filter((leaf) => leaf.effect === effect).map(({ path }) => cutShown(path, longestText)));
  const weaker = pathsOf('weaker');
  const stronger = pathsOf('stronger');
  isUntold ||= leaves.some(({ effect }) => effect === 'unknown' || effect === 'unlisted');
  return {
    fields: listed([...names]),
    set: listed(
      leaves.map(({ path, to, rule }) => cutShown(`${path}=${shown(path, to, rule, settings)}`, longestText)),
    ),
    text: listed(leaves.map((leaf) => textOf(leaf, settings))),
    weaker,
    stronger,
    verdict: verdictOf(weaker.length > 0, stronger.length > 0, isUntold),
    widestPrefix: widestOf(leaves),
  };
}

function listed(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].slice(0, mostListed);
}

function verdictOf(isWeaker: boolean, isStronger: boolean, isUntold: boolean): Comparison['verdict'] {
  if (isWeaker) return isStronger ? 'mixed' : 'weaker';
  if (isStronger) return 'stronger';
  return isUntold ? 'unknown' : 'neutral';
}

function textOf({ path, from, to, rule }: Leaf, settings: Settings): string {
  const values = `${shown(path, from, rule, settings)} → ${shown(path, to, rule, settings)}`;
  return cutShown(`${rule?.words ?? path}: ${values}`, longestText);
}

/** The values within a change that are not the same on both sides. */
function leavesOf(
  field: string,
  from: unknown,
  to: unknown,
  eventType: string | undefined,
  settings: Settings,
): readonly Leaf[] {
  const ruleOf = (path: string) => settings.find(lowerAscii(path), eventType);
  const before: Values = new Map();
  const after: Values = new Map();
  collect(from, field, before, settings);
  collect(to, field, after, settings, (path, inner) => {
    if (before.has(path) || !isSingle(ruleOf(path))) return false;
    if (inner.from !== undefined) before.set(path, inner.from);
    if (inner.to !== undefined) after.set(path, inner.to);
    return true;
  });
  if (before.size > mostLeaves || after.size > mostLeaves)
    return [{ path: field, from, to, rule: undefined, effect: 'unlisted' }];
  const paths = new Set([...before.keys(), ...after.keys()]);
  const reshaped = reshapedOf(paths);
  return [...paths].flatMap((path): readonly Leaf[] => {
    const [was, is] = [before.get(path), after.get(path)];
    if (was === is || canonicalJson(was) === canonicalJson(is)) return [];
    const rule = ruleOf(path);
    return [{ path, from: was, to: is, rule, effect: effectOf(rule, was, is, reshaped.has(path)) }];
  });
}

/**
 * What is a value on one side and an object on the other: neither is gone, so nothing is absent. A path that is too long
 * to be a setting does not matter.
 */
function reshapedOf(paths: ReadonlySet<string>): ReadonlySet<string> {
  const reshaped = new Set<string>();
  for (const path of paths) {
    if (path.length > longestPath) continue;
    for (let dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
      const parent = path.slice(0, dot);
      if (paths.has(parent)) reshaped.add(parent).add(path);
    }
  }
  return reshaped;
}

/** @param asChange takes an object that has `from` and `to` alone, if it is a change within the change */
function collect(
  value: unknown,
  path: string,
  values: Values,
  settings: Settings,
  asChange?: (path: string, inner: Readonly<Record<string, unknown>>) => boolean,
): void {
  if (value === undefined || values.size > mostLeaves) return;
  if (typeof value !== 'object' || value === null || Array.isArray(value) || namesSecret(value, settings)) {
    // Two keys can make one path: `a.b`, and `b` within `a`.
    values.set(path, values.has(path) ? [values.get(path), value] : value);
    return;
  }
  const object = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(object);
  if (keys.every((key) => key === 'from' || key === 'to') && asChange?.(path, object)) return;
  for (const key of keys.sort()) collect(object[key], `${path}.${key}`, values, settings, asChange);
}

/** Whether a setting can have no members of its own. */
function isSingle(rule: SettingRule | undefined): boolean {
  return rule !== undefined && singleKinds.has(rule.kind);
}

const singleKinds: ReadonlySet<string> = new Set(['number', 'flag', 'date', 'rank']);

function effectOf(rule: SettingRule | undefined, from: unknown, to: unknown, isReshaped: boolean): Leaf['effect'] {
  if (rule === undefined) return 'unlisted';
  if (rule.kind === 'never') return 'neutral';
  const growth = isReshaped ? undefined : growthOf(rule, from, to);
  if (growth === undefined) return 'unknown';
  if (growth === 0) return 'neutral';
  return growth > 0 === (rule.grows === true) ? 'weaker' : 'stronger';
}

/** The largest network that an allow list has now, as the length of its prefix. */
function widestOf(leaves: readonly Leaf[]): number | undefined {
  let widest: number | undefined;
  for (const { to, rule } of leaves) {
    if (rule?.networks !== true) continue;
    for (const member of Array.isArray(to) ? to : [to]) {
      const network = networkOf(member);
      if (network !== undefined) widest = Math.min(widest ?? 128, prefixOf(network));
    }
  }
  return widest;
}
