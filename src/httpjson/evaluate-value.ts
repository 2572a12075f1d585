import type { FunctionTable } from '../gotemplate/evaluator.ts';
import { LazyMap } from '../gotemplate/go-maps.ts';
import type { Rendered } from '../gotemplate/template.ts';
import type { GoValue } from '../gotemplate/values.ts';
import type { ValueTemplate } from './config.ts';

const nothing = new LazyMap(() => ({}));

/** Evaluates a value; where it fails or is empty, its default, which sees no data. */
export function evaluateValue(value: ValueTemplate, data: GoValue, functions: FunctionTable): Rendered {
  const rendered = value.template.render(data, functions);
  if (rendered.kind === 'text' || rendered.kind === 'terminated' || !value.fallback) return rendered;
  return value.fallback.render(nothing, functions);
}
