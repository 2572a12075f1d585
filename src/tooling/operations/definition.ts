import type { AttributeNode, DocumentField, SchemaModel } from '../model/model.ts';
import type { members } from './schema-parts.ts';

/** An ingest processor: one key, its type, and its settings. */
export type Processor = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export interface NamedProcessor {
  /** Unique within the pipeline; becomes the tag. Lower case, digits and underscores. */
  readonly name: string;
  readonly processor: Processor;
}

/** The schema, by path. */
export interface SchemaContext {
  readonly model: SchemaModel;
  readonly attributes: ReadonlyMap<string, AttributeNode>;
  readonly fields: ReadonlyMap<string, DocumentField>;
}

export type ScopeName = 'document' | 'issues' | 'entry';

/** What a field must be for an assignment. */
export interface FieldCheck {
  readonly type?: string;
  /** Attributes whose values are copied into it. */
  readonly from?: readonly string[];
  /** The fields below it, if it is an object. */
  readonly parts?: readonly string[];
}

/**
 * Gives the statements of an operation the names that they use, records them, and checks every path against the schema.
 * Names that do not come from here are not in scope, apart from `mapping`.
 */
export interface Code {
  /**
   * An expression for an attribute with one value, or undefined.
   * @param type the type that the attribute must have
   * @param where stands before the message if it has another one
   */
  read(path: string, type?: string, where?: string): string;
  /** The same for an attribute that may be a list. */
  whole(path: string, type?: string): string;
  /** All values at a path that may lead through lists. */
  values(path: string): string;
  /** Checks an attribute that the statements do not read themselves. */
  declared(path: string, type?: string): void;
  /** An expression for a field of the document, or undefined. */
  field(path: string): string;
  /**
   * A statement that writes a value into a field of the document, objects on the way included.
   * @param expression evaluated once, and only if the field has no value yet
   */
  assign(to: string, expression: string, check?: FieldCheck): string;
  /** Imports a function from a file of `src/mapper/steps/`. */
  use(file: string, name: string): string;
  scope(name: ScopeName): string;
  /** Makes a constant of the module, once however often it is asked for. @param expression must be the same each time */
  constant(name: string, expression: string): string;
}

/** All that there is to an operation. There is no third way to map. */
export interface OperationDefinition<Op extends { readonly kind: string }> {
  /** JSON schema of its body in mapping.yml; without one it cannot be written there. */
  readonly schema?: ReturnType<typeof members>;
  /** Without it the operation is its body, with its conditions planned. @param body what `schema` has accepted */
  plan?(body: object, context: SchemaContext): Op;
  /**
   * Attributes without any of which it does nothing. Neighbors that need the same share a function of the mapper; an
   * operation that does not have this method has its function to itself.
   */
  needs?(operation: Op): readonly string[];
  /** Statements of the mapper. */
  typescript(operation: Op, code: Code): readonly string[];
  /** Ingest processors with the same effect. Tags are added by the pipeline compiler from the names given here. */
  processors(operation: Op, model: SchemaModel): readonly NamedProcessor[];
  /** What it does, for the reference. */
  sentence(operation: Op): string;
}

/** A processor that runs a script. @param condition none or an empty one: always */
export function scriptProcessor(name: string, source: string, params?: object, condition?: string): NamedProcessor {
  const script = { source, ...(params && { params }), ...(condition && { if: condition }) };
  return { name, processor: { script } };
}

/** A name for a tag: lower case, digits and single underscores. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
}
