import { didYouMean } from '../../core/nearest-name.ts';
import type { KeyPath } from '../../readers/yaml.ts';
import type { Language } from '../language.ts';
import type { ReadRules } from '../load-rules.ts';
import { mutantsOf } from '../mutants/mutants.ts';
import type { Problem } from '../read-file.ts';
import type { RuleNames } from '../read-rule.ts';
import type { Rule } from '../rule.ts';
import { checkAttack } from './attack.ts';
import { checkConditions } from './conditions.ts';
import { checkFields } from './fields.ts';
import type { Check } from './note.ts';
import { checkNumbers } from './numbers.ts';
import { testsCheck } from './tests.ts';

/** What is wrong with rules that can be read, each with file and line. */
export function lintRules({ sources, samples, names }: ReadRules, language: Language): readonly Problem[] {
  const checks = [
    checkId,
    checkConditions,
    checkFields,
    checkNumbers,
    checkAttack,
    testsCheck(samples),
    equivalentCheck(names),
  ];
  return [...sources].flatMap(([rule, source]) => {
    const problems: Problem[] = [];
    const note = (path: KeyPath, message: string) => {
      problems.push({ file: source.file, line: source.lineOf(path), message });
    };
    for (const check of checks) check(rule, note, language);
    return problems.sort((a, b) => a.line - b.line);
  });
}

const checkId: Check = ({ id }, note) => {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
    note([], `the name of the file is the ID of the rule: lower-case words with - between them, got ${id}`);
  if (/^(jc|jumpcloud)-/.test(id)) note([], 'the name of the file needs no prefix');
};

/** A change that cannot be made is none that tests cannot tell. */
function equivalentCheck(names: RuleNames): Check {
  return (rule: Rule, note) => {
    if (rule.equivalent.length === 0) return;
    const known = new Set(mutantsOf(rule, names).map(({ name }) => name));
    rule.equivalent.forEach(({ mutant }, index) => {
      if (known.has(mutant)) return;
      const help = didYouMean(mutant, known, `; there is ${[...known].join(', ')}`);
      note(['equivalent', index, 'mutant'], `the rule has no mutant "${mutant}"${help}`);
    });
  };
}
