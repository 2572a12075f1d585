import { describe, type ParseState } from './parse-state.ts';
import type { Command, Operand, Pipeline } from './syntax.ts';
import { SyntaxFault } from './token.ts';

/** Words that cannot be functions. */
const keywords = new Set(['if', 'else', 'end', 'range', 'with', 'define', 'block', 'template', 'break', 'continue']);

/**
 * Reads `$x := a | b c` up to the closing brackets or parenthesis, which are consumed.
 * @param inRange whether two variables are allowed
 */
export function parsePipeline(state: ParseState, end: 'close' | ')', inRange = false): Pipeline {
  const { variables, assigns } = parseDeclaration(state, inRange);
  const commands: Command[] = [];
  for (;;) {
    state.skipSpace();
    const start = state.peek();
    const command = parseCommand(state, commands.length > 0);
    if (!command) throw new SyntaxFault(commands.length > 0 ? 'missing command after |' : 'missing value', start.at);
    commands.push(command);
    state.skipSpace();
    const token = state.next();
    if (token.kind === 'symbol' && token.text === '|') continue;
    if (end === 'close' ? token.kind === 'close' : token.kind === 'symbol' && token.text === ')') break;
    throw new SyntaxFault(`unexpected ${describe(token)}`, token.at);
  }
  // Declared only now: a variable is not in sight in its own value.
  if (!assigns) for (const name of variables) state.declare(name);
  return { variables, assigns, commands };
}

function parseDeclaration(state: ParseState, inRange: boolean): Pick<Pipeline, 'variables' | 'assigns'> {
  const none = { variables: [], assigns: false };
  state.skipSpace();
  const first = state.peek();
  if (first.kind !== 'variable') return none;
  let ahead = 1;
  while (state.peek(ahead).kind === 'space') ahead += 1;
  const after = state.peek(ahead);
  if (after.kind !== 'symbol' || ![':=', '=', ','].includes(after.text)) return none;
  const variables = [first.text];
  for (let index = 0; index < ahead; index += 1) state.next();
  if (after.text === ',') {
    if (!inRange) throw new SyntaxFault('too many declarations', after.at);
    state.next();
    state.skipSpace();
    const second = state.next();
    if (second.kind !== 'variable') throw new SyntaxFault('range can only declare variables', second.at);
    variables.push(second.text);
    state.skipSpace();
  }
  const operator = state.next();
  if (operator.kind !== 'symbol' || ![':=', '='].includes(operator.text)) {
    throw new SyntaxFault('a declaration needs :=', operator.at);
  }
  const assigns = operator.text === '=';
  if (assigns) for (const name of variables) checkDeclared(state, name, first.at);
  if (!assigns && variables.includes('$')) throw new SyntaxFault('the variable $ cannot be declared', first.at);
  return { variables, assigns };
}

function parseCommand(state: ParseState, later: boolean): Command | undefined {
  const operands: Operand[] = [];
  for (;;) {
    state.skipSpace();
    const operand = parseOperand(state);
    if (!operand) break;
    operands.push(operand);
    const { kind } = state.peek();
    if (kind !== 'space' && kind !== 'close' && kind !== 'symbol') {
      throw new SyntaxFault(`unexpected ${describe(state.peek())} after an operand`, state.peek().at);
    }
  }
  const [first, ...rest] = operands;
  if (!first) return undefined;
  if (first.kind === 'nil') throw new SyntaxFault('nil is not a command', first.at);
  const isConstant = first.kind === 'literal' || first.kind === 'dot';
  if (later && isConstant) throw new SyntaxFault('a value that is not a function cannot stand after |', first.at);
  return { operands: [first, ...rest] };
}

function parseOperand(state: ParseState): Operand | undefined {
  const term = parseTerm(state);
  if (!term) return undefined;
  const names: string[] = [];
  for (let token = state.peek(); token.kind === 'field' && token.text !== ''; token = state.peek()) {
    names.push(token.text);
    state.next();
  }
  return names.length === 0 ? term : withNames(term, names);
}

function withNames(term: Operand, names: readonly string[]): Operand {
  if (term.kind === 'field') return { ...term, names: [...term.names, ...names] };
  if (term.kind === 'variable') return { ...term, names };
  if (term.kind === 'literal' || term.kind === 'nil' || term.kind === 'dot') {
    throw new SyntaxFault('a constant has no fields', term.at);
  }
  return { kind: 'chain', of: term, names, at: term.at };
}

function parseTerm(state: ParseState): Operand | undefined {
  const token = state.peek();
  switch (token.kind) {
    case 'literal':
      state.next();
      return { kind: 'literal', value: token.value, at: token.at };
    case 'field':
      state.next();
      return token.text === '' ? { kind: 'dot', at: token.at } : { kind: 'field', names: [token.text], at: token.at };
    case 'variable':
      state.next();
      checkDeclared(state, token.text, token.at);
      return { kind: 'variable', name: token.text, names: [], at: token.at };
    case 'identifier':
      state.next();
      return parseWord(state, token.text, token.at);
    case 'symbol': {
      if (token.text !== '(') return undefined;
      state.next();
      const pipeline = state.nested(() => parsePipeline(state, ')'));
      return { kind: 'pipeline', pipeline, at: token.at };
    }
    default:
      return undefined;
  }
}

function parseWord(state: ParseState, name: string, at: number): Operand {
  if (name === 'true' || name === 'false') return { kind: 'literal', value: name === 'true', at };
  if (name === 'nil') return { kind: 'nil', at };
  if (keywords.has(name)) throw new SyntaxFault(`unexpected ${name}`, at);
  if (!state.isFunction(name)) throw new SyntaxFault(`the function ${name} is not defined`, at);
  return { kind: 'function', name, at };
}

function checkDeclared(state: ParseState, name: string, at: number): void {
  if (!state.isDeclared(name)) throw new SyntaxFault(`the variable ${name} is not defined`, at);
}
