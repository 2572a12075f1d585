import type { Clock } from '../../core/clock.ts';
import type { Secret } from '../../core/secret.ts';
import { Random } from '../random.ts';
import { type Answer, jsonAnswer } from './answer.ts';
import type { SimulatorRequest } from './request.ts';
import { isSame } from './same-secret.ts';

/** A machine's own account: it gets a token for its secret, by OAuth client credentials. */
export interface ServiceAccount {
  readonly clientId: string;
  readonly clientSecret: Secret;
}

export interface TokenOptions {
  readonly accounts: readonly ServiceAccount[];
  readonly lifetimeSeconds: number;
  readonly clock: Clock;
  readonly seed: string;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Hands out bearer tokens and knows which ones hold. */
export class Tokens {
  readonly #options: TokenOptions;
  readonly #random: Random;
  /** When each token ends. */
  readonly #ends = new Map<string, number>();

  constructor(options: TokenOptions) {
    this.#options = options;
    this.#random = new Random(`${options.seed}:tokens`);
  }

  /** Whether a token was issued here and has not ended. */
  holds(token: string): boolean {
    const end = this.#ends.get(token);
    return end !== undefined && this.#options.clock.now() < end;
  }

  /** Ends all tokens before their time. */
  revokeAll(): void {
    this.#ends.clear();
  }

  /** Answers `POST /oauth2/token` in the way of RFC 6749. */
  answer(request: SimulatorRequest): Answer {
    const { accounts, lifetimeSeconds, clock } = this.#options;
    const form = new URLSearchParams(request.body.toString('utf8'));
    if (!/^application\/x-www-form-urlencoded\b/.test(String(request.headers['content-type']))) {
      return oauthError(400, 'invalid_request', 'the body must be a form');
    }
    const given = basicCredentials(request);
    const account = accounts.find(({ clientId }) => clientId === given?.user);
    if (!given || !account || !isSame(account.clientSecret.reveal(), given.password)) {
      return oauthError(401, 'invalid_client', 'client authentication failed', { 'WWW-Authenticate': 'Basic' });
    }
    if (form.get('grant_type') !== 'client_credentials') {
      return oauthError(400, 'unsupported_grant_type', 'grant_type must be client_credentials');
    }
    const scope = form.get('scope') ?? '';
    if (scope !== 'api') return oauthError(400, 'invalid_scope', 'scope must be api');
    const token = this.#random.text(alphabet, 64);
    this.#ends.set(token, clock.now() + lifetimeSeconds * 1000);
    return jsonAnswer(
      { access_token: token, expires_in: lifetimeSeconds, scope, token_type: 'bearer' },
      { 'Cache-Control': 'no-store' },
    );
  }
}

/** User and password of a Basic header; both are form-encoded inside it, as OAuth wants them. */
function basicCredentials(request: SimulatorRequest): { user: string; password: string } | undefined {
  const encoded = /^Basic +([\w+/=-]+)$/i.exec(request.headers.authorization ?? '')?.[1];
  const text = Buffer.from(encoded ?? '', 'base64').toString('utf8');
  const colon = text.indexOf(':');
  if (colon < 0) return undefined;
  try {
    return { user: formDecoded(text.slice(0, colon)), password: formDecoded(text.slice(colon + 1)) };
  } catch {
    return undefined;
  }
}

function formDecoded(text: string): string {
  return decodeURIComponent(text.replaceAll('+', ' '));
}

function oauthError(
  status: number,
  error: string,
  description: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return { ...jsonAnswer({ error, error_description: description }, headers), status };
}
