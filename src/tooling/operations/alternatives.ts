import { readPainless } from './condition.ts';
import type { Code } from './definition.ts';

/** Attributes of which the first that is there counts. The Painless needs `pathFunctions`. */
export const firstFunction = `
def first(Map event, List paths) {
  for (def path : paths) {
    def value = at(event, path);
    if (value != null) return value;
  }
  return null;
}
`;

/** The same as an expression of the mapper. */
export function firstTypescript(paths: readonly string[], code: Code, type: string): string {
  return paths.map((path) => code.read(path, type)).join(' ?? ');
}

/** For the `if` of a processor: whether any of them is there. */
export function anyPainless(paths: readonly string[]): string {
  return paths.map((path) => `${readPainless(path)} != null`).join(' || ');
}

export function firstSentence(paths: readonly string[]): string {
  return paths.map((path) => `\`${path}\``).join(', else ');
}
