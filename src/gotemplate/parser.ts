import { lex } from './lexer.ts';
import { parsePipeline } from './parse-pipeline.ts';
import { ParseState } from './parse-state.ts';
import { type Node, type Nodes, type ParsedTemplate, type Pipeline, syntaxError } from './syntax.ts';
import { SyntaxFault } from './token.ts';

export interface ParseOptions {
  /** Where the template stands, for messages. */
  readonly place: string;
  readonly isFunction: (name: string) => boolean;
}

/** @throws IngestError JC_TEMPLATE_SYNTAX with line and column */
export function parseTemplate(text: string, { place, isFunction }: ParseOptions): ParsedTemplate {
  try {
    const state = new ParseState(lex(text), isFunction);
    const { nodes } = parseList(state, ['end of template']);
    return { nodes, defined: state.defined };
  } catch (error) {
    if (error instanceof SyntaxFault) {
      throw syntaxError(place, text, error.at, error.message);
    }
    throw error;
  }
}

type Terminator = 'end' | 'else' | 'end of template';

interface List {
  readonly nodes: Nodes;
  readonly terminator: Terminator;
}

/** Reads nodes up to one of the terminators; the keyword of `[[end]]` or `[[else` is consumed, the rest is not. */
function parseList(state: ParseState, terminators: readonly Terminator[]): List {
  const nodes: Node[] = [];
  for (;;) {
    const token = state.next();
    if (token.kind === 'text') {
      nodes.push({ kind: 'text', text: token.text });
      continue;
    }
    if (token.kind === 'end') {
      if (!terminators.includes('end of template')) throw new SyntaxFault('missing [[end]]', token.at);
      return { nodes, terminator: 'end of template' };
    }
    state.skipSpace();
    const keyword = state.peek();
    const name = keyword.kind === 'identifier' ? keyword.text : '';
    if (name === 'end' || name === 'else') {
      if (!terminators.includes(name)) throw new SyntaxFault(`unexpected [[${name}]]`, keyword.at);
      state.next();
      return { nodes, terminator: name };
    }
    const node = parseAction(state, name);
    if (node) nodes.push(node);
  }
}

function parseAction(state: ParseState, keyword: string): Node | undefined {
  switch (keyword) {
    case 'if':
    case 'with':
    case 'range':
      state.next();
      return parseControl(state, keyword);
    case 'break':
    case 'continue': {
      const token = state.next();
      if (state.loops === 0) throw new SyntaxFault(`[[${keyword}]] outside of a range`, token.at);
      state.expectClose();
      return { kind: keyword };
    }
    case 'define':
      state.next();
      state.nested(() => parseDefine(state));
      return undefined;
    case 'block':
      state.next();
      return state.nested(() => parseBlock(state));
    case 'template':
      state.next();
      return parseTemplateCall(state);
    default: {
      const pipeline = parsePipeline(state, 'close');
      return { kind: 'output', pipeline };
    }
  }
}

function parseControl(state: ParseState, kind: 'if' | 'with' | 'range'): Node {
  const parse = (): Node => {
    const pipeline = parsePipeline(state, 'close', kind === 'range');
    if (kind === 'range') state.loops += 1;
    const body = parseList(state, ['end', 'else']);
    if (kind === 'range') state.loops -= 1;
    let otherwise: Nodes = [];
    if (body.terminator === 'else') otherwise = parseElse(state, kind);
    else state.expectClose();
    return { kind, pipeline, body: body.nodes, otherwise };
  };
  return state.nested(() => state.scoped(parse));
}

/** `[[else]]`, and for `if` and `with` also `[[else if …]]`, which shares the outer end. */
function parseElse(state: ParseState, kind: 'if' | 'with' | 'range'): Nodes {
  state.skipSpace();
  const token = state.peek();
  if (token.kind === 'identifier' && token.text === kind && kind !== 'range') {
    state.next();
    return [parseControl(state, kind)];
  }
  state.expectClose();
  const { nodes } = parseList(state, ['end']);
  state.expectClose();
  return nodes;
}

function parseDefine(state: ParseState): void {
  const { name, at } = state.expectName();
  state.expectClose();
  defineTemplate(state, name, at);
}

function parseBlock(state: ParseState): Node {
  const { name, at } = state.expectName();
  const pipeline = parsePipeline(state, 'close');
  defineTemplate(state, name, at);
  return { kind: 'template', name, pipeline };
}

function defineTemplate(state: ParseState, name: string, at: number): void {
  const nodes = state.separate(() => parseList(state, ['end']).nodes);
  state.expectClose();
  if (state.defined.has(name)) throw new SyntaxFault(`the template ${JSON.stringify(name)} is defined twice`, at);
  state.defined.set(name, nodes);
}

function parseTemplateCall(state: ParseState): Node {
  const { name } = state.expectName();
  state.skipSpace();
  let pipeline: Pipeline | undefined;
  if (state.peek().kind === 'close') state.expectClose();
  else pipeline = parsePipeline(state, 'close');
  return { kind: 'template', name, pipeline };
}
