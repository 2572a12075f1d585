import { describe, expect, it } from '@jest/globals';
import { engine, events, rawEvents } from './engine-support.ts';

const base = 'request.url: http://api.test/\n';

async function split(options: string, body: unknown, more = '') {
  const outcome = await engine(`${base}response.split: ${options}\n${more}`, [{ body }]).run();
  if (outcome.error) throw outcome.error;
  return { made: events(outcome), ...outcome };
}

const one = { id: 1, at: 'x', list: [{ n: 1 }, { n: 2 }], none: [], map: { a: { n: 1 }, b: { n: 2 } }, text: 'p,q' };

describe('split of an array', () => {
  it('makes an event of each element', async () => {
    expect((await split('{ target: body.list }', one)).made).toEqual([{ n: 1 }, { n: 2 }]);
  });

  it('keeps the parent around each element where keep_parent says so', async () => {
    expect(
      (await split('{ target: body.list, keep_parent: true }', { id: 1, list: [{ n: 1 }, { n: 2 }] })).made,
    ).toEqual([
      { id: 1, list: { n: 1 } },
      { id: 1, list: { n: 2 } },
    ]);
  });

  it('reaches a target below other maps', async () => {
    const body = { deep: { er: { list: [{ n: 1 }] } }, x: 1 };
    expect((await split('{ target: body.deep.er.list, keep_parent: true }', body)).made).toEqual([
      { deep: { er: { list: { n: 1 } } }, x: 1 },
    ]);
  });

  it('runs for each element of a root array', async () => {
    expect((await split('{ target: body.list }', [one, { list: [{ n: 3 }] }])).made).toEqual([
      { n: 1 },
      { n: 2 },
      { n: 3 },
    ]);
  });

  it('puts texts and arrays under the name of the target', async () => {
    expect((await split('{ target: body.list }', { list: ['a', ['b']] })).made).toEqual([
      { list: 'a' },
      { list: ['b'] },
    ]);
    expect((await split('{ target: body.list, keep_parent: true }', { id: 1, list: ['a'] })).made).toEqual([
      { id: 1, list: 'a' },
    ]);
  });

  it('skips elements that are neither objects nor texts', async () => {
    const { made, problems } = await split('{ target: body.list }', { list: [1, true, null, { n: 1 }] });
    expect(made).toEqual([{ n: 1 }]);
    expect(problems).toHaveLength(3);
  });

  it('emits the parent where the array is empty, at the root and nested', async () => {
    expect((await split('{ target: body.none }', { none: [] })).made).toEqual([{ none: [] }]);
    const nested = '{ target: body.list, split: { target: body.none } }';
    expect((await split(nested, { list: [{ none: [] }] })).made).toEqual([{ none: [] }]);
  });

  it('keeps integers beyond 2^53 and the order of keys', async () => {
    const { run } = engine(`${base}response.split: { target: body.list }`, [
      { bytes: Buffer.from('{"list":[{"z":9007199254740993,"a":-12345678901234567890,"s":"9007199254740993"}]}') },
    ]);
    expect(rawEvents((await run()).pages)).toEqual([
      '{"z":9007199254740993,"a":-12345678901234567890,"s":"9007199254740993"}',
    ]);
  });
});

describe('split where there is nothing to split', () => {
  it.each([
    ['missing', { id: 1 }],
    ['null', { id: 1, list: null }],
  ])('at the root gives no event where the target is %s, or the parent with keep_parent', async (_what, body) => {
    expect((await split('{ target: body.list }', body)).made).toEqual([]);
    expect((await split('{ target: body.list, keep_parent: true }', body)).made).toEqual([body]);
  });

  it('nested emits the current object where the target is missing', async () => {
    const nested = '{ target: body.list, split: { target: body.inner } }';
    expect((await split(nested, one)).made).toEqual([{ n: 1 }, { n: 2 }]);
  });

  it('with ignore_empty_value goes on to the nested split', async () => {
    const options = '{ target: body.none, ignore_empty_value: true, split: { target: body.list } }';
    expect((await split(options, one)).made).toEqual([{ n: 1 }, { n: 2 }]);
  });

  it('with ignore_empty_value and no nested split emits the parent only with keep_parent', async () => {
    expect((await split('{ target: body.none, ignore_empty_value: true }', one)).made).toEqual([]);
    const kept = await split('{ target: body.none, ignore_empty_value: true, keep_parent: true }', { id: 1, none: [] });
    expect(kept.made).toEqual([{ id: 1, none: [] }]);
  });

  it('leaves the cursor where no event comes of a page', async () => {
    const { pages } = await split('{ target: body.list }', { id: 1 }, "cursor.at.value: '[[now.Year]]'");
    expect(pages[0]?.cursor()).toEqual({});
  });

  it('goes on with the next page where a page gives no event', async () => {
    const { run, requests } = engine(
      `${base}response: { split: { target: body.list }, pagination: [{ set: { target: url.params.p, value: '[[.last_response.body.next]]', fail_on_template_error: true, do_not_log_failure: true } }] }`,
      [{ body: { next: '2' } }, { body: { list: [{ n: 1 }] } }],
    );
    expect(events(await run())).toEqual([{ n: 1 }]);
    expect(requests).toHaveLength(2);
  });
});

describe('split of a map', () => {
  it('makes an event of each value, in the order received', async () => {
    expect((await split('{ target: body.map, type: map }', one)).made).toEqual([{ n: 1 }, { n: 2 }]);
  });

  it('stores the key in key_field', async () => {
    expect((await split('{ target: body.map, type: map, key_field: who.id }', one)).made).toEqual([
      { n: 1, who: { id: 'a' } },
      { n: 2, who: { id: 'b' } },
    ]);
    const kept = await split('{ target: body.map, type: map, key_field: id, keep_parent: true }', {
      x: 1,
      map: { a: {} },
    });
    expect(kept.made).toEqual([{ x: 1, map: { id: 'a' } }]);
  });

  it('puts texts under the name of the target', async () => {
    expect((await split('{ target: body.map, type: map }', { map: { a: 'text' } })).made).toEqual([{ map: 'text' }]);
  });

  it('gives no event where the map is empty at the root', async () => {
    expect((await split('{ target: body.map, type: map }', { map: {} })).made).toEqual([]);
    const nested = '{ target: body.list, split: { target: body.map, type: map } }';
    expect((await split(nested, { list: [{ map: {} }] })).made).toEqual([{ map: {} }]);
  });
});

describe('split of a string', () => {
  it('makes an event of each piece and always keeps the parent', async () => {
    expect((await split("{ target: body.text, type: string, delimiter: ',' }", { id: 1, text: 'p,q' })).made).toEqual([
      { id: 1, text: 'p' },
      { id: 1, text: 'q' },
    ]);
  });

  it('gives no event where the text is empty at the root', async () => {
    expect((await split("{ target: body.text, type: string, delimiter: ',' }", { text: '' })).made).toEqual([]);
  });
});

describe('split in splits', () => {
  it('addresses the state that the outer split left', async () => {
    const body = {
      id: 1,
      a: [
        { x: 1, b: [{ y: 1 }, { y: 2 }] },
        { x: 2, b: [{ y: 3 }] },
      ],
    };
    expect((await split('{ target: body.a, split: { target: body.b } }', body)).made).toEqual([
      { y: 1 },
      { y: 2 },
      { y: 3 },
    ]);
    const kept = await split(
      '{ target: body.a, keep_parent: true, split: { target: body.a.b, keep_parent: true } }',
      body,
    );
    expect(kept.made).toEqual([
      { id: 1, a: { x: 1, b: { y: 1 } } },
      { id: 1, a: { x: 1, b: { y: 2 } } },
      { id: 1, a: { x: 2, b: { y: 3 } } },
    ]);
  });

  it('loses only the branch whose nested target has the wrong type', async () => {
    const body = { a: [{ b: 'no' }, { b: [{ y: 1 }] }] };
    const { made, problems } = await split('{ target: body.a, split: { target: body.b } }', body);
    expect(made).toEqual([{ y: 1 }]);
    expect(problems).toEqual([expect.stringContaining('body.b to be an array')]);
  });
});

describe('transforms of a split', () => {
  it('run on each document it makes and see its body and the cursor, not the response', async () => {
    const options = `{ target: body.list, keep_parent: true, transforms: [
      { set: { target: body.who, value: '[[.body.id]]-[[.body.list.n]]' } },
      { set: { target: body.h, value: '[[.header.Get "X"]]', default: none } },
      { delete: { target: body.id } } ] }`;
    expect((await split(options, { id: 'i', list: [{ n: 'a' }, { n: 'b' }] })).made).toEqual([
      { list: { n: 'a' }, who: 'i-a', h: 'none' },
      { list: { n: 'b' }, who: 'i-b', h: 'none' },
    ]);
  });

  it('drop the one element for which they fail', async () => {
    const options = `{ target: body.list, transforms: [{ set: { target: body.m, value: '[[.body.m]]', value_type: int } }] }`;
    const { made, problems } = await split(options, { list: [{ m: 'x' }, { m: '7' }] });
    expect(made).toEqual([{ m: 7 }]);
    expect(problems).toHaveLength(1);
  });
});

describe('a split that cannot be', () => {
  it('ends page and pagination where the root target has the wrong type', async () => {
    const { run, requests } = engine(
      `${base}response: { split: { target: body.list }, pagination: [{ set: { target: url.params.p, value: '[[.last_response.page]]' } }] }`,
      [{ body: [{ list: [{ n: 1 }] }, { list: 7 }, { list: [{ n: 2 }] }] }],
    );
    const outcome = await run();
    expect(events(outcome)).toEqual([{ n: 1 }]);
    expect(outcome.problems).toEqual([expect.stringContaining('body.list to be an array')]);
    expect(requests).toHaveLength(1);
  });

  it.each([
    ['{ target: body }', '"body" is not a target'],
    ['{ target: header.x }', 'not a target'],
    ['{ target: body.a, type: list }', 'type must be one of'],
    ['{ target: body.a, key_field: k }', 'key_field needs type: map'],
    ['{ target: body.a, type: string }', 'delimiter is required'],
    ['{ target: body.a, tranforms: [] }', 'Did you mean response.split.transforms?'],
    ['{ target: body.a, transforms: [{ set: { target: url.value, value: x } }] }', 'only body'],
    ['{ target: body.a, split: { target: x } }', 'response.split.split.target'],
  ])('is refused: %s', (options, message) => {
    expect(() => engine(`${base}response.split: ${options}`, [])).toThrow(message);
  });
});
