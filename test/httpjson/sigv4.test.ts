import { describe, expect, it } from '@jest/globals';
import { Secret } from '../../src/core/secret.ts';
import { serviceOf, signForAws } from '../../src/httpjson/auth/sigv4.ts';

const credentials = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: new Secret('wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY'),
  sessionToken: undefined,
  service: 'service',
  region: 'us-east-1',
};
const now = Date.parse('2015-08-30T12:36:00Z');

const sign = (url: string, headers: Record<string, string> = {}, more: Partial<typeof credentials> = {}): string =>
  String(signForAws({ method: 'GET', url, headers }, { ...credentials, ...more }, now).headers.Authorization);

describe('a signature for AWS', () => {
  // Published by AWS.
  it('is that of the examples that AWS publishes', () => {
    expect(sign('https://example.amazonaws.com/')).toBe(
      'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31',
    );
    expect(sign('https://example.amazonaws.com/?Param2=value2&Param1=value1')).toContain(
      'Signature=b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500',
    );
    const type = { 'Content-Type': 'application/x-www-form-urlencoded; charset=utf-8' };
    const iam = 'https://iam.amazonaws.com/?Action=ListUsers&Version=2010-05-08';
    expect(sign(iam, type, { service: 'iam' })).toBe(
      'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request, SignedHeaders=content-type;host;x-amz-date, Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7',
    );
  });

  it('covers the token of a session, and no header that a proxy may change', () => {
    const session = { ...credentials, sessionToken: new Secret('session') };
    const request = { method: 'GET', url: 'https://a.test/', headers: { 'User-Agent': 'x' } } as const;
    const { headers } = signForAws(request, session, now);
    expect(headers).toMatchObject({ 'X-Amz-Security-Token': 'session', 'User-Agent': 'x' });
    expect(headers.Authorization).toContain('SignedHeaders=host;x-amz-date;x-amz-security-token,');
  });

  it('is renewed when a request is signed once more', () => {
    const request = { method: 'GET', url: 'https://a.test/', headers: {} } as const;
    const once = signForAws(request, credentials, now - 1000);
    expect(signForAws(once, credentials, now)).toEqual(signForAws(request, credentials, now));
  });

  it.each([
    ['https://inspector2.eu-west-1.amazonaws.com/x', { service: 'inspector2', region: 'eu-west-1' }],
    ['https://iam.amazonaws.com/', { service: 'iam' }],
    ['https://bucket.s3.us-gov-west-1.amazonaws.com/', { service: 's3', region: 'us-gov-west-1' }],
    ['https://sts.cn-north-1.amazonaws.com.cn/', { service: 'sts', region: 'cn-north-1' }],
    ['https://api.test/', {}],
  ])('is for the service that the host names: %s', (url, named) => {
    expect(serviceOf(url)).toEqual(named);
  });
});
