import type { ValueTemplate } from './config.ts';
import type { FunctionTable } from './template/evaluator.ts';
import { LazyMap } from './template/go-maps.ts';
import type { Rendered } from './template/template.ts';
import type { GoValue } from './template/values.ts';

const nothing = new LazyMap(() => ({}));

/** Evaluates a value; where it fails or is empty, its default, which sees no data. */
export function evaluateValue(value: ValueTemplate, data: GoValue, functions: FunctionTable): Rendered {
  const rendered = value.template.render(data, functions);
  if (rendered.kind === 'text' || rendered.kind === 'terminated' || !value.fallback) return rendered;
  return value.fallback.render(nothing, functions);
}
