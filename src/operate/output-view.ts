import { elasticsearchClient } from '../config/elasticsearch-client.ts';
import { outputFile } from '../config/output-files.ts';
import type { OutputConfig } from '../config/types.ts';
import { byteLines } from '../core/byte-lines.ts';
import { IngestError } from '../core/errors.ts';
import { isJsonObject } from '../core/json.ts';
import { dataStreamName } from '../core/product.ts';
import { parseTimestamp } from '../core/timestamp.ts';
import { type DuplicateIds, findDuplicateIds } from '../elasticsearch/duplicate-ids.ts';
import { createKnownIds } from '../elasticsearch/known-ids.ts';
import { type StoredDocument, type StoredRange, storedDocuments } from '../elasticsearch/stored-ids.ts';
import { IdSet } from '../sinks/id-set.ts';
import { outputParts } from '../sinks/rotated-files.ts';

/** An output for whoever only looks. A collector may be writing to it. */
export interface OutputView {
  /** @returns those of the ids that are there */
  find(ids: readonly string[]): Promise<ReadonlySet<string>>;
  duplicates(range: StoredRange): Promise<DuplicateIds>;
  /** Documents of a range, by `@timestamp`, in any order. */
  documents(range: StoredRange): AsyncIterable<StoredDocument>;
  close(): Promise<void>;
}

export interface OutputTarget {
  readonly account: string;
  readonly stream: string;
  readonly namespace: string;
}

/** @throws IngestError JC_USAGE for an output that cannot be read, JC_SINK_*, JC_CONFIG_* */
export function openOutputView(output: OutputConfig, { account, stream, namespace }: OutputTarget): OutputView {
  if (output.kind === 'stdout')
    throw new IngestError('JC_USAGE', 'Documents that went to standard output cannot be read again', {
      advice: 'Leave out --deep and --duplicates, or use them with an output that can be read.',
    });
  if (output.kind === 'ndjson') return fileView(outputFile(output.path, account, stream));
  const client = elasticsearchClient(output);
  const dataStream = dataStreamName(stream, namespace);
  const known = createKnownIds({ client, dataStream });
  return {
    find: (ids) => known.find(ids),
    duplicates: (range) => findDuplicateIds(client, dataStream, range),
    documents: (range) => storedDocuments(client, dataStream, range),
    close: () => client.close(),
  };
}

const mostSamples = 20;

function fileView(path: string): OutputView {
  let ids: Promise<IdSet> | undefined;
  const readIds = async (): Promise<IdSet> => {
    const set = new IdSet();
    for await (const { id } of fileDocuments(path)) set.add(id);
    return set;
  };
  return {
    find: async (wanted) => {
      ids ??= readIds();
      const set = await ids;
      return new Set(wanted.filter((id) => set.has(id)));
    },
    duplicates: async (range) => {
      const seen = new IdSet();
      const samples = new Set<string>();
      let [documents, duplicates] = [0, 0];
      for await (const { id, time } of fileDocuments(path)) {
        if (!isIn(time, range)) continue;
        documents += 1;
        if (seen.add(id)) continue;
        duplicates += 1;
        if (samples.size < mostSamples) samples.add(id);
      }
      return { documents, duplicates, samples: [...samples] };
    },
    documents: async function* (range) {
      for await (const document of fileDocuments(path)) if (isIn(document.time, range)) yield document;
    },
    close: async () => {},
  };
}

interface FileDocument extends StoredDocument {
  readonly time: number | undefined;
}

/** Of the file and of those that were rotated. */
async function* fileDocuments(path: string): AsyncGenerator<FileDocument, void, undefined> {
  try {
    for await (const part of outputParts(path))
      for await (const { bytes } of byteLines(part)) {
        const document = parseLine(bytes.toString('utf8'));
        if (document) yield document;
      }
  } catch (error) {
    if (error instanceof IngestError) throw error;
    throw new IngestError('JC_SINK_WRITE', `The output file ${path} cannot be read (${String(error)})`, {
      cause: error,
    });
  }
}

/** The last line may be half a line: it is being written. */
function parseLine(text: string): FileDocument | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isJsonObject(value) || typeof value._id !== 'string') return undefined;
  const source = isJsonObject(value._source) ? value._source : {};
  const stamp = source['@timestamp'];
  return { id: value._id, source, time: typeof stamp === 'string' ? parseTimestamp(stamp)?.milliseconds : undefined };
}

function isIn(time: number | undefined, { from, to }: StoredRange): boolean {
  if (from === undefined && to === undefined) return true;
  return time !== undefined && time >= (from ?? time) && (to === undefined || time < to);
}
