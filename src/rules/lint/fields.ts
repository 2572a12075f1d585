import { unknownField } from '../../kql/fields.ts';
import type { KeyPath } from '../../readers/yaml.ts';
import type { IndicatorField, Rule, Step } from '../rule.ts';
import type { Check } from './note.ts';

/** What a rule does with a field, and the types that allow it. */
const uses = {
  key: {
    types: ['keyword', 'constant_keyword', 'wildcard', 'ip', 'boolean', 'long', 'flattened'],
    verb: 'group by it',
  },
  value: {
    types: ['keyword', 'constant_keyword', 'wildcard', 'ip', 'boolean', 'long', 'flattened', 'date'],
    verb: 'compare its values',
  },
  place: { types: ['geo_point'], verb: 'measure a distance' },
  ip: { types: ['ip', 'keyword'], verb: 'look for addresses in it' },
  name: { types: ['keyword', 'wildcard'], verb: 'look for names in it' },
} as const;

interface FieldUse {
  readonly field: string;
  readonly use: keyof typeof uses;
  readonly path: KeyPath;
}

/** Fields outside of conditions that there are not, or whose type does not fit. */
export const checkFields: Check = (rule, note, language) => {
  for (const { field, use, path } of usesOf(rule)) {
    const found = language[rule.stream].fields(field);
    const { types, verb } = uses[use];
    if (found === undefined) note(path, unknownField(field, language[rule.stream].fields));
    else if (found.type === 'flattened' && found.key === undefined) note(path, `${field} is a map: name a key of it`);
    else if (!(types as readonly string[]).includes(found.type))
      note(path, `${field} is a ${found.type}: you cannot ${verb}`);
    const [first] = language[rule.stream].check({ kind: 'exists', field, at: 0 });
    if (found !== undefined && first !== undefined) note(path, first.message);
  }
  checkKeys(rule, note);
};

function usesOf(rule: Rule): readonly FieldUse[] {
  const use = (kind: FieldUse['use'], field: string | undefined, ...path: KeyPath): readonly FieldUse[] =>
    field === undefined ? [] : [{ field, use: kind, path }];
  const ofStep = ({ by = [], distinct, differs }: Step, index: number) => [
    ...by.flatMap((field, place) => use('key', field, 'steps', index, 'by', place)),
    ...use('value', distinct?.field, 'steps', index, 'distinct', 'field'),
    ...use('value', differs, 'steps', index, 'differs'),
  ];
  const ofIndicator = ({ field, type }: IndicatorField, index: number) =>
    use(type === 'ip' ? 'ip' : 'name', field, 'indicators', index, 'field');
  return [
    ...rule.by.flatMap((field, place) => use('key', field, 'by', place)),
    ...(rule.kind === 'cardinality' ? use('value', rule.distinct.field, 'distinct', 'field') : []),
    ...(rule.kind === 'sequence' ? rule.steps.flatMap(ofStep) : []),
    ...(rule.kind === 'distance' ? use('place', rule.place, 'place') : []),
    ...(rule.kind === 'state' ? use('value', rule.user, 'user') : []),
    ...(rule.kind === 'compare' ? rule.fields.flatMap((field, place) => use('value', field, 'fields', place)) : []),
    ...(rule.kind === 'indicator' ? rule.indicators.flatMap(ofIndicator) : []),
  ];
}

function checkKeys(rule: Rule, note: Parameters<Check>[1]): void {
  if (new Set(rule.by).size < rule.by.length) note(['by'], 'a field is listed twice');
  if (rule.by.length === 0 && (rule.kind === 'new_terms' || rule.kind === 'distance'))
    note(['by'], `a rule of the kind ${rule.kind} needs a field in "by"`);
  if (rule.kind === 'compare' && rule.fields[0] === rule.fields[1]) note(['fields'], 'a field always equals itself');
  if (rule.kind !== 'sequence') return;
  rule.steps.forEach(({ by, differs }, index) => {
    if (by !== undefined && by.length !== rule.by.length)
      note(['steps', index, 'by'], `expected as many fields as "by" of the rule has: ${rule.by.length}`);
    if (differs !== undefined && index === 0) note(['steps', 0, 'differs'], 'there is no step before the first one');
  });
}
