import type { Language } from '../language.ts';
import type { ReadRules } from '../load-rules.ts';
import type { Problem } from '../read-file.ts';
import type { Rule } from '../rule.ts';
import { lintFolder } from './lint-folder.ts';
import { lintRules } from './lint-rules.ts';

/**
 * Everything that is wrong with the rules of a folder, each with file and line.
 * @param others rules that its profiles may set besides its own
 */
export function lint(read: ReadRules, language: Language, others: readonly Rule[] = []): readonly Problem[] {
  return [...read.problems, ...lintRules(read, language), ...lintFolder(read, language, others)];
}
