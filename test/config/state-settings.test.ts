import { describe, expect, it } from '@jest/globals';
import { parseConfig } from '../../src/config/load-config.ts';
import type { IngestError } from '../../src/core/errors.ts';

const sources = { env: { ES_KEY: 'hush' }, readFile: () => '' };
const account = 'accounts: [{name: acme, api_key: k}]\n';
const toElasticsearch = `${account}output: {elasticsearch: {url: "https://es:9200", api_key: "\${ES_KEY}"}}\n`;

const stateOf = (text: string, overrides = {}) => parseConfig(text, 'collector.yml', overrides, sources).state;

function problemOf(text: string): string {
  try {
    stateOf(text);
  } catch (error) {
    return (error as IngestError).message;
  }
  throw new Error('the configuration was accepted');
}

describe('the state setting', () => {
  it('is a directory unless it says otherwise', () => {
    expect(stateOf(`${account}output: stdout`)).toEqual({ directory: 'jumpcloud-elastic-state' });
    expect(stateOf(`${account}output: stdout\nstate: {directory: here}`)).toEqual({ directory: 'here' });
  });

  it.each(['state: elasticsearch', 'state: {elasticsearch: {}}', 'state:\n  elasticsearch:'])(
    'is shared through the Elasticsearch of the output with %j',
    (line) => {
      expect(stateOf(`${toElasticsearch}${line}`).elasticsearch).toMatchObject({
        connection: { url: 'https://es:9200' },
        index: 'jumpcloud-elastic-state',
        deadLetterIndex: 'jumpcloud-elastic-dead-letters',
        lease: 30_000,
      });
    },
  );

  it('takes the credentials of the output along', () => {
    const { elasticsearch } = stateOf(`${toElasticsearch}state: elasticsearch`);
    expect(elasticsearch?.connection.apiKey?.reveal()).toBe('hush');
  });

  it('can name another Elasticsearch, which does not get the credentials of the output', () => {
    const { elasticsearch } = stateOf(
      `${toElasticsearch}state: {elasticsearch: {url: "http://other:9200", index: mine, dead_letter_index: dead, lease: 1m}}`,
    );
    expect(elasticsearch).toEqual({
      connection: { kind: 'elasticsearch', url: 'http://other:9200' },
      index: 'mine',
      deadLetterIndex: 'dead',
      lease: 60_000,
    });
  });

  it('yields to a directory on the command line', () => {
    expect(stateOf(`${toElasticsearch}state: elasticsearch`, { stateDirectory: '/s' })).toEqual({ directory: '/s' });
  });

  it.each([
    [`${toElasticsearch}state: {}`, 'state: expected "directory" or "elasticsearch"'],
    [`${toElasticsearch}state: {directory: x, elasticsearch: {}}`, 'cannot be used together'],
    [`${toElasticsearch}state: {elasticsearch: {api_key: k}}`, 'credentials need a url'],
    [`${toElasticsearch}state: {elasticsearch: {lease: 10ms}}`, 'at least 1s'],
    [`${toElasticsearch}state: {elasticsearch: {index: .Mine}}`, 'an index name'],
    [`${toElasticsearch}state: {elasticsearch: {indx: a}}`, 'did you mean index?'],
    [`${account}output: "ndjson:x"\nstate: elasticsearch`, 'an NDJSON file is on one machine'],
    [`${account}output: stdout\nstate: elasticsearch`, 'shared state needs a "url" of its own'],
  ])('is refused in %j', (text, message) => {
    expect(problemOf(text)).toContain(message);
  });
});
