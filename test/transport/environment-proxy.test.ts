import { describe, expect, it } from '@jest/globals';
import { environmentProxy } from '../../src/transport/environment-proxy.ts';

const environment = (noProxy: string) => ({
  HTTPS_PROXY: 'http://secure:1',
  http_proxy: 'plain:2',
  NO_PROXY: noProxy,
});

describe('the proxy of the environment', () => {
  it('depends on the scheme of the target', () => {
    expect(environmentProxy('https://api.jumpcloud.com/', environment(''))).toBe('http://secure:1');
    expect(environmentProxy('http://api.jumpcloud.com/', environment(''))).toBe('http://plain:2');
    expect(environmentProxy('http://api.jumpcloud.com/', {})).toBeUndefined();
  });

  it('is never used for loopback', () => {
    for (const host of ['localhost', '127.0.0.1', '127.1.2.3', '[::1]']) {
      expect(environmentProxy(`http://${host}:80/`, environment(''))).toBeUndefined();
    }
  });

  it.each([
    ['*', true],
    ['jumpcloud.com', true],
    ['.jumpcloud.com', true],
    ['*.jumpcloud.com', true],
    ['other.com, api.jumpcloud.com', true],
    ['api.jumpcloud.com:443', true],
    ['api.jumpcloud.com:80', false],
    ['cloud.com', false],
    ['10.0.0.0/8', false],
  ])('is left out where NO_PROXY is %s: %s', (noProxy, excluded) => {
    expect(environmentProxy('https://api.jumpcloud.com/', environment(noProxy)) === undefined).toBe(excluded);
  });

  it('is left out for a network of addresses', () => {
    expect(environmentProxy('https://10.1.2.3/', environment('10.0.0.0/8'))).toBeUndefined();
    expect(environmentProxy('https://11.1.2.3/', environment('10.0.0.0/8'))).toBe('http://secure:1');
  });
});
