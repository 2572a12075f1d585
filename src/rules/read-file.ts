import { IngestError } from '../core/errors.ts';
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
 * @throws IngestError JC_RULE_INVALID if it cannot be read
 */
export function openFile(path: string, file: string): SourceFile {
  return openText(readText(path, { code: 'JC_RULE_INVALID' }), file);
}

/** What is not YAML is noted as a problem, and has no value. */
function openText(text: string, file: string): SourceFile {
  const problems: Problem[] = [];
  const yaml = tryYaml(text, file, problems);
  return {
    value: yaml.value,
    file,
    problems,
    lineOf: yaml.lineOf,
    problem: (path, message) => void problems.push({ file, line: yaml.lineOf(path), message }),
    secret: (text) => new Secret(text),
  };
}

function tryYaml(text: string, file: string, problems: Problem[]): Yaml {
  try {
    return readYaml(text, file, { code: 'JC_RULE_INVALID' });
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    const [, line = '1', message = error.message.slice(file.length).replace(/^: /, '')] =
      /^:(\d+): (.*)$/s.exec(error.message.slice(file.length)) ?? [];
    problems.push({ file, line: Number(line), message });
    return { value: null, lineOf: () => Number(line) };
  }
}

/** The whole file; undefined after noting a problem. */
export function readWhole<T>(source: SourceFile, read: Reader<T>): T | undefined {
  if (source.problems.length > 0) return undefined;
  const value = read(source.value, [], source);
  return source.problems.length > 0 ? undefined : value;
}
