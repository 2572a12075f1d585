import { formatCalendarDuration, parseCalendarDuration } from '../core/duration.ts';
import { IngestError } from '../core/errors.ts';
import type { JsonValue } from '../core/json.ts';
import { didYouMean } from '../core/nearest-name.ts';
import { type Rule, type SequenceRule, type Step, severities } from './rule.ts';

/** Numbers of a rule by key, as they stand in a profile or on the command line: `8` or `30m`. */
export type RuleSettings = Readonly<Record<string, JsonValue>>;

/** A number of a rule that can be another one. */
export interface Setting {
  /** Such as `count`. */
  readonly key: string;
  readonly unit: 'count' | 'time' | 'distance';
  readonly value: number;
  /** The rule with another number. */
  with(value: number): Rule;
}

/** The numbers of a rule that can be set. In a sequence, `count` and `distinct` are those of the first step. */
export function settingsOf(rule: Rule): readonly Setting[] {
  return [
    ...ownSettings(rule),
    { key: 'quiet', unit: 'time', value: rule.quiet, with: (quiet) => ({ ...rule, quiet }) },
  ];
}

function ownSettings(rule: Rule): readonly Setting[] {
  const setting = (key: string, unit: Setting['unit'], value: number, change: (value: number) => Rule): Setting => {
    return { key, unit, value, with: change };
  };
  switch (rule.kind) {
    case 'threshold':
      return [
        setting('count', 'count', rule.count, (count) => ({ ...rule, count })),
        setting('window', 'time', rule.window, (window) => ({ ...rule, ...widened(rule, window) })),
      ];
    case 'cardinality':
      return [
        setting('count', 'count', rule.count, (count) => ({ ...rule, count })),
        setting('distinct', 'count', rule.distinct.count, (count) => ({
          ...rule,
          // Fewer documents than values there cannot be.
          count: rule.count === rule.distinct.count ? count : Math.max(rule.count, count),
          distinct: { ...rule.distinct, count },
        })),
        setting('window', 'time', rule.window, (window) => ({ ...rule, ...widened(rule, window) })),
      ];
    case 'new_terms':
      return [
        setting('history', 'time', rule.history, (history) => ({ ...rule, history })),
        setting('learn', 'time', rule.learn, (learn) => ({ ...rule, learn })),
      ];
    case 'sequence':
      return [
        ...firstStep(rule),
        setting('window', 'time', rule.window, (window) => ({ ...rule, ...widened(rule, window) })),
      ];
    case 'distance':
      return [
        setting('km', 'distance', rule.km, (km) => ({ ...rule, km })),
        setting('kmh', 'distance', rule.kmh, (kmh) => ({ ...rule, kmh })),
      ];
    case 'health':
      return rule.silence === undefined
        ? []
        : [setting('silence', 'time', rule.silence, (silence) => ({ ...rule, silence }))];
    default:
      return [];
  }
}

function firstStep(rule: SequenceRule): readonly Setting[] {
  const [first, ...others] = rule.steps as readonly [Step, ...Step[]];
  const withFirst = (step: Step): Rule => ({ ...rule, steps: [step, ...others] });
  const { count, distinct } = first;
  return [
    { key: 'count', unit: 'count', value: count, with: (value) => withFirst({ ...first, count: value }) },
    ...(distinct === undefined
      ? []
      : [
          {
            key: 'distinct',
            unit: 'count' as const,
            value: distinct.count,
            with: (value: number) => withFirst({ ...first, distinct: { ...distinct, count: value } }),
          },
        ]),
  ];
}

/** Where the quiet time is the window, it stays the window. */
function widened(rule: { readonly window: number; readonly quiet: number }, window: number) {
  return { window, quiet: rule.quiet === rule.window ? window : rule.quiet };
}

/**
 * The rule with other numbers. What it is about tells them, too: its sentence may name the old ones.
 * @param settings numbers, and `severity`
 * @throws IngestError JC_USAGE for a key that the rule does not have, or a value that does not fit
 */
export function applySettings(rule: Rule, settings: RuleSettings): Rule {
  return Object.entries(settings).reduce((changed, [key, given]) => {
    if (key === 'severity') return withSeverity(changed, given);
    const known = settingsOf(changed);
    const setting = known.find((one) => one.key === key);
    if (setting === undefined) {
      const keys = [...known.map((one) => one.key), 'severity'];
      const message = `the rule ${rule.id} has no ${key} that can be set; it has ${keys.join(', ')}`;
      throw refuse(rule, message + didYouMean(key, keys));
    }
    const value = parseSetting(setting, given);
    if (value === undefined) {
      const expected = setting.unit === 'time' ? 'a duration such as 30s, 15m, 24h or 30d' : 'a number of 1 or more';
      throw refuse(rule, `${key} of the rule ${rule.id}: expected ${expected}, got ${String(given)}`);
    }
    if (value === setting.value) return changed;
    const before = changed.about.replace(new RegExp(` \\(${key} is set to [^)]*\\)`), '');
    const about = `${before} (${key} is set to ${formatSetting({ unit: setting.unit, value })})`;
    return { ...setting.with(value), about };
  }, rule);
}

function refuse({ id }: Rule, message: string): IngestError {
  const advice = `jumpcloud-elastic rules show ${id} lists the numbers of the rule.`;
  return new IngestError('JC_USAGE', message, { advice });
}

function withSeverity(rule: Rule, given: JsonValue): Rule {
  const severity = severities.find((one) => one === given);
  if (severity !== undefined) return { ...rule, severity };
  const message = `severity of the rule ${rule.id}: expected one of ${severities.join(', ')}, got ${String(given)}`;
  throw refuse(rule, message + didYouMean(String(given), severities));
}

function parseSetting({ unit }: Setting, given: JsonValue): number | undefined {
  const text = typeof given === 'number' ? String(given) : typeof given === 'string' ? given.trim() : '';
  if (unit === 'time') return parseCalendarDuration(text);
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  return value >= 1 && value <= 1_000_000 && (unit === 'distance' || Number.isInteger(value)) ? value : undefined;
}

/** A number as it is written in a rule. */
export function formatSetting({ unit, value }: Pick<Setting, 'unit' | 'value'>): string {
  return unit === 'time' ? formatCalendarDuration(value) : String(value);
}
