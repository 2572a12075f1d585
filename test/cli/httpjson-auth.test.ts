import { createHash, createHmac, generateKeyPairSync, type KeyObject, verify } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Listening, listening } from '../support/net/listening.ts';
import { createWorkplace, type Workplace } from './fixture.ts';
import { messageOf, runCli } from './run-cli.ts';

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const pem = (key: KeyObject): string => String(key.export({ type: 'pkcs8', format: 'pem' }));

let work: Workplace;
let server: Listening;
/** What is wrong with the request; the API and the token server ask it. */
let fault: (request: IncomingMessage, body: string) => string | undefined;
let tokenFault: (form: URLSearchParams, request: IncomingMessage) => string | undefined;

beforeEach(async () => {
  work = createWorkplace();
  fault = ({ headers }) => (headers.authorization === 'Bearer the-token-7f3a' ? undefined : 'no token');
  tokenFault = () => 'nobody asks for tokens here';
  server = await listening(
    createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += String(chunk);
      const isToken = request.url === '/token';
      const wrong = isToken ? tokenFault(new URLSearchParams(body), request) : fault(request, body);
      const answer = isToken ? '{"access_token":"the-token-7f3a","expires_in":60}' : '{"event":1}';
      response.writeHead(wrong === undefined ? 200 : 403);
      response.end(wrong === undefined ? answer : JSON.stringify({ error: wrong }));
    }),
  );
});

afterEach(async () => {
  await server.close();
  work.remove();
});

/** Runs a configuration with this section `auth`. @returns the events, or what was said */
async function run(auth: string, env: Record<string, string> = {}, more = ''): Promise<unknown> {
  const file = work.write('in.yml', `request: { url: "${server.url}/a b?x=1&a=2"${more} }\nauth: ${auth}\n`);
  const result = await runCli(['httpjson', file, '--once', '--quiet'], { cwd: work.folder, env });
  if (result.exitCode !== 0) return messageOf(result);
  return result.stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { message: string }).message);
}

const events = ['{"event":1}'];
const basic = (user: string, password: string): string =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

/** The claims of a token that the key signed; undefined if it did not. */
function claimsOf(token: string): { header: object; claims: Record<string, unknown> } | undefined {
  const [header = '', claims = '', signature = ''] = token.split('.');
  const isGood = verify('sha256', Buffer.from(`${header}.${claims}`), publicKey, Buffer.from(signature, 'base64url'));
  const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString());
  return isGood ? { header: read(header), claims: read(claims) } : undefined;
}

const isNow = ({ iat, exp }: Record<string, unknown>): boolean =>
  Number(iat) <= Date.now() / 1000 && Number(exp) > Date.now() / 1000 && Number(exp) - Number(iat) <= 3600;

describe('the httpjson command, at a server that checks credentials', () => {
  it('has basic', async () => {
    fault = ({ headers }) => (headers.authorization === basic('me', 'pw-7f3a9c') ? undefined : 'not you');
    expect(await run('{ basic: { user: me, password: pw-7f3a9c } }')).toEqual(events);
    expect(await run('{ basic: { user: me, password: other-9c } }')).toContain('not you');
  });

  it('has a file', async () => {
    fault = ({ headers }) => (headers['x-auth'] === 'Token in-a-file' ? undefined : 'not you');
    const path = work.write('secret', 'in-a-file\n');
    const auth = `{ file: { path: ${path}, header: X-Auth, prefix: 'Token ', relaxed_permissions: true } }`;
    expect(await run(auth)).toEqual(events);
  });

  it('has OAuth2 with the credentials of a client', async () => {
    tokenFault = (form, { headers }) =>
      form.get('grant_type') === 'client_credentials' && headers.authorization === basic('me', 'pw-7f3a9c')
        ? undefined
        : 'invalid_client';
    const oauth2 = (secret: string) =>
      `{ oauth2: { token_url: ${server.url}/token, client: { id: me, secret: ${secret} } } }`;
    expect(await run(oauth2('pw-7f3a9c'))).toEqual(events);
    expect(await run(oauth2('wrong-9c'))).toContain('invalid_client');
  });

  it('has OAuth2 with user and password', async () => {
    tokenFault = (form) =>
      form.get('grant_type') === 'password' && form.get('password') === 'pw-7f3a9c' ? undefined : 'invalid_grant';
    const auth = `{ oauth2: { token_url: ${server.url}/token, user: me, password: pw-7f3a9c } }`;
    expect(await run(auth)).toEqual(events);
  });

  it('has OAuth2 of azure, with a resource', async () => {
    tokenFault = (form, { headers }) =>
      form.get('resource') === 'https://graph.test' && headers.authorization === basic('me', 'pw-7f3a9c')
        ? undefined
        : 'invalid_client';
    const auth = `{ oauth2: { provider: azure, token_url: ${server.url}/token, client: { id: me, secret: pw-7f3a9c }, azure.resource: https://graph.test } }`;
    expect(await run(auth)).toEqual(events);
  });

  describe('has OAuth2 of google', () => {
    const account = (key = privateKey) => ({
      type: 'service_account',
      client_email: 'me@project.test',
      private_key_id: 'key-1',
      private_key: pem(key),
      token_uri: `${server.url}/token`,
    });
    const google = (options: string) => `{ oauth2: { provider: google, scopes: [read, list], ${options} } }`;

    beforeEach(() => {
      tokenFault = (form) => {
        if (form.get('grant_type') !== 'urn:ietf:params:oauth:grant-type:jwt-bearer') return 'unsupported_grant_type';
        const token = claimsOf(form.get('assertion') ?? '');
        if (!token) return 'invalid_signature';
        const { iss, aud, scope, sub } = token.claims;
        const wanted = ['me@project.test', `${server.url}/token`, 'read list', 'boss@project.test'];
        const isGood = isNow(token.claims) && JSON.stringify([iss, aud, scope, sub]) === JSON.stringify(wanted);
        return isGood ? undefined : 'invalid_claims';
      };
    });

    it('with the key of a service account in a file, as JSON text and as a map', async () => {
      const path = work.write('account.json', JSON.stringify(account()));
      const delegated = 'google.delegated_account: boss@project.test';
      expect(await run(google(`google.jwt_file: ${path}, ${delegated}`))).toEqual(events);
      expect(await run(google(`google.credentials_file: ${path}, ${delegated}`))).toEqual(events);
      expect(await run(google(`google.jwt_json: ${JSON.stringify(account())}, ${delegated}`))).toEqual(events);
      const text = JSON.stringify(JSON.stringify(account()));
      expect(await run(google(`google.jwt_json: ${text}, ${delegated}`))).toEqual(events);
      const fromEnvironment = google(`google.jwt_json: '$\{ACCOUNT}', ${delegated}`);
      expect(await run(fromEnvironment, { ACCOUNT: JSON.stringify(account()) })).toEqual(events);
      expect(await run(google(`google.jwt_file: ${path}`))).toContain('invalid_claims');
    });

    it('with another key it is refused, and the key is not shown', async () => {
      const said = String(await run(google(`google.jwt_json: ${JSON.stringify(account(stranger))}`)));
      expect(said).toContain('invalid_signature');
      expect(said).not.toContain('PRIVATE KEY');
    });

    it('with the refresh token of a person', async () => {
      tokenFault = (form, { headers }) =>
        form.get('grant_type') === 'refresh_token' &&
        form.get('refresh_token') === 'again-7f3a9c' &&
        headers.authorization === basic('me', 'pw-7f3a9c')
          ? undefined
          : 'invalid_grant';
      const person = {
        type: 'authorized_user',
        client_id: 'me',
        client_secret: 'pw-7f3a9c',
        refresh_token: 'again-7f3a9c',
        token_uri: `${server.url}/token`,
      };
      expect(await run(google(`google.credentials_json: ${JSON.stringify(person)}`))).toEqual(events);
    });
  });

  it('has OAuth2 of okta, with a private key as JWK and as PEM', async () => {
    tokenFault = (form) => {
      const type = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
      if (form.get('client_assertion_type') !== type || form.get('scope') !== 'logs') return 'invalid_request';
      const token = claimsOf(form.get('client_assertion') ?? '');
      const { iss, sub, aud } = token?.claims ?? {};
      const isGood = token && isNow(token.claims) && iss === 'me' && sub === 'me' && aud === `${server.url}/token`;
      return isGood ? undefined : 'invalid_client';
    };
    const okta = (key: string) =>
      `{ oauth2: { provider: okta, token_url: ${server.url}/token, client.id: me, scopes: [logs], okta: { ${key} } } }`;
    const jwk = JSON.stringify({ ...privateKey.export({ format: 'jwk' }), kid: 'k' });
    expect(await run(okta(`jwk_json: ${jwk}`))).toEqual(events);
    expect(await run(okta(`jwk_file: ${work.write('jwk.json', jwk)}`))).toEqual(events);
    expect(await run(okta(`jwk_pem: ${JSON.stringify(pem(privateKey))}`))).toEqual(events);
    expect(await run(okta(`jwk_pem: ${JSON.stringify(pem(stranger))}`))).toContain('invalid_client');
  });

  describe('has aws', () => {
    const key = 'secret-key-7f3a9c';

    /** As AWS checks it: made anew of what arrived. */
    const check = (request: IncomingMessage, body: string): string | undefined => {
      const { authorization = '', host } = request.headers;
      const [, day = '', region = '', service = '', names = '', signature] =
        /^AWS4-HMAC-SHA256 Credential=AKID\/(\d+)\/([^/]+)\/([^/]+)\/aws4_request, SignedHeaders=([^,]+), Signature=(\w+)$/.exec(
          authorization,
        ) ?? [];
      const url = new URL(request.url ?? '', `http://${host}`);
      const hash = (text: string) => createHash('sha256').update(text).digest('hex');
      const mac = (secret: string | Buffer, text: string) => createHmac('sha256', secret).update(text).digest();
      const headers = names.split(';').map((name) => `${name}:${request.headers[name]}\n`);
      const canonical = `${request.method}\n${url.pathname.replaceAll('%', '%25')}\na=2&x=1\n${headers.join('')}\n${names}\n${hash(body)}`;
      const time = String(request.headers['x-amz-date']);
      const text = `AWS4-HMAC-SHA256\n${time}\n${day}/${region}/${service}/aws4_request\n${hash(canonical)}`;
      const signing = mac(mac(mac(mac(`AWS4${key}`, day), region), service), 'aws4_request');
      const isGood = mac(signing, text).toString('hex') === signature && service === 'inspector2';
      return isGood ? undefined : 'SignatureDoesNotMatch';
    };
    const post = ', method: POST, body: { "key": "<&>" }';

    it('with keys of the configuration', async () => {
      fault = check;
      const aws = (secret: string) =>
        `{ aws: { access_key_id: AKID, secret_access_key: ${secret}, service_name: inspector2, default_region: eu-west-1 } }`;
      expect(await run(aws(key))).toEqual(events);
      expect(await run(aws(key), {}, post)).toEqual(events);
      expect(await run(aws('another-key-9c'))).toContain('SignatureDoesNotMatch');
    });

    it('with keys of the environment', async () => {
      fault = (request, body) =>
        request.headers['x-amz-security-token'] === 'session-7f3a9c' ? check(request, body) : 'no session';
      const env = { AWS_ACCESS_KEY_ID: 'AKID', AWS_SECRET_ACCESS_KEY: key, AWS_SESSION_TOKEN: 'session-7f3a9c' };
      expect(await run('{ aws: { service_name: inspector2 } }', env, post)).toEqual(events);
      expect(await run('{ aws: { service_name: inspector2 } }')).toContain('needs access_key_id');
      expect(await run('{ aws: {} }', env)).toContain('does not name an AWS service');
    });
  });
});
