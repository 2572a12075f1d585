import { processSecretSources, resolveSecret, type SecretSources } from '../../config/secrets.ts';
import { credentialsInTheClear, shortSecrets } from '../../config/warnings.ts';
import { IngestError } from '../../core/errors.ts';
import type { Secret } from '../../core/secret.ts';
import { createElasticsearchClient, type ElasticsearchClient } from '../../elasticsearch/client.ts';
import { createKibana, type Kibana } from '../../install/fleet/client.ts';
import { readText } from '../../readers/read-text.ts';
import { inTheClear } from '../../transport/in-the-clear.ts';
import { hideSecrets } from '../known-secrets.ts';
import { resolveReference } from '../secret-reference.ts';
import type { ConnectionArguments, InstallArguments } from './arguments.ts';

type Connection = ConnectionArguments & Pick<InstallArguments, 'space'>;

interface Credentials {
  readonly apiKey?: Secret;
  readonly username?: string | undefined;
  readonly password?: Secret | undefined;
}

/** A secret, and the option or the variable that it was given by. */
interface Named {
  readonly name: string;
  readonly secret: Secret;
}

/** @throws IngestError JC_USAGE, JC_CONFIG_* */
export function connectElasticsearch(
  target: string | true,
  given: Connection,
  sources: SecretSources = processSecretSources,
): ElasticsearchClient {
  const { url, where } = targetUrl('elasticsearch', target, sources);
  const own = credentials(given, ['ELASTICSEARCH'], sources, (secret) => warn(where, url, secret));
  hideSecrets(own);
  return createElasticsearchClient({
    url,
    ...own,
    ca: authority(given.ca),
    caFingerprint: given.caFingerprint,
  });
}

/** @throws IngestError JC_USAGE, JC_CONFIG_* */
export function connectKibana(
  target: string | true,
  given: Connection,
  sources: SecretSources = processSecretSources,
): Kibana {
  const { url, where } = targetUrl('kibana', target, sources);
  // Kibana asks Elasticsearch who somebody is: the same credentials are good for both.
  const own = credentials(given, ['KIBANA', 'ELASTICSEARCH'], sources, (secret) => warn(where, url, secret));
  hideSecrets(own);
  const ca = authority(given.ca);
  return createKibana({
    url,
    ...own,
    space: given.space,
    tls: ca === undefined ? ca : { certificateAuthorities: [ca] },
  });
}

function authority(file: string | undefined): string | undefined {
  if (file === undefined) return undefined;
  return readText(file, { name: `--ca: the file ${file}`, advice: 'Give the path of a PEM file.' });
}

function warn(where: string, url: string, { name, secret }: Named): void {
  const warnings = [...(inTheClear(url) ? [credentialsInTheClear(where)] : []), ...shortSecrets([[name, secret]])];
  for (const { message, advice } of warnings) process.stderr.write(`warning: ${message}\n  what to do: ${advice}\n`);
}

function targetUrl(
  kind: 'elasticsearch' | 'kibana',
  target: string | true,
  { env }: SecretSources,
): { readonly url: string; readonly where: string } {
  const variable = `${kind.toUpperCase()}_URL`;
  const example = kind === 'kibana' ? 'https://kibana.example.com:5601' : 'https://elasticsearch.example.com:9200';
  const text = target === true ? env[variable] : target;
  const where = target === true && text ? variable : `--${kind}`;
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
      'the URL contains credentials, which every process on this machine could read',
      `Leave them out, and set ${prefix}_API_KEY, or ${prefix}_USERNAME and ${prefix}_PASSWORD.`,
    );
  }
  return { url: `${url.origin}${url.pathname}`.replace(/\/+$/, ''), where };
}

/** Options first, then the environment: the first prefix of which anything is set. @param used hears of the secret */
function credentials(
  given: Connection,
  prefixes: readonly string[],
  sources: SecretSources,
  used: (secret: Named) => void,
): Credentials {
  if (given.apiKey !== undefined || given.username !== undefined || given.password !== undefined) {
    if (given.apiKey !== undefined && (given.username !== undefined || given.password !== undefined))
      throw new IngestError('JC_USAGE', '--api-key and --username cannot be used together');
    const optional = (name: string, text: string | undefined): Named | undefined =>
      text === undefined ? undefined : { name, secret: resolveReference(text, name, sources) };
    const [apiKey, password] = [optional('--api-key', given.apiKey), optional('--password', given.password)];
    return complete(apiKey, given.username, password, '--username and --password', used);
  }
  for (const prefix of prefixes) {
    const [apiKey, username, password] = ['API_KEY', 'USERNAME', 'PASSWORD'].map((part) => {
      const name = `${prefix}_${part}`;
      return sources.env[name] ? { name, secret: resolveSecret(`\${${name}}`, name, sources) } : undefined;
    });
    if (apiKey === undefined && username === undefined && password === undefined) continue;
    const pair = `${prefix}_USERNAME and ${prefix}_PASSWORD`;
    return complete(apiKey, username && sources.env[username.name], password, pair, used);
  }
  return {};
}

function complete(
  apiKey: Named | undefined,
  username: string | undefined,
  password: Named | undefined,
  pair: string,
  used: (secret: Named) => void,
): Credentials {
  if (!apiKey && (username === undefined || password === undefined))
    throw new IngestError('JC_USAGE', `${pair} are needed together; one of them is missing`);
  for (const named of [apiKey ?? password]) if (named) used(named);
  if (apiKey) return { apiKey: apiKey.secret };
  return { username, password: password?.secret };
}
