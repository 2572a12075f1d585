import { type JsonObject, parseJsonObject } from '../../core/json.ts';
import { Secret } from '../../core/secret.ts';
import { readText } from '../../readers/read-text.ts';
import type { OptionSection } from '../option-section.ts';
import { readOption } from '../option-values.ts';
import { isRsaKey } from './assertion.ts';
import type { AuthConfig } from './auth-config.ts';

type OAuth2Config = Extract<AuthConfig, { kind: 'oauth2' }>;
type Parameters = OAuth2Config['parameters'];

const nobody = { clientId: undefined, clientSecret: undefined, user: undefined, password: undefined } as const;
const googleTokenUrl = 'https://oauth2.googleapis.com/token';

/** @throws IngestError JC_HTTPJSON_INVALID, JC_CONFIG_SECRET_MISSING */
export function loadOAuth2(reader: OptionSection): OAuth2Config {
  const provider = reader.text('provider')?.toLowerCase() ?? '';
  switch (provider) {
    case '':
      return standard(reader);
    case 'azure':
      return azure(reader);
    case 'google':
      return google(reader);
    case 'okta':
      return okta(reader);
    default:
      throw reader.refuse(`.provider: unknown provider "${provider}".`);
  }
}

function standard(reader: OptionSection): OAuth2Config {
  const { text, secret, refuse } = reader;
  const tokenUrl = checkedTokenUrl(reader);
  const [clientId, clientSecret] = [text('client.id'), secret('client.secret')];
  const [user, password] = [secret('user'), secret('password')];
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
    ...shared(reader),
  };
}

/** Client credentials at the tenant's own token URL. */
function azure(reader: OptionSection): OAuth2Config {
  const { text, secret, refuse } = reader;
  const [tenant, given] = [text('azure.tenant_id'), text('token_url')];
  if (Boolean(tenant) === Boolean(given)) throw refuse(' of azure needs either azure.tenant_id or token_url.');
  const clientSecret = secret('client.secret');
  if (!text('client.id') || !clientSecret?.reveal()) throw refuse(' of azure needs client.id and client.secret.');
  const own = shared(reader);
  const resource = text('azure.resource');
  return {
    kind: 'oauth2',
    tokenUrl: tenant
      ? `https://login.microsoftonline.com/${encodeURIComponent(tenant)}/oauth2/v2.0/token`
      : checkedTokenUrl(reader),
    ...nobody,
    clientId: text('client.id'),
    clientSecret,
    scopes: own.scopes,
    parameters: resource ? [...own.parameters, ['resource', resource]] : own.parameters,
  };
}

/** The key of a service account signs for it; the credentials of a person have a refresh token. */
function google(reader: OptionSection): OAuth2Config {
  const { get, text, refuse } = reader;
  for (const name of ['token_url', 'client.id', 'client.secret', 'user', 'password', 'endpoint_params']) {
    if (get(name) !== undefined) throw refuse(`.${name} has no place beside provider: google.`);
  }
  const names = ['jwt_file', 'jwt_json', 'credentials_file', 'credentials_json'];
  if (names.every((option) => !text(`google.${option}`))) {
    const given = names.map((option) => `google.${option}`).join(', ');
    throw reader.unsupported(
      ` of google: this engine does not look for the default credentials of the machine; set one of ${given}.`,
    );
  }
  const { name, content } = oneOf(reader, 'google', names);
  const account = parseJsonObject(content);
  const field = (key: string): string => (typeof account[key] === 'string' ? (account[key] as string) : '');
  const tokenUrl = field('token_uri') || googleTokenUrl;
  const { scopes } = shared(reader);
  const delegated = text('google.delegated_account');
  if (field('type') === 'authorized_user' && name.startsWith('credentials')) {
    if (delegated) throw refuse('.google.delegated_account needs the key of a service account.');
    const [clientId, secret, token] = [field('client_id'), field('client_secret'), field('refresh_token')];
    if (!clientId || !secret || !token) throw refuse(`.google.${name} needs client_id, client_secret, refresh_token.`);
    const [clientSecret, refreshToken] = [new Secret(secret), new Secret(token)];
    return { kind: 'oauth2', tokenUrl, ...nobody, clientId, clientSecret, refreshToken, scopes, parameters: [] };
  }
  if (field('client_email') === '' || !isRsaKey(field('private_key'))) {
    throw refuse(`.google.${name} is not the JSON of a service account with client_email and private_key.`);
  }
  const assertion = {
    kind: 'google',
    key: new Secret(field('private_key')),
    keyId: field('private_key_id') || undefined,
    issuer: field('client_email'),
    subject: delegated || undefined,
  } as const;
  return { kind: 'oauth2', tokenUrl, ...nobody, assertion, scopes, parameters: [] };
}

/** A private key signs for the client. */
function okta(reader: OptionSection): OAuth2Config {
  const { text, refuse } = reader;
  const tokenUrl = checkedTokenUrl(reader);
  const [clientId, { scopes }] = [text('client.id'), shared(reader)];
  if (!clientId || scopes.length === 0) throw refuse(' of okta needs client.id and scopes.');
  const { name, content } = oneOf(reader, 'okta', ['jwk_file', 'jwk_json', 'jwk_pem']);
  if (!isRsaKey(content)) throw refuse(`.okta.${name} holds no RSA private key.`);
  const { kid } = parseJsonObject(content);
  const keyId = typeof kid === 'string' ? kid : undefined;
  const assertion = { kind: 'okta', key: new Secret(content), keyId, issuer: clientId, subject: clientId } as const;
  return { kind: 'oauth2', tokenUrl, ...nobody, assertion, scopes, parameters: [] };
}

/** @returns the content of the one option that is given; that of its file if it names one */
function oneOf({ text, refuse }: OptionSection, group: string, names: readonly string[]) {
  const [name, ...more] = names.filter((option) => text(`${group}.${option}`));
  if (name === undefined || more.length > 0) {
    throw refuse(` of ${group} needs exactly one of ${names.map((option) => `${group}.${option}`).join(', ')}.`);
  }
  const value = text(`${group}.${name}`) ?? '';
  return { name, content: name.endsWith('_file') ? fileText(value, `${group}.${name}`) : value };
}

function fileText(path: string, option: string): string {
  return readText(path, { name: `auth.oauth2.${option}: the file ${path}`, code: 'JC_CONFIG_SECRET_MISSING' });
}

function checkedTokenUrl({ text, refuse }: OptionSection): string {
  const tokenUrl = text('token_url');
  if (tokenUrl !== undefined && URL.canParse(tokenUrl) && /^https?:/.test(tokenUrl)) return tokenUrl;
  throw refuse('.token_url must be a complete http or https URL.');
}

function shared({ get, refuse }: OptionSection): {
  readonly scopes: readonly string[];
  readonly parameters: Parameters;
} {
  const map = get<JsonObject>('endpoint_params') ?? {};
  const parameters = Object.entries(map).flatMap(([name, value]) => {
    const texts = readOption('strings', value);
    if (!Array.isArray(texts)) throw refuse(`.endpoint_params.${name} must be a text or a list of texts.`);
    return texts.map((entry) => [name, String(entry)] as const);
  });
  return { scopes: get<string[]>('scopes') ?? [], parameters };
}
