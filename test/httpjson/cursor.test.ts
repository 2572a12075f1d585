import { describe, expect, it } from '@jest/globals';
import { engine } from './engine-support.ts';

const url = 'request.url: http://api.test/\n';

describe('the cursor', () => {
  it('is what evaluating it after each event would give, also where the last events lack the value', async () => {
    const { run } = engine(
      `${url}cursor: { at: { value: '[[.last_event.at]]' }, id: { value: '[[.last_event.id]]' } }`,
      [{ body: [{ at: 1, id: 'a' }, { at: 'x' }, { id: '' }] }],
    );
    expect((await run({ kept: true, id: 'old' })).pages[0]?.cursor()).toEqual({ kept: true, at: 'x', id: 'a' });
  });

  it('keeps its value where all events lack it', async () => {
    const { run } = engine(`${url}cursor.at.value: '[[.last_event.at]]'`, [{ body: [{ a: 1 }] }]);
    expect((await run({ at: 'old' })).pages[0]?.cursor()).toEqual({ at: 'old' });
  });

  it('stores an empty value where that is asked for', async () => {
    const { run } = engine(`${url}cursor.at: { value: '[[.last_event.at]]', ignore_empty_value: false }`, [
      { body: [{ at: 'x' }, { a: 1 }] },
    ]);
    expect((await run({ at: 'old' })).pages[0]?.cursor()).toEqual({ at: '' });
  });

  it('takes the default, which sees no data', async () => {
    const { run } = engine(`${url}cursor.at: { value: '[[.last_event.at]]', default: '[[now.Year]]' }`, [
      { body: [{ a: 1 }] },
    ]);
    expect((await run()).pages[0]?.cursor()).toEqual({ at: '2026' });
    const blind = engine(`${url}cursor.at: { value: '[[.last_event.at]]', default: '[[.last_event.a]]' }`, [
      { body: [{ a: 1 }] },
    ]);
    expect((await blind.run()).pages[0]?.cursor()).toEqual({});
  });

  it('sees the first event of the run and the response', async () => {
    const { run } = engine(
      `${url}cursor: { first: { value: '[[.first_event.id]]' }, count: { value: '[[.last_response.header.Get "X-Count"]]' }, page: { value: '[[.last_response.page]]' } }
response.pagination: [{ set: { target: url.params.p, value: '[[.last_response.header.Get "X-Next"]]', fail_on_template_error: true } }]`,
      [
        { body: [{ id: 'a' }, { id: 'b' }], headers: { 'x-count': '2', 'x-next': '1' } },
        { body: [{ id: 'c' }], headers: { 'x-count': '1' } },
      ],
    );
    expect((await run()).pages.map((page) => page.cursor())).toEqual([
      { first: 'a', count: '2', page: '0' },
      { first: 'a', count: '1', page: '1' },
    ]);
  });

  it('leaves the last event and response for the request of the next run, without the body', async () => {
    const { run, requests } = engine(
      `${url}request.transforms:
  - set: { target: url.params.id, value: '[[.last_event.id]]', default: none }
  - set: { target: url.params.limit, value: '[[.last_response.header.Get "X-Limit"]]', default: none }
  - set: { target: url.params.size, value: '[[len .last_response.body]]', default: none }`,
      [{ body: [{ id: 'a' }], headers: { 'x-limit': '5' } }],
    );
    await run();
    await run();
    expect(requests.map((request) => new URL(request.url).search)).toEqual([
      '?id=none&limit=none&size=none',
      '?id=a&limit=5&size=none',
    ]);
  });

  it('sees the first response only where it is saved', async () => {
    const yaml = (save: boolean) => `${url}
response:
  save_first_response: ${save}
  pagination: [{ set: { target: url.params.p, value: '[[.last_response.body.next]]', fail_on_template_error: true, do_not_log_failure: true } }]
cursor.total: { value: '[[.first_response.body.total]]', default: unknown }
`;
    const answers = [{ body: { total: 'two', next: '2' } }, { body: { last: true } }];
    expect((await engine(yaml(true), answers).run()).pages.map((page) => page.cursor().total)).toEqual(['two', 'two']);
    expect((await engine(yaml(false), answers).run()).pages.map((page) => page.cursor().total)).toEqual([
      'unknown',
      'unknown',
    ]);
  });
});
