import { describe, expect, it } from '@jest/globals';
import { renderReadme } from '../../../src/tooling/generate/render-readme.ts';

const streams = new Map([['events', { fieldTable: 'TABLE\n', sampleEvent: '{\n    "a": "$& $1"\n}\n' }]]);

describe('the README', () => {
  it('is its template with table and sample event in their places, and nothing else changed', () => {
    const template = '# Title\n\n{{fields "events"}}\n\n{{ event "events" }}\n*end*\n';
    expect(renderReadme(template, 'README.md', streams)).toBe(
      '# Title\n\nTABLE\n\n\nAn example event for `events` looks as following:\n\n```json\n{\n    "a": "$& $1"\n}\n```\n*end*\n',
    );
  });

  it.each(['{{fields "users"}}', '{{fields}}', '{{url "x"}}', '{{.Name}}'])(
    'refuses %s and says where it stands',
    (text) => {
      expect(() => renderReadme(`one\ntwo ${text}`, 'docs/x.md', streams)).toThrow(`docs/x.md:2 ${text}`);
    },
  );
});
