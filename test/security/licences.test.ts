import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../src/core/package-root.ts';

interface Script {
  isAllowed(licence: string | undefined): boolean;
  findProblems(manifest: object, lock: object, licenceOf: (path: string) => string | undefined): readonly string[];
}

const script = pathToFileURL(join(packageRoot(), 'scripts', 'check-licences.mjs')).href;
const { findProblems, isAllowed } = (await import(script)) as Script;

const good = { integrity: 'sha512-x', license: 'MIT' };
const lockOf = (entry: object) => ({ packages: { '': {}, 'node_modules/a': { ...good, ...entry } } });
const problems = (entry: object, licence: string | undefined = undefined) =>
  findProblems({ dependencies: { a: '1.2.3' } }, lockOf(entry), () => licence);

describe('the look at dependencies', () => {
  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0)', true],
    ['MIT AND ISC', true],
    ['MIT AND GPL-3.0', false],
    ['SSPL-1.0', false],
    [undefined, false],
  ])('takes the licence %s: %s', (licence, expected) => expect(isAllowed(licence)).toBe(expected));

  it('finds nothing wrong with a pinned package under a permissive licence', () => expect(problems({})).toEqual([]));

  it.each([
    ['a licence that is not on the list', { license: 'GPL-3.0-only' }],
    ['no hash in the lock file', { integrity: undefined }],
    ['a script at installation', { hasInstallScript: true }],
  ])('finds %s', (_, entry) => expect(problems(entry)).toHaveLength(1));

  it('believes the package itself before the lock file, and leaves out what is for development', () => {
    expect(problems({}, 'Elastic-2.0')).toHaveLength(1);
    expect(problems({ dev: true, license: 'GPL-3.0' })).toEqual([]);
  });

  it('wants exact versions', () => {
    expect(findProblems({ dependencies: { a: '^1.2.3' } }, { packages: {} }, () => 'MIT')).toHaveLength(1);
  });
});
