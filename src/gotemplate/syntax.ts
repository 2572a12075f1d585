import { IngestError } from '../core/errors.ts';

export type Literal = string | number | bigint | boolean;

/** What a command can start with or take as an argument. Positions are offsets in the template. */
export type Operand =
  | { readonly kind: 'literal'; readonly value: Literal; readonly at: number }
  | { readonly kind: 'nil'; readonly at: number }
  | { readonly kind: 'dot'; readonly at: number }
  /** `.a.b`: from the dot. */
  | { readonly kind: 'field'; readonly names: readonly string[]; readonly at: number }
  /** `$x.a.b`; `$` alone is the root. */
  | { readonly kind: 'variable'; readonly name: string; readonly names: readonly string[]; readonly at: number }
  | { readonly kind: 'function'; readonly name: string; readonly at: number }
  | { readonly kind: 'pipeline'; readonly pipeline: Pipeline; readonly at: number }
  /** `(…).a.b` or `now.Unix`. */
  | { readonly kind: 'chain'; readonly of: Operand; readonly names: readonly string[]; readonly at: number };

export interface Command {
  readonly operands: readonly [Operand, ...Operand[]];
}

export interface Pipeline {
  /** Names with their `$`; two only in a range. */
  readonly variables: readonly string[];
  /** `=` rather than `:=`. */
  readonly assigns: boolean;
  readonly commands: readonly Command[];
}

export type Node =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'output'; readonly pipeline: Pipeline }
  | {
      readonly kind: 'if' | 'with' | 'range';
      readonly pipeline: Pipeline;
      readonly body: Nodes;
      readonly otherwise: Nodes;
    }
  | { readonly kind: 'break' | 'continue' }
  | { readonly kind: 'template'; readonly name: string; readonly pipeline: Pipeline | undefined };

export type Nodes = readonly Node[];

export interface ParsedTemplate {
  readonly nodes: Nodes;
  /** What `define` and `block` named. */
  readonly defined: ReadonlyMap<string, Nodes>;
}

/** @param place where the template stands, such as `events.yml: cursor.timestamp.value` */
export function syntaxError(place: string, text: string, at: number, message: string): IngestError {
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  const column = at - before.lastIndexOf('\n');
  return new IngestError('JC_TEMPLATE_SYNTAX', `${place}: line ${line}, column ${column}: ${message}.`);
}
