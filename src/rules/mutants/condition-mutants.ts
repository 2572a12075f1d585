import { join, type NamingLeaf, type NamingQuery, type Query } from '../../kql/ast.ts';
import { listsIn, type Names, putNames } from '../../kql/names.ts';
import { parseKql } from '../../kql/parse.ts';
import { printKql } from '../../kql/print.ts';
import type { Condition } from '../rule.ts';

export interface ConditionMutant {
  /** Such as `drop $failed`, in the words of the condition. */
  readonly name: string;
  readonly condition: Condition;
}

interface Change {
  readonly name: string;
  readonly tree: NamingQuery | undefined;
}

/** Every document, or none of them. */
const always: Query = { kind: 'and', of: [] };

/**
 * A condition with each of its parts left out or turned around, and with each value of `(a or b)` left out. What it calls
 * by name is one part.
 */
export function conditionMutants({ text }: Condition, names: Names): readonly ConditionMutant[] {
  const tree = parseKql(text);
  const changes = [...partChanges(tree, (changed) => changed), ...innerChanges(tree, (changed) => changed)];
  const parts = changes.map(({ name, tree: changed }) => {
    const query = changed === undefined ? always : putNames(changed, names, text);
    return { name, condition: { text: name, query } };
  });
  return [...parts, ...listMutants(tree, names, text)];
}

/** Lists without one of their values. Which values a list of the user's has is no business of the rule. */
function listMutants(tree: NamingQuery, names: Names, text: string): readonly ConditionMutant[] {
  return [...new Set(listsIn(tree).map(({ name }) => name))].flatMap((list) => {
    const values = names.lists?.get(list) ?? [];
    if (values.length < 2) return [];
    return values.map((dropped, index) => {
      const shorter = new Map(names.lists).set(list, values.toSpliced(index, 1));
      const name = `drop value ${dropped} of $${list}`;
      return { name, condition: { text: name, query: putNames(tree, { ...names, lists: shorter }, text) } };
    });
  });
}

type Put = (changed: NamingQuery | undefined) => NamingQuery | undefined;

/** The parts of a conjunction, or the one that stands alone: dropped, and negated. */
function partChanges(tree: NamingQuery, put: Put): readonly Change[] {
  const parts = tree.kind === 'and' ? tree.of : [tree];
  return parts.flatMap((part, index) => {
    const others = parts.filter((_, place) => place !== index);
    const negated: NamingQuery = part.kind === 'not' ? part.of : { kind: 'not', of: part };
    return [
      { name: `drop ${printKql(part)}`, tree: put(joined('and', others)) },
      { name: `negate ${printKql(part)}`, tree: put(joined('and', [...others, negated])) },
    ];
  });
}

/** What can be left out further inside. */
function innerChanges(tree: NamingQuery, put: Put): readonly Change[] {
  switch (tree.kind) {
    case 'and':
      return tree.of.flatMap((member, index) =>
        innerChanges(member, (changed) => put(replaced('and', tree.of, index, changed))),
      );
    case 'or':
      return tree.of.flatMap((member, index) => {
        const putMember: Put = (changed) => put(replaced('or', tree.of, index, changed));
        const others = tree.of.filter((_, place) => place !== index);
        return [
          { name: `drop ${printKql(member)}`, tree: put(joined('or', others)) },
          ...(member.kind === 'and' ? partChanges(member, putMember) : []),
          ...innerChanges(member, putMember),
        ];
      });
    case 'not': {
      const { of } = tree;
      const putInner: Put = (changed) => put(changed && { kind: 'not', of: changed });
      return [...(of.kind === 'and' ? partChanges(of, putInner) : []), ...innerChanges(of, putInner)];
    }
    case 'is':
      return tree.values.length < 2
        ? []
        : tree.values.map((value, index) => ({
            name: `drop value ${printKql({ ...tree, values: [value] })}`,
            tree: put({ ...tree, values: tree.values.filter((_, place) => place !== index) }),
          }));
    default:
      return [];
  }
}

function replaced(
  kind: 'and' | 'or',
  members: readonly NamingQuery[],
  index: number,
  changed: NamingQuery | undefined,
): NamingQuery | undefined {
  return joined(
    kind,
    members.flatMap((member, place) => (place === index ? (changed ?? []) : [member])),
  );
}

function joined(kind: 'and' | 'or', members: readonly NamingQuery[]): NamingQuery | undefined {
  const [first, ...more] = members;
  return first && join<NamingLeaf>(kind, [first, ...more]);
}
