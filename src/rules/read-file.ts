import type { JsonValue } from '../core/json.ts';
import { Secret } from '../core/secret.ts';
import { readText } from '../readers/read-text.ts';
import type { ReadContext, Reader } from '../readers/readers.ts';
import { type KeyPath, readYaml, type Yaml } from '../readers/yaml.ts';

/** What is wrong, and where. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** A file that rules are made of, with a place for what is wrong in it. */
export interface SourceFile extends ReadContext {
  readonly value: JsonValue;
  readonly file: string;
  readonly problems: readonly Problem[];
  lineOf(path: KeyPath): number;
}

export function formatProblem({ file, line, message }: Problem): string {
  return `${file}:${line} ${message}`;
}

/**
 * @param file how messages call it
 * @throws IngestError JC_RULE_INVALID if it cannot be read or is not YAML
 */
export function openFile(path: string, file: string): SourceFile {
  return openText(readText(path, { code: 'JC_RULE_INVALID' }), file);
}

/** @throws IngestError JC_RULE_INVALID if it is not YAML */
export function openText(text: string, file: string): SourceFile {
  const yaml: Yaml = readYaml(text, file, { code: 'JC_RULE_INVALID' });
  const problems: Problem[] = [];
  return {
    value: yaml.value,
    file,
    problems,
    lineOf: yaml.lineOf,
    problem: (path, message) => problems.push({ file, line: yaml.lineOf(path), message }),
    secret: (text) => new Secret(text),
  };
}

/** The whole file; undefined after noting a problem. */
export function readWhole<T>(source: SourceFile, read: Reader<T>): T | undefined {
  const value = read(source.value, [], source);
  return source.problems.length > 0 ? undefined : value;
}
