import type { JsonObject } from '../../../src/core/json.ts';
import type { MappedDocument, MapperOptions } from '../../../src/mapper/document-frame.ts';
import { createEventMapper, wrapRawEvent } from '../../../src/mapper/event-mapper.ts';
import { createUserMapper, type SnapshotMark, wrapUser } from '../../../src/mapper/user-mapper.ts';
import { tellServer } from '../elasticsearch/request.ts';

/** One event through both engines. */
export interface Comparison {
  readonly raw: string;
  readonly mapper: { readonly id: string; readonly document: unknown };
  readonly pipeline: { readonly id: string; readonly document: unknown };
}

interface SimulatedDocument {
  readonly doc?: { readonly _id: string; readonly _source: JsonObject };
  readonly error?: unknown;
}

const batch = 500;

/** Maps events with the mapper and with the pipeline in the server. `error.message` names the engine's own parts and is left out. */
export async function mapWithBothEngines(
  server: string,
  pipeline: string,
  events: readonly string[],
  options: MapperOptions,
): Promise<readonly Comparison[]> {
  const mapper = createEventMapper(options);
  return compare(server, pipeline, events, {
    sent: (raw) => wrapRawEvent(raw, options, fetchedAt),
    map: (raw) => mapper.map(parseOrUndefined(raw), raw, fetchedAt),
  });
}

/** The same for users: the pipeline gets what Elastic Agent would send, with whatever is in the user. */
export async function mapUsersWithBothEngines(
  server: string,
  pipeline: string,
  users: readonly string[],
  options: MapperOptions,
  mark?: SnapshotMark,
): Promise<readonly Comparison[]> {
  const mapper = createUserMapper(options);
  return compare(server, pipeline, users, {
    sent: (raw) => wrapUser({ user: undefined, content: raw, userId: '' }, options, fetchedAt, mark),
    map: (raw) => mapper.map(mapper.read(parseOrUndefined(raw), raw), fetchedAt, mark),
  });
}

const fetchedAt = Date.UTC(2026, 0, 1);

async function compare(
  server: string,
  pipeline: string,
  events: readonly string[],
  { sent, map }: { readonly sent: (raw: string) => object; readonly map: (raw: string) => MappedDocument },
): Promise<readonly Comparison[]> {
  const comparisons: Comparison[] = [];
  for (let from = 0; from < events.length; from += batch) {
    const part = events.slice(from, from + batch);
    const docs = part.map((raw) => ({ _index: 'any', _source: sent(raw) }));
    const answer = (await tellServer(server, 'POST', `/_ingest/pipeline/${pipeline}/_simulate`, { docs })) as {
      docs: readonly SimulatedDocument[];
    };
    for (const [i, raw] of part.entries()) {
      const { id, document } = map(raw);
      const simulated = answer.docs[i];
      comparisons.push({
        raw,
        mapper: { id, document: comparable(document) },
        pipeline: {
          id: simulated?.doc?._id ?? '',
          document: simulated?.doc ? comparable(simulated.doc._source) : simulated?.error,
        },
      });
    }
  }
  return comparisons;
}

export function parseOrUndefined(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}

function comparable(document: JsonObject): unknown {
  const copy = JSON.parse(JSON.stringify(document)) as { error?: { message?: unknown } };
  if (copy.error?.message !== undefined) copy.error.message = 'left out';
  return copy;
}
