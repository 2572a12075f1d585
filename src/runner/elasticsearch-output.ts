import { dirname } from 'node:path';
import type { Clock } from '../core/clock.ts';
import { IngestError } from '../core/errors.ts';
import type { JsonObject } from '../core/json.ts';
import { plural } from '../core/numbers.ts';
import type { OutgoingDocument, Sink, Verdict } from '../core/sink.ts';
import { formatTimestamp } from '../core/timestamp.ts';
import { createBulkSink } from '../elasticsearch/bulk-sink.ts';
import { createElasticsearchClient } from '../elasticsearch/client.ts';
import { checkServer } from '../elasticsearch/server-info.ts';
import type { HttpjsonConfig } from '../httpjson/config.ts';
import type { PublishedDocument } from '../httpjson/publish/publisher.ts';
import type { Logger } from '../runtime/logger.ts';
import type { StopSignals } from '../runtime/stop.ts';
import { appendLetters } from '../state/dead-letter-file.ts';
import { writingState } from '../state/state-files.ts';
import type { DeadLetter } from '../state/state-store.ts';
import { type DocumentTarget, documentTarget, keyOfTarget, type OutputTarget } from './output-target.ts';

export interface ElasticsearchOutputOptions {
  readonly target: OutputTarget;
  /** Where rejected documents go; without it, one ends the program. */
  readonly deadLetters: string | undefined;
  readonly clock: Clock;
  readonly log: Logger;
  readonly random?: () => number;
  /** Whether a server that cannot be reached ends the program. */
  readonly once: boolean;
}

/** Writes the events of inputs to their data streams. */
export interface DocumentOutput {
  readonly kind: 'documents';
  /** @throws IngestError JC_HTTPJSON_INVALID if the input names no data stream */
  open(config: HttpjsonConfig, stop: StopSignals): DocumentWriter;
  close(): Promise<void>;
}

export interface DocumentWriter {
  /** Returns when all of them are settled. @throws IngestError JC_SINK_*, JC_STATE_WRITE, JC_ABORTED */
  write(documents: Iterable<PublishedDocument>): Promise<void>;
}

/** As much as is made into documents at a time. */
const chunk = { documents: 1000, bytes: 5 * 1024 * 1024 };
/** The sink goes on for as long as the server may come back: it alone knows which documents are stored. */
const patience = { retries: Number.POSITIVE_INFINITY, longestWaitMs: 60_000 };
/** A stop ends waits from this on. Shorter ones are the load of a moment, and the page can still be finished. */
const longWaitMs = 5000;

/** @throws IngestError JC_SINK_TOO_OLD, JC_SINK_UNAUTHORIZED, JC_CONFIG_INVALID; JC_SINK_UNREACHABLE with `once` */
export async function openElasticsearchOutput(options: ElasticsearchOutputOptions): Promise<DocumentOutput> {
  const { target, log, once } = options;
  for (const { message, advice } of target.warnings) log.warn({ advice }, message, 'config-warning');
  const client = createElasticsearchClient(target.connection);
  try {
    await checkServer(client);
  } catch (error) {
    const isPassing = error instanceof IngestError && error.retryable && !once;
    if (!isPassing) {
      await client.close();
      throw error;
    }
    log.warn({ code: error.code }, error.message, 'output-waits');
  }
  return {
    kind: 'documents',
    open: (config, stop) => {
      const usual = documentTarget(config, target);
      const settle = settler(config.source, options);
      const sinkOf = openSinks(client, stop, options);
      const send = async (documents: readonly PublishedDocument[]): Promise<void> => {
        const { refused, byTarget } = sorted(documents, usual);
        for (const { target: own, documents: its } of byTarget) {
          const isOfEvents = keyOfTarget(own) !== keyOfTarget(usual);
          await settle(its, await write(sinkOf(own), its, stop.now, isOfEvents));
        }
        await settle(
          refused.map(({ document }) => document),
          refused.map(({ reason }) => ({ kind: 'rejected', reason })),
        );
      };
      return {
        write: async (documents) => {
          for (const each of chunks(documents)) await send(each);
        },
      };
    },
    close: () => client.close(),
  };
}

/** One sink for each target, so that each document waits with its own. */
function openSinks(
  client: ReturnType<typeof createElasticsearchClient>,
  stop: StopSignals,
  { target: { maxBatchDocuments }, clock, log, once, random }: ElasticsearchOutputOptions,
): (target: DocumentTarget) => Sink {
  const sinks = new Map<string, Sink>();
  let lastReason = '';
  const sleep: Clock['sleep'] = async (waitMs, signal) => {
    if (once || waitMs < longWaitMs) return await clock.sleep(waitMs, signal);
    await clock.sleep(waitMs, AbortSignal.any([stop.gently, ...(signal ? [signal] : [])]));
    if (stop.gently.aborted) throw new IngestError('JC_SINK_UNREACHABLE', lastReason);
  };
  return (own) => {
    const key = keyOfTarget(own);
    const sink =
      sinks.get(key) ??
      createBulkSink({
        client,
        ...own,
        // A key that may only write is a good key: this is at least once, as in Filebeat.
        looksForStored: false,
        clock: { now: () => clock.now(), sleep },
        random,
        maxBatchDocuments,
        retry: once ? undefined : patience,
        onRetry: ({ documents, waitMs, reason }) => {
          lastReason = reason;
          if (waitMs < longWaitMs) log.warn({ documents, waitMs, reason }, 'documents are sent again', 'sink-retry');
          else log.error({ documents, waitMs }, reason, 'output-waits');
        },
      });
    sinks.set(key, sink);
    return sink;
  };
}

function* chunks(documents: Iterable<PublishedDocument>): Generator<readonly PublishedDocument[]> {
  let [current, bytes]: [PublishedDocument[], number] = [[], 0];
  for (const document of documents) {
    current.push(document);
    bytes += document.json.length;
    if (current.length < chunk.documents && bytes < chunk.bytes) continue;
    yield current;
    [current, bytes] = [[], 0];
  }
  if (current.length > 0) yield current;
}

interface Sorted {
  readonly byTarget: readonly { readonly target: DocumentTarget; readonly documents: readonly PublishedDocument[] }[];
  readonly refused: readonly { readonly document: PublishedDocument; readonly reason: string }[];
}

/** What processors wrote into `@metadata` counts for the one document. */
function sorted(documents: readonly PublishedDocument[], usual: DocumentTarget): Sorted {
  const byTarget = new Map<string, { target: DocumentTarget; documents: PublishedDocument[] }>();
  const refused: { document: PublishedDocument; reason: string }[] = [];
  for (const document of documents) {
    const { raw_index: index, pipeline, op_type: type } = document.metadata;
    const other = type ?? document.metadata.index;
    if (other !== undefined && other !== 'create') {
      refused.push({
        document,
        reason: `its @metadata asks for ${String(other)}; this program only creates documents`,
      });
      continue;
    }
    const target = { dataStream: named(index) ?? usual.dataStream, pipeline: named(pipeline) ?? usual.pipeline };
    const key = keyOfTarget(target);
    const batch = byTarget.get(key) ?? { target, documents: [] };
    byTarget.set(key, batch);
    batch.documents.push(document);
  }
  return { byTarget: [...byTarget.values()], refused };
}

/** Fields are copied into `@metadata`; what is no name there says nothing, as in Filebeat. */
function named(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function outgoing({ json, metadata }: PublishedDocument): OutgoingDocument {
  const { _id: id } = metadata;
  return { id: id === undefined || id === null ? undefined : String(id), json: Buffer.from(json) };
}

/** A target that an event names may not be there: that is the trouble of the event, and must not hold up all others. */
async function write(
  sink: Sink,
  documents: readonly PublishedDocument[],
  signal: AbortSignal,
  isOfEvents: boolean,
): Promise<readonly Verdict[]> {
  try {
    return await sink.write(documents.map(outgoing), signal);
  } catch (error) {
    if (!isOfEvents || !isOfTarget(error)) throw explained(error);
    const reason = `its @metadata names a target that takes no documents: ${error.message}`;
    return documents.map(() => ({ kind: 'rejected', reason }));
  }
}

function isOfTarget(error: unknown): error is IngestError {
  if (!(error instanceof IngestError)) return false;
  return ['JC_SINK_NO_TEMPLATE', 'JC_SINK_REFUSED'].includes(error.code) || error.details.status === 403;
}

/** The usual advice is to install the package of JumpCloud. */
function explained(error: unknown): unknown {
  if (!(error instanceof IngestError) || error.code !== 'JC_SINK_NO_TEMPLATE') return error;
  const advice = 'Check the names of the data stream and of the pipeline. Install the integration that they belong to.';
  return new IngestError(error.code, error.message, { cause: error, advice });
}

/** Keeps what was rejected. */
function settler(source: string, { deadLetters, clock, log }: ElasticsearchOutputOptions) {
  return async (documents: readonly PublishedDocument[], verdicts: readonly Verdict[]): Promise<void> => {
    const letters = verdicts.flatMap((verdict, index): DeadLetter[] => {
      const document = documents[index];
      if (verdict.kind !== 'rejected' || verdict.dropped || document === undefined) return [];
      return [letter(document, verdict.reason, clock.now())];
    });
    const [first] = letters;
    if (first === undefined) return;
    if (deadLetters === undefined) {
      throw new IngestError('JC_SINK_REJECTED', `${source}: a document was rejected: ${first.reason}.`);
    }
    await writingState(deadLetters, () => appendLetters(deadLetters, dirname(deadLetters), letters));
    log.warn(
      { documents: letters.length, file: deadLetters },
      `${source}: ${plural(letters.length, 'document')} rejected: ${first.reason}`,
      'documents-rejected',
    );
  };
}

function letter({ json, metadata }: PublishedDocument, reason: string, now: number): DeadLetter {
  const { _id: id = '' } = metadata;
  return { time: formatTimestamp(now), reason, id: String(id), event: JSON.parse(json) as JsonObject };
}
