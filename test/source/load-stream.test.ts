import { describe, expect, it } from '@jest/globals';
import { parseConfig } from '../../src/config/load-config.ts';
import { streamNames } from '../../src/config/stream-names.ts';
import { usersSettings } from '../../src/config/users-settings.ts';
import { loadHttpjsonConfig } from '../../src/httpjson/load-config.ts';
import { loadStream, refuseUnused } from '../../src/source/load-stream.ts';
import { account } from '../support/collector/collecting.ts';

const acme = account();

describe('the options of a stream', () => {
  it.each(streamNames)('of %s are all used by the collector', (stream) => {
    expect(() => loadStream(acme, stream)).not.toThrow();
  });

  it('of users are all used where personal data is kept, too', () => {
    const users = { ...usersSettings(acme), keepPersonalData: true };
    expect(() => loadStream(account({ users }), 'users')).not.toThrow();
  });

  it.each([
    ['request.tracer', 'request.tracer.filename: trace.ndjson'],
    ['processors', 'processors: [{ add_tags: { tags: [a] } }]'],
    ['tags', 'tags: [a]'],
    ['fields', 'fields: { a: b }'],
    ['pipeline', 'pipeline: p'],
    ['index', 'index: i'],
  ])('are refused by name where only the httpjson command has a use for them: %s', (name, line) => {
    const config = loadHttpjsonConfig(`request.url: http://127.0.0.1:1/\n${line}`, { source: 'events.yml.hbs' });
    expect(() => refuseUnused(config)).toThrow(
      expect.objectContaining({
        code: 'JC_HTTPJSON_UNSUPPORTED',
        message: expect.stringContaining(`the option ${name}.`),
      }),
    );
  });

  it('are no settings of an account: a tracer asked for there is refused, too', () => {
    const text = 'accounts: [{name: a, api_key: k, enable_request_tracer: true}]\noutput: stdout';
    expect(() => parseConfig(text, 'c.yml', {}, { env: {}, readFile: () => '' })).toThrow('enable_request_tracer');
  });
});
