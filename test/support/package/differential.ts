import type { JsonObject } from '../../../src/core/json.ts';
import { createEventMapper, type EventMapperOptions, wrapRawEvent } from '../../../src/mapper/event-mapper.ts';
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
  options: EventMapperOptions,
): Promise<readonly Comparison[]> {
  const fetchedAt = Date.UTC(2026, 0, 1);
  const mapper = createEventMapper(options);
  const comparisons: Comparison[] = [];
  for (let from = 0; from < events.length; from += batch) {
    const part = events.slice(from, from + batch);
    const docs = part.map((raw) => ({ _index: 'any', _source: wrapRawEvent(raw, options, fetchedAt) }));
    const answer = (await tellServer(server, 'POST', `/_ingest/pipeline/${pipeline}/_simulate`, { docs })) as {
      docs: readonly SimulatedDocument[];
    };
    for (const [i, raw] of part.entries()) {
      const { id, document } = mapper.map(parseOrUndefined(raw), raw, fetchedAt);
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
