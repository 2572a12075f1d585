import type { Client } from '@elastic/elasticsearch';
import { isJsonObject, type JsonObject, type JsonValue, jsonObjects } from '../core/json.ts';
import { serverAddress } from './client.ts';
import { answerError, type RequestPurpose, requestError } from './request-error.ts';

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

const keepAlive = '5m';

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
  const purpose = purposeOf(client, index);
  const ask = <T>(request: () => Promise<T>): Promise<T> => told(request, purpose);
  let { id: pit } = await ask(() => client.openPointInTime({ index, keep_alive: keepAlive, ignore_unavailable: true }));
  try {
    for (let after: readonly JsonValue[] | undefined; ; ) {
      const answer = await ask(() =>
        client.search({
          ...{ size, query, track_total_hits: false, pit: { id: pit, keep_alive: keepAlive } },
          sort: [{ [by]: { order: 'asc', format: 'epoch_millis', unmapped_type: 'date' } }, '_shard_doc'],
          ...(after === undefined ? {} : { search_after: after as never }),
        } as never),
      );
      const { pit_id, hits, _shards } = answer as unknown as Readonly<Record<string, JsonValue | undefined>>;
      failOnShards(_shards, purpose);
      pit = typeof pit_id === 'string' ? pit_id : pit;
      const found = isJsonObject(hits) ? jsonObjects(hits.hits) : [];
      for (const { _id, _source } of found) if (isJsonObject(_source)) yield { id: String(_id), document: _source };
      after = found.at(-1)?.sort as readonly JsonValue[] | undefined;
      if (after === undefined || found.length < size) return;
    }
  } finally {
    await client.closePointInTime({ id: pit }).catch(() => {});
  }
}

/**
 * How many documents a query finds, and the first and the last value of a field in them, a time.
 * @throws IngestError JC_SINK_*
 */
export async function readSpan({ client, index, query, by }: Omit<ReadOptions, 'size'>) {
  const purpose = purposeOf(client, index);
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

function purposeOf(client: Client, index: string): RequestPurpose {
  return { address: serverAddress(client), doing: `reading ${index}`, privilege: `read on ${index}` };
}

async function told<T>(request: () => Promise<T>, purpose: RequestPurpose): Promise<T> {
  try {
    return await request();
  } catch (error) {
    throw requestError(error, purpose);
  }
}

/** What is left would be taken for everything. */
function failOnShards(shards: JsonValue | undefined, purpose: RequestPurpose): void {
  const failed = isJsonObject(shards) ? jsonObjects(shards.failures)[0]?.reason : undefined;
  if (failed !== undefined) throw answerError(500, { error: failed }, purpose);
}
