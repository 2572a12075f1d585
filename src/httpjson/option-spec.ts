/** What an option may hold. */
export type OptionSpec =
  | { readonly kind: 'group'; readonly options: OptionTable }
  /** Any names, each with the same kind of value. */
  | { readonly kind: 'named'; readonly each: OptionSpec }
  | ({ readonly kind: 'value'; readonly type: ValueType } & ValueRule)
  /** A list, or a map of a shape of its own, that its loader checks. */
  | { readonly kind: 'list' }
  | { readonly kind: 'tree' }
  /** Known to httpjson, not to this engine. */
  | { readonly kind: 'refused'; readonly reason: string };

export type ValueType = 'json' | 'string' | 'boolean' | 'duration' | 'integer' | 'number' | 'strings' | 'map';

interface ValueRule {
  readonly oneOf?: readonly string[];
  /** Values that Filebeat knows and this engine does not, each with the reason. */
  readonly notOffered?: Readonly<Record<string, string>>;
  readonly min?: number;
}

export interface OptionTable {
  readonly [name: string]: OptionSpec;
}

export function group(options: OptionTable): OptionSpec {
  return { kind: 'group', options };
}

export function value(type: ValueType, rule: ValueRule = {}): OptionSpec {
  return { kind: 'value', type, ...rule };
}

/** An option that is refused by name. An empty or false value asks for nothing and passes. */
export function refused(reason: string): OptionSpec {
  return { kind: 'refused', reason };
}
