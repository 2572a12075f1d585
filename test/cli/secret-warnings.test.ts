import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { connectElasticsearch, connectKibana } from '../../src/cli/install/connection.ts';

let written = '';
const sources = (env: Record<string, string>) => ({ env, readFile: (): string => 'seven77' });

beforeEach(() => {
  written = '';
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written += String(text);
    return true;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
});

describe('a warning about a short secret names what it was given by', () => {
  it.each([
    ['ELASTICSEARCH_PASSWORD', {}, { ELASTICSEARCH_USERNAME: 'u', ELASTICSEARCH_PASSWORD: 'pw' }],
    ['ELASTICSEARCH_API_KEY', {}, { ELASTICSEARCH_API_KEY: 'pw' }],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a reference as a user writes it
    ['--password', { username: 'u', password: '${PW}' }, { PW: 'pw' }],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a reference as a user writes it
    ['--api-key', { apiKey: '${PW}' }, { PW: 'pw' }],
  ])('%s', async (name, given, env: Record<string, string>) => {
    await connectElasticsearch('https://es.test', given, sources(env)).close();
    expect(written).toMatch(
      new RegExp(`^warning: ${name}: a secret of fewer than 8 characters .*\\n  what to do: .*\\n$`),
    );
    written = '';
    await connectKibana('https://kibana.test', given, sources(env)).close();
    expect(written).toMatch(new RegExp(`^warning: ${name}: `));
  });

  it('and one about http:// the address, as it was given', async () => {
    const env = { ELASTICSEARCH_URL: 'http://es.test', ELASTICSEARCH_API_KEY: 'long-enough-key' };
    await connectElasticsearch(true, {}, sources(env)).close();
    expect(written).toMatch(/^warning: ELASTICSEARCH_URL: the credentials go over the network unencrypted/);
    written = '';
    await connectElasticsearch('http://es.test', {}, sources(env)).close();
    expect(written).toMatch(/^warning: --elasticsearch: the credentials go/);
  });
});
