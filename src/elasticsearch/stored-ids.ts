import type { Client } from '@elastic/elasticsearch';
import { formatTimestamp } from '../core/timestamp.ts';
import { serverAddress } from './client.ts';
import { requestError } from './request-error.ts';

/** By `@timestamp`, milliseconds since the epoch; `to` is no longer part of it. */
export interface StoredRange {
  readonly from?: number;
  readonly to?: number;
}

interface IdPage {
  readonly pit_id?: string;
  readonly hits: { readonly hits: readonly { readonly _id?: string; readonly sort?: readonly unknown[] }[] };
}

/** @returns a query for the range */
export function rangeQuery({ from, to }: StoredRange): Record<string, object> {
  if (from === undefined && to === undefined) return { match_all: {} };
  return {
    range: {
      '@timestamp': {
        ...(from === undefined ? {} : { gte: formatTimestamp(from) }),
        ...(to === undefined ? {} : { lt: formatTimestamp(to) }),
      },
    },
  };
}

/**
 * The `_id` of every document of an index or data stream, page by page, through a point in time: what is written
 * meanwhile does not disturb it.
 * @throws IngestError JC_SINK_*
 */
export async function* storedIds(
  client: Client,
  index: string,
  range: StoredRange,
  page: number,
): AsyncGenerator<readonly string[], void, undefined> {
  const purpose = {
    address: serverAddress(client),
    doing: `listing the ids of ${index}`,
    privilege: `the index privilege read on ${index}`,
  };
  let id: string | undefined;
  try {
    id = (await client.openPointInTime({ index, keep_alive: '5m', ignore_unavailable: true })).id;
    let after: readonly unknown[] | undefined;
    for (;;) {
      const answer: IdPage = await client.search({
        pit: { id: id as string, keep_alive: '5m' },
        size: page,
        sort: ['_shard_doc'],
        _source: false,
        track_total_hits: false,
        query: rangeQuery(range),
        ...(after ? { search_after: [...after] as string[] } : {}),
      });
      id = answer.pit_id ?? id;
      const { hits } = answer.hits;
      if (hits.length > 0) yield hits.flatMap(({ _id }) => (_id === undefined ? [] : [_id]));
      after = hits.at(-1)?.sort;
      if (hits.length < page || after === undefined) return;
    }
  } catch (error) {
    throw requestError(error, purpose);
  } finally {
    if (id !== undefined) await client.closePointInTime({ id }).catch(() => undefined);
  }
}

/** How many documents of a data stream are in a range, after a refresh where that is allowed. @throws IngestError JC_SINK_* */
export async function countStored(client: Client, dataStream: string, range: StoredRange): Promise<number> {
  await client.indices.refresh({ index: dataStream, ignore_unavailable: true }).catch(() => undefined);
  try {
    const answer = await client.count({ index: dataStream, ignore_unavailable: true, query: rangeQuery(range) });
    return answer.count;
  } catch (error) {
    throw requestError(error, {
      address: serverAddress(client),
      doing: `counting the documents of ${dataStream}`,
      privilege: `the index privilege read on ${dataStream}`,
    });
  }
}
