import type { KeyPath } from '../../readers/yaml.ts';
import type { Language } from '../language.ts';
import type { Rule } from '../rule.ts';

/** Notes what is wrong at a place of a rule's file. */
export type Note = (path: KeyPath, message: string) => void;

/** Looks for one sort of mistake in a rule. */
export type Check = (rule: Rule, note: Note, language: Language) => void;
