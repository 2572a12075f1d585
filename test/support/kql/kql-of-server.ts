import { join, type Leaf, mapLeaves, type Query } from '../../../src/kql/ast.ts';
import { detectCapabilities } from '../elasticsearch/capabilities.ts';
import { askServer } from '../elasticsearch/request.ts';
import { report } from '../elasticsearch/test-server.ts';

/**
 * Whether the `kql` query of a server reads lists of values. Only that of 8.19, a preview, may read none, and it is said.
 * @param index one whose documents have `event.action`
 */
export async function serverReadsLists(server: string, index: string): Promise<boolean> {
  const { version } = await detectCapabilities(server);
  const probe = async (query: string) => {
    const { status } = await askServer(server, 'POST', `/${index}/_search`, { query: { kql: { query } } });
    return status === 200;
  };
  if (!(await probe('event.action: a'))) throw new Error(`Elasticsearch ${version} has no kql query`);
  const readsLists = await probe('event.action: (a or b)');
  if (!readsLists && !version.startsWith('8.')) throw new Error('the kql query reads no lists');
  if (!readsLists) report(`!!! kql of ${version} READS NO LISTS: compared with each value written out !!!`);
  return readsLists;
}

/** `field: (a or b)` as `field: a or field: b`. */
export function withoutLists(query: Query): Query {
  return mapLeaves<Leaf, Leaf>(query, (leaf) => {
    const [first, ...rest] =
      leaf.kind === 'is' ? leaf.values.map((value): Leaf => ({ ...leaf, values: [value] })) : [leaf];
    return first === undefined ? leaf : join<Leaf>('or', [first, ...rest]);
  });
}
