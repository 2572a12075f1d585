import { readFileSync } from 'node:fs';
import { IngestError, systemErrorCode } from '../../core/errors.ts';
import { Secret, withoutFileMarks } from '../../core/secret.ts';
import { parseExact } from '../../httpjson/exact-json.ts';

const secretName = /key|token|secret|password|passwd|credential/i;

/**
 * Reads `--var name=value`: `@file` and `${NAME}` are secrets from a file and from the environment, `true`, `false`,
 * lists and maps are what they say, a name given several times is a list.
 * @throws IngestError JC_USAGE, JC_CONFIG_SECRET_MISSING
 */
export function readVariables(
  given: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, unknown>> {
  const variables: Record<string, unknown> = {};
  for (const text of given) {
    const [, name, value] = /^([A-Za-z_][\w.-]*)=(.*)$/s.exec(text) ?? [];
    if (name === undefined || value === undefined) {
      throw new IngestError('JC_USAGE', '--var must be name=value', {
        advice: 'Write --var api_key=@file or --var interval=5m.',
      });
    }
    const read = readValue(name, value, environment);
    const before = variables[name];
    variables[name] = before === undefined ? read : [...(Array.isArray(before) ? before : [before]), read];
  }
  return variables;
}

function readValue(name: string, value: string, environment: Readonly<Record<string, string | undefined>>): unknown {
  if (value.startsWith('@')) return new Secret(readSecretFile(name, value.slice(1)));
  const variable = /^\$\{?([A-Za-z_]\w*)\}?$/.exec(value)?.[1];
  if (variable !== undefined) {
    const found = withoutFileMarks(environment[variable] ?? '');
    if (!found) throw missing(`--var ${name}: the environment variable ${variable} is not set`);
    return new Secret(found);
  }
  if (secretName.test(name)) {
    throw new IngestError('JC_USAGE', `--var ${name}: a secret on the command line is seen in the list of processes`, {
      advice: `Write --var ${name}=@FILE, or --var '${name}=\${NAME}' for an environment variable.`,
    });
  }
  if (value === 'true' || value === 'false') return value === 'true';
  return /^[[{]/.test(value) ? (parseExact(value) ?? value) : value;
}

function readSecretFile(name: string, path: string): string {
  try {
    const text = withoutFileMarks(readFileSync(path, 'utf8'));
    if (text !== '') return text;
  } catch (error) {
    throw missing(`--var ${name}: the file ${path} cannot be read (${systemErrorCode(error) ?? 'unknown reason'})`);
  }
  throw missing(`--var ${name}: the file ${path} is empty`);
}

function missing(message: string): IngestError {
  return new IngestError('JC_CONFIG_SECRET_MISSING', message);
}
