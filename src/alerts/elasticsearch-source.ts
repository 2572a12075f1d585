import { isJsonObject, type JsonObject } from '../core/json.ts';
import { dataStreamName } from '../core/product.ts';
import { millisecondsOf } from '../core/timestamp.ts';
import type { ElasticsearchClient } from '../elasticsearch/client.ts';
import { readInOrder } from '../elasticsearch/read-in-order.ts';
import type { Seen } from '../rules/finding.ts';
import type { RuleStream } from '../rules/rule.ts';
import type { AlertSource, Fetched } from './source.ts';

/** Of one look and stream, so that memory stays bounded. */
const mostDocuments = 5000;
/** A document is found so long after it was fetched: it is written, tried again, and made searchable meanwhile. */
const overlapMs = 10 * 60_000;

/** When a document began to be on its way. Documents of users have the time of their snapshot there, too. */
const cursorFields: Readonly<Record<RuleStream, string>> = {
  events: 'event.created',
  users: 'event.created',
  collector: '@timestamp',
};

export interface FollowElasticsearchOptions {
  readonly client: ElasticsearchClient;
  readonly namespace: string;
  readonly streams: ReadonlySet<RuleStream>;
  /** Where the first look begins. Later ones begin where their cursor says. */
  readonly from: number;
  readonly now: () => number;
}

interface Position {
  /** What was fetched before is never looked at. */
  readonly from: number;
  readonly at: number;
  /** What was seen of the last minutes, by the time at which it was fetched. */
  readonly seen: ReadonlyMap<string, number>;
}

/** Data streams that grow. What is found late is found all the same: each look begins a little before the end of the last. */
export function followElasticsearch({
  client,
  namespace,
  streams,
  from,
  now,
}: FollowElasticsearchOptions): AlertSource {
  return {
    async fetch(cursor) {
      const latest = now();
      const documents: Seen[] = [];
      const positions: Record<string, JsonObject> = {};
      let hasMore = false;
      let upTo: number | undefined;
      for (const stream of streams) {
        const before = positionOf(cursor?.[stream]) ?? { from, at: from, seen: new Map() };
        const by = cursorFields[stream];
        const bounds = { gte: Math.max(before.from, before.at - overlapMs), format: 'epoch_millis' };
        const query = { range: { [by]: bounds } };
        const seen = new Map(before.seen);
        let { at } = before;
        let count = 0;
        for await (const { id, document } of readInOrder({
          client,
          index: dataStreamName(stream, namespace),
          query,
          by,
        })) {
          const created = millisecondsOf(stream === 'collector' ? document['@timestamp'] : createdIn(document));
          const time = millisecondsOf(document['@timestamp']);
          if (created === undefined || time === undefined || seen.has(id)) continue;
          if (count >= mostDocuments && created > at) {
            hasMore = true;
            upTo = Math.min(upTo ?? Number.POSITIVE_INFINITY, documents.at(-1)?.at ?? Number.NEGATIVE_INFINITY);
            break;
          }
          seen.set(id, created);
          // A clock that is fast somewhere must not hide what others store until then.
          at = Math.max(at, Math.min(created, latest));
          count += 1;
          documents.push({ stream, id, at: time, document });
        }
        const kept = [...seen].filter(([, created]) => created >= at - overlapMs);
        positions[stream] = { from: before.from, at, seen: Object.fromEntries(kept) };
      }
      return { documents, cursor: positions, hasMore, upTo, notes: [] } satisfies Fetched;
    },
  };
}

function createdIn({ event }: JsonObject): unknown {
  return isJsonObject(event) ? event.created : undefined;
}

function positionOf(value: unknown): Position | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { from = 0, at, seen } = value as { readonly from?: unknown; readonly at?: unknown; readonly seen?: unknown };
  if (typeof from !== 'number' || typeof at !== 'number' || typeof seen !== 'object' || seen === null) return undefined;
  return { from, at, seen: new Map(Object.entries(seen as Readonly<Record<string, number>>)) };
}
