import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import ignore from '@balena/dockerignore';
import { packageRoot } from '../../src/core/package-root.ts';

export interface Instruction {
  readonly name: string;
  readonly rest: string;
}

export interface Copy {
  /** The stage, or undefined for the build context. */
  readonly from: string | undefined;
  readonly sources: readonly string[];
  readonly target: string;
}

const root = packageRoot();
// Its types say that the function is a property of itself; it is the module.
const dockerignore = ignore as unknown as typeof ignore.default;
const readDeploy = (name: string): string => readFileSync(join(root, 'deploy', name), 'utf8');

/** The instructions of the Containerfile, with the arguments before the first FROM put in. */
export function readContainerfile(): readonly Instruction[] {
  const all = readDeploy('Containerfile')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, name = line, rest = ''] = /^([A-Z]+) (.*)$/.exec(line) ?? [];
      return { name, rest };
    });
  const values = new Map(
    all.flatMap(({ name, rest }) => (name === 'ARG' ? [rest.split('=') as [string, string]] : [])),
  );
  return all.map(({ name, rest }) => ({
    name,
    rest: name === 'FROM' ? rest.replaceAll(/\$\{(\w+)\}/g, (_, key: string) => values.get(key) ?? '') : rest,
  }));
}

/** The stages, each with its own instructions, in order. */
export function stagesOf(instructions: readonly Instruction[]): readonly (readonly Instruction[])[] {
  const starts = instructions.flatMap(({ name }, index) => (name === 'FROM' ? [index] : []));
  return starts.map((start, index) => instructions.slice(start, starts[index + 1]));
}

export function copyOf({ rest }: Instruction): Copy {
  const words = rest.split(' ');
  const from = words[0]?.startsWith('--from=') ? words.shift()?.slice('--from='.length) : undefined;
  return { from, sources: words.slice(0, -1), target: words.at(-1) ?? '' };
}

/** Whether a path of the checkout is in the build context, as Docker reads the ignore file. */
export function contextFilter(ignoreFile = readDeploy('Containerfile.dockerignore')): (path: string) => boolean {
  return dockerignore().add(ignoreFile).createFilter();
}

/** A file itself, or every file of a folder. */
export function filesOf(source: string): readonly string[] {
  if (!statSync(join(root, source)).isDirectory()) return [source];
  return readdirSync(join(root, source), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replace(/^\//, ''));
}
