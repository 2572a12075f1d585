import { shortestHunted } from '../core/redact.ts';
import { type Secret, secretsIn } from '../core/secret.ts';
import { inTheClear } from '../transport/in-the-clear.ts';
import type { ConfigToLookAt, ElasticsearchOutput } from './types.ts';

/** A setting that is allowed, and that somebody should think about. */
export interface ConfigWarning {
  readonly message: string;
  readonly advice: string;
}

/** What `doctor` shows, and `collect` logs at its start. */
export function configWarnings({ accounts, output, state }: ConfigToLookAt): readonly ConfigWarning[] {
  const connections: readonly (readonly [string, ElasticsearchOutput | undefined])[] = [
    ['output.elasticsearch', output?.kind === 'elasticsearch' ? output : undefined],
    ['state.elasticsearch', state.elasticsearch?.connection === output ? undefined : state.elasticsearch?.connection],
  ];
  const secrets: readonly (readonly [string, Secret | undefined])[] = [
    ...accounts.flatMap(
      ({ name, apiKey, serviceAccount, proxyUrl, ssl }): readonly (readonly [string, Secret | undefined])[] => [
        [`api_key of account ${name}`, apiKey],
        [`client_secret of account ${name}`, serviceAccount?.clientSecret],
        [`the password in proxy_url of account ${name}`, proxyUrl],
        ...secretsIn(ssl).map((secret) => [`ssl of account ${name}`, secret] as const),
      ],
    ),
    ...connections.flatMap(([where, connection]): readonly (readonly [string, Secret | undefined])[] => [
      [`${where}.api_key`, connection?.apiKey],
      [`${where}.password`, connection?.password],
      [`${where}.key_passphrase`, connection?.keyPassphrase],
    ]),
  ];
  return [
    ...accounts
      .filter(({ url, users, serviceAccount }) => [url, users?.url, serviceAccount?.tokenUrl].some(isInTheClear))
      .map(({ name }) => credentialsInTheClear(`account ${name}`)),
    ...connections.flatMap(([where, connection]) =>
      connection &&
      (connection.apiKey || connection.password) &&
      [connection.url, ...(connection.otherUrls ?? [])].some(inTheClear)
        ? [credentialsInTheClear(where)]
        : [],
    ),
    ...shortSecrets(secrets),
  ];
}

export function credentialsInTheClear(where: string): ConfigWarning {
  return {
    message: `${where}: the credentials go over the network unencrypted, because the URL begins with http://`,
    advice: 'Use https://, or make sure that nobody else can read the traffic.',
  };
}

/** @param secrets each with the name of what it was given by */
export function shortSecrets(secrets: readonly (readonly [string, Secret | undefined])[]): readonly ConfigWarning[] {
  return secrets.flatMap(([where, secret]) => (secret && isShort(secret) ? [shortSecret(where)] : []));
}

function shortSecret(where: string): ConfigWarning {
  return {
    message: `${where}: a secret of fewer than ${shortestHunted} characters is masked in messages only if it is a separate word`,
    advice: 'Use a longer one.',
  };
}

/** Of the address of a proxy its password counts. */
function isShort(secret: Secret): boolean {
  return secretsIn(secret).some((part) => part.reveal().length < shortestHunted);
}

function isInTheClear(url: string | undefined): boolean {
  return url !== undefined && inTheClear(url);
}
