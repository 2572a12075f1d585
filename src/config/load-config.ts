import { IngestError } from '../core/errors.ts';
import { tagsDefault } from '../core/product.ts';
import { Secret, withoutFileMarks } from '../core/secret.ts';
import { apiBaseUrl, regionOf, tokenUrl } from '../jumpcloud/regions.ts';
import { requestedServices } from '../jumpcloud/services.ts';
import type { ReadContext } from '../readers/readers.ts';
import { formatKeyPath, type KeyPath, readYaml } from '../readers/yaml.ts';
import { accountDefaults, namesDefaults } from './defaults.ts';
import { settingsWithNul } from './nul.ts';
import { readOutput } from './output-settings.ts';
import { readText } from './read-text.ts';
import { refuseInTheClear } from './refuse-in-the-clear.ts';
import { refuseRotatedNames } from './rotated-name.ts';
import { processSecretSources, resolveSecret, type SecretSources } from './secrets.ts';
import { type AccountSettings, readSettings } from './settings.ts';
import { checkSharedState, toState } from './state-settings.ts';
import type {
  AccountConfig,
  CollectorConfig,
  ConfigToLookAt,
  ElasticsearchOutput,
  NamesConfig,
  OutputConfig,
  ServiceAccountConfig,
  UsersConfig,
} from './types.ts';
import { streamsOf, usersDefaults } from './users-settings.ts';

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
  const context: ReadContext = {
    problem: (path, problem) =>
      problems.push({ line: lineOf(path), text: `${path.length > 0 ? where(path) : source}: ${problem}` }),
    secret: (reference, path) => resolveSecret(reference, where(path), sources),
  };
  for (const path of settingsWithNul(value)) context.problem(path, 'the text holds a NUL character; take it out');
  if (problems.length > 0) throw invalid(problems, source);
  const settings = readSettings(value, [], context);
  for (const [index, account] of (settings?.accounts ?? []).entries()) checkAccount(account, index, settings, context);
  const output = overrides.output === undefined ? settings?.output : parseOutput(overrides.output, sources.env);
  const accounts = (settings?.accounts ?? []).flatMap(toAccount);
  if ((overrides.map ?? settings?.map) === 'cluster') refuseNames(accounts, context);
  if (output?.kind === 'ndjson' && accounts.length > 1 && !output.path.includes('{account}'))
    context.problem(['output'], 'several accounts cannot share one NDJSON file; put {account} into its path');
  if (
    output?.kind === 'ndjson' &&
    accounts.some((account) => streamsOf(account).length > 1) &&
    !output.path.includes('{stream}')
  )
    context.problem(['output'], 'several streams cannot share one NDJSON file; put {stream} into its path');
  if (output?.kind === 'ndjson') refuseRotatedNames(output.path, accounts, context);
  if (settings?.state?.shared && overrides.stateDirectory === undefined)
    checkSharedState(settings.state.shared, output, context);
  if (problems.length > 0 || !settings) throw invalid(problems, source);
  return {
    accounts,
    output,
    map: overrides.map ?? settings.map ?? 'collector',
    tags: settings.tags ?? tagsDefault,
    state: toState(settings.state, overrides.stateDirectory, output),
    logLevel: settings.log_level ?? 'info',
    ...(settings.listen ? { listen: settings.listen } : {}),
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
  if (!output) return refuse('not understood');
  return output.kind === 'elasticsearch' ? { ...output, ...elasticsearchCredentials(env) } : output;
}

function refuseNames(accounts: readonly AccountConfig[], context: ReadContext): void {
  for (const [index, { names }] of accounts.entries())
    if (names)
      context.problem(
        ['accounts', index, 'names'],
        'this program puts names on documents, so they need map: collector',
      );
}

function checkAccount(
  account: AccountSettings,
  index: number,
  settings: ReturnType<typeof readSettings>,
  context: ReadContext,
): void {
  const path = ['accounts', index];
  if (account.region && account.url) context.problem([...path, 'url'], 'region and url exclude each other');
  checkCredentials(account, path, context);
  refuseInTheClear(account, path, context);
  const twin = settings?.accounts?.findIndex((other) => other.name?.toLowerCase() === account.name?.toLowerCase());
  if (account.name !== undefined && twin !== undefined && twin < index)
    context.problem([...path, 'name'], `the name "${account.name}" is taken by accounts[${twin}]`);
  const collects = account.streams ?? ['events'];
  if (account.users && !collects.includes('users'))
    context.problem([...path, 'users'], 'settings of users have no effect without users among streams');
}

function checkCredentials(account: AccountSettings, path: KeyPath, context: ReadContext): void {
  const { api_key: apiKey, service_account: service } = account;
  if (apiKey && service)
    context.problem([...path, 'service_account'], 'api_key and service_account exclude each other');
  if (!apiKey && !service)
    context.problem([...path, 'api_key'], 'the setting "api_key" is missing (or service_account in its place)');
  if (!service) return;
  if (!account.org_ids?.length)
    context.problem([...path, 'org_ids'], 'a service account needs the id of its organization in org_ids');
  if (!service.token_url && account.url && !regionOf(account.url))
    context.problem(
      [...path, 'service_account'],
      'the setting "token_url" is missing; it cannot be known for that url',
    );
}

function toServiceAccount({ service_account: given, url, region }: AccountSettings): ServiceAccountConfig | undefined {
  if (!given?.client_id || !given.client_secret) return undefined;
  const home = (url === undefined ? undefined : regionOf(url)) ?? region ?? 'us';
  return {
    clientId: given.client_id,
    clientSecret: given.client_secret,
    tokenUrl: given.token_url ?? tokenUrl(home),
  };
}

function toNames(given: NonNullable<AccountSettings['names']>): NamesConfig {
  const { rateLimit } = namesDefaults;
  return {
    max: given.max ?? namesDefaults.max,
    ttl: given.ttl ?? namesDefaults.ttl,
    rateLimit: { ...rateLimit, requestsPerSecond: given.requests_per_second ?? rateLimit.requestsPerSecond },
  };
}

function toUsers(given: NonNullable<AccountSettings['users']>): UsersConfig {
  return {
    interval: given.interval ?? usersDefaults.interval,
    keepPersonalData: given.keep_personal_data ?? usersDefaults.keepPersonalData,
    writeUnchanged: given.write_unchanged ?? usersDefaults.writeUnchanged,
    url: given.url ?? usersDefaults.url,
  };
}

/** Empty for an account whose name or credentials are wrong; the problem is noted then. */
function toAccount(account: AccountSettings): readonly AccountConfig[] {
  const { name, api_key: apiKey } = account;
  const serviceAccount = toServiceAccount(account);
  if (name === undefined || (apiKey === undefined && serviceAccount === undefined)) return [];
  const config: AccountConfig = {
    name,
    url: account.url ?? apiBaseUrl(account.region ?? 'us'),
    apiKey,
    ...(serviceAccount ? { serviceAccount } : {}),
    ...(account.streams ? { streams: account.streams } : {}),
    ...(account.users ? { users: toUsers(account.users) } : {}),
    ...(account.names?.enabled ? { names: toNames(account.names) } : {}),
    orgIds: account.org_ids ?? [],
    services: requestedServices(account.services ?? ['all']),
    eventLimit: account.event_limit ?? accountDefaults.eventLimit,
    startingPoint: account.starting_point ?? accountDefaults.startingPoint,
    sourceLagTime: account.source_lag_time ?? accountDefaults.sourceLagTime,
    overlap: account.overlap ?? accountDefaults.overlap,
    interval: account.interval ?? accountDefaults.interval,
    namespace: account.namespace ?? accountDefaults.namespace,
    ssl: account.ssl,
    proxyUrl: account.proxy_url,
    httpClientTimeout: account.http_client_timeout ?? accountDefaults.httpClientTimeout,
    retention: account.retention ?? accountDefaults.retention,
    deepCheckPercent: account.deep_check_percent ?? accountDefaults.deepCheckPercent,
    rateLimit: {
      requestsPerSecond: account.rate_limit?.requests_per_second ?? accountDefaults.rateLimit.requestsPerSecond,
      burst: account.rate_limit?.burst ?? accountDefaults.rateLimit.burst,
    },
  };
  return [config];
}

function invalid(problems: readonly { line: number; text: string }[], source: string): IngestError {
  const sorted = [...problems].sort((left, right) => left.line - right.line).map((problem) => problem.text);
  if (sorted.length <= 1) return new IngestError('JC_CONFIG_INVALID', sorted[0] ?? `${source}: no settings`);
  return new IngestError(
    'JC_CONFIG_INVALID',
    `${source}: ${sorted.length} settings are wrong:${sorted.map((text) => `\n  ${text}`).join('')}`,
    { advice: 'Correct the settings that the message names.' },
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
  return parseConfig(readText(path), path, overrides, sources);
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
  return parseConfigToLookAt(readText(path), path, overrides, sources);
}
