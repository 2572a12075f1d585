import { IngestError } from '../core/errors.ts';
import type { JsonObject } from '../core/json.ts';
import type { Query } from '../kql/ast.ts';
import { compileKql, compileTree } from '../kql/compile.ts';
import { type Fields, unknownField } from '../kql/fields.ts';
import { readKql } from '../kql/names.ts';
import { numbersOf, type Order, orderOf, type Point, pointsOf, textsOf } from './field-values.ts';

/**
 * The document that is being reduced. What panels ask of it is found once for each document, however many of them ask.
 */
export class OpenDocument {
  private readonly fields: Fields;
  private readonly found = new Map<string, () => unknown>();
  private turn = 0;
  document: JsonObject = {};

  constructor(fields: Fields) {
    this.fields = fields;
  }

  open(document: JsonObject): void {
    this.document = document;
    this.turn += 1;
  }

  /** The different values of a field, as Elasticsearch names them. */
  texts(field: string): () => readonly string[] {
    return this.once(`texts ${field}`, () => textsOf(this.known(field)));
  }

  /** In which order values that rank alike are shown. */
  order(field: string): Order {
    return orderOf(this.known(field));
  }

  numbers(field: string): () => readonly number[] {
    return this.once(`numbers ${field}`, () => numbersOf(this.known(field)));
  }

  points(field: string): () => readonly Point[] {
    return this.once(`points ${field}`, () => pointsOf(this.known(field)));
  }

  /** @param kql plain; undefined fits every document */
  matches(kql: string | undefined): () => boolean {
    if (kql === undefined) return () => true;
    return this.once(`kql ${kql}`, () => compileKql(readKql(kql), this.fields));
  }

  /** The same for a condition that was read before. Its parts are found once too. */
  holds(query: Query): () => boolean {
    const name = `query ${JSON.stringify(query, (key, value) => (key === 'at' ? undefined : value))}`;
    return this.once(name, () => {
      const { fields } = this;
      return compileTree(
        query,
        (member) => this.holds(member),
        (leaf) => compileKql(leaf, fields),
      );
    });
  }

  private known(name: string) {
    const field = this.fields(name);
    if (field === undefined) throw new IngestError('JC_KQL_FIELD', unknownField(name, this.fields));
    return field;
  }

  private once<T>(name: string, compile: () => (document: JsonObject) => T): () => T {
    const before = this.found.get(name) as (() => T) | undefined;
    if (before !== undefined) return before;
    const read = compile();
    let turn = -1;
    let value: T;
    const asked = (): T => {
      if (turn !== this.turn) {
        value = read(this.document);
        turn = this.turn;
      }
      return value;
    };
    this.found.set(name, asked);
    return asked;
  }
}
