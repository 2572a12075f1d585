import { builtins } from './builtins.ts';
import type { FunctionTable } from './evaluator.ts';
import { digestFunctions } from './functions-digest.ts';
import { numberFunctions } from './functions-number.ts';
import { textFunctions } from './functions-text.ts';
import { timeFunctions } from './functions-time.ts';

/** What the functions need from outside. */
export interface FunctionContext {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Name and version of the program, for userAgent and beatInfo. */
  readonly identity: { readonly name: string; readonly version: string };
  readonly uuid: () => string;
  /**
   * Computes a text from texts that may hold stand-ins for secrets, with the real values. A result that depends on a
   * secret comes back as a stand-in itself.
   */
  readonly derive: (inputs: readonly string[], compute: (inputs: readonly string[]) => string) => string;
}

export function createFunctions(context: FunctionContext): FunctionTable {
  return new Map(
    Object.entries({
      ...builtins,
      ...numberFunctions,
      ...timeFunctions(context.now),
      ...textFunctions(context),
      ...digestFunctions(context.derive),
    }),
  );
}

const names: ReadonlySet<string> = new Set(
  createFunctions({
    now: () => 0,
    identity: { name: '', version: '' },
    uuid: () => '',
    derive: (_inputs, compute) => compute([]),
  }).keys(),
);

/** Whether a template can call a function of this name. */
export function isFunctionName(name: string): boolean {
  return names.has(name);
}
