import type { Language } from '../language.ts';
import type { ReadRules } from '../load-rules.ts';
import type { Problem } from '../read-file.ts';
import { lintFolder } from './lint-folder.ts';
import { lintRules } from './lint-rules.ts';

/** Everything that is wrong with the rules of a folder, each with file and line. */
export function lint(read: ReadRules, language: Language): readonly Problem[] {
  return [...read.problems, ...lintRules(read, language), ...lintFolder(read, language)];
}
