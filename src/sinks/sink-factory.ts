/** Way of an event, stage 9 of 11: the settings of an output in; an open sink out. */
import { resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { elasticsearchClient } from '../config/elasticsearch-client.ts';
import { outputFile } from '../config/output-files.ts';
import type { MapMode, OutputConfig, RotationConfig } from '../config/types.ts';
import type { Clock } from '../core/clock.ts';
import type { JsonObject } from '../core/json.ts';
import { dataStreamName } from '../core/product.ts';
import type { Sink } from '../core/sink.ts';
import { createBulkSink } from '../elasticsearch/bulk-sink.ts';
import { serverAddress } from '../elasticsearch/client.ts';
import { checkInstalledMapping, requirePackage } from '../elasticsearch/installed-mapping.ts';
import { clusterUuid } from '../elasticsearch/server-info.ts';
import { mappingVersion } from '../generated/mapping-version.ts';
import type { Holder } from '../runtime/holder.ts';
import type { Logger } from '../runtime/logger.ts';
import { type Meters, noMeters } from '../runtime/meters.ts';
import type { OutputMark } from '../state/output-mark.ts';
import { tellOfWait } from '../state/tell-of-wait.ts';
import { documentLine } from './document-lines.ts';
import type { LineFileOptions } from './line-file.ts';
import { type NdjsonSink, openNdjsonSink } from './ndjson-sink.ts';
import type { FileIncident } from './open-lines.ts';
import { describeIncident } from './output-notes.ts';
import { createStdoutSink } from './stdout-sink.ts';

/** Whose documents go there. */
export interface SinkOwner {
  readonly account: string;
  readonly stream: string;
  readonly namespace: string;
}

export interface SinkTarget extends SinkOwner {
  /** What the checkpoint holds of the sink. */
  readonly position: JsonObject | undefined;
  /** Whether the run that saved the position may have written more. */
  readonly interrupted: boolean;
  /** Told what happened to the output file that did not come from here. */
  readonly onIncident?: (incident: FileIncident) => void;
  /** The state of what is written; a file is worth nothing without it. */
  readonly under?: Holder;
  /** Ends the wait for a file that another process has. */
  readonly signal?: AbortSignal | undefined;
}

/** Opens the sinks of one output; they share what can be shared. */
export interface SinkFactory {
  /** What tells the output from any other one. @throws IngestError JC_SINK_* */
  mark(owner: SinkOwner): Promise<OutputMark>;
  /** @throws IngestError JC_SINK_* */
  open(target: SinkTarget, log: Logger): Promise<Sink>;
  /** Lets go of output files that were moved. Never throws. */
  reopen(): Promise<void>;
  close(): Promise<void>;
}

export interface SinkFactoryOptions {
  readonly output: OutputConfig;
  readonly map: MapMode;
  readonly clock: Clock;
  readonly stdout: Writable;
  readonly meters?: Meters;
}

export function createSinkFactory(options: SinkFactoryOptions): SinkFactory {
  const { output, map, clock, stdout, meters = noMeters } = options;
  if (output.kind === 'stdout') {
    const sink = createStdoutSink(stdout, documentLine);
    return {
      mark: async () => ({ kind: 'stdout' }),
      open: async () => sink,
      reopen: async () => {},
      close: () => sink.close(),
    };
  }
  if (output.kind === 'ndjson') {
    const opened = new Set<NdjsonSink>();
    const pathOf = ({ account, stream }: SinkOwner): string => outputFile(output.path, account, stream);
    return {
      mark: async (owner) => ({ kind: 'ndjson', file: resolve(pathOf(owner)) }),
      open: async (target, log) => {
        const sink = await openNdjsonSink(pathOf(target), ndjsonOptions(output.rotation, target, clock, log));
        const close = async (): Promise<void> => {
          opened.delete(sink);
          await sink.close();
        };
        opened.add(sink);
        return { ...sink, close };
      },
      // What is wrong shows at the next write.
      reopen: async () => void (await Promise.allSettled([...opened].map((sink) => sink.reopen()))),
      close: async () => {},
    };
  }
  const client = elasticsearchClient(output);
  return {
    mark: async ({ stream, namespace }) => {
      const cluster = await clusterUuid(client);
      return {
        kind: 'elasticsearch',
        url: serverAddress(client),
        dataStream: dataStreamName(stream, namespace),
        ...(cluster === undefined ? {} : { cluster }),
      };
    },
    open: async ({ account, stream, namespace }, log) => {
      const dataStream = dataStreamName(stream, namespace);
      const installed = await checkInstalledMapping(client, { dataStream, mappingVersion, mode: map });
      if (output.requirePackage !== false) requirePackage(installed, dataStream, output.url);
      if (installed.kind !== 'package')
        log.warn(
          { dataStream, found: installed.kind },
          installed.kind === 'hidden'
            ? 'the credentials cannot read whether the JumpCloud package is installed there'
            : 'the JumpCloud package is not installed there',
          'package-missing',
        );
      return createBulkSink({
        client,
        dataStream,
        clock,
        onRetry: ({ documents, waitMs, reason }) =>
          log.warn({ documents, waitMs, reason }, 'documents are sent again', 'sink-retry'),
        onBulk: (milliseconds) => meters.bulkSent(account, stream, milliseconds),
      });
    },
    reopen: async () => {},
    close: () => client.close(),
  };
}

function ndjsonOptions(
  rotation: RotationConfig | undefined,
  { position, interrupted, onIncident, under, signal }: SinkTarget,
  clock: Clock,
  log: Logger,
): LineFileOptions {
  return {
    position,
    interrupted,
    rotation,
    now: () => clock.now(),
    lock: { onWait: tellOfWait(log), under, signal },
    onIncident: (incident) => {
      const { kind, bytes, to } = incident;
      if (kind === 'rotated') log.info({ to, bytes }, 'a new output file was created', 'output-rotated');
      else log.warn({ kind, bytes }, describeIncident(incident), 'output-file');
      onIncident?.(incident);
    },
  };
}
