import type { JsonObject } from '../core/json.ts';
import { dataStreamName } from '../core/product.ts';
import type { ElasticsearchClient } from '../elasticsearch/client.ts';
import { readInOrder, readSpan } from '../elasticsearch/read-in-order.ts';
import { fieldsOf, findHits, type Hit } from './find-hits.ts';
import type { Looked } from './hunt-files.ts';
import type { Indicator } from './indicator.ts';
import type { Matcher } from './matcher.ts';

export interface HuntOptions {
  /** `*` for all. */
  readonly namespace: string;
  /** Earlier events are left out; milliseconds since 1970. */
  readonly from: number | undefined;
}

/** Addresses are one query together; each text is one of its own, since its letter case does not count. */
const costOf = ({ type }: Indicator): number => (type === 'ip' ? 1 : 20);
const costOfRequest = 10_000;

/**
 * The hits in the data streams of events, in the order of time for each 10,000 addresses or 500 texts.
 * @param indicators those of the matcher
 * @throws IngestError JC_SINK_*
 */
export async function* huntElasticsearch(
  client: ElasticsearchClient,
  indicators: readonly Indicator[],
  match: Matcher,
  { namespace, from }: HuntOptions,
  looked: Looked,
): AsyncGenerator<Hit> {
  const index = dataStreamName('events', namespace);
  const range = from === undefined ? [] : [{ range: { '@timestamp': { gte: from, format: 'epoch_millis' } } }];
  const span = (filter: readonly JsonObject[]) =>
    readSpan({ client, index, query: { bool: { filter } }, by: '@timestamp' });
  looked.events = (await span(range)).documents;
  if (looked.events === 0 && from !== undefined) {
    const { first, last } = await span([]);
    if (first !== undefined && last !== undefined) looked.outside = { first, last };
  }
  for (const batch of batchesOf(indicators)) {
    const members = new Set(batch);
    const query = { bool: { filter: [...range, { bool: { should: clausesOf(batch) } }] } };
    for await (const { id, document } of readInOrder({ client, index, query, by: '@timestamp' }))
      for (const hit of findHits(document, id, match)) if (members.has(hit.indicator)) yield hit;
  }
}

function batchesOf(indicators: readonly Indicator[]): readonly (readonly Indicator[])[] {
  const batches: Indicator[][] = [];
  let room = 0;
  for (const indicator of indicators) {
    room -= costOf(indicator);
    if (room < 0) {
      batches.push([]);
      room = costOfRequest - costOf(indicator);
    }
    batches.at(-1)?.push(indicator);
  }
  return batches;
}

function clausesOf(batch: readonly Indicator[]): readonly JsonObject[] {
  const addresses = batch.flatMap(({ type, value }) => (type === 'ip' ? [value] : []));
  const texts = batch.flatMap(({ type, value }) =>
    type === 'ip' ? [] : [{ term: { [fieldsOf[type][0]]: { value, case_insensitive: true } } }],
  );
  return addresses.length > 0 ? [{ terms: { [fieldsOf.ip[0]]: addresses } }, ...texts] : texts;
}
