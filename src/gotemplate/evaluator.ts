import { member } from './members.ts';
import { printOutput, sortedKeys } from './print.ts';
import type { Command, Node, Nodes, Operand, ParsedTemplate, Pipeline } from './syntax.ts';
import { GoObject, type GoValue, isGoList, isGoMap, isTrue, type Method, TemplateError, typeName } from './values.ts';

export type FunctionTable = ReadonlyMap<string, Method>;

/** More steps than this is a template that does not end. */
const mostSteps = 1_000_000;
const tooManySteps = `the template takes more than ${mostSteps} steps; does it range over a large number?`;
const deepestCall = 200;
const longestOutput = 64 * 1024 * 1024;

type Flow = 'next' | 'break' | 'continue';

interface Variable {
  readonly name: string;
  value: GoValue;
}

/**
 * Runs a template on data.
 * @throws TemplateError, or TerminateSignal where the template asks for the end of the run
 */
export function evaluate(template: ParsedTemplate, data: GoValue, functions: FunctionTable): string {
  return new Evaluation(template, functions).run(data);
}

class Evaluation {
  readonly #template: ParsedTemplate;
  readonly #functions: FunctionTable;
  readonly #output: string[] = [];
  #length = 0;
  #steps = 0;
  #depth = 0;
  #variables: Variable[] = [];

  constructor(template: ParsedTemplate, functions: FunctionTable) {
    this.#template = template;
    this.#functions = functions;
  }

  run(data: GoValue): string {
    this.#variables = [{ name: '$', value: data }];
    this.#nodes(this.#template.nodes, data);
    return this.#output.join('');
  }

  #nodes(nodes: Nodes, dot: GoValue): Flow {
    for (const node of nodes) {
      const flow = this.#node(node, dot);
      if (flow !== 'next') return flow;
    }
    return 'next';
  }

  #node(node: Node, dot: GoValue): Flow {
    this.#step();
    switch (node.kind) {
      case 'text':
        this.#write(node.text);
        return 'next';
      case 'output': {
        const value = this.#pipeline(node.pipeline, dot);
        if (node.pipeline.variables.length === 0) this.#write(printOutput(value));
        return 'next';
      }
      case 'if':
      case 'with':
        return this.#scoped(() => {
          const value = this.#pipeline(node.pipeline, dot);
          if (!isTrue(value)) return this.#nodes(node.otherwise, dot);
          return this.#nodes(node.body, node.kind === 'with' ? value : dot);
        });
      case 'range':
        return this.#range(node, dot);
      case 'template':
        this.#call(node, dot);
        return 'next';
      default:
        return node.kind;
    }
  }

  #range(node: Extract<Node, { pipeline: Pipeline; body: Nodes }>, dot: GoValue): Flow {
    return this.#scoped(() => {
      const { variables, assigns, commands } = node.pipeline;
      const over = this.#pipeline({ variables: [], assigns, commands }, dot);
      let empty = true;
      for (const [key, element] of entries(over)) {
        empty = false;
        this.#step();
        const flow = this.#scoped(() => {
          const [first, second] = variables;
          // One variable takes the element, two take index and element.
          if (second !== undefined) this.#bind(second, element, assigns);
          if (first !== undefined) this.#bind(first, second === undefined ? element : key, assigns);
          return this.#nodes(node.body, element);
        });
        if (flow === 'break') break;
      }
      return empty ? this.#nodes(node.otherwise, dot) : 'next';
    });
  }

  #call(node: Extract<Node, { kind: 'template' }>, dot: GoValue): void {
    const nodes = this.#template.defined.get(node.name);
    if (!nodes) throw new TemplateError(`template ${JSON.stringify(node.name)} is not defined`);
    if (this.#depth >= deepestCall) throw new TemplateError('templates call each other too deeply');
    const data = node.pipeline ? this.#pipeline(node.pipeline, dot) : undefined;
    const outer = this.#variables;
    this.#variables = [{ name: '$', value: data }];
    this.#depth += 1;
    this.#nodes(nodes, data);
    this.#depth -= 1;
    this.#variables = outer;
  }

  #pipeline(pipeline: Pipeline, dot: GoValue): GoValue {
    let value: GoValue;
    let piped: readonly GoValue[] = [];
    for (const command of pipeline.commands) {
      value = this.#command(command, dot, piped);
      piped = [value];
    }
    for (const name of pipeline.variables) this.#bind(name, value, pipeline.assigns);
    return value;
  }

  /** @param piped what comes through `|`: the last argument, if there is one */
  #command(command: Command, dot: GoValue, piped: readonly GoValue[]): GoValue {
    this.#step();
    const [first, ...rest] = command.operands;
    if (first.kind === 'function' && (first.name === 'and' || first.name === 'or')) {
      return this.#shortCircuit(first.name, rest, dot, piped);
    }
    const takesIntegers = integerTakers.has(calledName(first));
    const args = (): GoValue[] => [
      ...rest.map((operand) => (takesIntegers ? wholeConstant(operand) : undefined) ?? this.#operand(operand, dot)),
      ...piped,
    ];
    switch (first.kind) {
      case 'function':
        return this.#invoke(first.name, args());
      case 'field':
        return path(dot, first.names, args());
      case 'chain':
        return path(this.#operand(first.of, dot), first.names, args());
      case 'variable':
        if (first.names.length > 0) return path(this.#lookup(first.name), first.names, args());
    }
    if (rest.length > 0 || piped.length > 0) {
      throw new TemplateError("can't give argument to non-function");
    }
    return this.#operand(first, dot);
  }

  #shortCircuit(name: 'and' | 'or', operands: readonly Operand[], dot: GoValue, piped: readonly GoValue[]): GoValue {
    if (operands.length + piped.length === 0) throw new TemplateError(`${name} takes at least 1 argument`);
    let value: GoValue;
    for (const operand of operands) {
      value = this.#operand(operand, dot);
      if (isTrue(value) === (name === 'or')) return value;
    }
    return piped.length > 0 ? piped[0] : value;
  }

  #operand(operand: Operand, dot: GoValue): GoValue {
    this.#step();
    switch (operand.kind) {
      case 'literal':
        return operand.value;
      case 'nil':
        return null;
      case 'dot':
        return dot;
      case 'field':
        return path(dot, operand.names, []);
      case 'variable':
        return path(this.#lookup(operand.name), operand.names, []);
      case 'function':
        return this.#invoke(operand.name, []);
      case 'pipeline':
        return this.#scoped(() => this.#pipeline(operand.pipeline, dot));
      case 'chain':
        return path(this.#operand(operand.of, dot), operand.names, []);
    }
  }

  #invoke(name: string, args: readonly GoValue[]): GoValue {
    const callee = this.#functions.get(name);
    if (!callee) throw new TemplateError(`the function ${name} is not defined`);
    return callee(args);
  }

  #bind(name: string, value: GoValue, assigns: boolean): void {
    if (!assigns) {
      this.#variables.push({ name, value });
      return;
    }
    const variable = this.#variables.findLast((candidate) => candidate.name === name);
    if (!variable) throw new TemplateError(`the variable ${name} is not defined`);
    variable.value = value;
  }

  #lookup(name: string): GoValue {
    const variable = this.#variables.findLast((candidate) => candidate.name === name);
    if (!variable) throw new TemplateError(`the variable ${name} is not defined`);
    return variable.value;
  }

  #scoped<T>(run: () => T): T {
    const scope = this.#variables.length;
    const result = run();
    this.#variables.length = scope;
    return result;
  }

  #write(text: string): void {
    this.#length += text.length;
    if (this.#length > longestOutput) throw new TemplateError('the output is too long');
    this.#output.push(text);
  }

  #step(): void {
    this.#steps += 1;
    if (this.#steps > mostSteps) throw new TemplateError(tooManySteps);
  }
}

/** Functions and methods whose parameters are integers in Go: there a constant such as `1e6` is one, too. */
const integerTakers: ReadonlySet<string> = new Set(
  'add mul div now parseTimestamp parseTimestampMilli parseTimestampNano Add AddDate Truncate Round'.split(' '),
);

function calledName(called: Operand): string {
  if (called.kind === 'function') return called.name;
  return called.kind === 'field' || called.kind === 'chain' || called.kind === 'variable'
    ? (called.names.at(-1) ?? '')
    : '';
}

function wholeConstant(operand: Operand): bigint | undefined {
  if (operand.kind !== 'literal' || typeof operand.value !== 'number') return undefined;
  const isWhole = Number.isInteger(operand.value) && Math.abs(operand.value) < 2 ** 63;
  return isWhole ? BigInt(operand.value) : undefined;
}

/** Follows names; only the last can take arguments. */
function path(from: GoValue, names: readonly string[], args: readonly GoValue[]): GoValue {
  let value = from;
  for (const [index, name] of names.entries()) value = member(value, name, index === names.length - 1 ? args : []);
  return value;
}

/** What a range goes over: lists, maps by sorted key, and integers from 0. */
function* entries(value: GoValue): Generator<[GoValue, GoValue]> {
  if (value === undefined || value === null) return;
  if (isGoList(value)) {
    for (const [index, element] of value.entries()) yield [BigInt(index), element];
  } else if (typeof value === 'bigint') {
    for (let index = 0n; index < value; index += 1n) yield [index, index];
  } else if (isGoMap(value)) {
    for (const key of sortedKeys(value)) yield [key, value[key]];
  } else {
    const keys = value instanceof GoObject ? value.keys() : undefined;
    if (!keys || !(value instanceof GoObject)) throw new TemplateError(`range can't iterate over ${typeName(value)}`);
    for (const key of keys) yield [key, value.field(key)];
  }
}
