import type { Client } from '@elastic/elasticsearch';
import { isJsonObject, type JsonObject, type JsonValue, jsonObjects } from '../core/json.ts';
import { answerError, type RequestPurpose, requestError } from './request-error.ts';

export interface PagedSearch {
  readonly index: string;
  readonly query: JsonObject;
  readonly sort: readonly JsonValue[];
  /** Documents of one request. */
  readonly size: number;
  /** False: without the documents themselves. */
  readonly _source?: boolean;
}

const keepAlive = '5m';

/**
 * The hits of a query, page by page, as they are when the reading begins: what is written meanwhile does not disturb it.
 * @throws IngestError JC_SINK_*, also if a shard does not answer
 */
export async function* searchPages(
  client: Client,
  { index, ...search }: PagedSearch,
  purpose: RequestPurpose,
): AsyncGenerator<readonly JsonObject[], void, undefined> {
  let { id: pit } = await told(
    () => client.openPointInTime({ index, keep_alive: keepAlive, ignore_unavailable: true }),
    purpose,
  );
  try {
    for (let after: JsonValue | undefined; ; ) {
      const point = {
        pit: { id: pit, keep_alive: keepAlive },
        ...(after === undefined ? {} : { search_after: after }),
      };
      const body = { ...search, ...point, track_total_hits: false };
      const answer = await told(() => client.search(body as never), purpose);
      const { pit_id, hits, _shards } = answer as unknown as Readonly<Record<string, JsonValue | undefined>>;
      failOnShards(_shards, purpose);
      pit = typeof pit_id === 'string' ? pit_id : pit;
      const found = isJsonObject(hits) ? jsonObjects(hits.hits) : [];
      if (found.length > 0) yield found;
      after = found.at(-1)?.sort;
      if (after === undefined || found.length < search.size) return;
    }
  } finally {
    await client.closePointInTime({ id: pit }).catch(() => {});
  }
}

export async function told<T>(request: () => Promise<T>, purpose: RequestPurpose): Promise<T> {
  try {
    return await request();
  } catch (error) {
    throw requestError(error, purpose);
  }
}

/** What is left would be taken for everything. */
export function failOnShards(shards: JsonValue | undefined, purpose: RequestPurpose): void {
  const failed = isJsonObject(shards) ? jsonObjects(shards.failures)[0]?.reason : undefined;
  if (failed !== undefined) throw answerError(500, { error: failed }, purpose);
}
