import { escapePattern, findLine, type YamlFile } from './load-yaml.ts';

export interface Place {
  readonly line: number;
  /** The dotted names on the way to it, for people; empty for the whole file. */
  readonly name: string;
}

/** Where a JSON pointer leads in a file; js-yaml keeps no positions, so names are looked for from the outside in. */
export function placeOf(file: YamlFile, pointer: string): Place {
  const names: string[] = [];
  let value = file.value;
  let line = 1;
  const segments = segmentsOf(pointer);
  for (const [depth, segment] of segments.entries()) {
    const isItem = Array.isArray(value);
    value = (value as Readonly<Record<string, unknown>>)[segment];
    if (depth === 0 && isItem) line = lineOfItem(file, Number(segment));
    const name = isItem ? (value as { name?: unknown } | null)?.name : segment;
    const isInner = !isItem && name === 'fields' && depth < segments.length - 1;
    if (typeof name !== 'string' || isInner) continue;
    names.push(name);
    if (depth > 0 || !isItem) line = findLine(file, isItem ? namePattern(name) : keyPattern(name), line);
  }
  return { line, name: names.join('.') };
}

/** Finds the line of a key, of an item of a list too. */
export function keyPattern(key: string): RegExp {
  return new RegExp(`^\\s*(?:- )?(?:.*\\{.*)?['"]?${escapePattern(key)}['"]?:`);
}

function namePattern(name: string): RegExp {
  return new RegExp(`^\\s*- \\{?name: ['"]?${escapePattern(name)}['"]?\\s*(?:,|$)`);
}

/** The line on which an item of the outermost list starts. */
function lineOfItem({ text }: YamlFile, index: number): number {
  const lines = text.split('\n');
  let seen = -1;
  return lines.findIndex((line) => line.startsWith('- ') && ++seen === index) + 1;
}

function segmentsOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}
