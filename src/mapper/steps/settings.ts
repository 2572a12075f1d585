/** How two values of a setting are compared; `never` matters to nobody, `depends` is for people to judge. */
export type SettingKind = 'number' | 'flag' | 'date' | 'list' | 'presence' | 'rank' | 'never' | 'depends';

/** What the schema says of a setting. */
export interface SettingRule {
  /** What people call it. */
  readonly words: string;
  readonly kind: SettingKind;
  /** Whether it is weaker the greater it is; absent for the opposite. */
  readonly grows?: true;
  /** Whether 0 is a number like any other, not a word for "without limit". */
  readonly zero?: true;
  /** Whether a value that is not there means off, none or an empty list. */
  readonly absentIsOff?: true;
  readonly secret?: true;
  /** Whether its path is open behind, so that it names none of the values there. */
  readonly below?: true;
  /** Whether the list holds networks. */
  readonly networks?: true;
  /** Of a list of objects, the member that is shown. */
  readonly member?: string;
  /** Words in lower case by rank, from strongest to weakest. */
  readonly ranks?: Readonly<Record<string, number>>;
  /** Types of the events it is about; absent for all. */
  readonly events?: readonly string[];
}

/** Rules by path in lower case. */
type Rules = Readonly<Record<string, readonly SettingRule[]>>;

/** The settings of the schema, as data for both engines. */
export interface SettingsData {
  /** Words in lower case that make a path secret. */
  readonly secrets: readonly string[];
  readonly exact: Rules;
  /** By the end of a path. */
  readonly anywhere: Rules;
  /** By the beginning of a path. */
  readonly below: Rules;
}

/** {@link SettingsData} to look things up in. */
export interface Settings {
  readonly secrets: readonly string[];
  /** @param path in lower case */
  find(path: string, eventType: string | undefined): SettingRule | undefined;
}

/** No setting has a longer path; each name of a path is one more to look for. */
export const longestPath = 500;

export function createSettings({ secrets, ...rules }: SettingsData): Settings {
  const exact = new Map(Object.entries(rules.exact));
  const anywhere = new Map(Object.entries(rules.anywhere));
  const below = new Map(Object.entries(rules.below));
  return {
    secrets,
    find(path, eventType) {
      if (path.length > longestPath) return undefined;
      const fitting = (found: readonly SettingRule[] | undefined) =>
        found?.find(({ events }) => events === undefined || (eventType !== undefined && events.includes(eventType)));
      let rule = fitting(exact.get(path)) ?? fitting(anywhere.get(path));
      for (let dot = path.indexOf('.'); rule === undefined && dot >= 0; dot = path.indexOf('.', dot + 1))
        rule = fitting(anywhere.get(path.slice(dot + 1)));
      for (let dot = path.lastIndexOf('.'); rule === undefined && dot > 0; dot = path.lastIndexOf('.', dot - 1))
        rule = fitting(below.get(path.slice(0, dot)));
      return rule;
    },
  };
}
