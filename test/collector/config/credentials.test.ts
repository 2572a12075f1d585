import { describe, expect, it } from '@jest/globals';
import { parseConfig } from '../../../src/collector/config/load-config.ts';

const sources = { env: { SECRET: 'from-env' }, readFile: () => 'from-file\n' };
const parse = (text: string) => parseConfig(`${text}\noutput: stdout`, 'c.yml', {}, sources);
const service = `service_account: {client_id: id, client_secret: "\${SECRET}"}, org_ids: [o1]`;

describe('the credentials of an account', () => {
  it('can be a service account, whose tokens come from the region', () => {
    const [us, eu, india] = ['', 'region: eu, ', 'url: https://api.in.jumpcloud.com, '].map(
      (place) => parse(`accounts: [{name: a, ${place}${service}}]`).accounts[0],
    );
    expect(us?.apiKey).toBeUndefined();
    expect(us?.serviceAccount).toMatchObject({
      clientId: 'id',
      tokenUrl: 'https://admin-oauth.id.jumpcloud.com/oauth2/token',
    });
    expect(us?.serviceAccount?.clientSecret.reveal()).toBe('from-env');
    expect(eu?.serviceAccount?.tokenUrl).toBe('https://admin-oauth.id.eu.jumpcloud.com/oauth2/token');
    expect(india?.serviceAccount?.tokenUrl).toBe('https://admin-oauth.id.in.jumpcloud.com/oauth2/token');
    expect(JSON.stringify(us)).not.toContain('from-env');
  });

  it.each([
    ['{name: a}', 'the setting "api_key" is missing (or service_account in its place)'],
    [`{name: a, api_key: k, ${service}}`, 'api_key and service_account exclude each other'],
    ['{name: a, service_account: {client_id: i, client_secret: s}}', 'a service account needs the id'],
    [`{name: a, url: "http://localhost:1", ${service}}`, 'the setting "token_url" is missing'],
    ['{name: a, service_account: {client_id: i}, org_ids: [o]}', 'the setting "client_secret" is missing'],
  ])('%s is refused', (account, problem) => {
    expect(() => parse(`accounts: [${account}]`)).toThrow(problem);
  });

  it('come with a rate limit', () => {
    const limits = ['', ', rate_limit: {requests_per_second: 0.5}', ', rate_limit: {burst: 1}'].map(
      (more) => parse(`accounts: [{name: a, api_key: k${more}}]`).accounts[0]?.rateLimit,
    );
    expect(limits).toEqual([
      { requestsPerSecond: 10, burst: 20 },
      { requestsPerSecond: 0.5, burst: 20 },
      { requestsPerSecond: 10, burst: 1 },
    ]);
    expect(() => parse('accounts: [{name: a, api_key: k, rate_limit: {requests_per_second: 0}}]')).toThrow('number');
  });
});

describe('listen', () => {
  it.each([
    ['127.0.0.1:9464', { host: '127.0.0.1', port: 9464 }],
    ['"[::1]:1"', { host: '::1', port: 1 }],
    ['":9464"', { host: '0.0.0.0', port: 9464 }],
  ])('%s is understood', (text, expected) => {
    expect(parse(`accounts: [{name: a, api_key: k}]\nlisten: ${text}`).listen).toEqual(expected);
  });

  it.each(['9464', 'localhost', '127.0.0.1:99999', '::1:80'])('%s is refused', (text) => {
    expect(() => parse(`accounts: [{name: a, api_key: k}]\nlisten: "${text}"`)).toThrow('listen');
  });
});
