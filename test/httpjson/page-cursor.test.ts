import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { JsonObject } from '../../src/core/json.ts';
import type { Page } from '../../src/httpjson/page.ts';
import { engine } from './engine-support.ts';

const paged = `request.url: http://api.test/
response.pagination: [{ set: { target: url.params.p, value: '[[.last_response.header.Get "X-Next"]]', fail_on_template_error: true } }]
`;
/** The value of a field that says so whenever it is worked out and is not there. */
const loud = "cursor.at: { value: '[[.last_event.at]]', do_not_log_failure: false }\n";

/** Pages of events, each of which says that there is a next one. */
const answers = (pages: readonly (readonly JsonObject[])[]) =>
  pages.map((body, page) => ({ body: [...body], headers: page < pages.length - 1 ? { 'x-next': String(page) } : {} }));
const of = (...ats: readonly (string | undefined)[]) => ats.map((at) => (at === undefined ? { a: 1 } : { at }));

/** Runs an engine as its consumer: takes each page, and releases it. */
async function consume(
  { input }: Pick<ReturnType<typeof engine>, 'input'>,
  look: (page: Page) => void = () => {},
  cursor: JsonObject = {},
): Promise<readonly Page[]> {
  const pages: Page[] = [];
  for await (const page of input.pages({ cursor })) {
    look(page);
    page.release();
    pages.push(page);
  }
  return pages;
}

describe('the cursor of a page', () => {
  it('is worked out only when somebody asks', async () => {
    const silent = engine(paged + loud, answers([of(undefined), of(undefined), of('x', undefined)]));
    expect(await consume(silent)).toHaveLength(3);
    expect(silent.problems).toEqual([]);
    const asked = engine(paged + loud, answers([of(undefined)]));
    await consume(asked, (page) => page.cursor());
    expect(asked.problems).toEqual([expect.stringContaining('cursor.at')]);
  });

  it('is not worked out for a template that looks at what no event changes', async () => {
    const transforms = `request.transforms:
  - set: { target: url.params.from, value: '[[if index .cursor "from"]][[.cursor.from]][[else]][[.cursor.at]][[end]]', default: none }
  - set: { target: url.params.keys, value: '[[.cursor.HasKey "from"]] [[.cursor.GetValue "deep.er"]]', default: none }
`;
    const pages = answers([of(undefined), of(undefined), of('x')]);
    const seeded = engine(paged + transforms + loud, pages);
    await consume(seeded, undefined, { from: 'F', deep: { er: 'D' } });
    expect(seeded.problems).toEqual([]);
    expect(seeded.requests.map(({ url }) => new URL(url).search)).toEqual([
      '?from=F&keys=true+D',
      '?from=F&keys=true+D&p=0',
      '?from=F&keys=true+D&p=1',
    ]);
    const unseeded = engine(paged + transforms + loud, pages);
    await consume(unseeded);
    expect(unseeded.problems).toContainEqual(expect.stringContaining('cursor.at'));
  });

  it.each([
    ['a request', "request.transforms: [{ set: { target: url.params.at, value: '[[.cursor.at]]', default: none } }]"],
    [
      'all of it',
      "request.transforms: [{ set: { target: url.params.at, value: '[[with $c := .cursor]][[$c.at]][[end]]', default: none } }]",
    ],
  ])('is there for %s, whether or not pages are released, and of a page without it too', async (_what, transforms) => {
    const { input, requests } = engine(
      `${paged}${transforms}\ncursor.at.value: '[[.last_event.at]]'`,
      answers([of('one', 'two'), of(undefined), of('three', undefined), of('four')]),
    );
    await consume({ input });
    expect(requests.map(({ url }) => new URL(url).searchParams.get('at'))).toEqual(['none', 'two', 'two', 'three']);
  });

  it('is there for transforms of the answers after pages that were released', async () => {
    const { input } = engine(
      `${paged}response.transforms: [{ set: { target: body.before, value: '[[.cursor.at]]', default: none } }]\ncursor.at.value: '[[.last_event.at]]'`,
      answers([of('one', 'two'), of(undefined, undefined), of('three', 'four')]),
    );
    const before: unknown[] = [];
    await consume({ input }, (page) => before.push(page.events.map((event) => (event.parse() as JsonObject).before)));
    expect(before).toEqual([
      ['none', 'one'],
      ['two', 'two'],
      ['two', 'three'],
    ]);
  });

  it('of one page alone can be asked for, unless a field of it is in a page that nobody has asked', async () => {
    const whole = engine(`${paged}cursor.at.value: '[[.last_event.at]]'`, answers([of('one'), of('two')]));
    let last: JsonObject = {};
    await consume(whole, (page) => {
      if (page.number === 1) last = page.cursor();
    });
    expect(last).toEqual({ at: 'two' });
    const [first, second] = await consume(
      engine(`request.url: http://api.test/\ncursor.at.value: '[[.last_event.at]]'`, answers([of('one')])),
    );
    expect(second).toBeUndefined();
    expect(() => first?.cursor()).toThrow(expect.objectContaining({ code: 'JC_BUG' }));
    expect(() => first?.cursor()).toThrow(/cursor.*after the page was released/);
  });

  it('is what evaluating it event by event gives, whoever releases what, whenever it is asked for', async () => {
    const event = fc.record(
      { at: fc.constantFrom('a', 'b', '', 5), id: fc.constantFrom('x', 'y') },
      { requiredKeys: [] },
    );
    const pages = fc.array(fc.array(event, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    const manners = fc.constantFrom('asks, releases', 'asks at the end', 'releases none, asks at the end backwards');
    await fc.assert(
      fc.asyncProperty(pages, manners, async (bodies, manner) => {
        let value: JsonObject = { kept: 1, id: 'old' };
        const expected = bodies.map((body) => {
          for (const { at, id } of body) {
            if (at !== undefined && at !== '') value = { ...value, at: String(at) };
            if (id !== undefined) value = { ...value, id };
          }
          return value;
        });
        const { input } = engine(
          `${paged}cursor: { at: { value: '[[.last_event.at]]' }, id: { value: '[[.last_event.id]]' } }`,
          answers(bodies as JsonObject[][]),
        );
        const taken: Page[] = [];
        const cursors: JsonObject[] = [];
        for await (const page of input.pages({ cursor: { kept: 1, id: 'old' } })) {
          taken.push(page);
          if (manner !== 'asks, releases') continue;
          cursors.push(page.cursor());
          page.release();
        }
        if (manner === 'asks at the end') cursors.push(...taken.map((page) => page.cursor()));
        if (manner.endsWith('backwards'))
          cursors.push(
            ...taken
              .toReversed()
              .map((page) => page.cursor())
              .reverse(),
          );
        expect(cursors).toEqual(expected);
      }),
    );
  });
});
