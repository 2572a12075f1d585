/** Way of an event, stage 1 of 11: the text of `collector.yml` in; typed settings out. */
import { IngestError } from '../core/errors.ts';
import { isJsonObject, type JsonValue } from '../core/json.ts';
import { Secret, withoutFileMarks } from '../core/secret.ts';
import { apiBaseUrl, regionOf, tokenUrl } from '../jumpcloud/regions.ts';
import { requestedServices } from '../jumpcloud/services.ts';
import { readText } from '../readers/read-text.ts';
import type { ReadContext } from '../readers/readers.ts';
import { formatKeyPath, type KeyPath, readYaml } from '../readers/yaml.ts';
import { settingsWithNul } from './nul.ts';
import { checkHealthFile, checkOutputFiles, outputFiles } from './output-files.ts';
import { readOutput } from './output-settings.ts';
import { refuseInTheClear } from './refuse-in-the-clear.ts';
import { processSecretSources, resolveSecret, type SecretSources } from './secrets.ts';
import { type AccountSettings, type NamesSettings, readSettings } from './settings.ts';
import { checkSharedState, toState } from './state-settings.ts';
import type {
  AccountConfig,
  CollectorConfig,
  ConfigToLookAt,
  ElasticsearchOutput,
  NamesConfig,
  OutputConfig,
  ServiceAccountConfig,
} from './types.ts';

/** What the command line sets over the file. */
export interface ConfigOverrides {
  readonly output?: string;
  readonly map?: 'collector' | 'cluster';
  readonly stateDirectory?: string;
  readonly acceptOutput?: boolean;
}

/**
 * Reads a configuration.
 * @param source its path, for messages
 * @throws IngestError JC_CONFIG_UNREADABLE, JC_CONFIG_INVALID (one message that lists every wrong setting with line and
 *   key path), JC_CONFIG_SECRET_MISSING
 */
export function parseConfig(
  text: string,
  source: string,
  overrides: ConfigOverrides = {},
  sources: SecretSources = processSecretSources,
): CollectorConfig {
  const { output, ...config } = parseConfigToLookAt(text, source, overrides, sources);
  if (output) return { ...config, output };
  throw new IngestError('JC_CONFIG_INVALID', `${source}:1 output: the setting "output" is missing`);
}

/** The same of a configuration that may be without an output. */
export function parseConfigToLookAt(
  text: string,
  source: string,
  overrides: ConfigOverrides = {},
  sources: SecretSources = processSecretSources,
): ConfigToLookAt {
  const { value, lineOf } = readYaml(text, source);
  const problems: { readonly line: number; readonly text: string }[] = [];
  const where = (path: KeyPath): string => `${source}:${lineOf(path)} ${formatKeyPath(path)}`;
  const files = [source];
  const readFile = (path: string): string => {
    files.push(path);
    return sources.readFile(path);
  };
  const context: ReadContext = {
    problem: (path, problem) =>
      void problems.push({ line: lineOf(path), text: `${path.length > 0 ? where(path) : source}: ${problem}` }),
    secret: (reference, path) =>
      resolveSecret(
        reference,
        where(path),
        isReplaced(path, overrides) ? unread(sources, files) : { ...sources, readFile },
      ),
  };
  for (const path of settingsWithNul(value)) context.problem(path, 'the text contains a NUL character; remove it');
  if (problems.length > 0) throw invalid(problems, source);
  const settings = readSettings(value, [], context);
  const given = settings?.accounts ?? [];
  for (const [index, account] of given.entries()) checkAccount(account, index, given, context);
  const output = overrides.output === undefined ? settings?.output : parseOutput(overrides.output, sources.env);
  const accounts = given.flatMap(toAccount);
  /** A problem is one of the option, if that is given, and else of the setting. */
  const refuser = (option: string, given: string | undefined, path: KeyPath, advice: string) => (problem: string) => {
    if (given === undefined) context.problem(path, problem);
    else throw new IngestError('JC_USAGE', `${option}: ${problem}`, { advice });
  };
  if ((overrides.map ?? settings?.map) === 'cluster')
    for (const [index, { names }] of accounts.entries())
      if (names)
        refuser(
          '--map cluster',
          overrides.map,
          ['accounts', index, 'names'],
          `Use --map collector, or turn off names for account ${accounts[index]?.name}.`,
        )('this program adds the names, so they need map: collector');
  const state = toState(settings?.state, overrides.stateDirectory, output);
  const stateFolder = state.elasticsearch ? undefined : state.directory;
  if (output?.kind === 'ndjson')
    checkOutputFiles(
      output.path,
      accounts,
      { stateFolder, settings: files },
      refuser(
        '--output',
        overrides.output,
        outputPathOf(value),
        'Choose another path, such as ndjson:out/{account}.{stream}.ndjson.',
      ),
    );
  if (settings?.healthDocuments.kind === 'ndjson')
    checkHealthFile(
      settings.healthDocuments.path,
      output?.kind === 'ndjson' ? outputFiles(output.path, accounts) : [],
      { stateFolder, settings: files },
      (problem) => context.problem(['health_documents'], problem),
    );
  if (settings?.state?.shared && overrides.stateDirectory === undefined)
    checkSharedState(
      settings.state.shared,
      output,
      refuser(
        '--output',
        overrides.output,
        ['state', 'elasticsearch'],
        'Use --output elasticsearch:URL, or add --state FOLDER to keep the state in files.',
      ),
    );
  if (problems.length > 0 || !settings) throw invalid(problems, source);
  return {
    ...settings,
    accounts,
    output,
    map: overrides.map ?? settings.map,
    state,
    ...(overrides.acceptOutput ? { acceptOutput: true } : {}),
  };
}

/** Credentials for an Elasticsearch that the command line names: there they would be seen in the list of processes. */
export function elasticsearchCredentials(
  env: SecretSources['env'],
): Pick<ElasticsearchOutput, 'apiKey' | 'username' | 'password'> {
  const read = (name: string): string => withoutFileMarks(env[name] ?? '');
  const [apiKey, password] = [read('ELASTICSEARCH_API_KEY'), read('ELASTICSEARCH_PASSWORD')];
  const username = env.ELASTICSEARCH_USERNAME;
  if (apiKey) return { apiKey: new Secret(apiKey) };
  return username && password ? { username, password: new Secret(password) } : {};
}

/**
 * Reads an output given on the command line.
 * @throws IngestError JC_USAGE
 */
export function parseOutput(text: string, env: SecretSources['env']): OutputConfig {
  const refuse = (problem: string): never => {
    throw new IngestError('JC_USAGE', `--output: ${problem}`, {
      advice: 'Use --output stdout, --output ndjson:PATH or --output elasticsearch:URL.',
    });
  };
  const output = readOutput(text, ['--output'], {
    problem: (_path, problem) => refuse(problem),
    secret: () => refuse('a secret cannot be given on the command line'),
  });
  if (!output) return refuse('not a valid output');
  return output.kind === 'elasticsearch' ? { ...output, ...elasticsearchCredentials(env) } : output;
}

/** Where the file names the path of its NDJSON output. */
function outputPathOf(settings: JsonValue): KeyPath {
  return isJsonObject(settings) && isJsonObject(settings.output) ? ['output', 'ndjson', 'path'] : ['output'];
}

/** Whether the command line has something else instead, so that nobody needs the secrets of this setting. */
function isReplaced([name]: KeyPath, { output, stateDirectory }: ConfigOverrides): boolean {
  return (name === 'output' && output !== undefined) || (name === 'state' && stateDirectory !== undefined);
}

/** Every reference is empty. A secret that is written out is reported, and no output may overwrite the file of one. */
function unread(sources: SecretSources, files: string[]): SecretSources {
  const readFile = (path: string): string => {
    files.push(path);
    return '';
  };
  return { ...sources, env: {}, readFile, onMissing: () => {} };
}

function checkAccount(
  account: AccountSettings,
  index: number,
  all: readonly AccountSettings[],
  context: ReadContext,
): void {
  const path = ['accounts', index];
  if (account.region && account.url) context.problem([...path, 'url'], 'region and url cannot be used together');
  checkCredentials(account, path, context);
  refuseInTheClear(account, path, context);
  const twin = all.findIndex((other) => other.name?.toLowerCase() === account.name?.toLowerCase());
  if (account.name !== undefined && twin < index)
    context.problem([...path, 'name'], `the name "${account.name}" is already used by accounts[${twin}]`);
  if (account.users && !account.streams.includes('users'))
    context.problem([...path, 'users'], 'the settings under users have no effect unless streams includes users');
}

function checkCredentials(account: AccountSettings, path: KeyPath, context: ReadContext): void {
  const { apiKey, serviceAccount: service } = account;
  if (apiKey && service)
    context.problem([...path, 'service_account'], 'api_key and service_account cannot be used together');
  if (!apiKey && !service)
    context.problem([...path, 'api_key'], 'the setting "api_key" is missing (or service_account instead)');
  if (!service) return;
  if (account.orgIds.length === 0)
    context.problem([...path, 'org_ids'], 'a service account needs the ID of its organization in org_ids');
  if (!service.tokenUrl && account.url && !regionOf(account.url))
    context.problem(
      [...path, 'service_account'],
      'the setting "token_url" is missing; there is no default for this url',
    );
}

function toServiceAccount(
  { clientId, clientSecret, tokenUrl: own }: NonNullable<AccountSettings['serviceAccount']>,
  { url, region }: AccountSettings,
): ServiceAccountConfig {
  const home = (url === undefined ? undefined : regionOf(url)) ?? region ?? 'us';
  return { clientId, clientSecret, tokenUrl: own ?? tokenUrl(home) };
}

function toNames({ max, ttl, requestsPerSecond }: NamesSettings): NamesConfig {
  return { max, ttl, rateLimit: { requestsPerSecond, burst: 5 } };
}

/** Empty for an account whose name or credentials are wrong; the problem is noted then. */
function toAccount(account: AccountSettings): readonly AccountConfig[] {
  const { region = 'us', url = apiBaseUrl(region), allowInsecureHttp: _, serviceAccount, names, ...same } = account;
  if (account.name === undefined || (account.apiKey === undefined && serviceAccount === undefined)) return [];
  const config: AccountConfig = {
    ...same,
    url,
    services: requestedServices(account.services),
    ...(serviceAccount ? { serviceAccount: toServiceAccount(serviceAccount, account) } : {}),
    ...(names?.enabled ? { names: toNames(names) } : {}),
  };
  return [config];
}

function invalid(problems: readonly { line: number; text: string }[], source: string): IngestError {
  const sorted = [...problems].sort((left, right) => left.line - right.line).map((problem) => problem.text);
  if (sorted.length <= 1)
    return new IngestError('JC_CONFIG_INVALID', sorted[0] ?? `${source}: the file contains no settings`);
  return new IngestError(
    'JC_CONFIG_INVALID',
    `${source}: ${sorted.length} settings are wrong:${sorted.map((text) => `\n  ${text}`).join('')}`,
    { advice: 'Correct them in the file. docs/reference/configuration.md describes every setting.' },
  );
}

/**
 * Reads a configuration file.
 * @throws IngestError as `parseConfig`
 */
export function loadConfig(
  path: string,
  overrides: ConfigOverrides = {},
  sources: SecretSources = processSecretSources,
): CollectorConfig {
  return parseConfig(readConfig(path), path, overrides, sources);
}

/**
 * Reads a configuration file that may be without an output.
 * @throws IngestError as `parseConfig`
 */
export function loadConfigToLookAt(
  path: string,
  overrides: ConfigOverrides,
  sources: SecretSources = processSecretSources,
): ConfigToLookAt {
  return parseConfigToLookAt(readConfig(path), path, overrides, sources);
}

function readConfig(path: string): string {
  return readText(path, { name: `The configuration file ${path}`, advice: 'Check the path and the permissions.' });
}
