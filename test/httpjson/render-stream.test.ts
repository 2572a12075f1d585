import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { Secret } from '../../src/core/secret.ts';
import { renderStream } from '../../src/httpjson/render-stream.ts';

const render = (template: string, variables: Record<string, unknown>): unknown =>
  load(renderStream(template, variables).yaml);

describe('rendering a stream', () => {
  it('puts variables in as they are, conditions and lists included', () => {
    const template = "a: {{a}}\n{{#if b}}\nb: 1\n{{/if}}\nc:\n{{#each c as |x|}}\n  - '{{x}}'\n{{/each}}\n";
    expect(render(template, { a: '<&>', b: false, c: ['x', 'y'] })).toEqual({ a: '<&>', c: ['x', 'y'] });
  });

  it('leaves the other template language alone', () => {
    expect(renderStream("v: '[[.cursor.{{name}}]]'", { name: 'x' }).yaml).toBe("v: '[[.cursor.x]]'");
  });

  it('quotes any text so that YAML reads it back', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ -~é😀]+$/u), (text) => {
        expect(render('v: {{escape_string v}}', { v: text })).toEqual({ v: text });
      }),
    );
    const lines = "a'b\n c \n\nd";
    expect(render('- v: {{escape_string v}}', { v: lines })).toEqual([{ v: lines }]);
    expect(render('v: {{escape_multiline_string v}}', { v: lines })).toEqual({ v: lines });
  });

  it.each(['007', '12345678901234567890', '0x1F', '1e3', '1_000', '-5', '0.10'])(
    'keeps %s the text that it is',
    (text) => {
      const template =
        "a: {{v}}\nb: [{{v}}, {{v}}]\nc:\n  - {{v}}\n  - {x: {{v}} }\nd: '{{v}}'\ne: http://a/{{v}}/b?c={{v}}\nf: {{escape_string v}}\ng: {{to_json list}}\n{{#contains v list}}h: 1{{/contains}}\ni: {{v}} # why\nj:\n{{#each list as |x|}}\n  - {{x}}\n{{/each}}";
      const url = `http://a/${text}/b?c=${text}`;
      expect(render(template, { v: text, list: ['x', text] })).toEqual({
        ...{
          a: text,
          b: [text, text],
          c: [text, { x: text }],
          d: text,
          e: url,
          f: text,
          g: ['x', text],
          h: 1,
          i: text,
        },
        j: ['x', text],
      });
      expect(render('a: {{n}}', { n: 7 })).toEqual({ a: 7 });
    },
  );

  it('has the other helpers of Fleet', () => {
    const template =
      "{{#contains 'x' list}}in: 1\n{{/contains}}{{#contains 'z' list}}out: 1\n{{/contains}}{{#contains 'b' text}}part: 1\n{{/contains}}json: {{to_json list}}\nurl: {{url_encode text}}";
    expect(render(template, { list: ['x', 'y'], text: "a b/(c')" })).toEqual({
      in: 1,
      part: 1,
      json: ['x', 'y'],
      url: 'a%20b%2F%28c%27%29',
    });
  });

  it('renders objects as YAML, inline and on a line of their own', () => {
    const template =
      '{{#if ssl}}\nssl: {{ssl}}\n{{/if}}\n{{#if none}}\nnone: {{none}}\n{{/if}}\nprocessors:\n{{processors}}\n';
    expect(
      render(template, {
        ssl: { verification_mode: 'none' },
        none: {},
        processors: [{ add_tags: { tags: ['a: b'] } }],
      }),
    ).toEqual({ ssl: { verification_mode: 'none' }, processors: [{ add_tags: { tags: ['a: b'] } }] });
  });

  it('never holds a secret, only a stand-in that is new each time', () => {
    const variables = { key: new Secret('hush'), ssl: { key: new Secret('PEM') } };
    const { yaml, secrets } = renderStream('{{#if key}}key: {{escape_string key}}\n{{/if}}ssl: {{ssl}}', variables);
    expect(yaml).not.toMatch(/hush|PEM|\[secret\]/);
    const { key, ssl } = load(yaml) as { key: string; ssl: { key: string } };
    expect(secrets.get(key)?.reveal()).toBe('hush');
    expect(secrets.get(ssl.key)?.reveal()).toBe('PEM');
    expect(renderStream('{{key}}', variables).yaml).not.toBe(key);
  });

  it('takes an empty secret for none', () => {
    expect(renderStream('{{#if key}}x{{/if}}', { key: new Secret('') }).yaml).toBe('');
  });

  it('says what is wrong with a template', () => {
    expect(() => renderStream('{{#if}}', {}, { source: 's.hbs' })).toThrow(
      expect.objectContaining({ code: 'JC_HTTPJSON_INVALID', message: expect.stringContaining('s.hbs') }),
    );
    expect(() => renderStream('{{nope 1}}', {})).toThrow(expect.objectContaining({ code: 'JC_HTTPJSON_INVALID' }));
  });
});
