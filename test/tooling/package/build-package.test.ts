import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { transformSync } from '@swc/core';
import { unzipSync } from 'fflate';
import { load } from 'js-yaml';
import { packageRoot } from '../../../src/core/package-root.ts';
import { componentTemplates, indexTemplates } from '../../../src/generated/templates.ts';
import { zipPackage } from '../../../src/publish/archive/zip.ts';
import { buildPackage } from '../../../src/tooling/package/build-package.ts';
import { packageFiles } from '../../../src/tooling/package/package-files.ts';
import { copySources } from '../../support/package/copy-sources.ts';

const root = packageRoot();
const paths = (form: 'built' | 'source'): readonly string[] => packageFiles(root, form).map(({ path }) => path);
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('the package', () => {
  let folder: string;

  beforeAll(() => {
    mkdirSync(join(root, 'build'), { recursive: true });
    folder = mkdtempSync(join(root, 'build', 'test-'));
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('holds what Kibana needs, and nothing of the tests', () => {
    expect(paths('built')).toEqual(
      expect.arrayContaining([
        'manifest.yml',
        'changelog.yml',
        'docs/README.md',
        'img/jumpcloud-elastic.svg',
        'data_stream/events/manifest.yml',
        'data_stream/events/agent/stream/httpjson.yml.hbs',
        'data_stream/events/elasticsearch/ingest_pipeline/default.yml',
        'data_stream/events/elasticsearch/ingest_pipeline/map.yml',
        'data_stream/events/elasticsearch/ingest_pipeline/enrich.yml',
        'data_stream/events/fields/base-fields.yml',
        'data_stream/events/fields/ecs.yml',
        'data_stream/events/fields/fields.yml',
        'data_stream/events/sample_event.json',
      ]),
    );
    expect(paths('built').filter((path) => path.includes('_dev'))).toEqual([]);
    const ecs = packageFiles(root, 'built').find(({ path }) => path.endsWith('/ecs.yml'));
    expect(ecs?.content.toString()).not.toContain('external:');
  });

  it('has a data stream for what the collector writes about itself, which no agent collects and nothing maps', () => {
    const own = (form: 'built' | 'source') => paths(form).filter((path) => path.startsWith('data_stream/collector/'));
    const expected = [
      'data_stream/collector/elasticsearch/ingest_pipeline/default.yml',
      'data_stream/collector/fields/base-fields.yml',
      'data_stream/collector/fields/ecs.yml',
      'data_stream/collector/fields/fields.yml',
      'data_stream/collector/manifest.yml',
      'data_stream/collector/sample_event.json',
    ];
    expect([own('built'), own('source')]).toEqual([expected, expected]);
    const file = (name: string) =>
      load(
        packageFiles(root, 'built')
          .find(({ path }) => path === name)
          ?.content.toString() ?? '',
      );
    expect(file('data_stream/collector/manifest.yml')).not.toHaveProperty('streams');
    const names = (file('data_stream/collector/fields/fields.yml') as { name: string }[]).map(({ name }) => name);
    expect(names).toContain('jumpcloud.collector.ledger.missing');
    expect(names).not.toContain('jumpcloud.collector');
  });

  it('has its build files and a pipeline test for most golden cases in the source form', () => {
    expect(paths('source')).toEqual(
      expect.arrayContaining([
        '_dev/build/build.yml',
        '_dev/build/docs/README.md',
        'data_stream/events/_dev/test/pipeline/test-sample.json',
        'data_stream/events/_dev/test/pipeline/test-sample.json-expected.json',
      ]),
    );
    expect(paths('source').filter((path) => path.endsWith('-expected.json')).length).toBeGreaterThan(10);
  });

  it('is written as a folder and as an archive with one folder, with the same files', () => {
    const built = buildPackage({ root, out: folder, form: 'built' });
    const entries = unzipSync(readFileSync(built.zip as string));
    expect(Object.keys(entries)).toEqual(paths('built').map((path) => `jumpcloud-101.0.0/${path}`));
    for (const path of paths('built')) {
      expect(hash(entries[`jumpcloud-101.0.0/${path}`] as Uint8Array)).toBe(
        hash(readFileSync(join(built.folder, path))),
      );
    }
  });

  it('is made of the same bytes in every time zone', () => {
    const { code } = transformSync(readFileSync(join(root, 'src/publish/archive/zip.ts'), 'utf8'), {
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
      module: { type: 'es6' },
    });
    const files = [{ path: 'a.txt', content: 'text' }];
    const program = join(folder, 'zip.mjs');
    const print = 'process.stdout.write(Buffer.from(zipPackage("x", files)).toString("hex"))';
    writeFileSync(
      program,
      `${code}\nconst files = ${JSON.stringify(files)}.map((f) => ({ ...f, content: Buffer.from(f.content) }));\n${print}`,
    );
    const zones = ['UTC', 'Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Chatham'].map((zone) =>
      execFileSync(process.execPath, [program], { env: { TZ: zone }, encoding: 'utf8' }),
    );
    expect(new Set(zones).size).toBe(1);
    expect(zones[0]).toBe(
      Buffer.from(zipPackage('x', [{ path: 'a.txt', content: Buffer.from('text') }])).toString('hex'),
    );
  });

  it('is made of the same bytes from another folder, with other file times and Windows line ends', () => {
    const copy = copySources();
    try {
      const manifest = join(copy, 'manifest.yml');
      writeFileSync(manifest, readFileSync(manifest, 'utf8').replaceAll('\n', '\r\n'));
      const here = buildPackage({ root, out: join(folder, 'here'), form: 'built' });
      const there = buildPackage({ root: copy, out: join(folder, 'there'), form: 'built' });
      expect(hash(readFileSync(there.zip as string))).toBe(hash(readFileSync(here.zip as string)));
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  });

  it('replaces what an earlier run left in its folder', () => {
    const built = buildPackage({ root, out: join(folder, 'again'), form: 'built' });
    writeFileSync(join(built.folder, 'left-over.txt'), '');
    buildPackage({ root, out: join(folder, 'again'), form: 'built' });
    expect(() => readFileSync(join(built.folder, 'left-over.txt'))).toThrow('ENOENT');
  });

  it('says which file is missing', () => {
    const copy = copySources();
    try {
      rmSync(join(copy, 'docs/README.md'));
      expect(() => packageFiles(copy, 'built')).toThrow(/docs\/README\.md/);
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  });

  it('has a data stream for every folder under fields/', () => {
    const copy = copySources();
    try {
      for (const [from, to] of [
        ['fields/events', 'fields/others'],
        ['pipelines/events', 'pipelines/others'],
        ['streams/events.manifest.yml', 'streams/others.manifest.yml'],
        ['streams/events.yml.hbs', 'streams/others.yml.hbs'],
        ['docs/sample_event.json', 'docs/sample_event_others.json'],
      ] as const) {
        execFileSync('cp', ['-r', join(copy, from), join(copy, to)]);
      }
      const others = packageFiles(copy, 'built')
        .map(({ path }) => path)
        .filter((path) => path.startsWith('data_stream/others/'));
      expect(others).toHaveLength(9);
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  });
});

describe('the templates', () => {
  it('are named, composed and prioritised as Fleet would have it', () => {
    expect(indexTemplates['logs-jumpcloud.events']).toMatchObject({
      priority: 200,
      index_patterns: ['logs-jumpcloud.events-*'],
      data_stream: {},
      composed_of: [
        'logs@mappings',
        'logs@settings',
        'logs-jumpcloud.events@package',
        'logs@custom',
        'jumpcloud@custom',
        'logs-jumpcloud.events@custom',
        'ecs@mappings',
        '.fleet_globals-1',
        '.fleet_agent_id_verification-1',
      ],
    });
    expect(componentTemplates['logs-jumpcloud.events@package'].template.settings.index).toEqual({
      lifecycle: { name: 'logs' },
      default_pipeline: 'logs-jumpcloud.events-101.0.0',
      // As the manifest tells Fleet, too.
      sort: { field: ['event.action', '@timestamp'], order: ['asc', 'asc'] },
      mapping: { total_fields: { limit: '10000' } },
    });
  });

  it.each([
    ['events', 500],
    ['users', 100],
  ] as const)('map every field of the field files of %s, with the same type', (stream, atLeast) => {
    const { properties } = componentTemplates[`logs-jumpcloud.${stream}@package`].template.mappings;
    const folder = `data_stream/${stream}/fields/`;
    const files = packageFiles(root, 'built').filter(({ path }) => path.startsWith(folder));
    const fields = files.flatMap(({ content }) => leaves(load(content.toString()) as readonly Definition[]));
    expect(fields.length).toBeGreaterThan(atLeast);
    for (const [name, type] of fields) expect([name, typeAt(properties, name)]).toEqual([name, type]);
  });
});

interface Definition {
  readonly name: string;
  readonly type: string;
  readonly fields?: readonly Definition[];
}

function leaves(definitions: readonly Definition[], parent = ''): readonly (readonly [string, string])[] {
  return definitions.flatMap(({ name, type, fields }) =>
    fields ? leaves(fields, `${parent}${name}.`) : [[`${parent}${name}`, type] as const],
  );
}

function typeAt(properties: unknown, name: string): unknown {
  type Node = { readonly type?: string; readonly properties?: Readonly<Record<string, Node>> };
  let node: Node | undefined = { properties: properties as Readonly<Record<string, Node>> };
  for (const segment of name.split('.')) node = node?.properties?.[segment];
  return node?.type;
}
