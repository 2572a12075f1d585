import type { SchemaModel } from '../../schema/model.ts';
import type { Operation } from '../../schema/operations.ts';

/** An ingest processor: one key, its type, and its settings. */
export type Processor = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What an operation has to bring. There is no third way to map. */
export interface OperationCompiler<K extends Operation['kind']> {
  /** Statements of `mapEvent`; `document`, `issues`, `entry` and `mapping` are in scope, and what `readTypescript` reads. */
  typescript(operation: Extract<Operation, { kind: K }>, model: SchemaModel): readonly string[];
  /** Ingest processors with the same effect. Tags are added by the pipeline compiler from the names given here. */
  processors(operation: Extract<Operation, { kind: K }>, model: SchemaModel): readonly NamedProcessor[];
  /** What it does, for the reference. */
  sentence(operation: Extract<Operation, { kind: K }>): string;
}

export interface NamedProcessor {
  /** Unique within the pipeline; becomes the tag. Lower case, digits and underscores. */
  readonly name: string;
  readonly processor: Processor;
}

/** A name for a tag: lower case, digits and single underscores. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
}
