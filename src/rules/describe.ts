import { formatCalendarDuration } from '../core/duration.ts';
import { plural } from '../core/numbers.ts';
import type { Rule, RuleKind, Step } from './rule.ts';

type Describe = { readonly [K in RuleKind]: (rule: Extract<Rule, { readonly kind: K }>) => string };

const time = formatCalendarDuration;

/** What a rule of each kind finds, in a sentence for people. Conditions and names of fields stand in backticks. */
const sentences: Describe = {
  query: (rule) => `Every ${thing(rule)} of ${where(rule)}.`,
  threshold: (rule) =>
    `At least ${rule.count} ${things(rule)} of ${where(rule)} within ${time(rule.window)}${each(rule)}.`,
  cardinality: (rule) => {
    const { distinct, window } = rule;
    const count = rule.count > distinct.count ? `At least ${rule.count} ${things(rule)}` : `${things(rule, true)}`;
    return `${count} of ${where(rule)} with at least ${distinct.count} values of \`${distinct.field}\` within ${time(window)}${each(rule)}.`;
  },
  new_terms: (rule) => {
    const learn = rule.learn > 0 ? ` Nothing is found in the first ${time(rule.learn)}.` : '';
    return `${things(rule, true)} of ${where(rule)} with values of ${names(rule.by)} that were not seen together in the last ${time(rule.history)}.${learn}`;
  },
  sequence: (rule) => {
    const steps = rule.steps.map((step) => stepText(step)).join(', then ');
    return `Of ${where(rule)}, within ${time(rule.window)}${each(rule)}: ${steps}.`;
  },
  distance: (rule) =>
    `Two ${things(rule)} of ${where(rule)} that follow each other${each(rule)}, more than ${rule.km} km apart, at more than ${rule.kmh} km/h. The place is \`${rule.place}\`.`,
  state: (rule) =>
    `Every ${thing(rule)} of ${where(rule)} by a user, in \`${rule.user}\`, who was then in the state \`${rule.state.text}\`.`,
  compare: ({ fields: [first, second], are, ...rule }) =>
    `Every ${thing(rule)} of ${where(rule)} in which \`${first}\` and \`${second}\` are ${are === 'same' ? 'the same' : 'different'}.`,
  indicator: (rule) =>
    `Every ${thing(rule)} of ${where(rule)} with one of your indicators in ${names(rule.indicators.map(({ field }) => field))}.`,
  health: (rule) =>
    rule.silence === undefined
      ? `Every ${thing(rule)} of ${where(rule)}.`
      : `No ${thing(rule)} of ${where(rule)} for ${time(rule.silence)} after one${each(rule)}.`,
};

/** What a rule finds, in one sentence or two. */
export function describeRule(rule: Rule): string {
  return `${(sentences[rule.kind] as (rule: Rule) => string)(rule)}${describeQuiet(rule)}`;
}

/** What follows a finding, a sentence with a space before it. Empty if each finding is told. */
export function describeQuiet(rule: Rule): string {
  if (rule.quiet === 0) return '';
  const listed = rule.kind === 'indicator' ? new Set(rule.indicators.map(({ field }) => field)) : new Set();
  const key = rule.by.map((field) => `${listed.has(field) ? 'listed ' : ''}\`${field}\``).join(' and ');
  const forWhom = key === '' ? 'Then nothing' : `For the same ${key}, nothing`;
  return ` ${forWhom} more is found for ${time(rule.quiet)}.`;
}

type Scope = Pick<Rule, 'stream' | 'where' | 'by'>;

function where({ where: { text } }: Scope): string {
  return `\`${text}\``;
}

function thing({ stream }: Scope): string {
  return stream === 'events' ? 'event' : stream === 'users' ? 'user' : 'health document';
}

function things(scope: Scope, isFirst = false): string {
  const text = `${thing(scope)}s`;
  return isFirst ? `${text[0]?.toUpperCase()}${text.slice(1)}` : text;
}

function each({ by }: Scope): string {
  return by.length === 0 ? '' : ` for each ${names(by)}`;
}

function names(fields: readonly string[]): string {
  return fields.map((field) => `\`${field}\``).join(' and ');
}

function stepText({ where: { text }, count, distinct, by, differs }: Step): string {
  return [
    `\`${text}\``,
    count > 1 ? `, ${plural(count, 'time')}` : '',
    distinct ? ` with ${distinct.count} values of \`${distinct.field}\`` : '',
    by ? ` by ${names(by)}` : '',
    differs ? ` with another \`${differs}\`` : '',
  ].join('');
}
