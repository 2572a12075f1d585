import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Writable } from 'node:stream';
import type { Clock } from '../../core/clock.ts';
import { IngestError, systemErrorCode } from '../../core/errors.ts';
import type { JsonObject } from '../../core/json.ts';
import { Secret } from '../../core/secret.ts';
import type { Sink } from '../../core/sink.ts';
import { createBulkSink } from '../../elasticsearch/bulk-sink.ts';
import { createElasticsearchClient, type ElasticsearchClient, serverAddress } from '../../elasticsearch/client.ts';
import { checkInstalledMapping, requirePackage } from '../../elasticsearch/installed-mapping.ts';
import { clusterUuid } from '../../elasticsearch/server-info.ts';
import { mappingVersion } from '../../generated/mapping-version.ts';
import type { ElasticsearchOutput, MapMode, OutputConfig } from '../config/types.ts';
import type { Logger } from '../logger.ts';
import type { OutputMark } from '../state/output-mark.ts';
import { tellOfWait } from '../state/tell-of-wait.ts';
import { documentLine } from './document-lines.ts';
import { openNdjsonSink } from './ndjson-sink.ts';
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
}

/** Opens the sinks of one output; they share what can be shared. */
export interface SinkFactory {
  /** What tells the output from any other one. @throws IngestError JC_SINK_* */
  mark(owner: SinkOwner): Promise<OutputMark>;
  /** @throws IngestError JC_SINK_* */
  open(target: SinkTarget, log: Logger): Promise<Sink>;
  close(): Promise<void>;
}

export interface SinkFactoryOptions {
  readonly output: OutputConfig;
  readonly map: MapMode;
  readonly clock: Clock;
  readonly stdout: Writable;
}

export function createSinkFactory({ output, map, clock, stdout }: SinkFactoryOptions): SinkFactory {
  if (output.kind === 'stdout') {
    const sink = createStdoutSink(stdout, documentLine);
    return { mark: async () => ({ kind: 'stdout' }), open: async () => sink, close: () => sink.close() };
  }
  if (output.kind === 'ndjson') {
    const pathOf = ({ account, stream }: SinkOwner): string => ndjsonPath(output.path, account, stream);
    return {
      mark: async (owner) => ({ kind: 'ndjson', file: resolve(pathOf(owner)) }),
      open: (target, log) => openNdjsonSink(pathOf(target), target.position, target.interrupted, tellOfWait(log)),
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
    open: async ({ stream, namespace }, log) => {
      const dataStream = dataStreamName(stream, namespace);
      const installed = await checkInstalledMapping(client, { dataStream, mappingVersion, mode: map });
      if (output.requirePackage !== false) requirePackage(installed, dataStream, output.url);
      if (installed.kind !== 'package')
        log.warn(
          { dataStream, found: installed.kind },
          installed.kind === 'hidden'
            ? 'the credentials do not show whether the JumpCloud package is installed there'
            : 'the JumpCloud package is not installed there',
          'package-missing',
        );
      return createBulkSink({
        client,
        dataStream,
        clock,
        onRetry: ({ documents, waitMs, reason }) =>
          log.warn({ documents, waitMs, reason }, 'documents are sent again', 'sink-retry'),
      });
    },
    close: () => client.close(),
  };
}

export function dataStreamName(stream: string, namespace: string): string {
  return `logs-jumpcloud.${stream}-${namespace}`;
}

/** @param path may hold {account} and {stream} */
export function ndjsonPath(path: string, account: string, stream: string): string {
  return path.replaceAll('{account}', account).replaceAll('{stream}', stream);
}

/** @throws IngestError JC_CONFIG_UNREADABLE, JC_CONFIG_INVALID */
export function elasticsearchClient(output: ElasticsearchOutput, requestTimeoutMs?: number): ElasticsearchClient {
  const { url, apiKey, username, password, ca, caFingerprint, certificate, key, keyPassphrase } = output;
  return createElasticsearchClient({
    url,
    ...(requestTimeoutMs === undefined ? {} : { requestTimeoutMs }),
    ...(apiKey ? { apiKey } : {}),
    ...(username ? { username } : {}),
    ...(password ? { password } : {}),
    ...(ca ? { ca: readPem('ca', ca) } : {}),
    ...(caFingerprint ? { caFingerprint } : {}),
    ...(certificate ? { certificate: readPem('certificate', certificate) } : {}),
    ...(key ? { key: new Secret(readPem('key', key)) } : {}),
    ...(keyPassphrase ? { keyPassphrase } : {}),
  });
}

function readPem(setting: string, path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new IngestError(
      'JC_CONFIG_UNREADABLE',
      `output.elasticsearch.${setting}: the file ${path} cannot be read (${systemErrorCode(error) ?? String(error)})`,
      { cause: error },
    );
  }
}
