import { describe, expect, it } from '@jest/globals';
import { IngestError } from '../../src/core/errors.ts';
import { readKql, resolveConditions } from '../../src/kql/names.ts';
import { parseKql } from '../../src/kql/parse.ts';
import { printKql } from '../../src/kql/print.ts';

/** The code and message of what a text is refused with. */
function refusal(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof IngestError) return `${error.code} ${error.message}`;
    throw error;
  }
  return 'not refused';
}

describe('a condition is read', () => {
  it.each([
    ['a: 1 or b: 2 and c: 3', 'a: 1 or (b: 2 and c: 3)'],
    ['a: 1 and b: 2 or c: 3', '(a: 1 and b: 2) or c: 3'],
    ['not a: 1 and b: 2', 'not a: 1 and b: 2'],
    ['not (a: 1 and b: 2)', 'not (a: 1 and b: 2)'],
    ['NOT a:1 Or b : 2', 'not a: 1 or b: 2'],
    ['((a: 1))', 'a: 1'],
    ['a: (1 or 2 or (3))', 'a: (1 or 2 or 3)'],
    ['a: (1 and not 2)', 'a: 1 and not a: 2'],
    ['a: ((1 and 2) or 3)', '(a: 1 and a: 2) or a: 3'],
    ['a: (1 or *)', 'a: 1 or a: *'],
    ['a: two words and b: *', 'a: two words and b: *'],
    ['a: x*y z*', 'a: x*y z*'],
    ['a >= 1 and a<2', 'a >= 1 and a < 2'],
    ['a: "x \\"y\\" \\\\ and *"', 'a: "x \\"y\\" \\\\ and *"'],
    ['a: \\(b\\)\\:\\* \\and \\u0063', 'a: \\(b\\)\\:\\* \\and c'],
    ['a: (b\n  or c)\n  and d: e', 'a: (b or c) and d: e'],
    ['and.a: orange', 'and.a: orange'],
    ['a: -1 or a: 10.0.0.0/8 or a: 5$', 'a: -1 or a: 10.0.0.0/8 or a: 5$'],
  ])('%s', (text, printed) => {
    expect(printKql(readKql(text))).toBe(printed);
  });

  it('with the place of each part', () => {
    expect(parseKql('a: 1 and\n  bc: (x or "y")')).toMatchObject({
      of: [
        { at: 0, values: [{ at: 3 }] },
        { at: 11, values: [{ at: 16 }, { at: 21 }] },
      ],
    });
  });
});

describe('a condition is refused by name and place:', () => {
  it.each<[string, RegExp]>([
    ['', /^JC_KQL_SYNTAX KQL 1:1: the condition is empty/],
    ['a: 1 and', /^JC_KQL_SYNTAX KQL 1:9: expected a condition/],
    ['a: 1 or or b: 2', /^JC_KQL_SYNTAX KQL 1:9: expected a condition/],
    ['a:', /^JC_KQL_SYNTAX KQL 1:3: expected a value of a/],
    ['a: or', /^JC_KQL_SYNTAX KQL 1:4: expected a value of a; put or in quotes/],
    ['a: not b', /^JC_KQL_SYNTAX KQL 1:4: expected a value of a/],
    [': a', /^JC_KQL_SYNTAX KQL 1:1: expected a condition/],
    ['a: 1\n  and (b: 2', /^JC_KQL_SYNTAX KQL 2:12: expected and, or, or a closing \)/],
    ['a: 1)', /^JC_KQL_SYNTAX KQL 1:5: expected and, or, or the end/],
    ['a: "b', /^JC_KQL_SYNTAX KQL 1:4: the quote is not closed/],
    ['a: "b" c', /^JC_KQL_SYNTAX KQL 1:8: expected and, or, or the end/],
    ['a: b c: d', /^JC_KQL_SYNTAX KQL 1:6: expected and or or before c/],
    ['a: b:c', /^JC_KQL_SYNTAX KQL 1:5: a : inside a value: put the value in quotes/],
    ['a: b  c', /^JC_KQL_SYNTAX KQL 1:7: more than one space inside a value/],
    ['a: b**', /^JC_KQL_SYNTAX KQL 1:4: two wildcards side by side/],
    ['a: > 3', /^JC_KQL_SYNTAX KQL 1:4: expected a value of a; a range is written without the colon/],
    ['a > b*', /^JC_KQL_SYNTAX KQL 1:5: expected one value without wildcards/],
    ['a > (1 or 2)', /^JC_KQL_SYNTAX KQL 1:5: expected one value/],
    ['a: \\q', /^JC_KQL_SYNTAX KQL 1:4: \\q is not an escape/],
    ['a: "\\q"', /^JC_KQL_SYNTAX KQL 1:5: \\q is not an escape/],
    ['a: b\\', /^JC_KQL_SYNTAX KQL 1:5: \\ is not an escape/],
    ['$a: b', /^JC_KQL_SYNTAX KQL 1:1: \$a is not the name of a field/],
    ['a: $Tools', /^JC_KQL_SYNTAX KQL 1:4: \$Tools is not the name of a list.*put the value in quotes/],
    ['a: (b or $5*)', /^JC_KQL_SYNTAX KQL 1:10: \$5\* is not the name of a list/],
    [`${'('.repeat(200)}a: 1`, /^JC_KQL_SYNTAX KQL 1:101: more than 100 levels/],
    ['failed', /^JC_KQL_UNSUPPORTED KQL 1:1: free text without a field/],
    ['a: 1 and "some text"', /^JC_KQL_UNSUPPORTED KQL 1:10: free text without a field/],
    ['*', /^JC_KQL_UNSUPPORTED KQL 1:1: free text without a field/],
    ['a: { b: 1 }', /^JC_KQL_UNSUPPORTED KQL 1:4: a nested query/],
    ['"a": b', /^JC_KQL_UNSUPPORTED KQL 1:1: the name of a field stands without quotes/],
    ['a.*: b', /^JC_KQL_UNSUPPORTED KQL 1:1: a wildcard in the name of a field/],
    ['*: b', /^JC_KQL_UNSUPPORTED KQL 1:1: a wildcard in the name of a field/],
    ['a: jane~2', /^JC_KQL_UNSUPPORTED KQL 1:4: jane~2 looks like a fuzzy search/],
    ['a: jane\\u007e', /^JC_KQL_UNSUPPORTED KQL 1:4: .* looks like a fuzzy search/],
    ['a: jane^2', /^JC_KQL_UNSUPPORTED .*a boost/],
    ['a: /jan.*/', /^JC_KQL_UNSUPPORTED .*a regular expression/],
    ['a: [1 TO 2]', /^JC_KQL_UNSUPPORTED .*a range in brackets/],
    ['a: 1 && b: 2', /^JC_KQL_UNSUPPORTED KQL 1:6: && looks like an operator of another language/],
    ['!a: 1', /^JC_KQL_UNSUPPORTED KQL 1:1: !a looks like/],
    ['a == 1', /^JC_KQL_UNSUPPORTED KQL 1:3: == looks like/],
  ])('%s', (text, message) => {
    expect(refusal(() => readKql(text))).toMatch(message);
  });
});

describe('names', () => {
  const names = {
    conditions: new Map([['failed', readKql('a: 1 or b: 2')]]),
    lists: new Map([
      ['tools', ['one', 'tw*', 'and']],
      ['none', []],
    ]),
  };

  it.each([
    ['$failed', 'a: 1 or b: 2'],
    ['not $failed and c: 3', 'not (a: 1 or b: 2) and c: 3'],
    ['$failed or c: 3', 'a: 1 or b: 2 or c: 3'],
    ['c: $tools', 'c: ("one" or tw* or "and")'],
    ['c: (zero or $tools)', 'c: (zero or "one" or tw* or "and")'],
    ['not c: ($tools and x)', 'not (c: ("one" or tw* or "and") and c: x)'],
    ['c: $none', '(c: * and not c: *)'],
    ['c: "$tools"', 'c: "$tools"'],
    ['c: \\u0024tools', 'c: \\u0024tools'],
  ])('stand for what they mean: %s', (text, printed) => {
    expect(printKql(readKql(text, names))).toBe(printed);
  });

  it.each<[string, RegExp]>([
    ['a: 1 and $faild', /^JC_KQL_FIELD KQL 1:10: there is no condition \$faild; did you mean \$failed\?$/],
    ['a: (x or $tool)', /^JC_KQL_FIELD KQL 1:10: there is no list \$tool; did you mean \$tools\?$/],
    ['a: $robots_and_others', /there is no list \$robots_and_others; there is tools, none$/],
    ['a > $tools', /^JC_KQL_SYNTAX KQL 1:5: expected one value/],
  ])('are refused if nobody has defined them: %s', (text, message) => {
    expect(refusal(() => readKql(text, names))).toMatch(message);
  });

  it('are resolved in any order, and a circle is one finding for each condition that began it', () => {
    const texts = { b: '$a and x: 1', a: 'y: 2', c: '$d', d: 'z: 1 or $e', e: 'not $c', f: '$c', g: '$h', h: 'a: (' };
    const { conditions, errors } = resolveConditions(new Map(Object.entries(texts)));
    expect(Object.fromEntries([...conditions].map(([name, query]) => [name, printKql(query)]))).toEqual({
      a: 'y: 2',
      b: 'y: 2 and x: 1',
    });
    expect([...errors].map(([name, { message }]) => `${name} ${message}`)).toEqual([
      'e KQL 1:5: $c uses itself: c → d → e → c',
      expect.stringMatching(/^h KQL 1:5: expected a value of a/),
    ]);
  });
});
