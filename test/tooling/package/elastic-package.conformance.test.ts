import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { load } from 'js-yaml';
import { packageRoot } from '../../../src/core/package-root.ts';
import { elasticPackageVersion } from '../../../src/tooling/generate/elastic-package-version.ts';
import { buildPackage } from '../../../src/tooling/package/build-package.ts';
import { elasticsearchUrl } from '../../support/elasticsearch/describe-elasticsearch.ts';
import { type AdaptingProxy, startAdaptingProxy } from '../../support/package/adapting-proxy.ts';
import { writeEcsCache } from '../../support/package/ecs-cache.ts';
import { buildGoTool, elasticPackage } from '../../support/package/go-tool.ts';

interface Run {
  readonly status: number | null;
  readonly output: string;
}

/** A cold build of the tool takes minutes. */
const coldBuild = 1_200_000;

describe('elastic-package', () => {
  let program: string;
  let repository: string;
  let folder: string;
  let proxy: AdaptingProxy;
  const runs: Record<string, Run> = {};

  const run = async (args: readonly string[], environment: Record<string, string> = {}): Promise<Run> => {
    const child = spawn(program, args, {
      cwd: folder,
      env: {
        PATH: process.env.PATH ?? '',
        HOME: repository,
        ELASTIC_PACKAGE_DATA_HOME: join(repository, '.home'),
        ELASTIC_PACKAGE_CHECK_UPDATE_DISABLED: 'true',
        ...environment,
      },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
    return { status, output };
  };

  beforeAll(async () => {
    program = buildGoTool(elasticPackage);
    repository = mkdtempSync(join(tmpdir(), 'jumpcloud-elastic-conformance-'));
    folder = repository;
    // The tool looks for the root of a repository.
    spawnSync('git', ['init', '--quiet', repository]);
    await run(['version']);
    writeEcsCache(join(repository, '.home'));
    folder = buildPackage({ root: packageRoot(), out: repository, form: 'source' }).folder;
    proxy = await startAdaptingProxy(elasticsearchUrl());
  }, coldBuild);

  afterAll(async () => {
    await proxy?.close();
    if (repository !== undefined) rmSync(repository, { recursive: true, force: true });
  });

  const steps: readonly (readonly [string, readonly string[]])[] = [
    ['finds nothing to format', ['format', '-f']],
    ['checks and builds the source form', ['check']],
    ['accepts the sample event', ['test', 'static']],
    ['maps every case as the mapper does', ['test', 'pipeline', '--report-format', 'human']],
  ];

  for (const [name, args] of steps) {
    it(name, async () => {
      runs[name] = await run(args, { ELASTIC_PACKAGE_ELASTICSEARCH_HOST: proxy.url });
      expect(runs[name]).toMatchObject({ status: 0 });
      expect(runs[name]?.output).not.toMatch(/FAIL|ERROR/);
    }, 300_000);
  }

  it.each(['events', 'users'])('ran every case of %s', (stream) => {
    const cases = listFiles(join(folder, 'data_stream', stream, '_dev', 'test', 'pipeline'));
    const named = cases.filter((file) => /^test-.*\.json$/.test(file) && !file.endsWith('-expected.json'));
    expect(named.length).toBeGreaterThan(4);
    const passed = (runs['maps every case as the mapper does']?.output ?? '').split('\n').filter(isPass);
    for (const file of named)
      expect(passed.filter((line) => line.includes(stream) && line.includes(file))).toHaveLength(1);
  });

  it('renders the same README, byte for byte', () => {
    const theirs = readFileSync(join(folder, 'docs', 'README.md'), 'utf8');
    expect(theirs).toBe(readFileSync(join(packageRoot(), 'docs', 'README.md'), 'utf8'));
  });

  it('builds the same package, field files compared by content', () => {
    const version = elasticPackageVersion(packageRoot());
    const theirs = join(repository, 'build', 'packages', 'jumpcloud', version);
    const ours = buildPackage({ root: packageRoot(), out: join(repository, 'ours'), form: 'built' }).folder;
    expect(listFiles(ours)).toEqual(listFiles(theirs));
    const content = (root: string, file: string): unknown => {
      const text = readFileSync(join(root, file), 'utf8');
      // The tool sorts keys and drops comments of field files.
      return /\/fields\/[a-z-]+\.yml$/.test(file) ? load(text) : text;
    };
    for (const file of listFiles(theirs))
      expect({ file, is: content(ours, file) }).toEqual({ file, is: content(theirs, file) });
  });
});

function isPass(line: string): boolean {
  return line.includes('PASS');
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
