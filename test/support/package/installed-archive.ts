import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from '@jest/globals';
import { packageRoot } from '../../../src/core/package-root.ts';

const root = packageRoot();

export interface Result {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface InstalledArchive {
  /** The copy of the repository that the archive was packed from, as a fresh clone would be. */
  readonly checkout: string;
  /** The project that the archive is installed in. */
  readonly home: string;
  /** The installed package. */
  readonly installed: string;
  readonly files: readonly { readonly path: string }[];
}

/** npm and jest are told much by the environment; a user's project must get along without it. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => name !== 'NODE_OPTIONS' && !/^npm_(?!config_(registry|cache))/.test(name),
  ),
);

/** Runs a program to its end, whatever its exit code is. */
export async function run(file: string, args: readonly string[], cwd: string): Promise<Result> {
  try {
    const { stdout, stderr } = await promisify(execFile)(file, args, {
      cwd,
      env,
      timeout: 240_000,
      maxBuffer: 2 ** 26,
    });
    return { code: 0, stdout, stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as Error & Result;
    if (typeof code !== 'number') throw error;
    return { code, stdout, stderr };
  }
}

/** Packs the repository with npm and installs the archive in an empty project. Both are made in `place`. */
export async function installArchive(place: string): Promise<InstalledArchive> {
  const checkout = join(place, 'checkout');
  const home = join(place, 'home');
  copyCheckout(checkout);
  mkdirSync(home);
  const pack = await run('npm', ['pack', '--json', '--pack-destination', place], checkout);
  expect({ code: pack.code, stderr: pack.code === 0 ? '' : pack.stderr }).toEqual({ code: 0, stderr: '' });
  const { filename, files } = JSON.parse(pack.stdout)[0];
  writeFileSync(join(home, 'package.json'), '{"private": true}');
  const options = ['--prefer-offline', '--no-audit', '--no-fund', '--no-update-notifier'];
  const install = await run('npm', ['install', ...options, join(place, filename)], home);
  expect({ code: install.code, stderr: install.code === 0 ? '' : install.stderr }).toEqual({ code: 0, stderr: '' });
  return { checkout, home, installed: join(home, 'node_modules', 'jumpcloud-elastic'), files };
}

function copyCheckout(checkout: string): void {
  const left = new Set(['node_modules', 'dist', 'build', 'coverage', 'demo-output', '.git', 'test', 'bench']);
  const filter = (path: string): boolean => !left.has(path.slice(root.length).replace(/^\//, ''));
  cpSync(root, checkout, { recursive: true, filter });
  symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'));
  // As an earlier build leaves it.
  mkdirSync(join(checkout, 'dist'));
  writeFileSync(join(checkout, 'dist', 'stale.js'), '');
}
