import type { Client } from '@elastic/elasticsearch';
import { backingIndices } from './backing-indices.ts';
import { serverAddress } from './client.ts';
import { requestError } from './request-error.ts';
import { type StoredRange, storedIds } from './stored-ids.ts';

export interface DuplicateIds {
  /** Documents looked at. */
  readonly documents: number;
  /** How many of them are another copy of one. */
  readonly duplicates: number;
  /** Some of the ids that are there more than once. */
  readonly samples: readonly string[];
}

export interface DuplicateSearch extends StoredRange {
  /** Ids of one request; 2,000. */
  readonly page?: number;
}

const mostSamples = 20;

/**
 * Finds ids that a data stream holds more than once. Within one index an `_id` is unique, so a copy is in another
 * backing index: the ids of each index are listed and looked for in all younger ones. Elasticsearch does not aggregate
 * on `_id`, and this needs no memory that grows with the data.
 * @throws IngestError JC_SINK_*
 */
export async function findDuplicateIds(
  client: Client,
  dataStream: string,
  { page = 2000, ...range }: DuplicateSearch,
): Promise<DuplicateIds> {
  const indices = await backingIndices(client, dataStream);
  // What cannot be refreshed for lack of a privilege is searchable a little later anyway.
  await client.indices.refresh({ index: dataStream, ignore_unavailable: true }).catch(() => undefined);
  let [documents, duplicates] = [0, 0];
  const samples = new Set<string>();
  for (const [place, index] of indices.entries()) {
    const younger = indices.slice(place + 1);
    for await (const ids of storedIds(client, index, range, page)) {
      documents += ids.length;
      if (younger.length === 0) continue;
      const copied = await heldBy(client, dataStream, younger, ids);
      duplicates += copied.size;
      for (const id of copied) if (samples.size < mostSamples) samples.add(id);
    }
  }
  return { documents, duplicates, samples: [...samples] };
}

/** Counts an id once, also where several of the indices hold it: each of those finds the next one itself. */
async function heldBy(
  client: Client,
  dataStream: string,
  indices: readonly string[],
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const held = new Set<string>();
  // A few at a time: their names stand in the URL.
  for (let start = 0; start < indices.length; start += 20) {
    const few = indices.slice(start, start + 20);
    let rest = ids;
    while (rest.length > 0) {
      const hits = await searchIds(client, dataStream, few, rest);
      for (const id of hits) held.add(id);
      if (hits.length < 10_000) break;
      rest = rest.filter((id) => !held.has(id));
    }
  }
  return held;
}

async function searchIds(
  client: Client,
  dataStream: string,
  indices: readonly string[],
  ids: readonly string[],
): Promise<readonly string[]> {
  try {
    const answer = await client.search({
      index: [...indices],
      ignore_unavailable: true,
      allow_partial_search_results: false,
      filter_path: 'hits.hits._id',
      size: 10_000,
      _source: false,
      track_total_hits: false,
      query: { ids: { values: [...ids] } },
    });
    return (answer.hits?.hits ?? []).flatMap(({ _id }) => (_id === undefined ? [] : [_id]));
  } catch (error) {
    throw requestError(error, {
      address: serverAddress(client),
      doing: `looking for copies in ${dataStream}`,
      privilege: `the index privilege read on ${dataStream}`,
    });
  }
}
