import type { Nodes } from './syntax.ts';
import { SyntaxFault, type Token } from './token.ts';

/** Deeper nesting than this is a mistake or an attack on the stack. */
const deepest = 100;

/** The tokens of one template, how far they are read, and which variables are in sight. */
export class ParseState {
  readonly defined = new Map<string, Nodes>();
  readonly isFunction: (name: string) => boolean;
  loops = 0;
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;
  #variables: string[] = ['$'];

  constructor(tokens: readonly Token[], isFunction: (name: string) => boolean) {
    this.#tokens = tokens;
    this.isFunction = isFunction;
  }

  peek(ahead = 0): Token {
    const index = Math.min(this.#at + ahead, this.#tokens.length - 1);
    return this.#tokens[index] as Token;
  }

  next(): Token {
    const token = this.peek();
    this.#at += 1;
    return token;
  }

  skipSpace(): void {
    while (this.peek().kind === 'space') this.#at += 1;
  }

  isSymbol(text: string): boolean {
    const token = this.peek();
    return token.kind === 'symbol' && token.text === text;
  }

  expectClose(): void {
    this.skipSpace();
    const token = this.next();
    if (token.kind !== 'close') throw new SyntaxFault(`unexpected ${describe(token)}, expected ]]`, token.at);
  }

  expectName(): { name: string; at: number } {
    this.skipSpace();
    const token = this.next();
    if (token.kind !== 'literal' || typeof token.value !== 'string') {
      throw new SyntaxFault('a template name must be a quoted string', token.at);
    }
    return { name: token.value, at: token.at };
  }

  nested<T>(parse: () => T): T {
    this.#depth += 1;
    if (this.#depth > deepest) throw new SyntaxFault('nested too deeply', this.peek().at);
    const result = parse();
    this.#depth -= 1;
    return result;
  }

  /** What is declared inside is not in sight behind it. */
  scoped<T>(parse: () => T): T {
    const outer = this.#variables.length;
    const result = parse();
    this.#variables.length = outer;
    return result;
  }

  /** A defined template sees none of the variables and loops around it. */
  separate<T>(parse: () => T): T {
    const outer = { variables: this.#variables, loops: this.loops };
    this.#variables = ['$'];
    this.loops = 0;
    const result = parse();
    this.#variables = outer.variables;
    this.loops = outer.loops;
    return result;
  }

  declare(name: string): void {
    this.#variables.push(name);
  }

  isDeclared(name: string): boolean {
    return this.#variables.includes(name);
  }
}

export function describe(token: Token): string {
  switch (token.kind) {
    case 'close':
      return ']]';
    case 'end':
    case 'text':
      return 'end of the action';
    case 'literal':
      return typeof token.value === 'string' ? JSON.stringify(token.value) : String(token.value);
    case 'field':
      return `.${token.text}`;
    case 'identifier':
    case 'variable':
    case 'symbol':
      return token.text;
    default:
      return token.kind;
  }
}
