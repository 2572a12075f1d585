import { cloudAddress } from '../config/addresses.ts';
import { readPem } from '../config/read-pem.ts';
import type { ElasticsearchOutput } from '../config/types.ts';
import { type ConfigWarning, credentialsInTheClear } from '../config/warnings.ts';
import { IngestError } from '../core/errors.ts';
import { cut } from '../core/excerpt.ts';
import { Secret } from '../core/secret.ts';
import type { ElasticsearchOptions } from '../elasticsearch/client.ts';
import type { HttpjsonConfig } from '../httpjson/config.ts';
import type { OutputSettings } from '../httpjson/files/output-settings.ts';
import { inTheClear } from '../transport/in-the-clear.ts';

/** An Elasticsearch, and what goes there if an input does not say it. */
export interface OutputTarget {
  readonly connection: ElasticsearchOptions;
  readonly index: string | undefined;
  readonly pipeline: string | undefined;
  readonly maxBatchDocuments: number | undefined;
  readonly warnings: readonly ConfigWarning[];
}

/** Where the documents of one input go. */
export interface DocumentTarget {
  readonly dataStream: string;
  readonly pipeline: string | undefined;
}

/** The same for the same target. */
export function keyOfTarget({ dataStream, pipeline = '' }: DocumentTarget): string {
  return `${dataStream}\n${pipeline}`;
}

/** What the command line names. */
export function commandTarget({ url, apiKey, username, password }: ElasticsearchOutput): OutputTarget {
  const connection = { url, apiKey, username, password };
  return {
    connection,
    index: undefined,
    pipeline: undefined,
    maxBatchDocuments: undefined,
    warnings: warnings('--output', connection),
  };
}

/** @throws IngestError JC_HTTPJSON_INVALID, JC_CONFIG_UNREADABLE */
export function fileTarget(settings: OutputSettings): OutputTarget {
  const { place, cloudId, apiKey, username, password, caFingerprint, timeoutMs, compression, tls } = settings;
  const [url = '', ...otherUrls] = cloudId === undefined ? settings.hosts : [addressOf(cloudId, place)];
  const pem = (option: string, given: string): string =>
    given.includes('-----BEGIN') ? given : readPem(`ssl.${option}`, given);
  const connection: ElasticsearchOptions = {
    url,
    otherUrls,
    apiKey,
    ...(apiKey ? {} : { username: username || undefined, password }),
    ca: tls.certificateAuthorities?.map((each) => pem('certificate_authorities', each)).join('\n'),
    caFingerprint: caFingerprint || undefined,
    certificate: tls.certificate && pem('certificate', tls.certificate),
    key: tls.key && new Secret(pem('key', tls.key.reveal())),
    keyPassphrase: tls.keyPassphrase,
    verification: tls.verificationMode === 'none' ? 'none' : undefined,
    requestTimeoutMs: timeoutMs,
    compression,
  };
  const { index, pipeline, maxBatchDocuments } = settings;
  return { connection, index, pipeline, maxBatchDocuments, warnings: warnings(place, connection) };
}

function warnings(
  place: string,
  { url, otherUrls = [], apiKey, password }: ElasticsearchOptions,
): readonly ConfigWarning[] {
  return (apiKey || password) && [url, ...otherUrls].some(inTheClear) ? [credentialsInTheClear(place)] : [];
}

function addressOf(cloudId: string, place: string): string {
  const address = cloudAddress(cloudId);
  if (address !== undefined) return address;
  throw new IngestError('JC_HTTPJSON_INVALID', `${place}: cloud.id is not a Cloud ID as Elastic Cloud shows it.`);
}

/**
 * The index of the input comes first, then its data stream, then the index of the output.
 * @throws IngestError JC_HTTPJSON_INVALID if nothing names one
 */
export function documentTarget({ source, publish }: HttpjsonConfig, output: OutputTarget): DocumentTarget {
  const { dataStream: parts, index, pipeline = output.pipeline } = publish;
  const dataStream = index || (parts ? `${parts.type}-${parts.dataset}-${parts.namespace}` : output.index);
  const problem = problemOf(dataStream);
  if (dataStream !== undefined && problem === undefined) return { dataStream, pipeline };
  throw new IngestError('JC_HTTPJSON_INVALID', `${source}: ${problem}.`, {
    advice:
      'Set data_stream.dataset and data_stream.namespace of the input, or its index, to the name of a data stream.',
  });
}

/** Elasticsearch blames each document for a name with a comma or a wildcard: all of them would be rejected. */
function problemOf(dataStream: string | undefined): string | undefined {
  if (dataStream === undefined) return 'nothing names the data stream that the events go to';
  if (dataStream.includes('%{')) return `index: names with %{…}, such as ${dataStream}, are not supported`;
  const isName =
    /^(?![-_+]|\.{1,2}$)[^\\/*?"<>| ,#:\p{Cc}]+$/u.test(dataStream) && dataStream === dataStream.toLowerCase();
  if (isName && Buffer.byteLength(dataStream) <= 255) return undefined;
  return `"${cut(dataStream, 100)}" is not a name for a data stream: it must be lowercase, without spaces and any of \\/*?"<>|,#:, not begin with -, _ or +, and have at most 255 bytes`;
}
