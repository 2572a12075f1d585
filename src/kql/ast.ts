/** A condition in KQL. `Leaf` is what stands between `and`, `or` and `not`. */
export type Tree<Leaf> = Leaf | Junction<Leaf> | Not<Leaf>;

export interface Junction<Leaf> {
  readonly kind: 'and' | 'or';
  /** At least two, none of them of the same kind. */
  readonly of: readonly Tree<Leaf>[];
}

export interface Not<Leaf> {
  readonly kind: 'not';
  readonly of: Tree<Leaf>;
}

/** `field: value` or `field: (one or another)`. */
export interface Is<V> {
  readonly kind: 'is';
  readonly field: string;
  readonly values: readonly V[];
  /** Where it begins in the text, for messages. */
  readonly at: number;
}

/** `field: *` */
export interface Exists {
  readonly kind: 'exists';
  readonly field: string;
  readonly at: number;
}

export type RangeOperator = '<' | '<=' | '>' | '>=';

export interface Range {
  readonly kind: 'range';
  readonly field: string;
  readonly operator: RangeOperator;
  readonly value: Text;
  readonly at: number;
}

export interface Text {
  readonly kind: 'text';
  readonly text: string;
  /** In a text field, quotes ask for a phrase. */
  readonly quoted: boolean;
  readonly at: number;
}

/** A value with wildcards: `a*b` has the parts `a` and `b`. */
export interface Pattern {
  readonly kind: 'pattern';
  readonly parts: readonly [string, string, ...string[]];
  readonly at: number;
}

export type Value = Text | Pattern;

/** As written, wildcards with it. */
export function writtenValue(value: Value): string {
  return value.kind === 'text' ? value.text : value.parts.join('*');
}

/** `$name` in place of a value: a list of values that somebody else keeps. */
export interface ListName {
  readonly kind: 'list';
  readonly name: string;
  readonly at: number;
}

/** `$name` in place of a condition. */
export interface ConditionName {
  readonly kind: 'condition';
  readonly name: string;
  readonly at: number;
}

export type Leaf = Is<Value> | Exists | Range;

/** KQL that Kibana and Elasticsearch understand too. */
export type Query = Tree<Leaf>;

export type NamingLeaf = Is<Value | ListName> | Exists | Range | ConditionName;

/** KQL as we write it: it may use conditions and lists by name. */
export type NamingQuery = Tree<NamingLeaf>;

/** A junction without needless nesting; of one member it is that member. */
export function join<L extends { readonly kind: string }>(
  kind: 'and' | 'or',
  members: readonly [Tree<L>, ...Tree<L>[]],
): Tree<L> {
  const of = members.flatMap((member): readonly Tree<L>[] => (isJunction(member, kind) ? member.of : [member]));
  return of.length === 1 ? members[0] : { kind, of };
}

function isJunction<L extends { readonly kind: string }>(tree: Tree<L>, kind: 'and' | 'or'): tree is Junction<L> {
  return tree.kind === kind;
}

/** The leaves from left to right. */
export function leavesOf<L extends { readonly kind: string }>(tree: Tree<L>): readonly L[] {
  if (tree.kind === 'and' || tree.kind === 'or') return (tree as Junction<L>).of.flatMap(leavesOf<L>);
  return tree.kind === 'not' ? leavesOf((tree as Not<L>).of) : [tree as L];
}

/** The same tree with other leaves; a leaf may become a whole tree. */
export function mapLeaves<L extends { readonly kind: string }, M extends { readonly kind: string }>(
  tree: Tree<L>,
  change: (leaf: L) => Tree<M>,
): Tree<M> {
  if (tree.kind === 'and' || tree.kind === 'or') {
    const [first, ...rest] = (tree as Junction<L>).of.map((member) => mapLeaves(member, change));
    return join(tree.kind, [first as Tree<M>, ...rest]);
  }
  if (tree.kind === 'not') return { kind: 'not', of: mapLeaves((tree as Not<L>).of, change) };
  return change(tree as L);
}
