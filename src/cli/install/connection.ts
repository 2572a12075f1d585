import { readFileSync } from 'node:fs';
import { processSecretSources, resolveSecret, type SecretSources } from '../../config/secrets.ts';
import { credentialsInTheClear, isShort, shortSecret } from '../../config/warnings.ts';
import { IngestError, systemErrorCode } from '../../core/errors.ts';
import type { Secret } from '../../core/secret.ts';
import { createElasticsearchClient, type ElasticsearchClient } from '../../elasticsearch/client.ts';
import { createKibana, type Kibana } from '../../install/fleet/client.ts';
import { inTheClear } from '../../transport/in-the-clear.ts';
import { hideSecrets } from '../known-secrets.ts';
import type { InstallArguments } from './arguments.ts';

type Connection = Pick<InstallArguments, 'apiKey' | 'username' | 'password' | 'ca' | 'caFingerprint' | 'space'>;

interface Credentials {
  readonly apiKey?: Secret;
  readonly username?: string;
  readonly password?: Secret;
}

/** @throws IngestError JC_USAGE, JC_CONFIG_* */
export function connectElasticsearch(
  target: string | true,
  given: Connection,
  sources: SecretSources = processSecretSources,
): ElasticsearchClient {
  const url = targetUrl('elasticsearch', target, sources);
  const own = credentials(given, ['ELASTICSEARCH'], sources);
  hideSecrets(own);
  warn('--elasticsearch', url, own);
  return createElasticsearchClient({
    url,
    ...own,
    ...(given.ca === undefined ? {} : { ca: readCertificate(given.ca) }),
    ...(given.caFingerprint === undefined ? {} : { caFingerprint: given.caFingerprint }),
  });
}

/** @throws IngestError JC_USAGE, JC_CONFIG_* */
export function connectKibana(
  target: string | true,
  given: Connection,
  sources: SecretSources = processSecretSources,
): Kibana {
  const url = targetUrl('kibana', target, sources);
  // Kibana asks Elasticsearch who somebody is: the same credentials are good for both.
  const own = credentials(given, ['KIBANA', 'ELASTICSEARCH'], sources);
  hideSecrets(own);
  warn('--kibana', url, own);
  return createKibana({
    url,
    ...own,
    ...(given.space === undefined ? {} : { space: given.space }),
    ...(given.ca === undefined ? {} : { tls: { certificateAuthorities: [readCertificate(given.ca)] } }),
  });
}

function warn(where: string, url: string, { apiKey, password }: Credentials): void {
  const used = [apiKey, password].filter((secret) => secret !== undefined);
  const warnings = [
    ...(used.length > 0 && inTheClear(url) ? [credentialsInTheClear(where)] : []),
    ...(used.some(isShort) ? [shortSecret(where)] : []),
  ];
  for (const { message, advice } of warnings) process.stderr.write(`warning: ${message}\n  what to do: ${advice}\n`);
}

function targetUrl(kind: 'elasticsearch' | 'kibana', target: string | true, { env }: SecretSources): string {
  const variable = `${kind.toUpperCase()}_URL`;
  const example = kind === 'kibana' ? 'https://kibana.example.com:5601' : 'https://elasticsearch.example.com:9200';
  const text = target === true ? env[variable] : target;
  const where = target === true ? variable : `--${kind}`;
  const refuse = (problem: string, advice = `Give a URL such as ${example}.`): never => {
    throw new IngestError('JC_USAGE', `${where}: ${problem}`, { advice });
  };
  if (!text) return refuse(`no URL is given, and ${variable} is not set`, `Give --${kind} ${example}.`);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === '') {
    return refuse(url?.password ? 'this is not an http or https URL' : `"${text}" is not an http or https URL`);
  }
  if (url.username !== '' || url.password !== '') {
    const prefix = kind.toUpperCase();
    return refuse(
      'the URL holds credentials, which every process of this machine could read',
      `Leave them out, and set ${prefix}_API_KEY, or ${prefix}_USERNAME and ${prefix}_PASSWORD.`,
    );
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}

/** Options first, then the environment: the first prefix of which anything is set. */
function credentials(given: Connection, prefixes: readonly string[], sources: SecretSources): Credentials {
  if (given.apiKey !== undefined || given.username !== undefined || given.password !== undefined) {
    if (given.apiKey !== undefined && (given.username !== undefined || given.password !== undefined))
      throw new IngestError('JC_USAGE', '--api-key and --username exclude each other');
    return complete(
      given.apiKey === undefined ? undefined : reference(given.apiKey, '--api-key', sources),
      given.username,
      given.password === undefined ? undefined : reference(given.password, '--password', sources),
      '--username and --password',
    );
  }
  for (const prefix of prefixes) {
    const [apiKey, username, password] = ['API_KEY', 'USERNAME', 'PASSWORD'].map((part) => {
      const value = sources.env[`${prefix}_${part}`];
      return value === '' ? undefined : value;
    });
    if (apiKey === undefined && username === undefined && password === undefined) continue;
    return complete(
      apiKey === undefined ? undefined : resolveSecret(`\${${prefix}_API_KEY}`, `${prefix}_API_KEY`, sources),
      username,
      password === undefined ? undefined : resolveSecret(`\${${prefix}_PASSWORD}`, `${prefix}_PASSWORD`, sources),
      `${prefix}_USERNAME and ${prefix}_PASSWORD`,
    );
  }
  return {};
}

function complete(
  apiKey: Secret | undefined,
  username: string | undefined,
  password: Secret | undefined,
  pair: string,
): Credentials {
  if (apiKey) return { apiKey };
  if (username === undefined || password === undefined)
    throw new IngestError('JC_USAGE', `${pair} belong together; one of them is missing`);
  return { username, password };
}

/** On the command line a secret is never written out. */
function reference(text: string, option: string, sources: SecretSources): Secret {
  if (/^\$\{[A-Za-z_][A-Za-z0-9_]*\}$/.test(text) || /^file:./.test(text)) return resolveSecret(text, option, sources);
  throw new IngestError('JC_USAGE', `${option} takes a reference, not the secret itself: every process could read it`, {
    advice: `Write ${option} file:/path, or ${option} '\${VARIABLE}' in single quotes.`,
  });
}

function readCertificate(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const message = `--ca: the file ${path} cannot be read (${systemErrorCode(error) ?? String(error)})`;
    throw new IngestError('JC_CONFIG_UNREADABLE', message, { cause: error, advice: 'Give the path of a PEM file.' });
  }
}
