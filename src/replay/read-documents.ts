import { isJsonObject, type JsonObject } from '../core/json.ts';
import { datasetOf, tagsDefault } from '../core/product.ts';
import type { RawEvent } from '../httpjson/raw-event.ts';
import { createStreamMapper } from '../mapper/stream-mapper.ts';
import { isTooDeep } from '../mapper/too-deep.ts';
import { readEvents } from './read-events.ts';

/** What a line of a file turned out to be. */
export type ReadLine =
  | {
      readonly kind: 'document';
      readonly stream: string;
      /** Its `_id`, unless the line does not say it. */
      readonly id: string | undefined;
      readonly document: JsonObject;
    }
  /** Of another data stream, or of another program. */
  | { readonly kind: 'foreign' }
  | { readonly kind: 'invalid' };

export interface DocumentReader {
  /** @param path `-` is standard input; @throws IngestError JC_EVENT_FILE if the file cannot be read */
  read(path: string, stdin: AsyncIterable<Buffer>): AsyncGenerator<ReadLine>;
}

/**
 * Reads documents as the collector writes them, alone or beside their IDs, and raw events and users, which it maps.
 * @param now when raw events count as fetched, in milliseconds since the epoch
 */
export function createDocumentReader(streams: readonly string[], now: number): DocumentReader {
  const byDataset = new Map(streams.map((stream) => [datasetOf(stream), stream]));
  const options = { tags: tagsDefault, inputType: 'httpjson', namespace: 'default' };
  const mappers = new Map(streams.map((stream) => [stream, createStreamMapper(stream, options)]));
  const lineOf = (event: RawEvent): ReadLine => {
    const value = event.parse();
    if (!isJsonObject(value)) return { kind: 'invalid' };
    const document = isJsonObject(value._source) ? value._source : value;
    const stream = typeof document['@timestamp'] === 'string' ? byDataset.get(datasetIn(document) ?? '') : undefined;
    if (stream !== undefined && isTooDeep(event.text())) return { kind: 'foreign' };
    if (stream !== undefined)
      return { kind: 'document', stream, id: typeof value._id === 'string' ? value._id : undefined, document };
    const raw = rawStream(value);
    const mapper = raw === undefined ? undefined : mappers.get(raw);
    if (raw === undefined || mapper === undefined) return { kind: 'foreign' };
    const { id, document: mapped } = mapper.map(value, event.text(), now);
    return { kind: 'document', stream: raw, id, document: mapped };
  };
  return {
    async *read(path, stdin) {
      let invalid = 0;
      const skip = (): void => {
        invalid += 1;
      };
      for await (const event of readEvents(path, stdin, skip)) {
        yield lineOf(event);
        for (; invalid > 0; invalid -= 1) yield { kind: 'invalid' };
      }
      for (; invalid > 0; invalid -= 1) yield { kind: 'invalid' };
    },
  };
}

function datasetIn({ data_stream, event }: JsonObject): string | undefined {
  const own = isJsonObject(data_stream) ? data_stream.dataset : undefined;
  const dataset = own ?? (isJsonObject(event) ? event.dataset : undefined);
  return typeof dataset === 'string' ? dataset : undefined;
}

/** The stream of an object as JumpCloud sends it: every event has a type, and every user a name to sign in with. */
function rawStream({ event_type, username, '@timestamp': time }: JsonObject): string | undefined {
  if (time !== undefined) return undefined;
  if (typeof event_type === 'string') return 'events';
  return typeof username === 'string' ? 'users' : undefined;
}
