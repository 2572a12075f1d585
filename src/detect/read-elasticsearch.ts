import type { JsonObject } from '../core/json.ts';
import { dataStreamName } from '../core/product.ts';
import type { OpenTimeRange } from '../core/time-range.ts';
import { millisecondsOf } from '../core/timestamp.ts';
import type { ElasticsearchClient } from '../elasticsearch/client.ts';
import { readInOrder, readSpan } from '../elasticsearch/read-in-order.ts';
import type { Seen } from '../rules/finding.ts';
import type { RuleStream } from '../rules/rule.ts';
import { compareSeen, merged } from './order.ts';

/** What there is in a time range, whether it matters to rules or not. */
export interface Span {
  readonly documents: number;
  readonly first: number | undefined;
  readonly last: number | undefined;
  /** The data streams that have any. */
  readonly streams: readonly RuleStream[];
}

export interface ReadStreams {
  readonly client: ElasticsearchClient;
  /** `*` for all. */
  readonly namespace: string;
  /** The documents to read, by data stream. */
  readonly queries: ReadonlyMap<RuleStream, JsonObject>;
  readonly range: OpenTimeRange;
}

/**
 * The documents of data streams in the order of time.
 * @throws IngestError JC_SINK_*
 */
export function readElasticsearch(read: ReadStreams): AsyncGenerator<Seen> {
  return merged([...read.queries].map(([stream, query]) => readStream(read, stream, query)));
}

/** @throws IngestError JC_SINK_* */
export async function spanOf({ client, namespace, queries, range }: ReadStreams): Promise<Span> {
  const spans = await Promise.all(
    [...queries.keys()].map(async (stream) => {
      const index = dataStreamName(stream, namespace);
      return { stream, ...(await readSpan({ client, index, query: within(range), by: '@timestamp' })) };
    }),
  );
  return {
    documents: spans.reduce((sum, { documents }) => sum + documents, 0),
    first: spans.flatMap(({ first }) => first ?? []).sort((a, b) => a - b)[0],
    last: spans.flatMap(({ last }) => last ?? []).sort((a, b) => b - a)[0],
    streams: spans.filter(({ documents }) => documents > 0).map(({ stream }) => stream),
  };
}

async function* readStream(
  { client, namespace, range: { from, to } }: ReadStreams,
  stream: RuleStream,
  needed: JsonObject,
): AsyncGenerator<Seen> {
  const index = dataStreamName(stream, namespace);
  const query = { bool: { filter: [within({ from: stream === 'users' ? undefined : from, to }), needed] } };
  // Of one time they come in the order of shards, which is not always the same.
  let sameTime: Seen[] = [];
  for await (const { id, document } of readInOrder({ client, index, query, by: '@timestamp' })) {
    const at = millisecondsOf(document['@timestamp']);
    if (at === undefined) continue;
    if (sameTime[0] !== undefined && sameTime[0].at !== at) {
      yield* sameTime.sort(compareSeen);
      sameTime = [];
    }
    sameTime.push({ stream, id, at, document });
  }
  yield* sameTime.sort(compareSeen);
}

function within({ from, to }: OpenTimeRange): JsonObject {
  const bounds = { ...(from === undefined ? {} : { gte: from }), ...(to === undefined ? {} : { lt: to }) };
  return { range: { '@timestamp': { ...bounds, format: 'epoch_millis' } } };
}
