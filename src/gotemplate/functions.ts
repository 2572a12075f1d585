import { builtins } from './builtins.ts';
import type { FunctionTable } from './evaluator.ts';
import type { FunctionContext } from './function-context.ts';
import { digestFunctions } from './functions-digest.ts';
import { numberFunctions } from './functions-number.ts';
import { textFunctions } from './functions-text.ts';
import { timeFunctions } from './functions-time.ts';

export function createFunctions(context: FunctionContext): FunctionTable {
  const signatures = {
    ...builtins,
    ...numberFunctions,
    ...timeFunctions(context),
    ...textFunctions(context),
    ...digestFunctions(context),
  };
  return new Map(Object.entries(signatures).map(([name, signature]) => [name, signature(name)]));
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
