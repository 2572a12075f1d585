import { expect, it } from '@jest/globals';
import { packageRoot } from '../../../src/core/package-root.ts';
import { emitAll } from '../../../src/tooling/generate/registry.ts';
import { compareArtefacts } from '../../../src/tooling/generate/write.ts';

const artefacts = emitAll(packageRoot());

it('every generated file is what its source gives', () => {
  const differences = compareArtefacts(packageRoot(), artefacts);
  expect(differences.map(({ kind, path }) => `${kind} ${path}`)).toEqual([]);
});

it('two runs give the same bytes', () => {
  expect(emitAll(packageRoot())).toEqual(artefacts);
});

it('no path is made twice, and each lies below the root', () => {
  const paths = artefacts.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  for (const path of paths) expect(path).toMatch(/^(?!\/)(?!.*\.\.)[\w./-]+$/);
});

it('every text ends with exactly one new line', () => {
  for (const { path, content } of artefacts)
    expect({ path, end: content.slice(-2) }).toEqual({ path, end: expect.stringMatching(/[^\n]\n/) });
});
