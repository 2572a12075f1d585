import type { JsonObject, JsonValue } from '../../core/json.ts';
import { Secret } from '../../core/secret.ts';
import type { CheckContext, OptionValues } from '../check-options.ts';
import { readOption } from '../option-values.ts';
import type { AuthConfig } from './auth-config.ts';

interface Options {
  readonly get: <T extends JsonValue>(name: string) => T | undefined;
  readonly text: (name: string) => string | undefined;
  readonly secret: (name: string) => Secret | undefined;
  readonly refuse: (message: string) => Error;
}

const kinds = ['basic', 'file', 'oauth2'] as const;

/**
 * Reads the `auth` options; a section that is there counts unless it says `enabled: false`.
 * @param at the path of the section, such as `auth`
 * @throws IngestError JC_HTTPJSON_INVALID
 */
export function loadAuth(values: OptionValues, at: string, { findings, tokens }: CheckContext): AuthConfig | undefined {
  if (findings.hasRefused(at)) return undefined;
  const given = kinds.filter((kind) => {
    return values.has(`${at}.${kind}`) && values.get(`${at}.${kind}.enabled`) !== false;
  });
  const [kind] = given;
  if (given.length > 1) {
    throw findings.invalid(`${at}: only one kind of auth can be enabled, not ${given.join(' and ')}.`);
  }
  if (kind === undefined) return undefined;
  const path = `${at}.${kind}`;
  const get = <T extends JsonValue>(name: string): T | undefined => values.get(`${path}.${name}`) as T | undefined;
  const text = (name: string): string | undefined => {
    const value = get<string>(name);
    return value === undefined ? undefined : tokens.reveal(value);
  };
  const options: Options = {
    get,
    text,
    secret: (name) => {
      const value = text(name);
      return value === undefined ? undefined : new Secret(value);
    },
    refuse: (message) => findings.invalid(`${path}${message}`),
  };
  return kind === 'basic' ? basic(options) : kind === 'file' ? file(options) : oauth2(options);
}

function basic({ secret, refuse }: Options): AuthConfig {
  const [user, password] = [secret('user'), secret('password')];
  if (!user?.reveal() || !password?.reveal()) throw refuse(' needs both user and password.');
  return { kind: 'basic', user, password };
}

function file({ get, text, refuse }: Options): AuthConfig {
  const path = text('path');
  if (!path) throw refuse('.path is required.');
  return {
    kind: 'file',
    path,
    header: text('header') || 'Authorization',
    prefix: text('prefix') ?? '',
    refreshMs: get<number>('refresh_interval') ?? 60_000,
    relaxedPermissions: get<boolean>('relaxed_permissions') ?? false,
  };
}

function oauth2({ get, text, secret, refuse }: Options): AuthConfig {
  const provider = text('provider') ?? '';
  if (provider !== '') {
    const known = ['azure', 'google', 'okta'].includes(provider.toLowerCase());
    throw known
      ? refuse(`.provider: ${provider} is not supported; give token_url with client.id and client.secret instead.`)
      : refuse(`.provider: unknown provider "${provider}".`);
  }
  const tokenUrl = text('token_url');
  if (tokenUrl === undefined || !URL.canParse(tokenUrl) || !/^https?:/.test(tokenUrl)) {
    throw refuse('.token_url must be a complete http or https URL.');
  }
  const [clientId, clientSecret, user, password] = [
    text('client.id'),
    secret('client.secret'),
    secret('user'),
    secret('password'),
  ];
  const byUser = Boolean(user?.reveal()) && Boolean(password?.reveal());
  if (!byUser && (user || password)) throw refuse(' needs both user and password, or neither.');
  if (!byUser && (!clientId || clientSecret === undefined)) {
    throw refuse(' needs client.id and client.secret, or user and password.');
  }
  return {
    kind: 'oauth2',
    tokenUrl,
    clientId,
    clientSecret,
    user: byUser ? user : undefined,
    password: byUser ? password : undefined,
    scopes: get<string[]>('scopes') ?? [],
    parameters: parameters(get<JsonObject>('endpoint_params') ?? {}, refuse),
  };
}

function parameters(map: JsonObject, refuse: Options['refuse']): readonly (readonly [string, string])[] {
  return Object.entries(map).flatMap(([name, value]) => {
    const texts = readOption('strings', value);
    if (!Array.isArray(texts)) throw refuse(`.endpoint_params.${name} must be a text or a list of texts.`);
    return texts.map((entry) => [name, String(entry)] as const);
  });
}
