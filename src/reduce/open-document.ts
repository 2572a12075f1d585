import { IngestError } from '../core/errors.ts';
import type { JsonObject } from '../core/json.ts';
import type { Query } from '../kql/ast.ts';
import { compileKql } from '../kql/compile.ts';
import type { Fields } from '../kql/fields.ts';
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
      if (query.kind === 'not') {
        const inner = this.holds(query.of);
        return () => !inner();
      }
      if (query.kind !== 'and' && query.kind !== 'or') return compileKql(query, this.fields);
      const members = query.of.map((member) => this.holds(member));
      const enough = query.kind === 'or';
      return () => {
        for (const member of members) if (member() === enough) return enough;
        return !enough;
      };
    });
  }

  private known(name: string) {
    const field = this.fields(name);
    if (field === undefined) throw new IngestError('JC_KQL_FIELD', `there is no field ${name} that can be searched`);
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
