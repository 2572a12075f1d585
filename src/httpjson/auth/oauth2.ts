import type { Clock } from '../../core/clock.ts';
import { IngestError } from '../../core/errors.ts';
import { excerptOfAnswer } from '../../core/excerpt.ts';
import { isJsonObject, type JsonValue, parseAnswer } from '../../core/json.ts';
import { Secret } from '../../core/secret.ts';
import { publicUrl } from '../../transport/explain-http-error.ts';
import type { HttpRequest, HttpResponse } from '../../transport/message.ts';
import { assertionGrant } from './assertion.ts';
import type { AuthConfig } from './auth-config.ts';

type OAuth2Config = Extract<AuthConfig, { kind: 'oauth2' }>;

/** Sends a request for a token, with the retries of the configuration. */
export type SendToken = (request: HttpRequest) => Promise<HttpResponse>;

export interface TokenSource {
  /** The value of the Authorization header. */
  header(send: SendToken): Promise<string>;
  /** @returns whether there was a token to forget */
  forget(): boolean;
  secrets(): readonly Secret[];
}

interface Token {
  readonly header: string;
  /** Milliseconds since the epoch from when on a new one is fetched. */
  readonly renewAt: number;
  readonly refreshToken: string | undefined;
}

/** A token is renewed this long before it ends, or at half of its life where that is shorter. */
const earlyMs = 30_000;

/** Fetches a token when one is needed and keeps it as long as it is good. */
export function createTokenSource(config: OAuth2Config, clock: Clock): TokenSource {
  let token: Token | undefined;
  // Which of the two places of the client's credentials the server wants is found out once.
  let style: 'header' | 'body' | undefined;
  const { assertion, clientSecret, password, refreshToken } = config;
  const known: Secret[] = [clientSecret, password, assertion?.key, refreshToken, ...clientPair(config)].filter(
    (secret) => secret !== undefined,
  );

  const ask = async (grant: Grant, send: SendToken): Promise<Token> => {
    for (const attempt of style === undefined ? (['header', 'body'] as const) : [style]) {
      const response = await send(tokenRequest(config, grant, attempt));
      const read = response.status < 300 ? readToken(response) : undefined;
      if (read !== undefined) {
        style = attempt;
        for (const secret of [read.accessToken, read.refreshToken]) if (secret) known.push(new Secret(secret));
        const lifeMs = read.expiresInMs ?? Number.POSITIVE_INFINITY;
        return {
          header: `${read.type} ${read.accessToken}`,
          renewAt: clock.now() + lifeMs - Math.min(earlyMs, lifeMs / 2),
          refreshToken: read.refreshToken,
        };
      }
      const isLast = attempt === 'body' || style !== undefined || config.clientId === undefined;
      // Only a refusal can be one of the place; anything else the other place would turn into one.
      if (isLast || !isRefusal(response.status)) throw refused(config, response, known);
    }
    throw new IngestError('JC_BUG', 'a token was asked for in no way');
  };

  return {
    header: async (send) => {
      if (token && clock.now() < token.renewAt) return token.header;
      token = await renew(config, token?.refreshToken, (grant) => ask(grant, send), clock.now());
      return token.header;
    },
    forget: () => {
      const had = token !== undefined;
      token = undefined;
      return had;
    },
    secrets: () => known,
  };
}

/** The client's credentials as they stand in the header: form-encoded, and so with letters that the secret has not. */
function clientPair({ clientId, clientSecret }: OAuth2Config): readonly Secret[] {
  const secret = clientSecret?.reveal() ?? '';
  return clientId === undefined || secret === '' ? [] : [new Secret(pairOf(clientId, secret))];
}

function pairOf(clientId: string, secret: string): string {
  return `${formEncoded(clientId)}:${formEncoded(secret)}`;
}

function isRefusal(status: number): boolean {
  return status >= 400 && status < 500 && status !== 429;
}

type Grant = readonly (readonly [string, string])[];

async function renew(
  config: OAuth2Config,
  refreshToken: string | undefined,
  ask: (grant: Grant) => Promise<Token>,
  now: number,
): Promise<Token> {
  const scope: Grant = config.scopes.length > 0 ? [['scope', config.scopes.join(' ')]] : [];
  const { assertion, scopes, tokenUrl } = config;
  if (assertion) return ask(assertionGrant(assertion, { audience: tokenUrl, scopes, now }));
  if (config.refreshToken) {
    return ask([
      ['grant_type', 'refresh_token'],
      ['refresh_token', config.refreshToken.reveal()],
    ]);
  }
  if (config.user === undefined || config.password === undefined) {
    const isGiven = config.parameters.some(([name]) => name === 'grant_type');
    const own: Grant = isGiven ? [] : [['grant_type', 'client_credentials']];
    return ask([...own, ...scope, ...config.parameters]);
  }
  if (refreshToken !== undefined) {
    try {
      const token = await ask([
        ['grant_type', 'refresh_token'],
        ['refresh_token', refreshToken],
      ]);
      return { ...token, refreshToken: token.refreshToken ?? refreshToken };
    } catch (error) {
      // A refresh token ends, too; the password still opens.
      if (!(error instanceof IngestError) || error.code !== 'JC_HTTP_STATUS') throw error;
    }
  }
  return ask([
    ['grant_type', 'password'],
    ['username', config.user.reveal()],
    ['password', config.password.reveal()],
    ...scope,
    // Another grant than that of the password makes no sense beside one; Filebeat does not send it either.
    ...config.parameters.filter(([name]) => name !== 'grant_type'),
  ]);
}

function tokenRequest(config: OAuth2Config, grant: Grant, style: 'header' | 'body'): HttpRequest {
  const form = new URLSearchParams(grant.map((pair): [string, string] => [...pair]));
  const headers: Record<string, string> = {
    Accept: 'application/json',
    'Content-Type': 'application/x-www-form-urlencoded',
  };
  if (config.clientId !== undefined) {
    const secret = config.clientSecret?.reveal() ?? '';
    if (style === 'header') {
      headers.Authorization = `Basic ${Buffer.from(pairOf(config.clientId, secret)).toString('base64')}`;
    } else {
      form.set('client_id', config.clientId);
      if (secret !== '') form.set('client_secret', secret);
    }
  }
  // As Filebeat sends it.
  form.sort();
  return { method: 'POST', url: config.tokenUrl, headers, body: form.toString() };
}

function formEncoded(text: string): string {
  return new URLSearchParams([['', text]]).toString().slice(1);
}

function readToken(response: HttpResponse) {
  const answer = parsed(response);
  const { access_token: accessToken, token_type: type, refresh_token: refreshToken } = answer;
  if (typeof accessToken !== 'string' || accessToken === '') return undefined;
  const seconds = Number(answer.expires_in ?? Number.NaN);
  return {
    accessToken,
    type: typeof type === 'string' && !/^(bearer)?$/i.test(type) ? type : 'Bearer',
    refreshToken: typeof refreshToken === 'string' && refreshToken !== '' ? refreshToken : undefined,
    expiresInMs: seconds > 0 ? seconds * 1000 : undefined,
  };
}

function parsed({ body }: HttpResponse): Readonly<Record<string, JsonValue>> {
  const answer = parseAnswer(body);
  return isJsonObject(answer) ? answer : {};
}

function refused(config: OAuth2Config, response: HttpResponse, secrets: readonly Secret[]): IngestError {
  const { error, error_description: description } = parsed(response);
  const said = [error, description].filter((text) => typeof text === 'string').join(': ');
  const reason = said === '' ? 'the answer holds no access_token' : excerptOfAnswer(said, secrets);
  return new IngestError(
    'JC_HTTP_STATUS',
    `auth.oauth2: ${publicUrl(config.tokenUrl)} gave no token (status ${response.status}): ${reason}.`,
    { details: { status: response.status }, advice: 'Check token_url, the client or user, and the scopes.' },
  );
}
