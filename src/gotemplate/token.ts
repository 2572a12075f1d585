import type { Literal } from './syntax.ts';

export type Token =
  | { readonly kind: 'text'; readonly text: string; readonly at: number }
  | { readonly kind: 'open' | 'close' | 'space' | 'end'; readonly at: number }
  | { readonly kind: 'literal'; readonly value: Literal; readonly at: number }
  | { readonly kind: 'identifier' | 'field' | 'variable' | 'symbol'; readonly text: string; readonly at: number };

/** Where a text stops being a template. */
export class SyntaxFault extends Error {
  readonly at: number;

  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}
