/** Way of an event, stage 5 of 11: the text of a template and its data in; a text out. */
import { evaluate, type FunctionTable } from './evaluator.ts';
import { isFunctionName } from './functions.ts';
import { parseTemplate } from './parser.ts';
import { noValue } from './print.ts';
import { type GoValue, TemplateError, TerminateSignal } from './values.ts';

/** What became of a template. Trouble is a value: the place that uses the template decides on it. */
export type Rendered =
  | { readonly kind: 'text'; readonly text: string }
  /** It gave nothing, or held a value that is not there. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'failed'; readonly reason: string }
  /** It called `terminate`. */
  | { readonly kind: 'terminated'; readonly reason: string };

export interface Template {
  /** As written. */
  readonly text: string;
  render(data: GoValue, functions: FunctionTable): Rendered;
}

/**
 * Compiles a text with `[[ ]]` actions.
 * @param place where it stands, for messages
 * @throws IngestError JC_TEMPLATE_SYNTAX
 */
export function compileTemplate(text: string, place: string): Template {
  const parsed = parseTemplate(text, { place, isFunction: isFunctionName });
  return {
    text,
    render: (data, functions) => {
      try {
        const output = evaluate(parsed, data, functions);
        return output === '' || output.includes(noValue) ? { kind: 'empty' } : { kind: 'text', text: output };
      } catch (error) {
        if (error instanceof TerminateSignal) return { kind: 'terminated', reason: error.message };
        if (error instanceof TemplateError) return { kind: 'failed', reason: error.message };
        throw error;
      }
    },
  };
}
