import type { JsonValue } from '../core/json.ts';
import { GoObject, type GoValue } from './values.ts';

/** A map in Go whose names have several values each: http.Header, url.Values. */
export abstract class GoNamedValues<Values extends ReadonlyMap<string, readonly string[]>> extends GoObject {
  protected readonly values: Values;

  constructor(values: Values) {
    super();
    this.values = values;
  }

  print(): string {
    const parts = this.keys().map((name) => `${name}:[${(this.values.get(name) ?? []).join(' ')}]`);
    return `map[${parts.join(' ')}]`;
  }

  override isTrue(): boolean {
    return this.values.size > 0;
  }

  override keys(): readonly string[] {
    return [...this.values.keys()].sort();
  }

  override field(name: string): GoValue {
    return this.values.get(name);
  }

  override toJson(): JsonValue {
    return Object.fromEntries(this.values);
  }
}
