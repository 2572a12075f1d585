import type { Client } from '@elastic/elasticsearch';
import { isJsonObject, type JsonObject, type JsonValue } from '../core/json.ts';
import { purposeOf, type RequestPurpose } from './request-error.ts';
import { failOnShards, searchPages, told } from './search-pages.ts';

export interface ReadOptions {
  readonly client: Client;
  readonly index: string;
  readonly query: JsonObject;
  /** The field that gives the order. */
  readonly by: string;
  /** Documents of one request. */
  readonly size?: number;
}

export interface FoundDocument {
  readonly id: string;
  readonly document: JsonObject;
}

/**
 * All documents of a query in the order of a field, as they are when the reading begins.
 * @throws IngestError JC_SINK_*
 */
export async function* readInOrder({
  client,
  index,
  query,
  by,
  size = 1000,
}: ReadOptions): AsyncGenerator<FoundDocument> {
  const sort = [{ [by]: { order: 'asc', format: 'epoch_millis', unmapped_type: 'date' } }, '_shard_doc'];
  for await (const hits of searchPages(client, { index, query, size, sort }, readingPurpose(client, index)))
    for (const { _id, _source } of hits) if (isJsonObject(_source)) yield { id: String(_id), document: _source };
}

/**
 * How many documents a query finds, and the first and the last value of a field in them, a time.
 * @throws IngestError JC_SINK_*
 */
export async function readSpan({ client, index, query, by }: Omit<ReadOptions, 'size'>) {
  const purpose = readingPurpose(client, index);
  const search = {
    ...{ index, query, size: 0, track_total_hits: true, ignore_unavailable: true },
    aggs: { first: { min: { field: by } }, last: { max: { field: by } } },
  };
  const answer = await told(() => client.search(search as never), purpose);
  const { hits, aggregations, _shards } = answer as unknown as {
    readonly hits: { readonly total: { readonly value: number } };
    /** There is none if there is no index. */
    readonly aggregations?: Readonly<Record<'first' | 'last', { readonly value: number | null }>>;
    readonly _shards?: JsonValue;
  };
  failOnShards(_shards, purpose);
  const { first, last } = aggregations ?? {};
  return { documents: hits.total.value, first: first?.value ?? undefined, last: last?.value ?? undefined };
}

function readingPurpose(client: Client, index: string): RequestPurpose {
  return purposeOf(client, `reading ${index}`, `read on ${index}`);
}
