import type { JsonObject } from '../../../src/core/json.ts';
import type { Query } from '../../../src/kql/ast.ts';
import { compileKql } from '../../../src/kql/compile.ts';
import type { Fields } from '../../../src/kql/fields.ts';
import { printKql } from '../../../src/kql/print.ts';
import { adaptMappings } from '../elasticsearch/adapt.ts';
import { detectCapabilities } from '../elasticsearch/capabilities.ts';
import { tellServer } from '../elasticsearch/request.ts';

/** Documents that a server has under their places in the list. */
export interface Indexed {
  readonly server: string;
  readonly index: string;
  readonly documents: readonly object[];
  readonly fields: Fields;
}

/** Makes the index. @throws Error if the server refuses a document */
export async function indexDocuments({ server, index, documents }: Indexed, mappings: object): Promise<void> {
  const capabilities = await detectCapabilities(server);
  await tellServer(server, 'PUT', `/${index}`, {
    settings: { number_of_shards: 1, number_of_replicas: 0, 'mapping.total_fields.limit': 10_000 },
    mappings: adaptMappings(mappings as JsonObject, capabilities),
  });
  for (let from = 0; from < documents.length; from += 1000) {
    const lines = documents
      .slice(from, from + 1000)
      .flatMap((document, place) => [
        JSON.stringify({ index: { _id: String(from + place) } }),
        JSON.stringify(document),
      ]);
    const answer = await tellServer(server, 'POST', `/${index}/_bulk?refresh=true`, `${lines.join('\n')}\n`);
    const { items } = answer as { items: readonly { readonly index: { readonly error?: unknown } }[] };
    const errors = items.flatMap(({ index: { error } }) => error ?? []);
    if (errors.length > 0) throw new Error(JSON.stringify(errors.slice(0, 3)));
  }
}

export function ourHits(query: Query, { documents, fields }: Indexed): readonly number[] {
  const matches = compileKql(query, fields);
  return documents.flatMap((document, id) => (matches(document) ? [id] : []));
}

/** Where the server finds other documents than our evaluator. */
export async function differencesOf(
  queries: readonly Query[],
  indexed: Indexed,
  ask: (query: Query) => JsonObject,
): Promise<readonly unknown[]> {
  const { server, index, documents } = indexed;
  const differences: unknown[] = [];
  for (let from = 0; from < queries.length; from += 50) {
    const some = queries.slice(from, from + 50);
    const searches = some.map((query) => ({ size: documents.length, _source: false, query: ask(query) }));
    const lines = searches.flatMap((search) => ['{}', JSON.stringify(search)]);
    const answer = (await tellServer(server, 'POST', `/${index}/_msearch`, `${lines.join('\n')}\n`)) as {
      responses: readonly { hits?: { hits: readonly { _id: string }[] }; error?: JsonObject }[];
    };
    for (const [place, query] of some.entries()) {
      const { hits, error } = answer.responses[place] ?? {};
      const [theirs, ours] = [new Set(hits?.hits.map(({ _id }) => Number(_id))), new Set(ourHits(query, indexed))];
      const onlyTheirs = [...theirs].filter((id) => !ours.has(id)).slice(0, 3);
      const onlyOurs = [...ours].filter((id) => !theirs.has(id)).slice(0, 3);
      if (error !== undefined || onlyTheirs.length + onlyOurs.length > 0)
        differences.push({ kql: printKql(query), error, onlyTheirs, onlyOurs });
    }
  }
  return differences;
}
