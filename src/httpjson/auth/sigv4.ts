import { createHash, createHmac } from 'node:crypto';
import { percentDecoded, percentEncoded } from '../../core/percent.ts';
import type { Secret } from '../../core/secret.ts';
import { formatTimestamp } from '../../core/timestamp.ts';
import type { HttpRequest } from '../../transport/message.ts';

export interface AwsCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: Secret;
  readonly sessionToken: Secret | undefined;
  readonly service: string;
  readonly region: string;
}

/**
 * Signs a request with AWS Signature Version 4.
 * @param now milliseconds since the epoch
 * @returns the request with the headers that carry the signature
 */
export function signForAws(request: HttpRequest, credentials: AwsCredentials, now: number): HttpRequest {
  const time = formatTimestamp(now).replace(/[-:]|\.\d+/g, '');
  const day = time.slice(0, 8);
  const url = new URL(request.url);
  const { sessionToken, service, region } = credentials;
  const others = Object.entries(request.headers).filter(
    ([name]) => !/^(authorization|x-amz-date|x-amz-security-token)$/i.test(name),
  );
  const headers = {
    ...Object.fromEntries(others),
    'X-Amz-Date': time,
    ...(sessionToken ? { 'X-Amz-Security-Token': sessionToken.reveal() } : {}),
  };
  // A proxy may change any other header on the way.
  const signed = Object.entries({ ...headers, Host: url.host })
    .map(([name, value]) => [name.toLowerCase(), [value].flat().join(',').trim().replace(/ +/g, ' ')] as const)
    .filter(([name]) => name === 'host' || name === 'content-type' || name.startsWith('x-amz-'))
    .sort(([left], [right]) => (left < right ? -1 : 1));
  const names = signed.map(([name]) => name).join(';');
  const canonical = [
    request.method,
    canonicalPath(url.pathname, service),
    canonicalQuery(url),
    ...signed.map(([name, value]) => `${name}:${value}`),
    '',
    names,
    sha256(request.body ?? ''),
  ].join('\n');
  const scope = `${day}/${region}/${service}/aws4_request`;
  const text = ['AWS4-HMAC-SHA256', time, scope, sha256(canonical)].join('\n');
  let key: string | Buffer = `AWS4${credentials.secretAccessKey.reveal()}`;
  for (const part of [day, region, service, 'aws4_request', text]) {
    key = createHmac('sha256', key).update(part).digest();
  }
  const signature = (key as Buffer).toString('hex');
  const credential = `${credentials.accessKeyId}/${scope}`;
  const Authorization = `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${names}, Signature=${signature}`;
  return { ...request, headers: { ...headers, Authorization } };
}

/** `inspector2.eu-west-1.amazonaws.com` names its service and its region. */
export function serviceOf(url: string): { readonly service?: string; readonly region?: string } {
  const labels = /^(.+)\.amazonaws\.com(?:\.cn)?$/.exec(new URL(url).hostname)?.[1]?.split('.') ?? [];
  const region = /^[a-z]{2}(?:-[a-z]+)+-\d$/.test(labels.at(-1) ?? '') ? labels.pop() : undefined;
  const service = labels.at(-1);
  return { ...(service ? { service } : {}), ...(region ? { region } : {}) };
}

/** S3 encodes a path once, every other service twice. */
function canonicalPath(path: string, service: string): string {
  const segments = path.split('/').map((segment) => {
    const once = percentEncoded(percentDecoded(segment));
    return service === 's3' ? once : percentEncoded(once);
  });
  return segments.join('/') || '/';
}

function canonicalQuery({ searchParams }: URL): string {
  return [...searchParams]
    .map(([name, value]) => [percentEncoded(name), percentEncoded(value)] as const)
    .sort(([a, x], [b, y]) => (a === b ? (x < y ? -1 : 1) : a < b ? -1 : 1))
    .map((pair) => pair.join('='))
    .join('&');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
