import type { Setting, SettingsTable } from '../model/model.ts';
import type { YamlFile } from './load-yaml.ts';

interface RawSetting extends Pick<Setting, 'words' | 'weaker' | 'order' | 'member'> {
  readonly zero?: true;
  readonly absent_is_off?: true;
  readonly secret?: true;
  readonly networks?: true;
}

interface RawGroup {
  readonly name: string;
  readonly under?: readonly string[];
  readonly events?: readonly string[];
  readonly settings: Readonly<Record<string, RawSetting>>;
}

interface RawTable {
  readonly secrets: readonly string[];
  readonly groups: readonly RawGroup[];
}

/** The settings that a checked file declares; none without a file. */
export function loadSettings(file: YamlFile | undefined): SettingsTable {
  if (file === undefined) return { secrets: [], settings: [] };
  const { secrets, groups } = file.value as unknown as RawTable;
  const settings = groups.flatMap(({ name: group, under = [''], events, settings: raw }, index) =>
    Object.entries(raw).flatMap(([name, rule]) =>
      under.map(
        (parent): Setting => ({
          group,
          path: parent === '' ? name : `${parent}.${name}`,
          events,
          words: rule.words,
          weaker: rule.weaker,
          order: rule.order,
          zero: rule.zero ?? false,
          absentIsOff: rule.absent_is_off ?? false,
          secret: rule.secret ?? false,
          networks: rule.networks ?? false,
          member: rule.member,
          location: { file: file.file, line: file.lineOf(['groups', index, 'settings', name]) },
        }),
      ),
    ),
  );
  return { secrets, settings };
}
