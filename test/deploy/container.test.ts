import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../src/core/package-root.ts';
import { type Copy, contextFilter, copyOf, filesOf, readContainerfile, stagesOf } from './containerfile.ts';
import { expectCommand, stateFolder } from './told.ts';

const root = packageRoot();
const instructions = readContainerfile();
const last = (name: string): string => instructions.filter((one) => one.name === name).at(-1)?.rest ?? '';
const copies = instructions.filter(({ name }) => name === 'COPY').map(copyOf);
const fromContext = copies.filter(({ from }) => from === undefined).flatMap(({ sources }) => sources);

describe('the build context', () => {
  it.each([...new Set(fromContext)])('has %s, which the Containerfile copies', (source) => {
    expect(existsSync(join(root, source))).toBe(true);
    const inContext = contextFilter();
    const files = filesOf(source);
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !inContext(file))).toEqual([]);
  });

  it('has nothing that is not copied: no dependencies, no state, no key of the folder it is built in', () => {
    const inContext = contextFilter();
    const others = ['node_modules/ajv/package.json', 'collector.yml', 'collector.key', '.git/config', 'dist/index.js'];
    expect(others.filter(inContext)).toEqual([]);
    const allowed = readFileSync(join(root, 'deploy/Containerfile.dockerignore'), 'utf8').matchAll(/^!(.+)$/gm);
    expect([...allowed].map(([, path]) => path).sort()).toEqual([...new Set(fromContext)].sort());
  });
});

describe('the Containerfile', () => {
  const known = ['ARG', 'FROM', 'WORKDIR', 'COPY', 'RUN', 'ENV', 'USER', 'VOLUME', 'EXPOSE', 'STOPSIGNAL'];

  it('holds instructions that there are', () => {
    const names = instructions.map(({ name }) => name);
    expect(names.filter((name) => ![...known, 'HEALTHCHECK', 'ENTRYPOINT', 'CMD'].includes(name))).toEqual([]);
  });

  it('names its base image by a full version: the Node that the whole suite runs on too', () => {
    const images = instructions.filter(({ name }) => name === 'FROM').map(({ rest }) => rest.split(' ')[0]);
    const tested = /^newer_node=(.+)$/m.exec(readFileSync(join(root, '.ci/run'), 'utf8'))?.[1];
    expect(tested).toMatch(/^\d+\.\d+\.\d+$/);
    expect(new Set(images)).toEqual(new Set([`docker.io/library/node:${tested}-slim`]));
  });

  it('runs without root, and keeps its state on a volume', () => {
    expect(last('USER')).toMatch(/^[1-9]\d*:[1-9]\d*$/);
    expect(last('VOLUME')).toBe(stateFolder);
    expect(last('STOPSIGNAL')).toBe('SIGTERM');
  });

  it('starts a command that there is', () => {
    expect(JSON.parse(last('ENTRYPOINT'))).toEqual(['node', '/app/dist/cli/main.js']);
    expectCommand(JSON.parse(last('CMD')) as string[]);
  });

  it('asks for health with a script that runs', () => {
    const [node, flag, script = ''] = JSON.parse(last('HEALTHCHECK').replace(/^.*?CMD /, '')) as string[];
    expect([node, flag]).toEqual(['node', '-e']);
    expect(script).toContain('/livez');
    expect(() =>
      execFileSync(process.execPath, ['--check', '--input-type=module', '-'], { input: script }),
    ).not.toThrow();
  });
});

/** There may be no Docker here: the steps are taken on this machine, with the dependencies that are installed. */
describe('the steps of the Containerfile, taken one by one', () => {
  const place = mkdtempSync(join(tmpdir(), 'container-'));
  afterAll(() => rmSync(place, { recursive: true, force: true }));
  const folderOf = (stage: number): string => join(place, String(stage));

  const copy = (stage: number, { from, sources, target }: Copy): void => {
    for (const source of sources) {
      // COPY puts the content of a folder into the target, and a file under its own name if the target is a folder.
      const isFolder = from !== undefined || filesOf(source)[0] !== source;
      const into = join(folderOf(stage), isFolder || !target.endsWith('/') ? target : join(target, source));
      mkdirSync(dirname(into), { recursive: true });
      if (from !== undefined) symlinkSync(join(folderOf(0), basename(source)), into);
      else if (!isFolder) copyFileSync(join(root, source), into);
      else copyContext(source, into);
    }
  };

  const copyContext = (source: string, into: string): void => {
    for (const file of filesOf(source).filter(contextFilter())) {
      const path = join(into, file.slice(source.length + 1));
      mkdirSync(dirname(path), { recursive: true });
      copyFileSync(join(root, file), path);
    }
  };

  const run = (stage: number, command: string): void => {
    for (const step of command.split(' && ')) {
      if (step.startsWith('npm ci')) symlinkSync(join(root, 'node_modules'), join(folderOf(stage), 'node_modules'));
      else if (/^(npm prune|install -d) /.test(step)) continue;
      else execFileSync('sh', ['-c', step], { cwd: folderOf(stage), stdio: ['ignore', 'pipe', 'pipe'] });
    }
  };

  it('build a program that runs, and that brings the archive for Kibana and the list of its parts', () => {
    for (const [stage, steps] of stagesOf(instructions).entries()) {
      mkdirSync(folderOf(stage), { recursive: true });
      for (const step of steps) {
        if (step.name === 'COPY') copy(stage, copyOf(step));
        if (step.name === 'RUN') run(stage, step.rest);
      }
    }
    const start = (...args: string[]) =>
      spawnSync(process.execPath, ['--preserve-symlinks', '--preserve-symlinks-main', 'dist/cli/main.js', ...args], {
        cwd: folderOf(1),
        encoding: 'utf8',
        env: { PATH: process.env.PATH },
      });
    expect(start('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(start('collect', '--config', 'missing.yml').stderr).toContain('JC_CONFIG_UNREADABLE');
    const upload = start('install', '--kibana', 'http://127.0.0.1:1');
    expect(upload.stderr).toMatch(/JC_KIBANA_UNREACHABLE|JC_SINK_UNREACHABLE/);
    expect(JSON.parse(readFileSync(join(folderOf(1), 'dist/sbom.cdx.json'), 'utf8')).bomFormat).toBe('CycloneDX');
  });
});
