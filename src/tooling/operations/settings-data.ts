import type { SettingKind, SettingRule, SettingsData } from '../../mapper/steps/settings.ts';
import type { Setting, SettingsTable, Weaker } from '../model/model.ts';

/** How values are compared, and whether it is weaker the greater they are. */
const kinds: Readonly<Record<Weaker, readonly [SettingKind, boolean]>> = {
  lower: ['number', false],
  higher: ['number', true],
  on: ['flag', true],
  off: ['flag', false],
  later: ['date', true],
  longer: ['list', true],
  present: ['presence', true],
  never: ['never', false],
  depends: ['depends', false],
};

/** The settings as data for both engines, by the kind of their paths. */
export function settingsData({ secrets, settings }: SettingsTable): SettingsData {
  const exact: Record<string, SettingRule[]> = {};
  const anywhere: Record<string, SettingRule[]> = {};
  const below: Record<string, SettingRule[]> = {};
  for (const setting of settings) {
    const path = setting.path.toLowerCase();
    const [rules, key] = path.startsWith('*.')
      ? [anywhere, path.slice(2)]
      : path.endsWith('.*')
        ? [below, path.slice(0, -2)]
        : [exact, path];
    rules[key] = [...(rules[key] ?? []), { ...ruleOf(setting), ...(rules === below && { below: true as const }) }];
  }
  return { secrets: secrets.map((word) => word.toLowerCase()), exact, anywhere, below };
}

function ruleOf({ words, weaker, order, zero, absentIsOff, secret, networks, member, events }: Setting): SettingRule {
  const [kind, grows] = weaker === undefined ? (['rank', true] as const) : kinds[weaker];
  const ranks = order?.flatMap((rank, index) => [rank].flat().map((word) => [word.toLowerCase(), index] as const));
  return {
    words,
    kind,
    ...(grows && { grows }),
    ...(zero && { zero }),
    ...(absentIsOff && { absentIsOff }),
    ...(secret && { secret }),
    ...(networks && { networks }),
    ...(member !== undefined && { member }),
    ...(ranks !== undefined && { ranks: Object.fromEntries(ranks) }),
    ...(events !== undefined && { events }),
  };
}
