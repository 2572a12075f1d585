import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { runProcessors as run } from './processor-support.ts';

type Row = readonly [processors: string, event: object, made: object];

/** Those that do what they are there for. */
function does(rows: readonly Row[]): void {
  it.each(rows)('%s makes of %j', (processors, event, made) => {
    expect(run(processors, event)).toMatchObject({ made, problems: [] });
    expect(Object.keys(run(processors, event).made ?? {}).sort()).toEqual(Object.keys(made).sort());
  });
}

/** Those that cannot: the event goes on, and the reason is told. */
function says(rows: readonly (readonly [processors: string, event: object, reason: string])[]): void {
  it.each(rows)('%s leaves %j and says why', (processors, event, reason) => {
    const { made, problems } = run(processors, event);
    expect(made).toMatchObject(event);
    expect(problems).toEqual([expect.stringMatching(/^processors\[\d\]\.\w+: /)]);
    expect(problems[0]).toContain(reason);
  });
}

const sha = (text: string, method = 'sha256') => createHash(method).update(text);

describe('fingerprint', () => {
  const event = { b: 'x', a: 1, c: { d: 1.5 }, n: 12345678 };
  does([
    ['{ fingerprint: { fields: [b, a, a] } }', event, { ...event, fingerprint: sha('|a|1|b|x|').digest('hex') }],
    [
      '{ fingerprint: { fields: [c.d, n], target_field: f.id, method: sha1, encoding: base64 } }',
      event,
      { ...event, f: { id: sha('|c.d|1.5|n|12345678|', 'sha1').digest('base64') } },
    ],
    [
      '{ fingerprint: { fields: [a, none], ignore_missing: true, method: md5 } }',
      event,
      { ...event, fingerprint: sha('|a|1|', 'md5').digest('hex') },
    ],
    [
      "{ fingerprint: { fields: ['@timestamp'] } }",
      event,
      { ...event, fingerprint: sha('|@timestamp|2026-03-01 12:00:00.25 +0000 UTC|').digest('hex') },
    ],
    [
      '{ fingerprint: { fields: [b], encoding: base32 } }',
      event,
      { ...event, fingerprint: expect.stringMatching(/^[A-Z2-7]{52}====$/) },
    ],
  ]);
  says([
    ['{ fingerprint: { fields: [a, none] } }', event, 'the field none is missing'],
    ['{ fingerprint: { fields: [c] } }', event, 'the field c is a list or a map'],
  ]);
});

describe('timestamp', () => {
  it.each([
    ["layouts: ['2006-01-02 15:04:05']", '2026-05-06 07:08:09', '2026-05-06T07:08:09.000Z'],
    ["layouts: ['2006-01-02 15:04:05'], timezone: Europe/Berlin", '2026-05-06 07:08:09', '2026-05-06T05:08:09.000Z'],
    ["layouts: ['2006-01-02 15:04:05'], timezone: '+0200'", '2026-05-06 07:08:09', '2026-05-06T05:08:09.000Z'],
    ["layouts: ['2006', '2006-01-02T15:04:05Z07:00']", '2026-05-06T07:08:09.123+01:00', '2026-05-06T06:08:09.123Z'],
    ['layouts: [UNIX]', 1767225600.5, '2026-01-01T00:00:00.500Z'],
    ['layouts: [UNIX]', '1767225600', '2026-01-01T00:00:00.000Z'],
    ['layouts: [UNIX_MS]', 1767225600123, '2026-01-01T00:00:00.123Z'],
    ["layouts: ['Jan _2 15:04:05']", 'May  6 07:08:09', '2026-05-06T07:08:09.000Z'],
  ])('reads %s of %j', (options, t, time) => {
    expect(run(`{ timestamp: { field: t, ${options} } }`, { t })).toMatchObject({ made: { t }, time, problems: [] });
    const elsewhere = run(`{ timestamp: { field: t, target_field: e.at, ${options} } }`, { t });
    expect(elsewhere).toMatchObject({ made: { t, e: { at: time } }, time: '2026-03-01T12:00:00.250Z' });
  });
  does([
    ['{ timestamp: { field: t, layouts: [UNIX], ignore_missing: true } }', { a: 1 }, { a: 1 }],
    ['{ timestamp: { field: t, layouts: [UNIX], ignore_failure: true } }', { t: 'x' }, { t: 'x' }],
  ]);
  says([
    ['{ timestamp: { field: t, layouts: [UNIX] } }', { a: 1 }, 'the field t is missing'],
    ["{ timestamp: { field: t, layouts: [UNIX, '2006'] } }", { t: 'x' }, 'no layout fits the field t'],
  ]);
});

describe('dissect', () => {
  const dissect = (options: string) => `{ dissect: { field: m, ${options} } }`;
  does([
    [dissect('tokenizer: "%{a} - %{b}"'), { m: 'x - y z' }, { m: 'x - y z', dissect: { a: 'x', b: 'y z' } }],
    [
      dissect('tokenizer: "[%{a}] %{}: %{b.c}", target_prefix: ""'),
      { m: '[x] y: z' },
      { m: '[x] y: z', a: 'x', b: { c: 'z' } },
    ],
    [dissect('tokenizer: "%{a->} %{b}"'), { m: 'x    y' }, { m: 'x    y', dissect: { a: 'x', b: 'y' } }],
    [dissect('tokenizer: "%{a} %{+a}/%{+a}"'), { m: 'x y/z' }, { m: 'x y/z', dissect: { a: 'x y/z' } }],
    [dissect('tokenizer: "%{+a/2} %{+a/1}"'), { m: 'x y' }, { m: 'x y', dissect: { a: 'y x' } }],
    [dissect('tokenizer: "%{?k}=%{&k}"'), { m: 'name=Ann' }, { m: 'name=Ann', dissect: { name: 'Ann' } }],
    [
      dissect('tokenizer: "%{a|integer} %{b|double} %{c|boolean} %{d}"'),
      { m: '7 1.5 true 8' },
      { m: '7 1.5 true 8', dissect: { a: 7, b: 1.5, c: true, d: '8' } },
    ],
    [
      dissect('tokenizer: "%{a};%{b}", trim_values: all, trim_chars: " -"'),
      { m: ' -x ; y' },
      { m: ' -x ; y', dissect: { a: 'x', b: 'y' } },
    ],
    [dissect('tokenizer: "%{m}", target_prefix: "", overwrite_keys: true'), { m: 'x' }, { m: 'x' }],
    [dissect('tokenizer: "%{a};%{b}", ignore_failure: true'), { m: 'x' }, { m: 'x' }],
  ]);
  says([
    [dissect('tokenizer: "%{a};%{b}"'), { m: 'x' }, 'does not fit the tokenizer'],
    [dissect('tokenizer: "%{a}"'), { n: 1 }, 'the field m is missing or not a string'],
    [dissect('tokenizer: "%{m}", target_prefix: ""'), { m: 'x' }, 'the field m exists already'],
  ]);

  it('marks an event that does not fit', () => {
    expect(run(dissect('tokenizer: "%{a};%{b}"'), { m: 'x' }).made).toMatchObject({
      log: { flags: ['dissect_parsing_error'] },
    });
  });
});

describe('convert', () => {
  const convert = (fields: string, more = '') => `{ convert: { fields: [${fields}]${more} } }`;
  does([
    [convert('{ from: a, type: integer }'), { a: '7' }, { a: 7 }],
    [convert('{ from: a, type: integer }'), { a: '0x1F' }, { a: 31 }],
    [convert('{ from: a, type: long }'), { a: 7.9 }, { a: 7 }],
    [convert('{ from: a, to: b.c, type: double }'), { a: '1.5' }, { a: '1.5', b: { c: 1.5 } }],
    [convert('{ from: a, type: string }'), { a: 7 }, { a: '7' }],
    [convert('{ from: a, type: string }'), { a: true }, { a: 'true' }],
    [convert('{ from: a, type: boolean }'), { a: 'T' }, { a: true }],
    [convert('{ from: a, type: ip }'), { a: '::1' }, { a: '::1' }],
    [convert('{ from: a, to: b }', ', mode: rename'), { a: 'x' }, { b: 'x' }],
    [
      convert('{ from: a, type: long }, { from: b, type: long }', ', fail_on_error: false'),
      { a: 'x', b: '1' },
      { a: 'x', b: 1 },
    ],
    [convert('{ from: a, type: long }', ', ignore_missing: true'), { b: 1 }, { b: 1 }],
  ]);
  says([
    [
      convert('{ from: b, type: long }, { from: a, type: integer }'),
      { a: '3000000000', b: '1' },
      'the field a cannot be converted to integer',
    ],
    [convert('{ from: a, type: ip }'), { a: '1.2.3' }, 'the field a cannot be converted to ip'],
    [convert('{ from: a, type: long }'), { b: 1 }, 'the field a is missing'],
  ]);

  it('keeps integers of 64 bits exact', () => {
    expect(run(convert('{ from: a, type: long }'), { a: '9007199254740993' }).line).toContain('"a":9007199254740993');
  });
});

describe('an integer that a number cannot hold', () => {
  const runOn = (processors: string, text: string) => run(processors, { m: text }).line;

  it.each([
    ['{ decode_json_fields: { fields: [m], target: d } }', '{"id":9007199254740993}', '"d":{"id":9007199254740993}'],
    ['{ dissect: { tokenizer: "%{id|long}", field: m } }', '9007199254740993', '"dissect":{"id":9007199254740993}'],
    [
      `{ decode_json_fields: { fields: [m], target: d } }, { add_tags: { tags: [t], when.range: { d.id.gt: 1 } } }`,
      '{"id":9007199254740993}',
      '"tags":["t"]',
    ],
  ])('stays exact with %s', (processors, text, made) => {
    expect(runOn(processors, text)).toContain(made);
  });
});

describe('an event with a field named __proto__', () => {
  const event = JSON.parse('{"__proto__":{"a":1},"b":"x"}');

  it.each([
    '{ convert: { fields: [{ from: b, type: long }] } }',
    '{ rename: { fields: [{ from: none, to: c }] } }',
    '{ truncate_fields: { fields: [none], max_bytes: 1 } }',
  ])('keeps it when %s gives up', (processors) => {
    expect(run(processors, event).line).toContain('"__proto__":{"a":1}');
  });
});

describe('decode_xml', () => {
  const xml = '<A Id="1"><B>x</B></A>';
  does([
    ['{ decode_xml: { field: m } }', { m: xml }, { m: { a: { b: 'x', id: '1' } } }],
    [
      '{ decode_xml: { field: m, target_field: x, to_lower: false } }',
      { m: xml },
      { m: xml, x: { A: { B: 'x', Id: '1' } } },
    ],
    [
      '{ decode_xml: { field: m, target_field: "" } }',
      { m: xml, a: { c: 1 } },
      { m: xml, a: { b: 'x', id: '1', c: 1 } },
    ],
    [
      '{ decode_xml: { field: m, target_field: "", overwrite_keys: false } }',
      { m: xml, a: { b: 'mine' } },
      { m: xml, a: { b: 'mine', id: '1' } },
    ],
    ['{ decode_xml: { field: m, ignore_missing: true } }', { n: 1 }, { n: 1 }],
    ['{ decode_xml: { field: m, ignore_failure: true } }', { m: '<a>' }, { m: '<a>' }],
  ]);
  says([
    ['{ decode_xml: { field: m } }', { n: 1 }, 'the field m is missing'],
    ['{ decode_xml: { field: m } }', { m: '<a>' }, 'the end of <a> is missing'],
  ]);
});

describe('copy_fields', () => {
  does([
    ['{ copy_fields: { fields: [{ from: a.b, to: c.d }] } }', { a: { b: [1] } }, { a: { b: [1] }, c: { d: [1] } }],
    ['{ copy_fields: { fields: [{ from: none, to: x }], ignore_missing: true } }', { a: 1 }, { a: 1 }],
    [
      '{ copy_fields: { fields: [{ from: none, to: x }, { from: a, to: b }], fail_on_error: false } }',
      { a: 1 },
      { a: 1, b: 1 },
    ],
  ]);
  says([
    ['{ copy_fields: { fields: [{ from: a, to: c }, { from: none, to: x }] } }', { a: 1 }, 'the field none is missing'],
    ['{ copy_fields: { fields: [{ from: a, to: b }] } }', { a: 1, b: 2 }, 'the field b exists already'],
  ]);
});

describe('truncate_fields', () => {
  const log = { flags: ['truncated'] };
  does([
    ['{ truncate_fields: { fields: [a], max_bytes: 4 } }', { a: 'aéé😀' }, { a: 'aé', log }],
    ['{ truncate_fields: { fields: [a], max_characters: 4 } }', { a: 'aéé😀b' }, { a: 'aéé😀', log }],
    ['{ truncate_fields: { fields: [a], max_bytes: 4 } }', { a: 'abcd' }, { a: 'abcd' }],
    ['{ truncate_fields: { fields: [a, b], max_bytes: 1, ignore_missing: true } }', { b: 'xy' }, { b: 'x', log }],
  ]);
  says([
    ['{ truncate_fields: { fields: [b, a], max_bytes: 1 } }', { b: 'xy' }, 'the field a is missing'],
    ['{ truncate_fields: { fields: [a], max_bytes: 1 } }', { a: 12 }, 'the field a is not a string'],
  ]);
});

describe('a processor that cannot be', () => {
  it.each([
    ['{ fingerprint: {} }', 'processors[2].fingerprint.fields is required'],
    ['{ fingerprint: { fields: a, method: crc } }', 'must be one of md5'],
    ['{ fingerprint: { fields: a, method: xxhash } }', 'this engine has no xxHash'],
    ['{ timestamp: { field: a, layouts: UNIX, timezone: Nowhere } }', '"Nowhere" is not a time zone'],
    ['{ timestamp: { field: a, layouts: UNIX, test: [x] } }', 'no layout fits "x"'],
    ['{ dissect: { tokenizer: abc } }', 'has no key'],
    ['{ dissect: { tokenizer: "%{a}%{b}" } }', 'need something between'],
    ['{ dissect: { tokenizer: "%{a|nope}" } }', 'is not one of integer'],
    ['{ dissect: { tokenizer: "%{&a}" } }', 'needs a key %{?a}'],
    ['{ convert: { fields: [{ from: a, type: nope }] } }', 'is not one of integer'],
    ['{ convert: { fields: [{ from: a }] } }', 'needs to or type'],
    ['{ truncate_fields: { fields: a } }', 'needs max_bytes or max_characters'],
    ['{ drop_event: { when: { regexp: { a: "(" } } } }', 'is not a regular expression'],
    ['{ drop_event: { when: { range: { a: x } } } }', 'needs numbers'],
    ['{ drop_event: { when: { network: { a: nope } } } }', 'is not a network'],
    ['{ drop_event: { when: { nope: { a: b } } } }', 'this engine knows the conditions equals'],
    ['{ if: { equals: { a: b } }, them: [] }', 'not them'],
    ['{ if: { equals: { a: b } }, then: [{ nope: {} }] }', 'processors[2].then[0].nope is not supported'],
    ['{ script: { lang: javascript } }', 'processors[2].script is not supported: this engine runs no scripts'],
    ['{ decode_xml_wineventlog: { field: a } }', 'decode_xml_wineventlog is not supported: the events of Windows'],
  ])('is refused: %s', (processors, message) => {
    expect(() => run(processors, {})).toThrow(message);
  });
});
