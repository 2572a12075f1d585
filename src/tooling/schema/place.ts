import type { KeyPath } from '../../readers/yaml.ts';
import type { YamlFile } from './load-yaml.ts';

export interface Place {
  readonly path: KeyPath;
  /** The dotted names on the way to it, for people; empty for the whole file. */
  readonly name: string;
}

/** Where a JSON pointer leads in a file. */
export function placeOf(file: YamlFile, pointer: string): Place {
  const names: string[] = [];
  const path: (string | number)[] = [];
  let value: unknown = file.value;
  const segments = segmentsOf(pointer);
  for (const [depth, segment] of segments.entries()) {
    const isItem = Array.isArray(value);
    value = (value as Readonly<Record<string, unknown>>)[segment];
    path.push(isItem ? Number(segment) : segment);
    const name = isItem ? (value as { name?: unknown } | null)?.name : segment;
    const isInner = !isItem && name === 'fields' && depth < segments.length - 1;
    if (typeof name === 'string' && !isInner) names.push(name);
  }
  return { path, name: names.join('.') };
}

function segmentsOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}
