import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../src/core/package-root.ts';
import { asFastAsItGoes } from '../cli/fixture.ts';
import { type InstalledArchive, installArchive, type Result, run } from '../support/package/installed-archive.ts';
import { describeLibrary } from './library-suite.ts';

const root = packageRoot();
const place = mkdtempSync(join(tmpdir(), 'npm-'));
const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

let checkout: string;
let home: string;
let installed: string;
let files: InstalledArchive['files'];

const program = (...args: string[]): Promise<Result> =>
  run(join(home, 'node_modules', '.bin', 'jumpcloud-elastic'), args, home);

async function startSimulator() {
  const child = spawn(
    process.execPath,
    [join(installed, 'dist/cli/main.js'), 'simulate', '--port', '0', '--events', '50', '--days', '1', '--users', '3'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const url = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the simulator ended with ${code}`)));
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0];
      if (found) resolve(found);
    });
  });
  return { url, stop: () => child.kill('SIGINT') };
}

beforeAll(async () => {
  ({ checkout, home, installed, files } = await installArchive(place));
}, 300_000);

afterAll(() => rmSync(place, { recursive: true, force: true }));

describe('what npm ships', () => {
  it('is the program without its tooling, its schema, its tests and what an earlier build left', () => {
    const paths = files.map(({ path }) => path);
    expect(paths).toContain('dist/cli/main.js');
    expect(
      paths.filter((path) => /^(fields|src|test|scripts|dist\/(schema|generate|package|stale))\b/.test(path)),
    ).toEqual([]);
  });

  it('has declarations of what can be imported, and of nothing else', () => {
    const declarations = files.map(({ path }) => path).filter((path) => /\.d\.[cm]?ts$/.test(path));
    expect(declarations.sort()).toEqual(['dist/index.d.cts', 'dist/index.d.mts']);
  });

  it('brings every file that package.json names for importers', async () => {
    const { exports } = readJson(join(installed, 'package.json'));
    const filesIn = (value: string | object): readonly string[] =>
      typeof value === 'string' ? [value] : Object.values(value).flatMap(filesIn);
    const named = filesIn(exports);
    expect(named.filter((file) => !existsSync(join(installed, file)))).toEqual([]);
    const script = "console.log(Object.keys(await import('jumpcloud-elastic')).length > 0)";
    expect(await run(process.execPath, ['--input-type=module', '-e', script], home)).toMatchObject({
      stdout: 'true\n',
    });
    const required = "console.log(Object.keys(require('jumpcloud-elastic')).length > 0)";
    expect(await run(process.execPath, ['-e', required], home)).toMatchObject({ stdout: 'true\n' });
  });

  it('brings no library that only the tooling needs', () => {
    const libraries = readdirSync(join(home, 'node_modules'));
    expect(libraries).toContain('undici');
    expect(libraries.filter((name) => ['ajv', '@swc', 'typescript'].includes(name))).toEqual([]);
  });
});

describe('the software bill of materials that npm ships', () => {
  it('lists every production dependency of the lock file, each with its licence and its hash', () => {
    const sbom = readJson(join(installed, 'dist/sbom.cdx.json'));
    expect([sbom.bomFormat, sbom.specVersion]).toEqual(['CycloneDX', expect.stringMatching(/^1\.\d+$/)]);
    const locked = Object.entries<{ dev?: boolean; version: string }>(
      readJson(join(root, 'package-lock.json')).packages,
    )
      .filter(([path, { dev }]) => path !== '' && !dev)
      .map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')}@${version}`);
    const listed = sbom.components.map(({ name, version }: Record<string, string>) => `${name}@${version}`);
    expect(listed.sort()).toEqual([...new Set(locked)].sort());
    for (const { name, licenses, hashes } of sbom.components)
      expect([name, licenses?.length > 0, hashes?.[0]?.alg]).toEqual([name, true, 'SHA-512']);
    const direct = sbom.dependencies.find(({ ref }: { ref: string }) => ref === sbom.metadata.component['bom-ref']);
    const { dependencies } = readJson(join(root, 'package.json'));
    expect(direct.dependsOn.sort()).toEqual(
      Object.entries(dependencies)
        .map((pair) => pair.join('@'))
        .sort(),
    );
  });

  it('is about this package by its own name, version and licence, wherever it was built', () => {
    const { name, version, license } = readJson(join(root, 'package.json'));
    const { component } = readJson(join(installed, 'dist/sbom.cdx.json')).metadata;
    expect(component).toMatchObject({ name, version, type: 'application', licenses: [{ license: { id: license } }] });
    expect(component.name).not.toBe(basename(checkout));
  });
});

describe('an installed package', () => {
  it('runs every command, and none of them fails by what is not shipped', async () => {
    const simulator = await startSimulator();
    try {
      writeFileSync(
        join(home, 'collector.yml'),
        `accounts: [{name: acme, url: ${simulator.url}, api_key: simulator-key, starting_point: 48h, source_lag_time: 0s, ${asFastAsItGoes}}]\noutput: ndjson:out.ndjson\nstate: {directory: state}\n`,
      );
      writeFileSync(
        join(home, 'events.json'),
        '{"id": "1", "event_type": "user_create", "timestamp": "2026-01-01T00:00:00Z"}',
      );
      const config = ['--config', 'collector.yml'];
      const template = join(installed, 'streams', 'events.yml.hbs');
      const from = new Date(Date.now() - 86_400_000).toISOString();
      const httpjson = [
        template,
        '--dry-run',
        '--var',
        'url=http://127.0.0.1:1/insights/directory/v1/events',
        '--var',
        'api_key=@key',
      ];
      writeFileSync(join(home, 'list.txt'), '203.0.113.7\n');
      writeFileSync(join(home, 'key'), 'secret-of-the-test');
      const refused = { code: 2, told: 'JC_USAGE' };
      const commands: readonly { readonly args: readonly string[]; readonly code: number; readonly told?: string }[] = [
        { args: ['simulate', '--port', 'none'], ...refused },
        { args: ['doctor', ...config], code: 0, told: 'accepts the key' },
        { args: ['collect', '--once', ...config], code: 0 },
        { args: ['status', ...config], code: 0, told: 'acme' },
        { args: ['verify', ...config], code: 0, told: 'Account acme' },
        { args: ['backfill', ...config, '--from', from], code: 0 },
        { args: ['redrive', ...config], code: 0, told: 'acme' },
        { args: ['replay', 'events.json'], code: 0, told: 'user_create' },
        { args: ['report', 'events.json'], code: 0, told: 'Report on' },
        { args: ['detect', '--from', 'ndjson:events.json'], code: 0, told: 'silent' },
        { args: ['hunt', 'list.txt', '--in', 'ndjson:events.json'], code: 0, told: '0 hits' },
        { args: ['rules', 'test'], code: 0, told: ' 0 failed' },
        { args: ['httpjson', ...httpjson], code: 0, told: '127.0.0.1:1' },
        { args: ['install', '--elasticsearch', 'http://127.0.0.1:1'], code: 5, told: 'JC_SINK_UNREACHABLE' },
        { args: ['install', '--kibana', 'http://127.0.0.1:1'], code: 5 },
        { args: ['generate'], ...refused },
        { args: ['package'], ...refused },
        { args: ['demo', '--events', '200', '--days', '2'], code: 0, told: 'duplicates 0' },
      ];
      const { stdout: help } = await program('--help');
      const all = [...help.matchAll(/^ {2}(?!help )(\w+) (?:\[options\]|<| )/gm)].map(([, name]) => name);
      expect([...new Set(commands.map(({ args }) => args[0]))].sort()).toEqual(all.sort());
      for (const { args, code, told = '' } of commands) {
        const result = await program(...args);
        const said = result.stdout + result.stderr;
        expect([args, result.code, result.code === code ? '' : said]).toEqual([args, code, '']);
        expect([args, said]).toEqual([args, expect.stringContaining(told)]);
        expect(said).not.toMatch(/JC_BUG|Cannot find (package|module)/);
      }
    } finally {
      simulator.stop();
    }
  }, 180_000);

  it.each(['generate', 'package'])('says what %s needs, and what to do', async (command) => {
    const { stderr } = await program(command);
    expect(stderr).toContain(`${command} needs a checkout of the project`);
    expect(stderr).toMatch(/what to do: Clone the repository and run npm ci there\./);
  });
});

describe('a checkout without development dependencies', () => {
  beforeAll(() => {
    rmSync(join(checkout, 'node_modules'));
    symlinkSync(join(home, 'node_modules'), join(checkout, 'node_modules'));
  });

  const upload =
    "const path = './dist/cli/install/through-kibana.js'; await (await import(path)).packageArchive().catch(console.error)";

  it.each([
    ['generate', ['dist/cli/main.js', 'generate', '--check']],
    ['package', ['dist/cli/main.js', 'package']],
    ['install --kibana', ['--input-type=module', '-e', upload]],
  ])('says that %s needs them, and what to do', async (command, args) => {
    const { stderr } = await run(process.execPath, args, checkout);
    expect(stderr).toContain(`${command} needs the development dependencies, and `);
    expect(stderr).toContain('without --omit=dev');
    expect(stderr).toContain('JC_USAGE');
  });

  it('takes no other failure of the tooling for that', async () => {
    writeFileSync(join(checkout, 'dist/tooling/generate/run.js'), "throw new TypeError('broken tooling');\n");
    const { stderr } = await run(process.execPath, ['dist/cli/main.js', 'generate', '--check'], checkout);
    expect(stderr).toContain('broken tooling');
    expect(stderr).toContain('JC_BUG');
  });
});

// The last one: it adds to the project.
describeLibrary(() => home);
