import { day } from '../../core/duration.ts';
import type { Names } from '../../kql/names.ts';
import { parseKql } from '../../kql/parse.ts';
import type { RuleNames } from '../read-rule.ts';
import type { Condition, Rule, SequenceRule, Step } from '../rule.ts';
import { settingsOf } from '../settings.ts';
import { type ConditionMutant, conditionMutants } from './condition-mutants.ts';

/** A rule with one change that some test must tell from the rule. */
export interface Mutant {
  /** Such as `window*2` or `drop $failed`; as it stands under `equivalent`. */
  readonly name: string;
  readonly rule: Rule;
}

/** All mutants of a rule. */
export function mutantsOf(rule: Rule, names: RuleNames): readonly Mutant[] {
  const ofStream: Names = { conditions: names.conditions[rule.stream], lists: names.lists };
  return [
    ...inPlace('', conditionMutants(rule.where, ofStream), (where) => ({ ...rule, where })),
    ...exceptionMutants(rule, ofStream),
    ...ownMutants(rule, names, ofStream),
    ...numberMutants(rule),
  ];
}

function inPlace(
  place: string,
  mutants: readonly ConditionMutant[],
  put: (condition: Condition) => Rule,
): readonly Mutant[] {
  return mutants.map(({ name, condition }) => ({ name: `${place}${name}`, rule: put(condition) }));
}

function exceptionMutants(rule: Rule, names: Names): readonly Mutant[] {
  return rule.unless.flatMap((exception, index) => {
    const others = rule.unless.filter((_, place) => place !== index);
    const put = (condition: Condition): Rule => {
      return { ...rule, unless: rule.unless.with(index, { name: exception.name, ...condition }) };
    };
    // An exception for everybody, or for everybody else, is told by every test that finds something.
    const inner = conditionMutants(exception, names).slice(parseKql(exception.text).kind === 'and' ? 0 : 2);
    return [
      { name: `drop unless.${exception.name}`, rule: { ...rule, unless: others } },
      ...inPlace(`unless.${exception.name}: `, inner, put),
    ];
  });
}

/** What only rules of some kinds have, apart from numbers that can be set. */
function ownMutants(rule: Rule, { conditions, lists }: RuleNames, ofStream: Names): readonly Mutant[] {
  switch (rule.kind) {
    case 'sequence':
      return rule.steps.flatMap((step, index) => stepMutants(rule, step, index, ofStream));
    case 'state': {
      const ofUsers = conditionMutants(rule.state, { conditions: conditions.users, lists });
      return inPlace('state: ', ofUsers, (state) => ({ ...rule, state }));
    }
    case 'compare': {
      const are = rule.are === 'same' ? 'different' : 'same';
      return [{ name: `are: ${are}`, rule: { ...rule, are } }];
    }
    case 'indicator':
      return rule.indicators.length < 2
        ? []
        : rule.indicators.map((one) => ({
            name: `drop ${one.field} (${one.type})`,
            rule: { ...rule, indicators: rule.indicators.filter((other) => other !== one) },
          }));
    default:
      return [];
  }
}

function stepMutants(rule: SequenceRule, step: Step, index: number, names: Names): readonly Mutant[] {
  const put = (changed: Partial<Step>): Rule => ({ ...rule, steps: rule.steps.with(index, { ...step, ...changed }) });
  const place = `steps[${index}]: `;
  const { count, distinct, differs } = step;
  return [
    ...inPlace(place, conditionMutants(step.where, names), (where) => put({ where })),
    ...counts(count).map(([sign, value]) => ({ name: `${place}count${sign}`, rule: put({ count: value }) })),
    ...(distinct === undefined
      ? []
      : counts(distinct.count).map(([sign, value]) => ({
          name: `${place}distinct${sign}`,
          rule: put({ distinct: { ...distinct, count: value } }),
        }))),
    ...(differs === undefined ? [] : [{ name: `${place}drop differs`, rule: put({ differs: undefined }) }]),
  ];
}

function counts(count: number): readonly (readonly [string, number])[] {
  return [...(count > 1 ? [['-1', count - 1] as const] : []), ['+1', count + 1] as const];
}

function numberMutants(rule: Rule): readonly Mutant[] {
  return settingsOf(rule)
    .filter(({ key }) => !isDefault(rule, key) && !(rule.kind === 'sequence' && /^(count|distinct)$/.test(key)))
    .flatMap(({ key, unit, value, with: put }): readonly Mutant[] => {
      // A window is changed alone: what follows from it is none of its own.
      const change = (changed: number) => (key === 'window' ? { ...put(changed), quiet: rule.quiet } : put(changed));
      if (unit === 'count')
        return counts(value).map(([sign, changed]) => ({ name: `${key}${sign}`, rule: change(changed) }));
      return [
        { name: `${key}/2`, rule: change(value / 2) },
        { name: `${key}*2`, rule: change(value * 2) },
      ];
    });
}

/** Whether a number is what it is without being written. */
function isDefault(rule: Rule, key: string): boolean {
  if (key === 'quiet') return rule.quiet === 0 || ('window' in rule && rule.quiet === rule.window);
  if (rule.kind === 'new_terms' && key === 'learn') return rule.learn === Math.min(7 * day, rule.history);
  return rule.kind === 'cardinality' && key === 'count' && rule.count === rule.distinct.count;
}
