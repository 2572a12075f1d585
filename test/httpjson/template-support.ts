import { createFunctions } from '../../src/gotemplate/functions.ts';
import { GoHeader, LazyMap } from '../../src/gotemplate/go-maps.ts';
import { GoUrl } from '../../src/gotemplate/go-url.ts';
import { compileTemplate, type Rendered } from '../../src/gotemplate/template.ts';
import type { GoMap } from '../../src/gotemplate/values.ts';

const now = Date.parse('2026-03-01T12:34:56.789Z');

const functionsWith = (onWarning: (message: string) => void) =>
  createFunctions({
    now: () => now,
    identity: { name: 'collector', version: '1.2.3' },
    uuid: () => '11111111-2222-4333-8444-555555555555',
    derive: (inputs, compute) => compute(inputs),
    onWarning,
  });

const data: GoMap = {
  i: 1_767_225_600_300,
  f: 1.5,
  s: 'text',
  empty: '',
  yes: true,
  nothing: null,
  list: ['a', 'b', 'c'],
  none: [],
  map: { b: 2, a: 'x', deep: { k: [1, 'z', null] } },
  copied: LazyMap.deep(() => ({ in: { c: 2n ** 63n, a: '&' }, list: [{ z: 1 }], 'dot.ted': 1, none: null })),
  cursor: new LazyMap(() => ({ timestamp: '2026-03-01T00:00:00Z', b: '<&>' })),
  header: new GoHeader(
    new Map([
      ['X-Search_after', ['[1,"a"]']],
      ['Link', ['<http://x/?a=1,2>; rel="next", <http://y>; rel=last']],
    ]),
  ),
  url: new GoUrl('https://user:pw@host.test:8443/a%20b?x=1&x=2&y=#frag'),
};

export function render(
  text: string,
  on: GoMap = data,
  onWarning: (message: string) => void = () => undefined,
): Rendered {
  return compileTemplate(text, 'test').render(new LazyMap(() => on), functionsWith(onWarning));
}

/** The text, or the kind of trouble in brackets. */
export function text(template: string, on: GoMap = data): string {
  const rendered = render(template, on);
  return rendered.kind === 'text' ? rendered.text : `(${rendered.kind})`;
}
