import { createPrivateKey, randomUUID, sign } from 'node:crypto';
import type { Secret } from '../../core/secret.ts';

/** What a client signs with its private key, in place of sending a secret. */
export interface AssertionConfig {
  readonly kind: 'google' | 'okta';
  /** PEM, or a JSON Web Key as JSON. */
  readonly key: Secret;
  readonly keyId: string | undefined;
  readonly issuer: string;
  readonly subject: string | undefined;
}

const lifeSeconds = 3600;
/** A clock that is a little fast must not make an assertion that is valid only later. */
const slackSeconds = 10;

/** @returns whether the text holds an RSA private key */
export function isRsaKey(text: string): boolean {
  try {
    return readKey(text).asymmetricKeyType === 'rsa';
  } catch {
    return false;
  }
}

/**
 * The parameters of a request for a token that the key signs.
 * @param now milliseconds since the epoch
 */
export function assertionGrant(
  { kind, key, keyId, issuer, subject }: AssertionConfig,
  { audience, scopes, now }: { readonly audience: string; readonly scopes: readonly string[]; readonly now: number },
): readonly (readonly [string, string])[] {
  const issued = Math.floor(now / 1000) - slackSeconds;
  const scope = scopes.join(' ');
  const token = signedToken(key.reveal(), keyId, {
    iss: issuer,
    ...(subject === undefined ? {} : { sub: subject }),
    ...(kind === 'google' ? { scope } : { jti: randomUUID() }),
    aud: audience,
    iat: issued,
    exp: issued + lifeSeconds,
  });
  if (kind === 'google') {
    return [
      ['grant_type', 'urn:ietf:params:oauth:grant-type:jwt-bearer'],
      ['assertion', token],
    ];
  }
  return [
    ['grant_type', 'client_credentials'],
    ['scope', scope],
    ['client_assertion_type', 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'],
    ['client_assertion', token],
  ];
}

function signedToken(key: string, keyId: string | undefined, claims: object): string {
  const header = { alg: 'RS256', typ: 'JWT', ...(keyId === undefined ? {} : { kid: keyId }) };
  const text = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  return `${text}.${sign('sha256', Buffer.from(text), readKey(key)).toString('base64url')}`;
}

function readKey(text: string) {
  return text.trimStart().startsWith('{')
    ? createPrivateKey({ key: JSON.parse(text), format: 'jwk' })
    : createPrivateKey(text);
}
