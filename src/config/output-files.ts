import { readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { refuseRotatedNames } from './rotated-name.ts';
import type { AccountConfig } from './types.ts';

export interface OtherFiles {
  /** Undefined if the state is not in files. */
  readonly stateFolder: string | undefined;
  /** The configuration and the files of its secrets. */
  readonly settings: readonly string[];
}

/**
 * Whether each account and stream has a file of its own to write to, and nothing else is kept there.
 * @param path may hold {account} and {stream}
 * @param refuse told of each problem
 */
export function checkOutputFiles(
  path: string,
  accounts: readonly AccountConfig[],
  others: OtherFiles,
  refuse: (problem: string) => void,
): void {
  if (accounts.length > 1 && !path.includes('{account}'))
    refuse('several accounts cannot share one NDJSON file; put {account} into its path');
  if (accounts.some(({ streams }) => streams.length > 1) && !path.includes('{stream}'))
    refuse('several streams cannot share one NDJSON file; put {stream} into its path');
  refuseRotatedNames(path, accounts, refuse);
  const files = outputFiles(path, accounts);
  const problem = files.map((file) => problemOf(file, others)).find((one) => one !== undefined);
  if (problem !== undefined) refuse(problem);
}

/** The files that a path stands for. */
export function outputFiles(path: string, accounts: readonly AccountConfig[]): readonly string[] {
  return accounts.flatMap(({ name, streams }) => streams.map((stream) => outputFile(path, name, stream)));
}

/** Whether nothing else is kept where documents about the collector itself go. */
export function checkHealthFile(
  path: string,
  outputs: readonly string[],
  others: OtherFiles,
  refuse: (problem: string) => void,
): void {
  const real = realPath(path);
  const problem = outputs.some((other) => realPath(other) === real)
    ? `${path} is an output file of events or users; name another file`
    : problemOf(path, others);
  if (problem !== undefined) refuse(problem);
}

/** @param path may hold {account} and {stream} */
export function outputFile(path: string, account: string, stream: string): string {
  return path.replaceAll('{account}', account).replaceAll('{stream}', stream);
}

function problemOf(file: string, { stateFolder, settings }: OtherFiles): string | undefined {
  if (isFolder(file)) return `${file} is a folder; name a file in it, such as ${join(file, 'events.ndjson')}`;
  const real = realPath(file);
  if (settings.some((other) => realPath(other) === real))
    return `${file} is read as a setting; the output needs a file of its own`;
  if (stateFolder !== undefined && isInside(real, realPath(stateFolder)))
    return `the file ${file} is inside the state folder ${stateFolder}; name a file outside of it, or another state folder`;
  return undefined;
}

function isFolder(path: string): boolean {
  if (/[\\/]$/.test(path) || /^\.{1,2}$/.test(basename(path))) return true;
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function isInside(file: string, folder: string): boolean {
  const way = relative(folder, file);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === file);
}

/** As many links as Linux follows. */
const mostLinks = 40;

/** Where links lead, even if nothing is there yet: who writes to such a link makes what it leads to. */
export function realPath(path: string, links = mostLinks): string {
  const whole = resolve(path);
  try {
    return realpathSync(whole);
  } catch {
    const parent = dirname(whole);
    if (parent === whole) return whole;
    const folder = realPath(parent, links);
    const target = links > 0 ? linkTarget(join(folder, basename(whole))) : undefined;
    return target === undefined ? join(folder, basename(whole)) : realPath(resolve(folder, target), links - 1);
  }
}

function linkTarget(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}
