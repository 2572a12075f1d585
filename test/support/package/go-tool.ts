import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../../src/core/package-root.ts';

/** A program in Go that lies under `test/support/go/`. */
export interface GoTool {
  /** Folder below `test/support/go/`, also the name of the program. */
  readonly name: string;
  /** What to build in it: `.`, or a dependency's own program. */
  readonly target: string;
}

export const packageValidate: GoTool = { name: 'package-validate', target: '.' };
export const elasticPackage: GoTool = { name: 'elastic-package', target: 'github.com/elastic/elastic-package' };

/** Why a tool cannot be had on this machine. */
export class NoToolError extends Error {}

/**
 * Builds a tool, or takes the one that an earlier run built from the same sources. The first time takes minutes.
 * @returns path of the program
 * @throws NoToolError
 */
export function buildGoTool({ name, target }: GoTool): string {
  const folder = join(packageRoot(), 'test/support/go', name);
  const program = join(cacheFolder(), `${name}-${hashOf(folder)}`);
  if (existsSync(program)) return program;
  if (spawnSync('go', ['version']).status !== 0) throw new NoToolError('Go is not installed');
  mkdirSync(cacheFolder(), { recursive: true });
  const building = `${program}.${process.pid}`;
  const built = spawnSync('go', ['build', '-trimpath', '-buildvcs=false', '-o', building, target], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (built.status !== 0)
    throw new NoToolError(`go build of test/support/go/${name} failed: ${built.stderr.slice(-2000)}`);
  // Another process may have been as quick; either file is right.
  renameSync(building, program);
  return program;
}

/** The tool, or undefined with a loud word where this machine cannot have it. Where CI=true that is a failure. */
export function findGoTool(tool: GoTool): string | undefined {
  try {
    return buildGoTool(tool);
  } catch (error) {
    if (!(error instanceof NoToolError) || process.env.CI === 'true') throw error;
    process.stderr.write(`\n!!! TESTS WITH test/support/go/${tool.name} ARE SKIPPED !!! ${error.message}\n`);
    return undefined;
  }
}

function cacheFolder(): string {
  return join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'jumpcloud-elastic');
}

function hashOf(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort()) {
    if (/^go\.(?:mod|sum)$|\.go$/.test(name)) hash.update(name).update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex').slice(0, 12);
}
