import type { Client } from '@elastic/elasticsearch';
import type { OpenTimeRange } from '../core/time-range.ts';
import { backingIndices } from './backing-indices.ts';
import { purposeOf } from './request-error.ts';
import { searchIds } from './search-ids.ts';
import { told } from './search-pages.ts';
import { storedIds } from './stored-ids.ts';

export interface DuplicateIds {
  /** Documents looked at. */
  readonly documents: number;
  /** How many of them are another copy of one. */
  readonly duplicates: number;
  /** Some of the ids that are there more than once. */
  readonly samples: readonly string[];
}

export interface DuplicateSearch extends OpenTimeRange {
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
  const purpose = purposeOf(client, `looking for copies in ${dataStream}`, `the index privilege read on ${dataStream}`);
  const held = new Set<string>();
  // A few at a time: their names stand in the URL.
  for (let start = 0; start < indices.length; start += 20)
    await told(() => searchIds(client, indices.slice(start, start + 20), ids, held), purpose);
  return held;
}
