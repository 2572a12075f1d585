import type { JsonObject, JsonValue } from '../../../src/core/json.ts';

/** One operation of a bulk request: its action line and, except for deletions, its document line. */
interface BulkOperation {
  readonly action: string;
  readonly id: string | undefined;
  readonly text: string;
}

/** The operations of a bulk body, in order. */
export function readOperations(body: string): BulkOperation[] {
  const lines = body.split('\n').filter((line) => line !== '');
  const operations: BulkOperation[] = [];
  for (let index = 0; index < lines.length; index++) {
    const head = lines[index] as string;
    const [[action = '', meta] = []] = Object.entries(JSON.parse(head) as Record<string, JsonObject>);
    const hasDocument = action !== 'delete';
    const text = hasDocument ? `${head}\n${lines[++index]}\n` : `${head}\n`;
    operations.push({ action, id: typeof meta?._id === 'string' ? meta._id : undefined, text });
  }
  return operations;
}

/** What Elasticsearch says of an operation for which there is no room in its queue. */
export function refusedItem({ action, id }: BulkOperation): JsonObject {
  return {
    [action]: {
      ...(id === undefined ? {} : { _id: id }),
      status: 429,
      error: { type: 'es_rejected_execution_exception', reason: 'rejected execution of primary operation' },
    },
  };
}

/**
 * The answer to a whole bulk, of which only a part was passed on.
 * @param answer to that part; undefined where nothing was passed on
 * @param refused items by their place in the whole bulk
 */
export function mergeAnswer(answer: JsonObject | undefined, refused: ReadonlyMap<number, JsonObject>): JsonObject {
  const passed = [...((answer?.items ?? []) as readonly JsonValue[])];
  const items: JsonValue[] = [];
  for (let place = 0; passed.length > 0 || refused.has(place); place++) {
    items.push(refused.get(place) ?? (passed.shift() as JsonValue));
  }
  return { took: 0, ...answer, errors: true, items };
}
