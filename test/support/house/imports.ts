import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { packageRoot } from '../../../src/core/package-root.ts';

export interface Import {
  readonly file: string;
  readonly room: string;
  readonly specifier: string;
  /** `type` where nothing of it is left at run time, `dynamic` where it is loaded when it is reached. */
  readonly kind: 'static' | 'type' | 'dynamic';
}

export function filesIn(folder: string, pattern: RegExp): readonly string[] {
  const path = join(packageRoot(), folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => pattern.test(name));
}

export function read(file: string): string {
  return readFileSync(join(packageRoot(), file), 'utf8');
}

/** Folders whose folders are rooms. */
const wings = ['collector', 'mapper', 'install', 'tooling'];

export function roomOf(file: string): string {
  const [, wing = '', room] = file.split('/');
  return room !== undefined && wings.includes(wing) && !room.endsWith('.ts')
    ? `${wing}/${room}`
    : wing.replace(/\.ts$/, '');
}

export function importsOf(file: string): readonly Import[] {
  const text = read(file);
  const room = roomOf(file);
  // A program in a template literal is no import of this file.
  const statements = text
    .replace(/`[^`]*`/g, '``')
    .matchAll(/^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm);
  const dynamic = text.matchAll(/(typeof\s+)?\b(?:import|require)\(\s*['"]([^'"]+)['"]\s*\)/g);
  return [
    ...[...statements].map(
      ([, type, specifier = '']): Import => ({ file, room, specifier, kind: type ? 'type' : 'static' }),
    ),
    ...[...dynamic].map(
      ([, type, specifier = '']): Import => ({ file, room, specifier, kind: type ? 'type' : 'dynamic' }),
    ),
  ];
}

export function targetRoom({ file, specifier }: Import): string {
  return roomOf(posix.join(posix.dirname(file), specifier));
}

export function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** What is loaded with a file: the files it imports at once, and those that these import. */
export function staticClosure(entry: string): readonly string[] {
  const reached = new Set([entry]);
  for (const file of reached) {
    for (const { kind, specifier } of importsOf(file)) {
      if (kind === 'static' && specifier.startsWith('.')) reached.add(posix.join(posix.dirname(file), specifier));
    }
  }
  return [...reached];
}

/** Files that reach themselves by what they import, types included. */
export function circles(sources: readonly string[]): readonly string[] {
  const targets = new Map(
    sources.map((file) => [
      file,
      importsOf(file)
        .filter(({ specifier }) => specifier.startsWith('.'))
        .map(({ specifier }) => posix.join(posix.dirname(file), specifier)),
    ]),
  );
  return sources.filter((file) => {
    const reached = new Set(targets.get(file));
    for (const next of reached) for (const target of targets.get(next) ?? []) reached.add(target);
    return reached.has(file);
  });
}
