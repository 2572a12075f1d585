import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../../src/core/package-root.ts';
import { emitPackageFields } from '../../../src/tooling/generate/emit-package-fields.ts';
import { emitAll } from '../../../src/tooling/generate/registry.ts';
import { runGenerate } from '../../../src/tooling/generate/run.ts';
import { loadSchema } from '../../../src/tooling/schema/load-schema.ts';
import { copySources } from '../../support/package/copy-sources.ts';

const ignore = (): void => {};

describe('generate', () => {
  let root: string;

  beforeEach(() => {
    root = copySources();
  });

  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  const read = (path: string): string => readFileSync(join(root, path), 'utf8');

  it('finds nothing to do in this checkout', async () => {
    await runGenerate({ root: packageRoot(), check: true, print: ignore });
  });

  it('restores the same bytes of every generated file, whichever was deleted', async () => {
    const paths = emitAll(root).map(({ path }) => path);
    const before = paths.map(read);
    for (const path of paths) rmSync(join(root, path));
    await expect(runGenerate({ root, check: true, print: ignore })).rejects.toMatchObject({
      code: 'JC_GENERATED_STALE',
    });
    await runGenerate({ root, check: false, print: ignore });
    expect(paths.map(read)).toEqual(before);
  });

  it('carries a changed type into table, field file, template, schemas, and types in one run', async () => {
    const envelope = read('fields/events/envelope.yml');
    const changed = envelope.replace(
      /(- name: jc_transformation_ts\n {2}type: )keyword([\s\S]*?example: )'[^']*'/,
      "$1long$2'7'".replace("'7'", '7'),
    );
    expect(changed).not.toBe(envelope);
    const paths = [
      'docs/exported-fields.md',
      'docs/README.md',
      'docs/reference/event.schema.json',
      'docs/reference/document.schema.json',
      'pipelines/events/map.yml',
      'src/generated/events-mappings.ts',
      'src/generated/event.ts',
      'src/generated/document.ts',
      'src/generated/event-attributes.ts',
      'src/generated/mapping-version.ts',
    ];
    const before = paths.map(read);
    const fieldsBefore = emitPackageFields(loadSchema(root, 'events'), 'built');
    writeFileSync(join(root, 'fields/events/envelope.yml'), changed);
    await runGenerate({ root, check: false, print: ignore });
    for (const [index, path] of paths.entries())
      expect({ path, same: read(path) === before[index] }).toEqual({ path, same: false });
    expect(emitPackageFields(loadSchema(root, 'events'), 'built')).not.toEqual(fieldsBefore);
    expect(read('docs/exported-fields.md')).toMatch(/\| jumpcloud\.event\.jc_transformation_ts \| .* \| long \|/);
    expect(read('src/generated/event.ts')).toMatch(/readonly jc_transformation_ts\?: number \| null;/);
  });

  it('maps the sample event with the mapping of the same run', async () => {
    const mapping = read('fields/events/mapping.yml');
    writeFileSync(
      join(root, 'fields/events/mapping.yml'),
      mapping.replace('value: Directory Insights', 'value: Something Else'),
    );
    await runGenerate({ root, check: false, print: ignore });
    expect(JSON.parse(read('docs/sample_event.json'))).toMatchObject({ observer: { product: 'Something Else' } });
  });

  it('marks every generated file as such, where its format has comments', () => {
    for (const { path, content } of emitAll(root)) {
      if (/^(?:docs\/sample_event|kibana\/)/.test(path)) continue;
      expect({ path, marked: /generated from|npm run generate/i.test(content.slice(0, 300)) }).toEqual({
        path,
        marked: true,
      });
    }
  });
});
