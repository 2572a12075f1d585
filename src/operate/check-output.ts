import { access, constants, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { elasticsearchClient } from '../config/elasticsearch-client.ts';
import type { CollectorConfig, ConfigToLookAt, ElasticsearchOutput, MapMode } from '../config/types.ts';
import { IngestError, systemErrorCode, toIngestError } from '../core/errors.ts';
import { dataStreamName } from '../core/product.ts';
import { checkPrivileges } from '../elasticsearch/check-privileges.ts';
import type { ElasticsearchClient } from '../elasticsearch/client.ts';
import { checkInstalledMapping, requirePackage } from '../elasticsearch/installed-mapping.ts';
import { checkServer } from '../elasticsearch/server-info.ts';
import { type RoleDescriptor, type WriterTargets, writerRole } from '../elasticsearch/writer-role.ts';
import { mappingVersion } from '../generated/mapping-version.ts';
import { healthStream } from '../status/health-document.ts';
import { type CheckResult, failed, good, warning } from './check-result.ts';

/** The data streams that a configuration writes events and users to. */
function dataStreamsOf({ accounts }: Pick<CollectorConfig, 'accounts'>): readonly string[] {
  return distinct(
    accounts.flatMap((account) => account.streams.map((stream) => dataStreamName(stream, account.namespace))),
  );
}

/** Those for documents about the collector itself. */
function healthStreamsOf({
  accounts,
  healthDocuments,
}: Pick<CollectorConfig, 'accounts' | 'healthDocuments'>): readonly string[] {
  if (healthDocuments.kind !== 'output') return [];
  return distinct(accounts.map(({ namespace }) => dataStreamName(healthStream, namespace)));
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}

/** The role that a configuration needs in Elasticsearch. */
export function roleOf(config: Pick<CollectorConfig, 'accounts' | 'state' | 'healthDocuments'>): RoleDescriptor {
  return writerRole(targetsOf(config, [...dataStreamsOf(config), ...healthStreamsOf(config)]));
}

function targetsOf({ state }: Pick<CollectorConfig, 'state'>, dataStreams: readonly string[]): WriterTargets {
  const shared = state.elasticsearch;
  if (!shared) return { dataStreams };
  return { dataStreams, state: { index: shared.index, deadLetterIndex: shared.deadLetterIndex } };
}

/** Whether documents can be written, and would be mapped as this program means it. Never throws. */
export async function checkOutput(config: ConfigToLookAt): Promise<readonly CheckResult[]> {
  const { output } = config;
  if (!output) {
    const advice = 'Set output in the configuration, or pass --output to this command and to collect.';
    return [warning('output', 'No output is configured, so it was not checked.', advice)];
  }
  switch (output.kind) {
    case 'stdout':
      return [good('output', 'Documents go to standard output.')];
    case 'ndjson':
      return [await checkFolder('output', dirname(resolve(output.path.replace(/\{.*$/, 'x'))))];
    case 'elasticsearch':
      return checkElasticsearch(config, output);
  }
}

/** Whether state can be written. Never throws. */
export async function checkState({ state }: Pick<CollectorConfig, 'state'>): Promise<readonly CheckResult[]> {
  if (state.elasticsearch) return [good('state', `State is kept in the shared index ${state.elasticsearch.index}.`)];
  const folder = resolve(state.directory);
  const finding = await checkFolder('state', folder);
  const mode = await stat(folder).then(
    (found) => found.mode & 0o077,
    () => 0,
  );
  if (finding.level !== 'ok' || mode === 0 || process.platform === 'win32') return [finding];
  return [
    finding,
    warning(
      'state',
      `Other users can read ${folder}.`,
      `Run chmod 700 ${folder}. It contains dead letters, which are raw events.`,
    ),
  ];
}

const about = 'elasticsearch';

async function checkElasticsearch(
  config: ConfigToLookAt,
  output: ElasticsearchOutput,
): Promise<readonly CheckResult[]> {
  const findings: CheckResult[] = [];
  let client: ElasticsearchClient | undefined;
  try {
    client = elasticsearchClient(output);
    const { version, serverless } = await checkServer(client);
    const name = serverless ? 'Elasticsearch Serverless' : `Elasticsearch ${version ?? '(its version is hidden)'}`;
    findings.push(good(about, `${name} answers at ${output.url}.`));
    const report = await checkPrivileges(client, writerRole(targetsOf(config, dataStreamsOf(config))));
    if (report.kind === 'granted') findings.push(good(about, `${report.user} has all required privileges.`));
    else if (report.kind === 'missing') {
      const message = `${report.user} lacks: ${report.privileges.join(', ')}.`;
      const advice = 'Give it the role that doctor --role prints.';
      findings.push(failed(about, new IngestError('JC_SINK_UNAUTHORIZED', message, { advice })));
    } else {
      const advice = 'Turn on security. Anyone who can reach the server can read and delete everything.';
      findings.push(warning(about, 'Security is turned off in Elasticsearch.', advice));
    }
    for (const dataStream of dataStreamsOf(config))
      findings.push(await checkMapping(client, dataStream, config.map, output));
    for (const dataStream of healthStreamsOf(config))
      findings.push(await checkHealthStream(client, dataStream, output));
  } catch (error) {
    findings.push(failed(about, toIngestError(error)));
  } finally {
    await client?.close();
  }
  return findings;
}

/** No event waits for these documents, so nothing here is an error. */
async function checkHealthStream(
  client: ElasticsearchClient,
  dataStream: string,
  output: ElasticsearchOutput,
): Promise<CheckResult> {
  const advice = 'Run install again (with --writer-key for a new key), or set health_documents: false.';
  const cannot = (why: string): CheckResult =>
    warning(about, `Documents about the collector itself cannot be written to ${dataStream}: ${why}`, advice);
  try {
    const report = await checkPrivileges(client, writerRole({ dataStreams: [dataStream] }));
    if (report.kind === 'missing') return cannot(`${report.user} lacks ${report.privileges.join(', ')}.`);
    return await checkMapping(client, dataStream, 'collector', output);
  } catch (error) {
    return cannot(toIngestError(error).message);
  }
}

async function checkMapping(
  client: ElasticsearchClient,
  dataStream: string,
  mode: MapMode,
  output: ElasticsearchOutput,
): Promise<CheckResult> {
  const installed = await checkInstalledMapping(client, { dataStream, mappingVersion, mode });
  if (output.requirePackage !== false) requirePackage(installed, dataStream, output.url);
  const { kind } = installed;
  if (kind === 'package') return good(about, `${dataStream} has the package with mapping ${mappingVersion}.`);
  if (kind === 'hidden')
    return warning(
      about,
      `The credentials cannot read which mapping ${dataStream} has or would get.`,
      'Ask an administrator whether this version of the JumpCloud package is installed.',
    );
  return warning(
    about,
    `${dataStream} does not have the JumpCloud package's mapping.`,
    'Run jumpcloud-elastic install. Without the package, Elasticsearch guesses field types.',
  );
}

async function checkFolder(what: string, folder: string): Promise<CheckResult> {
  for (let at = folder; ; at = dirname(at)) {
    try {
      await access(at, constants.W_OK | constants.X_OK);
      return good(what, at === folder ? `${folder} is writable.` : `${folder} can be created.`);
    } catch (error) {
      const code = systemErrorCode(error);
      if (code === 'ENOENT' && at !== dirname(at)) continue;
      const message = `${folder} cannot be written (${code ?? String(error)})`;
      const advice = `Let the user of this process write to ${at}.`;
      return failed(what, new IngestError('JC_STATE_WRITE', message, { advice }));
    }
  }
}
