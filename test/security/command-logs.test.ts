import { createServer } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runCli } from '../cli/run-cli.ts';
import { filesIn, read } from '../support/house/imports.ts';
import { type Listening, listening } from '../support/net/listening.ts';

const password = 'pa55-of-the-output';

describe('commands that are given secrets by the environment alone', () => {
  let elasticsearch: Listening;
  beforeEach(async () => {
    // It says what it was sent, decoded, for each document.
    elasticsearch = await listening(
      createServer((request, response) => {
        const sent = Buffer.from(String(request.headers.authorization).replace('Basic ', ''), 'base64').toString();
        const error = { type: 'document_parsing_exception', reason: `not for ${sent}` };
        response.writeHead(request.url?.includes('_bulk') ? 200 : 404, {
          'content-type': 'application/json',
          'x-elastic-product': 'Elasticsearch',
        });
        response.end(JSON.stringify({ errors: true, error, items: [{ create: { status: 400, error } }] }));
      }),
    );
  });
  afterEach(() => elasticsearch.close());

  it.each([
    ['replay', ['replay', 'test/fixtures/events/sekoia-automation-library.ndjson', '--output']],
    ['demo', ['demo', '--events', '10', '--elasticsearch']],
  ])('show none that the output echoes: %s', async (command, args) => {
    const target = command === 'replay' ? `elasticsearch:${elasticsearch.url}` : elasticsearch.url;
    const env = { ELASTICSEARCH_USERNAME: 'elastic', ELASTICSEARCH_PASSWORD: password, DEBUG: '1' };
    const { exitCode, stdout, stderr } = await runCli([...args, target], { env });
    expect(exitCode).not.toBe(0);
    expect(`${stdout}${stderr}`).not.toContain(password);
  });
});

it('every command makes its log in the one way that hides them', () => {
  const makes = filesIn('src/cli', /\.ts$/).filter((file) => /\bcreateLogger\b/.test(read(file)));
  expect(makes).toEqual(['src/cli/command-logger.ts']);
});
