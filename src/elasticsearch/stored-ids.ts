import type { Client } from '@elastic/elasticsearch';
import { isJsonObject, type JsonObject } from '../core/json.ts';
import type { OpenTimeRange } from '../core/time-range.ts';
import { formatTimestamp } from '../core/timestamp.ts';
import { purposeOf } from './request-error.ts';
import { type PagedSearch, searchPages } from './search-pages.ts';

/** A document as a search gives it. */
export interface StoredDocument {
  readonly id: string;
  readonly source: JsonObject;
}

/** By `@timestamp`. */
function rangeQuery({ from, to }: OpenTimeRange): JsonObject {
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
  range: OpenTimeRange,
  page: number,
): AsyncGenerator<readonly string[], void, undefined> {
  for await (const hits of storedHits(client, index, range, { size: page, _source: false }))
    yield hits.map(({ _id }) => String(_id));
}

/** Documents of one request: of a few kB each. */
const documentsAtATime = 1000;

/** The same of whole documents, after a refresh where that is allowed. @throws IngestError JC_SINK_* */
export async function* storedDocuments(
  client: Client,
  index: string,
  range: OpenTimeRange,
): AsyncGenerator<StoredDocument, void, undefined> {
  await client.indices.refresh({ index, ignore_unavailable: true }).catch(() => undefined);
  for await (const hits of storedHits(client, index, range, { size: documentsAtATime }))
    for (const { _id, _source: source } of hits) if (isJsonObject(source)) yield { id: String(_id), source };
}

function storedHits(
  client: Client,
  index: string,
  range: OpenTimeRange,
  search: Pick<PagedSearch, 'size' | '_source'>,
): AsyncGenerator<readonly JsonObject[]> {
  const purpose = purposeOf(client, `listing the documents of ${index}`, `the index privilege read on ${index}`);
  return searchPages(client, { index, query: rangeQuery(range), sort: ['_shard_doc'], ...search }, purpose);
}
