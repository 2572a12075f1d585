import { IngestError } from '../../core/errors.ts';
import { leavesOf, type NamingLeaf, type NamingQuery, type Query } from '../../kql/ast.ts';
import { type KqlFinding, kqlError } from '../../kql/kql-error.ts';
import { readKql } from '../../kql/names.ts';
import { parseKql } from '../../kql/parse.ts';
import { printKql } from '../../kql/print.ts';

/** What of conditions a stream knows. */
export interface StreamConditions {
  readonly conditions: ReadonlyMap<string, Query>;
  /** What no document of the stream can fulfill. */
  readonly check: (query: Query) => readonly KqlFinding[];
}

/** A condition in plain KQL, or why it is refused. */
export type ReadCondition = { readonly kql: string } | { readonly problems: readonly string[] };

export function readCondition(text: string, { conditions, check }: StreamConditions): ReadCondition {
  try {
    const query = readKql(text, { conditions });
    const problems = [
      ...check(query).map((finding) => kqlError('JC_KQL_FIELD', finding, text).message),
      ...spelledOut(parseKql(text), conditions),
    ];
    return problems.length > 0 ? { problems } : { kql: printKql(query) };
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    return { problems: [error.message] };
  }
}

/** What has a name is called by it: else a better meaning would not reach every panel. */
function spelledOut(tree: NamingQuery, conditions: ReadonlyMap<string, Query>): readonly string[] {
  const plain = plainKql(tree);
  const named = [...conditions].find(([, query]) => printKql(query) === plain)?.[0];
  if (named !== undefined) return [`${plain} has a name: write $${named}`];
  if (tree.kind === 'and' || tree.kind === 'or') return tree.of.flatMap((member) => spelledOut(member, conditions));
  return tree.kind === 'not' ? spelledOut(tree.of, conditions) : [];
}

/** Undefined if it calls something by name. */
function plainKql(tree: NamingQuery): string | undefined {
  return leavesOf<NamingLeaf>(tree).some(({ kind }) => kind === 'condition') ? undefined : printKql(tree as Query);
}
