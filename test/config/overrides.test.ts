import { describe, expect, it } from '@jest/globals';
import { type ConfigOverrides, parseConfig } from '../../src/config/load-config.ts';
import { IngestError } from '../../src/core/errors.ts';

const readNothing = (path: string): string => {
  throw Object.assign(new Error(path), { code: 'ENOENT' });
};
const onLiteral = () => {};

const parse = (lines: readonly string[], overrides: ConfigOverrides, sources = { onLiteral }) =>
  parseConfig(lines.join('\n'), 'c.yml', overrides, { env: {}, readFile: readNothing, ...sources });

function failure(lines: readonly string[], overrides: ConfigOverrides): IngestError {
  try {
    parse(lines, overrides);
  } catch (error) {
    if (error instanceof IngestError) return error;
    throw error;
  }
  throw new Error('the configuration was accepted');
}

const account = ['accounts:', '  - name: acme', '    api_key: inline'];
const elasticsearch = ['output:', '  elasticsearch:', '    url: https://es.example.com', '    api_key: file:none.key'];

describe('secrets of settings that the command line replaces', () => {
  it('are not read for the output', () => {
    const overrides = { output: 'ndjson:out.ndjson' };
    expect(parse([...account, ...elasticsearch], overrides).output).toEqual({ kind: 'ndjson', path: 'out.ndjson' });
    expect(failure([...account, ...elasticsearch], {}).message).toContain('none.key does not exist');
  });

  it('are not read for shared state', () => {
    const shared = ['state:', '  elasticsearch: {url: "https://es.example.com", api_key: "file:none.key"}'];
    expect(parse([...account, 'output: stdout', ...shared], { stateDirectory: 'state' }).state).toEqual({
      directory: 'state',
    });
    expect(failure([...account, 'output: stdout', ...shared], {}).message).toContain('none.key does not exist');
  });

  it('are still not overwritten, and still reported if they are written out', () => {
    const { message } = failure([...account, ...elasticsearch], { output: 'ndjson:none.key' });
    expect(message).toBe('--output: none.key is read as a setting; the output needs a file of its own');
    let literals = 0;
    const count = () => {
      literals += 1;
    };
    const inline = elasticsearch.map((line) => line.replace('file:none.key', 'written-out'));
    parse([...account, ...inline], { output: 'stdout' }, { onLiteral: count });
    expect(literals).toBe(2);
  });
});

describe('what does not go together', () => {
  const both = [...account, '    streams: [events, users]'];
  const share = 'several streams cannot share one NDJSON file; put {stream} into its path';

  it.each<[string, readonly string[], string]>([
    ['in one line', ['output: ndjson:events.ndjson'], 'c.yml:5 output'],
    ['in a map', ['output:', '  ndjson:', '    path: events.ndjson'], 'c.yml:7 output.ndjson.path'],
  ])('names the line of the path, %s', (_, output, place) => {
    expect(failure([...both, ...output], {})).toMatchObject({
      code: 'JC_CONFIG_INVALID',
      message: `${place}: ${share}`,
    });
  });

  it('names --output if that is the cause', () => {
    expect(failure([...both, ...elasticsearch], { output: 'ndjson:events.ndjson' })).toMatchObject({
      code: 'JC_USAGE',
      message: `--output: ${share}`,
      advice: expect.stringContaining('{stream}'),
    });
  });

  it('names --output that does not suit shared state', () => {
    const shared = ['state: elasticsearch'];
    for (const output of ['ndjson:events.ndjson', 'stdout'])
      expect(failure([...account, ...elasticsearch, ...shared], { output })).toMatchObject({
        code: 'JC_USAGE',
        message: expect.stringMatching(/^--output: .*share.* state/),
        advice: expect.stringContaining('--state FOLDER'),
      });
  });

  it('names --map that does not suit names', () => {
    const names = ['    names: {enabled: true}'];
    expect(failure([...account, ...names, 'output: stdout'], { map: 'cluster' })).toMatchObject({
      code: 'JC_USAGE',
      message: expect.stringMatching(/^--map cluster: /),
    });
  });
});
