import type { Client } from '@elastic/elasticsearch';
import { isJsonObject, type JsonObject } from '../core/json.ts';
import { formatTimestamp } from '../core/timestamp.ts';
import { serverAddress } from './client.ts';
import { requestError } from './request-error.ts';

/** By `@timestamp`, milliseconds since the epoch; `to` is no longer part of it. */
export interface StoredRange {
  readonly from?: number;
  readonly to?: number;
}

/** A document as a search gives it. */
export interface StoredDocument {
  readonly id: string;
  readonly source: JsonObject;
}

interface Hit {
  readonly _id?: string;
  readonly _source?: unknown;
  readonly sort?: readonly unknown[];
}

interface IdPage {
  readonly pit_id?: string;
  readonly hits: { readonly hits: readonly Hit[] };
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
  for await (const hits of storedHits(client, index, range, { page, source: false }))
    yield hits.flatMap(({ _id }) => (_id === undefined ? [] : [_id]));
}

/** Documents of one request: of a few kB each. */
const documentsAtATime = 1000;

/** The same of whole documents, after a refresh where that is allowed. @throws IngestError JC_SINK_* */
export async function* storedDocuments(
  client: Client,
  index: string,
  range: StoredRange,
): AsyncGenerator<StoredDocument, void, undefined> {
  await client.indices.refresh({ index, ignore_unavailable: true }).catch(() => undefined);
  for await (const hits of storedHits(client, index, range, { page: documentsAtATime, source: true }))
    for (const { _id: id, _source: source } of hits) if (id !== undefined && isJsonObject(source)) yield { id, source };
}

async function* storedHits(
  client: Client,
  index: string,
  range: StoredRange,
  { page, source }: { readonly page: number; readonly source: boolean },
): AsyncGenerator<readonly Hit[], void, undefined> {
  const purpose = {
    address: serverAddress(client),
    doing: `listing the documents of ${index}`,
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
        _source: source,
        track_total_hits: false,
        query: rangeQuery(range),
        ...(after ? { search_after: [...after] as string[] } : {}),
      });
      id = answer.pit_id ?? id;
      const { hits } = answer.hits;
      if (hits.length > 0) yield hits;
      after = hits.at(-1)?.sort;
      if (hits.length < page || after === undefined) return;
    }
  } catch (error) {
    throw requestError(error, purpose);
  } finally {
    if (id !== undefined) await client.closePointInTime({ id }).catch(() => undefined);
  }
}
