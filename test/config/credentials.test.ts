import { describe, expect, it } from '@jest/globals';
import { parseConfig } from '../../src/config/load-config.ts';
import { configWarnings } from '../../src/config/warnings.ts';

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
    ['{name: a}', 'the setting "api_key" is missing (or service_account instead)'],
    [`{name: a, api_key: k, ${service}}`, 'api_key and service_account cannot be used together'],
    ['{name: a, service_account: {client_id: i, client_secret: s}}', 'a service account needs the ID'],
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

describe('credentials in the clear', () => {
  const refusal = 'the credentials would go over the network unencrypted';

  it.each([
    ['url', 'url: "http://api.test", api_key: k'],
    ['users.url', 'users: {url: "http://10.0.0.1/u"}, streams: [users], api_key: k'],
    ['service_account.token_url', `${service.replace('client_id', 'token_url: "HTTP://id.test/t", client_id')}`],
  ])('are refused in %s, and sent where the account allows it', (setting, account) => {
    expect(() => parse(`accounts: [{name: a, ${account}}]`)).toThrow(`accounts[0].${setting}: ${refusal}`);
    const allowed = parse(`accounts: [{name: a, allow_insecure_http: true, ${account}}]`);
    expect(configWarnings(allowed).map(({ message }) => message)).toContainEqual(
      expect.stringContaining('account a: the credentials go over the network unencrypted'),
    );
  });

  it.each(['localhost', '127.0.0.1', '127.9.9.9', '[::1]', '[::ffff:127.0.0.1]', 'LOCALHOST'])(
    'stay on this machine with %s',
    (host) => {
      const config = parse(`accounts: [{name: a, api_key: long-enough, url: "http://${host}:1/"}]`);
      expect(configWarnings(config)).toEqual([]);
    },
  );

  it.each(['localhost.test', '127.0.0.1.test', '1270.0.0.1.test', '[::2]', '128.0.0.1'])('leave it with %s', (host) => {
    expect(() => parse(`accounts: [{name: a, api_key: k, url: "http://${host}"}]`)).toThrow(refusal);
  });

  it('are warned of for Elasticsearch, of output and of state', () => {
    const text = (output: string) =>
      `accounts: [{name: a, api_key: long-enough}]\noutput: {elasticsearch: ${output}}\nstate: {elasticsearch: {url: "http://state.test", api_key: long-enough}}`;
    const warned = (output: string) =>
      configWarnings(parseConfig(text(output), 'c.yml', {}, sources)).map(({ message }) => message.split(':')[0]);
    expect(warned('{url: "http://es.test", api_key: long-enough}')).toEqual([
      'output.elasticsearch',
      'state.elasticsearch',
    ]);
    expect(warned('{url: "https://es.test", api_key: long-enough}')).toEqual(['state.elasticsearch']);
    expect(warned('{url: "http://es.test"}')).toEqual(['state.elasticsearch']);
    const second = '{urls: ["https://es.test", "http://es2.test"], api_key: long-enough}';
    expect(warned(second)).toEqual(['output.elasticsearch', 'state.elasticsearch']);
  });
});

describe('a secret of fewer than 8 characters', () => {
  it('is warned of by the name of its setting, and not shown', () => {
    const text =
      'accounts: [{name: a, api_key: seven77, proxy_url: "http://me:pw@proxy.test:3128"}]\noutput: {elasticsearch: {url: "https://es.test", username: u, password: p}}';
    const warnings = configWarnings(parseConfig(text, 'c.yml', {}, sources));
    expect(warnings.map(({ message }) => message.split(':')[0])).toEqual([
      'api_key of account a',
      'the password in proxy_url of account a',
      'output.elasticsearch.password',
    ]);
    expect(warnings[0]?.message).toContain('fewer than 8 characters');
    expect(JSON.stringify(warnings)).not.toContain('seven77');
  });
});
