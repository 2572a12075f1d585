/** Way of an event, stage 9 of 11: documents in; lines in a file, and a verdict on each, out. */
import type { Readable } from 'node:stream';
import { IngestError, systemErrorCode } from '../core/errors.ts';
import type { JsonObject } from '../core/json.ts';
import { createQueue } from '../core/queue.ts';
import type { OutgoingDocument, Sink, Verdict } from '../core/sink.ts';
import { documentLines } from './document-lines.ts';
import { IdSet } from './id-set.ts';
import { type LineFileOptions, openLineFile } from './line-file.ts';
import { ndjsonIds } from './ndjson-ids.ts';

const stored: Verdict = { kind: 'stored' };

export interface NdjsonSink extends Sink {
  /** Lets go of a file that was moved. @throws IngestError JC_SINK_* */
  reopen(): Promise<void>;
}

/**
 * A file of one document a line.
 *
 * The position is file and offset. A resume after an interruption cuts the file at the offset that was confirmed last, so
 * what was written but not confirmed before a crash is not there twice. After a clean end, what stands behind the offset
 * is somebody else's and stays. Without a position, or with that of another file, it appends. Half a line at the end is
 * what a crash left of a document that counts as never written: it is cut off, or the next document would be lost with it.
 *
 * A file that was rotated goes on as a new one, by itself or by others; rotated files count when an id is looked for.
 *
 * @throws IngestError JC_SINK_WRITE, JC_SINK_FILE_SHORTER, JC_STATE_CORRUPT; JC_SINK_LOCKED while another process writes the file
 */
export async function openNdjsonSink(path: string, options: LineFileOptions = {}): Promise<NdjsonSink> {
  const { position, onIncident } = options;
  let ids: IdSet | undefined;
  const lines = await openLineFile(path, {
    ...options,
    position: position?.kind === 'ndjson' ? position : undefined,
    onIncident: (incident) => {
      // Lines of somebody else may hold ids, too.
      if (incident.kind === 'grown') ids = undefined;
      onIncident?.(incident);
    },
  });
  const inTurn = createQueue();
  return {
    description: `ndjson:${path}`,
    write: (documents) =>
      inTurn(async () => {
        await lines.append(() => documentLines(documents), bytesOf(documents));
        if (ids) for (const { id, finalId } of documents) ids.add(id ?? finalId ?? '');
        return documents.map(() => stored);
      }),
    lookUp: {
      find: (wanted) =>
        inTurn(async () => {
          ids ??= await readIds(path, lines.parts());
          return new Set(wanted.filter((id) => ids?.has(id)));
        }),
      mayHoldUnsaved: lines.keptMore,
    },
    position: () => ({ kind: 'ndjson', ...lines.position() }) satisfies JsonObject,
    reopen: () => inTurn(() => lines.reopen()),
    close: () => lines.close(),
  };
}

const bytesOfEnvelope = 64;

function bytesOf(documents: readonly OutgoingDocument[]): number {
  return documents.reduce((sum, { json }) => sum + json.length + bytesOfEnvelope, 0);
}

async function readIds(path: string, parts: AsyncIterable<Readable>): Promise<IdSet> {
  const ids = new IdSet();
  try {
    for await (const part of parts) for await (const id of ndjsonIds(part)) ids.add(id);
  } catch (error) {
    if (error instanceof IngestError) throw error;
    const reason = systemErrorCode(error) ?? String(error);
    throw new IngestError('JC_SINK_WRITE', `The IDs in ${path} and its rotated files cannot be read (${reason})`, {
      cause: error,
    });
  }
  return ids;
}
