import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { IngestError } from '../../core/errors.ts';

export interface YamlFile {
  /** Path below the root, for messages. */
  readonly file: string;
  readonly text: string;
  readonly value: unknown;
}

/** @throws IngestError JC_SCHEMA_INVALID where the file is not YAML */
export function loadYaml(root: string, file: string): YamlFile {
  const text = readFileSync(`${root}/${file}`, 'utf8');
  try {
    return { file, text, value: load(text) };
  } catch (cause) {
    throw new IngestError('JC_SCHEMA_INVALID', `${file} is not YAML: ${(cause as Error).message}`, { cause });
  }
}

/**
 * The line on which a definition starts; js-yaml keeps no positions.
 * @param from the line to look from, counted from 1
 */
export function findLine(file: YamlFile, pattern: RegExp, from = 1): number {
  const lines = file.text.split('\n');
  for (let i = from - 1; i < lines.length; i++) if (pattern.test(lines[i] as string)) return i + 1;
  return from;
}

/** A literal text as part of a pattern. */
export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
