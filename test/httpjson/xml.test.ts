import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readXml, XmlError } from '../../src/httpjson/xml.ts';
import { engine, events } from './engine-support.ts';

describe('XML', () => {
  it.each<readonly [string, unknown]>([
    ['<a>text</a>', { a: 'text' }],
    ['<a/>', { a: '' }],
    ['<a x="1"/>', { a: { x: '1' } }],
    ['<a x="1">text</a>', { a: { x: '1', '#text': 'text' } }],
    ['<a><b>1</b><b>2</b><c/></a>', { a: { b: ['1', '2'], c: '' } }],
    ['<a> <b k="v">1</b> <b>2</b> <b/> </a>', { a: { b: [{ k: 'v', '#text': '1' }, '2', ''] } }],
    ['<a>\n  text <b/>\n</a>', { a: { b: '', '#text': 'text' } }],
    ['<n:a xmlns:n="urn:x"><n:b>1</n:b></n:a>', { a: { n: 'urn:x', b: '1' } }],
    ['<a>&lt;&amp;&#65;&#x42;&quot;</a>', { a: '<&AB"' }],
    ["<a x='&apos;>'/>", { a: { x: "'>" } }],
    ['<a><![CDATA[ <b> & ]]></a>', { a: '<b> &' }],
    [
      '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE a [<!ENTITY e "x">]>\n<!-- <b> -->\n<a>1</a>\n<?end?>',
      { a: '1' },
    ],
    ['\ufeff<a>é</a>', { a: 'é' }],
    ['<__proto__><b>1</b></__proto__>', Object.fromEntries([['__proto__', { b: '1' }]])],
  ])('%s is read', (text, value) => {
    expect(readXml(text)).toEqual(value);
  });

  it.each([
    ['', 'no element'],
    ['text', 'outside of its root'],
    ['<a>', 'the end of <a> is missing'],
    ['<a><b></a>', 'the end of <b> is missing'],
    ['</a>', 'is missing'],
    ['<a/><b/>', 'more than one root'],
    ['<a>&nbsp;</a>', '&nbsp; is not an entity'],
    ['<a>&</a>', '& is not an entity'],
    ['<a x=1/>', 'no value in quotes'],
    ['<a x="1/>', 'no value in quotes'],
    ['<>', 'a name is missing'],
    ['<a><!-- </a>', '--> is missing'],
    ['<?xml version="1.0" encoding="latin1"?><a/>', 'encoding latin1 is not supported'],
  ])('%s is refused', (text, reason) => {
    expect(() => readXml(text)).toThrow(reason);
    expect(() => readXml(text)).toThrow(XmlError);
  });

  it('ends for any text, with a value or with what is wrong', () => {
    const part = fc.constantFrom(
      '<a',
      '<b>',
      '</a>',
      '</b>',
      '>',
      '/>',
      ' x="1"',
      "'",
      '"',
      '&lt;',
      '&',
      'é',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      '?>',
      '<!D',
      '[',
      ']',
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        try {
          expect(readXml(parts.join(''))).toEqual(expect.any(Object));
        } catch (error) {
          expect(error).toBeInstanceOf(XmlError);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('may hold a hundred thousand elements of one name', () => {
    const { a } = readXml(`<a>${'<b>1</b>'.repeat(100_000)}</a>`) as { a: { b: string[] } };
    expect(a.b).toHaveLength(100_000);
  });

  it('may be nested without end', () => {
    const depth = 50_000;
    expect(() => readXml('<a>'.repeat(depth) + '</a>'.repeat(depth))).not.toThrow();
  });
});

describe('a page that is XML', () => {
  const xml = '<list next="2"><item id="1"><name>é</name></item><item id="2"/></list>';
  const yaml = 'request.url: http://api.test/\nresponse.split.target: body.list.item\n';

  it.each([
    ['decode_as', 'response.decode_as: application/xml\n', {}],
    ['application/xml', '', { 'content-type': 'application/xml' }],
    ['text/xml with parameters', '', { 'content-type': 'text/xml; charset=utf-8' }],
  ])('is one object, by %s', async (_name, more, headers) => {
    const cursor = "cursor.next.value: '[[.last_response.body.list.next]]'";
    const { run } = engine(yaml + more + cursor, [{ bytes: Buffer.from(xml), headers }]);
    const outcome = await run();
    expect(outcome.error).toBeUndefined();
    expect(events(outcome)).toEqual([{ name: 'é', id: '1' }, { id: '2' }]);
    expect(outcome.pages[0]?.cursor()).toEqual({ next: '2' });
  });

  it('is refused if it is not well-formed', async () => {
    const { run } = engine(`${yaml}response.decode_as: application/xml`, [{ bytes: Buffer.from('<a><b></a>') }]);
    expect((await run()).error).toMatchObject({
      code: 'JC_PAGE_NOT_JSON',
      message: expect.stringContaining('not XML: the end of <b> is missing'),
    });
  });
});
