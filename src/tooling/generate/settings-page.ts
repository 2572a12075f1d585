import type { SchemaModel, Setting, Weaker } from '../model/model.ts';

/** When a setting is weaker, for people. */
const directions: Readonly<Record<Weaker, string>> = {
  lower: 'the number is lower',
  higher: 'the number is higher',
  on: 'it is on',
  off: 'it is off',
  later: 'the time is later',
  longer: 'the list has more',
  present: 'there is one',
  never: 'does not matter',
  depends: 'people have to judge it',
};

/** The page of the reference with every setting by which a change is judged. */
export function settingsPage({ settings: { settings, secrets } }: SchemaModel): readonly string[] {
  const groups = [...new Set(settings.map(({ group }) => group))];
  return [
    '# Settings',
    '',
    'By this table `jumpcloud.derived.changes` says whether a change is weaker. `*.` stands for any names in front of a path,',
    '`.*` for any names behind it. The case of letters does not matter. What is not here is neither weaker nor stronger.',
    '',
    'A value is hidden if the table says so. It is also hidden if its path has one of the words below, unless the table has',
    'that path without `.*`.',
    '',
    `Words: ${secrets.join(', ')}.`,
    ...groups.flatMap((group) => [
      '',
      `## ${group}`,
      '',
      '| Setting | Path | Weaker if | Notes |',
      '|---|---|---|---|',
      ...settings.filter((setting) => setting.group === group).map(rowOf),
    ]),
  ];
}

function rowOf(setting: Setting): string {
  const { words, path, weaker, order = [] } = setting;
  const direction =
    weaker === undefined
      ? `further right: ${order.map((rank) => [rank].flat().join(' or ')).join(' → ')}`
      : directions[weaker];
  return `| ${[words, `\`${path}\``, direction, notesOf(setting).join('; ')].join(' | ')} |`;
}

function notesOf({ events, zero, absentIsOff, secret, networks }: Setting): readonly string[] {
  return [
    ...(events === undefined ? [] : [`only in ${events.map((event) => `\`${event}\``).join(', ')}`]),
    ...(zero ? ['0 counts'] : []),
    ...(absentIsOff ? ['absent counts as off or none'] : []),
    ...(networks ? ['compared by the addresses it covers'] : []),
    ...(secret ? ['hidden'] : []),
  ];
}
