import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Secret } from '../../src/core/secret.ts';
import { loadHttpjsonInputs } from '../../src/httpjson/load-inputs.ts';
import { renderStream } from '../../src/httpjson/render-stream.ts';

const load = (text: string, variables: Record<string, unknown> = {}) =>
  loadHttpjsonInputs(text, { source: 'stream.yml.hbs', environment: {}, variables });

const template = `interval: {{interval}}
{{#if tracer}}
request.tracer.filename: trace.ndjson
{{/if}}
request.url: {{url}}
{{#unless tracer}}
request.method: PUT
{{else}}
request.method: GET
{{/unless}}
processors:
{{processors}}
tags:
{{#each tags as |tag|}}
  - {{tag}}
{{/each}}
response.xsd: some
cursor: { a: { value: '[[ .b' } }
`;
const good = { interval: '5m', url: 'http://a/', tags: ['x', 'y'], key: new Secret('hush') };

describe('a refusal in a template', () => {
  it('names the line of the template, whatever blocks and variables stand before it', () => {
    const processors = [{ add_tags: { tags: ['a'] } }, { add_fields: { fields: { b: 1 } } }];
    for (const variables of [good, { ...good, processors }, { ...good, processors, tags: [], tracer: false }]) {
      const refusing = () => load(template, variables);
      expect(refusing).toThrow(/- stream\.yml\.hbs:7: request\.method must be one of/);
      expect(refusing).toThrow(/- stream\.yml\.hbs:17: the option response\.xsd is not supported/);
      expect(refusing).toThrow(/- stream\.yml\.hbs:18: cursor\.a\.value/);
    }
    expect(() => load(template, { ...good, tracer: true, interval: 'soon' })).toThrow(/stream\.yml\.hbs:1: interval/);
  });

  it('names the line on which a variable of several lines begins', () => {
    const text = 'request.url: http://a/\n{{more}}\nrequest.metod: GET\n';
    const more = 'tags:\n  - a\ninterval: soon';
    expect(() => load(text, { more })).toThrow(/hbs:3: request\.metod[\s\S]*hbs:2: interval/);
  });

  it('names the line if what it gives is not YAML', () => {
    const text = '{{#if a}}\n# one\n{{/if}}\n# two\nrequest.url: [http://a/\n';
    expect(() => load(text)).toThrow(/^stream\.yml\.hbs:(?:5|6): not YAML/);
    expect(() => load('{{#if a}}\nb: 1\n{{/if}}\nc: "x" y\n')).toThrow(/^stream\.yml\.hbs:4: not YAML/);
  });

  it('names no line if it cannot be known', () => {
    const text = '{{#if\n  a}}\n{{/if}}\nrequest.url: http://a/\nrequest.metod: GET\n';
    expect(() => load(text)).toThrow(/^stream\.yml\.hbs: request\.metod/);
  });

  it('names the line of what is no template', () => {
    expect(() => load('request.url: http://a/\ninterval: {{#if}\n')).toThrow(
      /^stream\.yml\.hbs:2: the template is not valid: .+$/,
    );
  });
});

describe('the lines of a template', () => {
  it('are those that each line of its YAML comes from', () => {
    const block = fc.record({
      on: fc.boolean(),
      helper: fc.constantFrom('if', 'unless'),
      lines: fc.nat(3),
      other: fc.nat(2),
    });
    fc.assert(
      fc.property(fc.array(fc.oneof(block, fc.nat(2)), { maxLength: 8 }), fc.boolean(), (parts, spaced) => {
        const lines: string[] = [];
        const plain = (count: number) => {
          for (let at = 0; at < count; at += 1) lines.push(`line: ${lines.length + 1} {{v}}`);
        };
        const space = spaced ? '  ' : '';
        for (const part of parts) {
          if (typeof part === 'number') {
            plain(part);
            continue;
          }
          lines.push(`${space}{{#${part.helper} ${part.on ? 'yes' : 'no'}}}`);
          plain(part.lines);
          lines.push(`${space}{{else}}`);
          plain(part.other);
          lines.push(`${space}{{/${part.helper}}}`);
        }
        const { yaml, templateLine } = renderStream(lines.join('\n'), { yes: true, v: 'x' });
        for (const [index, line] of yaml.split('\n').entries()) {
          const own = /^line: (\d+) x$/.exec(line)?.[1];
          if (own !== undefined) expect(templateLine(index + 1)).toBe(Number(own));
          else expect(line.trim()).toBe('');
        }
      }),
    );
  });
});
