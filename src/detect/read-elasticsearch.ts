import { dataStreamName } from '../core/product.ts';
import { millisecondsOf } from '../core/timestamp.ts';
import type { ElasticsearchClient } from '../elasticsearch/client.ts';
import { readInOrder } from '../elasticsearch/read-in-order.ts';
import type { Seen } from '../rules/finding.ts';
import type { RuleStream } from '../rules/rule.ts';
import { compareSeen, merged } from './order.ts';
import type { Range } from './read-files.ts';

/**
 * The documents of data streams in the order of time.
 * @param namespace `*` for all
 * @throws IngestError JC_SINK_*
 */
export function readElasticsearch(
  client: ElasticsearchClient,
  namespace: string,
  streams: ReadonlySet<RuleStream>,
  range: Range,
): AsyncGenerator<Seen> {
  return merged([...streams].map((stream) => readStream(client, namespace, stream, range)));
}

async function* readStream(
  client: ElasticsearchClient,
  namespace: string,
  stream: RuleStream,
  { from, to }: Range,
): AsyncGenerator<Seen> {
  const index = dataStreamName(stream, namespace);
  const bounds = {
    ...(from === undefined || stream === 'users' ? {} : { gte: from }),
    ...(to === undefined ? {} : { lt: to }),
  };
  const query = { range: { '@timestamp': { ...bounds, format: 'epoch_millis' } } };
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
