import type { Client } from '@elastic/elasticsearch';

/** Elasticsearch gives no more hits than that for one search. */
const mostHits = 10_000;

/**
 * Looks for ids by a search, which sees what was refreshed.
 * @param held gets those that are there
 * @throws the client's error
 */
export async function searchIds(
  client: Client,
  index: string | readonly string[],
  ids: readonly string[],
  held: Set<string>,
  signal?: AbortSignal,
): Promise<void> {
  for (let rest = ids; rest.length > 0; rest = rest.filter((id) => !held.has(id))) {
    const answer = await client.search(
      {
        index: [index].flat(),
        ignore_unavailable: true,
        // A shard that does not answer would make its documents look as if they were not there.
        allow_partial_search_results: false,
        filter_path: 'hits.hits._id',
        size: mostHits,
        _source: false,
        track_total_hits: false,
        query: { ids: { values: [...rest] } },
      },
      signal ? { signal } : {},
    );
    const hits = answer.hits?.hits ?? [];
    for (const { _id: id } of hits) if (id !== undefined) held.add(id);
    if (hits.length < mostHits) return;
  }
}
