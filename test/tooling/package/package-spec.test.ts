import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../../src/core/package-root.ts';
import { buildPackage } from '../../../src/tooling/package/build-package.ts';
import { findGoTool, packageValidate } from '../../support/package/go-tool.ts';

// Not in beforeAll: whether there is a suite at all depends on it. A first build takes a minute or two.
const program = findGoTool(packageValidate);
const describeWithGo = program === undefined ? describe.skip : describe;

describeWithGo("Elastic's package-spec", () => {
  let folder: string;
  let built: string;
  let zip: string;
  let source: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'jumpcloud-elastic-spec-'));
    const package_ = buildPackage({ root: packageRoot(), out: folder, form: 'built' });
    built = package_.folder;
    zip = package_.zip as string;
    source = buildPackage({ root: packageRoot(), out: join(folder, 'source'), form: 'source' }).folder;
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const validate = (mode: string, path: string) => {
    const { status, stdout } = spawnSync(program as string, ['-mode', mode, path], { encoding: 'utf8' });
    return { status, findings: stdout };
  };

  it.each([
    ['legacy', 'the folder', () => built],
    ['legacy', 'the archive', () => zip],
    ['legacy', 'the source form', () => source],
    ['source', 'the source form', () => source],
    ['build', 'the folder', () => built],
    ['build', 'the archive', () => zip],
  ])('has no findings in %s mode on %s', (mode, _, path) => {
    expect(validate(mode, path())).toEqual({ status: 0, findings: `${path()}: no findings\n` });
  });

  it('would say so if something were wrong', () => {
    writeFileSync(join(source, 'changelog.yml'), '- version: 1.0.0\n');
    expect(validate('source', source).status).toBe(1);
  });
});
