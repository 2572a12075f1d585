import { day, formatCalendarDuration } from '../../core/duration.ts';
import type { Rule } from '../rule.ts';
import { settingsOf } from '../settings.ts';
import type { Check, Note } from './note.ts';

/** Numbers that make no sense with each other, and names of numbers that the rule does not have. */
export const checkNumbers: Check = (rule, note) => {
  checkCounts(rule, note);
  checkTimes(rule, note);
  const known = settingsOf(rule).map(({ key }) => key);
  for (const { key } of rule.tune)
    if (!known.includes(key)) note(['tune', key], `the rule has no ${key} that can be set; it has ${known.join(', ')}`);
};

function checkCounts(rule: Rule, note: Note): void {
  const countsOne = 'a count of 1 is a rule of the kind query';
  if (rule.kind === 'threshold' && rule.count < 2) note(['count'], countsOne);
  if (rule.kind === 'cardinality') {
    if (rule.distinct.count < 2) note(['distinct', 'count'], 'one value takes only one document: use 2 or more');
    if (rule.count < rule.distinct.count)
      note(['count'], `${rule.count} documents cannot have ${rule.distinct.count} different values`);
  }
  if (rule.kind !== 'sequence') return;
  rule.steps.forEach(({ distinct }, index) => {
    if (distinct === undefined) return;
    if (distinct.count < 2) note(['steps', index, 'distinct', 'count'], 'one value says nothing: use 2 or more');
  });
}

function checkTimes(rule: Rule, note: Note): void {
  const told = formatCalendarDuration;
  if (rule.quiet > 30 * day)
    note(['quiet'], `${told(rule.quiet)} is too long, because it hides new findings: use at most 30d`);
  if ('window' in rule && rule.window > 30 * day)
    note(['window'], `${told(rule.window)} is too long to remember documents: use at most 30d`);
  if (rule.kind === 'new_terms') {
    if (rule.learn > rule.history)
      note(['learn'], `nothing is found for ${told(rule.learn)}, but values are forgotten after ${told(rule.history)}`);
    if (rule.history < day) note(['history'], 'with less than 1d, everything is new every morning');
    if (rule.quiet >= rule.history)
      note(
        ['quiet'],
        `values are forgotten after ${told(rule.history)}: a longer quiet time hides that they are new again`,
      );
  }
  if (rule.kind === 'health' && rule.silence !== undefined && rule.quiet > 7 * day)
    note(['quiet'], 'a stream that stays silent must be reported again: use at most 7d');
}
