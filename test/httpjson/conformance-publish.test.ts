import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { loadHttpjsonConfig } from '../../src/httpjson/load-config.ts';
import { createPublisher } from '../../src/httpjson/publish/publisher.ts';
import { rawLines, textLines } from '../../src/httpjson/publish/raw-lines.ts';
import { PageEvent } from '../../src/httpjson/raw-event.ts';

const at = Date.parse('2026-03-01T12:00:00.250Z');
const time = '2026-03-01T12:00:00.250Z';
const base = 'request.url: http://api.test/\n';

function line(options: string, raw = '{"a":1}'): string | undefined {
  const publisher = createPublisher(loadHttpjsonConfig(base + options, { source: 'in.yml' }));
  return publisher.line(PageEvent.of(Buffer.from(raw)), at);
}

const published = (options: string, raw?: string): unknown => {
  const text = line(options, raw);
  return text === undefined ? undefined : JSON.parse(text);
};

const plain = { '@timestamp': time, event: { created: time }, input: { type: 'httpjson' }, message: '{"a":1}' };

describe('a published event', () => {
  it('has the time of the fetch, the input and the event as message', () => {
    expect(published('')).toEqual(plain);
  });

  it('holds the bytes received as message, whatever they are', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2, '\t'), (value, indent) => {
        const raw = JSON.stringify({ value }, undefined, indent);
        expect(published('', raw)).toEqual({ ...plain, message: raw });
        expect(published('processors: [{ add_tags: { tags: [x] } }]', raw)).toMatchObject({ message: raw });
      }),
    );
  });

  it('has message as Filebeat writes it with compatibility: filebeat', () => {
    const raw = '{"b" : 1.0, "a":"<&>\\u2028","n":9007199254740993,"z":{"y":1e21,"x":null},"é":1e3}';
    expect(published('compatibility: filebeat', raw)).toEqual({
      ...plain,
      message: '{"a":"\\u003c\\u0026\\u003e\\u2028","b":1,"n":9007199254740992,"z":{"x":null,"y":1e+21},"é":1000}',
    });
  });

  it('gets tags and fields, the fields at the root where that is asked for', () => {
    expect(published('tags: [x, y]\nfields: { a: { b: 1 } }')).toEqual({
      ...plain,
      tags: ['x', 'y'],
      fields: { a: { b: 1 } },
    });
    expect(published('fields: { a.b: 1, event: { kind: event } }\nfields_under_root: true')).toEqual({
      ...plain,
      a: { b: 1 },
      event: { created: time, kind: 'event' },
    });
  });

  it('has the id that its processors give it', () => {
    const idOf = (processors: string, raw: string) =>
      (published(`processors: [${processors}]`, raw) as { '@metadata'?: { _id: string } })['@metadata']?._id;
    const decode = '{ decode_json_fields: { fields: [message], target: e, document_id: in.id } }';
    expect(idOf(decode, '{"in":{"id":"x","a":1}}')).toBe('x');
    expect(published(`processors: [${decode}]`, '{"in":{"id":"x","a":1}}')).toMatchObject({ e: { in: { a: 1 } } });
    expect(published(`processors: [${decode}]`, '{"in":{"id":7}}')).toEqual({
      ...plain,
      message: '{"in":{"id":7}}',
      e: { in: { id: 7 } },
    });
    expect(idOf(`{ decode_xml: { field: message, target_field: e, document_id: a.id } }`, '<a id="y"/>')).toBe('y');
    expect(idOf("{ fingerprint: { fields: [message], target_field: '@metadata._id' } }", '{}')).toMatch(
      /^[0-9a-f]{64}$/,
    );
    const [first, second] = [idOf('{ add_id: {} }', '{}'), idOf('{ add_id: {} }', '{}')];
    expect(first).toMatch(/^[\w-]{20}$/);
    expect(first).not.toBe(second);
    expect(published('processors: [{ add_id: { target_field: a.b } }]')).toMatchObject({
      a: { b: expect.any(String) },
    });
  });

  it.each([
    ['', {}],
    ['pipeline: p\nindex: i\ntags: [x]', { pipeline: 'p', raw_index: 'i' }],
    [
      "pipeline: p\nprocessors: [{ add_fields: { target: '@metadata', fields: { _id: a } } }]",
      { pipeline: 'p', _id: 'a' },
    ],
    ['fields: { event: { kind: k } }\nfields_under_root: true', {}],
  ])('is for Elasticsearch the same as in a line, its metadata apart: %j', (options, metadata) => {
    const dataStream = { type: 'logs', dataset: 'd', namespace: 'n' };
    const config = { ...loadHttpjsonConfig(base + options, { source: 'in.yml' }) };
    const event = PageEvent.of(Buffer.from('{"a":1}'));
    const [inLine, document] = [createPublisher(config).line(event, at), createPublisher(config).document(event, at)];
    const { '@metadata': own = {}, ...rest } = JSON.parse(inLine ?? '');
    expect([own, document?.metadata]).toEqual([metadata, metadata]);
    expect(JSON.parse(document?.json ?? '')).toEqual(rest);
    const named = createPublisher({ ...config, dataStream }).document(event, at)?.json ?? '';
    expect(JSON.parse(named)).toEqual({ ...rest, data_stream: dataStream, event: { ...rest.event, dataset: 'd' } });
  });

  it('names pipeline and index in its metadata', () => {
    expect(published('pipeline: p\nindex: i')).toEqual({ ...plain, '@metadata': { pipeline: 'p', raw_index: 'i' } });
  });

  it('has no null fields, unless keep_null', () => {
    expect(published('fields: { a: null, b: { c: null } }')).toEqual({ ...plain, fields: { b: {} } });
    expect(published('fields: { a: null }\nkeep_null: true')).toEqual({ ...plain, fields: { a: null } });
  });
});

describe('processors', () => {
  const processed = (processors: string, raw?: string): unknown => published(`processors: [${processors}]`, raw);

  it('add_fields adds below fields, below a target or at the root', () => {
    expect(processed('{ add_fields: { fields: { a: 1 } } }')).toEqual({ ...plain, fields: { a: 1 } });
    expect(processed('{ add_fields: { target: x.y, fields: { a: 1 } } }')).toEqual({ ...plain, x: { y: { a: 1 } } });
    expect(processed("{ add_fields: { target: '', fields: { a: 1 } } }")).toEqual({ ...plain, a: 1 });
  });

  it('add_tags adds to the tags there are', () => {
    expect(
      published('tags: [x]\nprocessors: [{ add_tags: { tags: [y] } }, { add_tags: { target: my, tags: [z] } }]'),
    ).toEqual({
      ...plain,
      tags: ['x', 'y'],
      my: ['z'],
    });
  });

  it('drop_fields drops all but the time', () => {
    expect(processed('{ drop_fields: { fields: [event.created, input, "@timestamp", none] } }')).toEqual({
      '@timestamp': time,
      event: {},
      message: '{"a":1}',
    });
  });

  it('rename moves a field, and changes nothing where one cannot be moved', () => {
    expect(processed('{ rename: { fields: [{ from: message, to: event.original }] } }')).toEqual({
      '@timestamp': time,
      event: { created: time, original: '{"a":1}' },
      input: { type: 'httpjson' },
    });
    for (const [from, to] of [
      ['none', 'x'],
      ['message', 'event.created'],
    ]) {
      expect(processed(`{ rename: { fields: [{ from: input, to: i }, { from: ${from}, to: ${to} }] } }`)).toEqual({
        ...plain,
        error: { message: expect.stringContaining('rename') },
      });
    }
    expect(processed('{ rename: { ignore_missing: true, fields: [{ from: none, to: x }] } }')).toEqual(plain);
    expect(
      processed('{ rename: { fail_on_error: false, fields: [{ from: none, to: x }, { from: message, to: m }] } }'),
    ).toEqual({
      '@timestamp': time,
      event: { created: time },
      input: { type: 'httpjson' },
      m: '{"a":1}',
    });
  });

  it('decode_json_fields decodes in place, into a target or into the event', () => {
    const raw = '{"a":1,"input":"mine","in":"{\\"b\\":[1]}"}';
    const value = { a: 1, input: 'mine', in: '{"b":[1]}' };
    expect(processed('{ decode_json_fields: { fields: [message] } }', raw)).toEqual({ ...plain, message: value });
    expect(processed('{ decode_json_fields: { fields: [message], target: json, max_depth: 2 } }', raw)).toEqual({
      ...plain,
      message: raw,
      json: { ...value, in: { b: [1] } },
    });
    expect(processed("{ decode_json_fields: { fields: [message], target: '' } }", raw)).toEqual({
      ...plain,
      message: raw,
      a: 1,
      in: '{"b":[1]}',
    });
    expect(
      processed("{ decode_json_fields: { fields: [message], target: '', overwrite_keys: true } }", raw),
    ).toMatchObject({
      input: 'mine',
    });
  });

  it('decode_json_fields leaves what is not JSON, and says so where that is asked for', () => {
    expect(processed('{ decode_json_fields: { fields: [input.type, none] } }')).toEqual(plain);
    expect(processed('{ decode_json_fields: { fields: [input.type], add_error_key: true } }')).toMatchObject({
      error: { type: 'json' },
    });
  });

  it('run in order', () => {
    expect(
      processed(
        '{ rename: { fields: [{ from: message, to: m }] } }, { decode_json_fields: { fields: [m] } }, { drop_fields: { fields: [m.a] } }',
      ),
    ).toMatchObject({ m: {} });
  });

  it.each([
    ['equals: { input.type: httpjson }', true],
    ['equals: { input.type: cel }', false],
    ['equals: { none: x }', false],
    ['contains: { message: a }', true],
    ['contains: { tags: x }', true],
    ['contains: { tags: xx }', false],
    ['has_fields: [input.type, message]', true],
    ['has_fields: [none]', false],
    ['not: { has_fields: [none] }', true],
    ['and: [{ has_fields: [message] }, { has_fields: [none] }]', false],
    ['or: [{ has_fields: [message] }, { has_fields: [none] }]', true],
  ])('drop_event drops where the condition holds: %s', (condition, dropped) => {
    const result = published(`tags: [x]\nprocessors: [{ drop_event: { when: { ${condition} } } }]`);
    expect(result === undefined).toBe(dropped);
  });

  it.each([
    ['{ drop_event: {} }', 'would drop every event'],
    ['{ add_fields: {} }', 'add_fields.fields is required'],
    ['{ add_fields: { feilds: {} } }', 'Did you mean processors[0].add_fields.fields?'],
    ['{ add_fields: { fields: {} }, drop_event: {} }', 'exactly one processor'],
    ['{ drop_event: { when: { equals: { a: 1 }, has_fields: [b] } } }', 'exactly one condition'],
    ['{ rename: { fields: [{ from: a }] } }', 'each needs from and to'],
    ['{ script: {} }', 'processors[0].script is not supported'],
  ])('refuse %s', (processors, message) => {
    expect(() => processed(processors)).toThrow(message);
  });
});

/** Each block is read before the next one takes its memory. */
function joined(blocks: Iterable<Buffer>): string {
  const copies: Buffer[] = [];
  for (const block of blocks) copies.push(Buffer.from(block));
  return Buffer.concat(copies).toString();
}

describe('lines', () => {
  it('hold each event once on one line, in blocks of limited size', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.jsonValue(), fc.constantFrom(0, 2))),
        fc.integer({ min: 1, max: 200 }),
        (drawn, size) => {
          const events = drawn.map(([value, indent]) =>
            PageEvent.of(Buffer.from(JSON.stringify({ value }, undefined, indent))),
          );
          const values = events.map((event) => event.parse());
          for (const blocks of [
            rawLines(events, size),
            textLines(
              values.map((value) => JSON.stringify(value)),
              size,
            ),
          ]) {
            const lines = joined(blocks).split('\n');
            expect(lines.pop()).toBe('');
            expect(lines.map((text) => JSON.parse(text))).toEqual(values);
          }
        },
      ),
    );
  });
});
