import { createHash, createHmac, generateKeyPairSync, verify } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { JsonObject } from '../../../src/core/json.ts';
import type { Check } from './corpus-case.ts';

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = String(privateKey.export({ type: 'pkcs8', format: 'pem' }));

/** What stands for the key in a configuration. */
export const keyPlaceholders: Readonly<Record<string, string>> = {
  PRIVATE_KEY_PEM: JSON.stringify(pem),
  PRIVATE_KEY_JWK: JSON.stringify({ ...privateKey.export({ format: 'jwk' }), kid: 'key-1' }),
};

/** @returns what is wrong with the signature of the request; undefined if nothing is, or if nothing is checked */
export function faultOf(check: Check | undefined, request: IncomingMessage, body: string, now: number) {
  if (check?.aws) return awsFault(check.aws, request, body);
  if (check?.jwt) return jwtFault(check.jwt.claims, new URLSearchParams(body).get(check.jwt.field) ?? '', now);
  return undefined;
}

/** Made anew of what arrived, as AWS does it. */
function awsFault({ key, scope }: NonNullable<Check['aws']>, request: IncomingMessage, body: string) {
  const [, credential = '', names = '', signature] =
    /^AWS4-HMAC-SHA256 Credential=[^/]+\/([^,]+), SignedHeaders=([^,]+), Signature=(\w+)$/.exec(
      request.headers.authorization ?? '',
    ) ?? [];
  const [day = '', region = '', service = '', end = ''] = credential.split('/');
  if (`${region}/${service}` !== scope || end !== 'aws4_request') return `the scope is ${credential}`;
  const url = new URL(request.url ?? '', 'http://any/');
  const encode = (text: string) =>
    encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  const query = [...url.searchParams]
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join('&');
  const headers = names.split(';').map((name) => `${name}:${request.headers[name]}\n`);
  const hash = (text: string) => createHash('sha256').update(text).digest('hex');
  const mac = (secret: string | Buffer, text: string) => createHmac('sha256', secret).update(text).digest();
  const canonical = `${request.method}\n${url.pathname}\n${query}\n${headers.join('')}\n${names}\n${hash(body)}`;
  const text = `AWS4-HMAC-SHA256\n${request.headers['x-amz-date']}\n${credential}\n${hash(canonical)}`;
  const signing = mac(mac(mac(mac(`AWS4${key}`, day), region), service), end);
  return mac(signing, text).toString('hex') === signature ? undefined : 'the signature does not match';
}

function jwtFault(wanted: JsonObject, token: string, now: number): string | undefined {
  const [header = '', claims = '', signature = ''] = token.split('.');
  const isSigned = verify('sha256', Buffer.from(`${header}.${claims}`), publicKey, Buffer.from(signature, 'base64url'));
  if (!isSigned) return 'the signature does not match';
  const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString()) as JsonObject;
  if (read(header).alg !== 'RS256') return 'the algorithm is not RS256';
  const given = read(claims);
  const wrong = Object.entries(wanted).filter(([name, value]) => given[name] !== value);
  if (wrong.length > 0) return `the claims are ${JSON.stringify(given)}`;
  const [from, until] = [Number(given.iat) * 1000, Number(given.exp) * 1000];
  return from <= now && now < until && until - from <= 3_600_000 ? undefined : 'the token is not of this hour';
}
