import { elasticsearchClient } from '../config/elasticsearch-client.ts';
import { outputFile } from '../config/output-files.ts';
import type { OutputConfig } from '../config/types.ts';
import { byteLines } from '../core/byte-lines.ts';
import { IngestError } from '../core/errors.ts';
import { isJsonObject, parseJson } from '../core/json.ts';
import { dataStreamName } from '../core/product.ts';
import type { OpenTimeRange, TimeRange } from '../core/time-range.ts';
import { millisecondsOf } from '../core/timestamp.ts';
import { type DuplicateIds, findDuplicateIds } from '../elasticsearch/duplicate-ids.ts';
import { createKnownIds } from '../elasticsearch/known-ids.ts';
import { type StoredDocument, storedDocuments } from '../elasticsearch/stored-ids.ts';
import { IdSet } from '../sinks/id-set.ts';
import { outputParts } from '../sinks/rotated-files.ts';
import { PackedContents, type RangeContents } from './packed-contents.ts';
import { type StoredContent, storedContent } from './stored-content.ts';

/** An output for whoever only looks. A collector may be writing to it. */
export interface OutputView {
  /** @returns those of the ids that are there */
  find(ids: readonly string[]): Promise<ReadonlySet<string>>;
  duplicates(range: OpenTimeRange): Promise<DuplicateIds>;
  /**
   * What it has of each range, by `@timestamp`. Files are read once for all of them.
   * @param ranges ascending, none reaching into another
   * @returns asks for one of them by its place
   */
  contents(ranges: readonly TimeRange[]): Promise<(place: number) => Promise<RangeContents>>;
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
    contents: async (ranges) => (place) => rangeContents(storedDocuments(client, dataStream, ranges[place] ?? {})),
    close: () => client.close(),
  };
}

async function rangeContents(documents: AsyncIterable<StoredDocument>): Promise<RangeContents> {
  const contents = new Map<string, StoredContent>();
  let stored = 0;
  for await (const { id, source } of documents) {
    stored += 1;
    contents.set(id, storedContent(source));
  }
  return { stored, contents };
}

const mostSamples = 20;

interface WholeFile {
  readonly ids: IdSet;
  readonly contents: PackedContents;
}

async function readWhole(path: string, ranges: readonly TimeRange[]): Promise<WholeFile> {
  const whole = { ids: new IdSet(), contents: new PackedContents(ranges) };
  for await (const { id, source, time } of fileDocuments(path)) {
    whole.ids.add(id);
    const place = whole.contents.placeOf(time);
    if (place !== undefined) whole.contents.add(place, id, storedContent(source));
  }
  return whole;
}

function fileView(path: string): OutputView {
  let whole: Promise<WholeFile> | undefined;
  return {
    find: async (wanted) => {
      whole ??= readWhole(path, []);
      const { ids } = await whole;
      return new Set(wanted.filter((id) => ids.has(id)));
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
    contents: async (ranges) => {
      if (ranges.length > 0) whole = readWhole(path, ranges);
      const contents = (await whole)?.contents ?? new PackedContents([]);
      return async (place) => contents.at(place);
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
        const document = parseLine(bytes);
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
function parseLine(bytes: Buffer): FileDocument | undefined {
  if (!mayBeObject(bytes)) return undefined;
  const value = parseJson(bytes.toString('utf8'));
  if (!isJsonObject(value) || typeof value._id !== 'string') return undefined;
  const source = isJsonObject(value._source) ? value._source : {};
  return { id: value._id, source, time: millisecondsOf(source['@timestamp']) };
}

/** JSON.parse needs as long to refuse a line as to read ten. */
function mayBeObject(bytes: Buffer): boolean {
  let [start, end] = [0, bytes.length - 1];
  while (start < end && isBlank(bytes[start])) start += 1;
  while (end > start && isBlank(bytes[end])) end -= 1;
  return start < end && bytes[start] === 0x7b && bytes[end] === 0x7d;
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0d;
}

function isIn(time: number | undefined, { from, to }: OpenTimeRange): boolean {
  if (from === undefined && to === undefined) return true;
  return time !== undefined && time >= (from ?? time) && (to === undefined || time < to);
}
