import { describe, expect, it } from '@jest/globals';
import { differences, outputsIn } from './told-outputs.ts';

const told = (...lines: readonly string[]) => ({ command: 'x', lines });

describe('outputs that a guide shows', () => {
  it('are found behind their commands, and none behind other commands', () => {
    const page =
      'Text\n\n   ```\n   $ export A=1\n   $ npx jumpcloud-elastic verify -c a\n   one\n\n   two\n   $ curl x\n   y\n   ```\n';
    expect(outputsIn(page)).toEqual([{ command: 'verify -c a', lines: ['one', 'two'] }]);
  });

  it.each([
    [
      'other times, numbers, spans and addresses',
      told('at 2026-11-21T08:00:00Z  7 of 12, 5h ago, http://a:1'),
      'at 2026-01-02T03:04:05.678Z 1,234 of 5, under 1m ago, http://127.0.0.1:8080\n',
    ],
    ['a part that is left out', told('mapping … is there'), 'mapping abc is there'],
    ['lines that are left out', told('one', '…'), 'one\ntwo\nthree'],
  ])('may differ in %s', (_, shown, output) => {
    expect(differences(shown, output)).toEqual([]);
  });

  it.each([
    ['a column more', told('from to'), 'from to counted'],
    ['another word', told('All was stored'), 'Everything was stored'],
    ['a line more', told('one'), 'one\ntwo'],
    ['a line less', told('one', 'two'), 'one'],
  ])('may not lack or have %s', (_, shown, output) => {
    expect(differences(shown, output)).not.toEqual([]);
  });
});
