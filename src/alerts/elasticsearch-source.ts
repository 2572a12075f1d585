import { isJsonObject, type JsonObject } from '../core/json.ts';
import { dataStreamName } from '../core/product.ts';
import { millisecondsOf } from '../core/timestamp.ts';
import { neededIn } from '../detect/needed.ts';
import { readElasticsearch } from '../detect/read-elasticsearch.ts';
import { streamsOf } from '../detect/time-machine.ts';
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
        const before = positionOf(cursor?.[stream], from);
        const by = cursorFields[stream];
        const query = { range: { [by]: { gte: beginningOf(before), format: 'epoch_millis' } } };
        const seen = new Map(before.seen);
        let { at } = before;
        let count = 0;
        for await (const { id, document } of readInOrder({
          client,
          index: dataStreamName(stream, namespace),
          query,
          by,
        })) {
          const created = createdOf(stream, document);
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
    async *history(cursor, rules, reach) {
      const before = new Map([...streamsOf(rules)].map((stream) => [stream, positionOf(cursor?.[stream], from)]));
      const queries = new Map([...before.keys()].map((stream) => [stream, neededIn(stream, rules, false)]));
      const ats = [...before.values()].map(({ at }) => at);
      const range = { from: Math.min(...ats) - reach, to: Math.max(...ats) + 1 };
      for await (const seen of readElasticsearch({ client, namespace, queries, range })) {
        const position = before.get(seen.stream) as Position;
        const created = createdOf(seen.stream, seen.document as JsonObject);
        // What the next look will fetch is none of the past.
        if (position.seen.has(seen.id) || (created !== undefined && created < beginningOf(position))) yield seen;
      }
    },
  };
}

/** Of the next look. */
function beginningOf({ from, at }: Position): number {
  return Math.max(from, at - overlapMs);
}

function createdOf(stream: RuleStream, { event, '@timestamp': time }: JsonObject): number | undefined {
  return millisecondsOf(stream === 'collector' ? time : isJsonObject(event) ? event.created : undefined);
}

/** @param first where the first look begins */
function positionOf(value: unknown, first: number): Position {
  const beginning = { from: first, at: first, seen: new Map() };
  if (typeof value !== 'object' || value === null) return beginning;
  const { from = 0, at, seen } = value as { readonly from?: unknown; readonly at?: unknown; readonly seen?: unknown };
  if (typeof from !== 'number' || typeof at !== 'number' || typeof seen !== 'object' || seen === null) return beginning;
  return { from, at, seen: new Map(Object.entries(seen as Readonly<Record<string, number>>)) };
}
