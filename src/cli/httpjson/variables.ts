import { IngestError } from '../../core/errors.ts';
import { Secret, withoutFileMarks } from '../../core/secret.ts';
import { parseExact } from '../../httpjson/exact-json.ts';
import { type VariableSpec, variableValue } from '../../httpjson/files/integration.ts';
import { readText } from '../../readers/read-text.ts';

/** Names of secrets, but for those that only speak of one: `token_url`, `key_id`. */
const secretName = /key|token|secret|password|passwd|credential/i;
const aboutASecret =
  /(?:url|uri|endpoint|file|path|key_id|name|field|header|type|scheme|ttl|limit|size|length|count)s?$/i;

type Environment = Readonly<Record<string, string | undefined>>;
type Specs = ReadonlyMap<string, VariableSpec>;

/**
 * Reads `--var name=value`: `@file` and `${NAME}` are secrets from a file and from the environment, `true`, `false`,
 * lists and maps are what they say, a name given several times is a list. What a manifest declares has its type.
 * @throws IngestError JC_USAGE, JC_CONFIG_SECRET_MISSING
 */
export function readVariables(
  given: readonly string[],
  environment: Environment,
  specs: Specs = new Map(),
): Readonly<Record<string, unknown>> {
  const variables: Record<string, unknown> = {};
  for (const text of given) {
    const [, name, value] = /^([A-Za-z_][\w.-]*)=(.*)$/s.exec(text) ?? [];
    if (name === undefined || value === undefined) {
      throw new IngestError('JC_USAGE', '--var must be name=value', {
        advice: 'Write --var api_key=@file or --var interval=5m.',
      });
    }
    const read = readValue(name, value, environment, specs.get(name));
    const before = variables[name];
    variables[name] = before === undefined ? read : [before, read].flat();
  }
  return variables;
}

function readValue(name: string, value: string, environment: Environment, spec: VariableSpec | undefined): unknown {
  const hidden = secretOf(name, value, environment);
  if (hidden !== undefined) return spec && !spec.isSecret ? variableValue(hidden, spec) : new Secret(hidden);
  const isPlain = value === 'true' || value === 'false' || aboutASecret.test(name) || /^https?:\/\//.test(value);
  if (spec ? spec.isSecret && value !== '' : secretName.test(name) && !isPlain) {
    throw new IngestError(
      'JC_USAGE',
      `--var ${name}: a secret on the command line is visible in the list of processes`,
      {
        advice: `Write --var ${name}=@FILE, or --var '${name}=\${NAME}' for an environment variable.`,
      },
    );
  }
  if (spec && (spec.type !== 'yaml' || !/^[[{]/.test(value))) return variableValue(value, spec);
  if (value === 'true' || value === 'false') return value === 'true';
  return /^[[{]/.test(value) ? (parseExact(value) ?? value) : value;
}

/** What a file or the environment holds; undefined if the value says neither. */
function secretOf(name: string, value: string, environment: Environment): string | undefined {
  if (value.startsWith('@')) return readSecretFile(name, value.slice(1));
  const variable = /^\$\{?([A-Za-z_]\w*)\}?$/.exec(value)?.[1];
  if (variable === undefined) return undefined;
  const found = withoutFileMarks(environment[variable] ?? '');
  if (!found) throw missing(`--var ${name}: the environment variable ${variable} is not set`);
  return found;
}

function readSecretFile(name: string, path: string): string {
  const file = `--var ${name}: the file ${path}`;
  const text = withoutFileMarks(readText(path, { name: file, code: 'JC_CONFIG_SECRET_MISSING' }));
  if (text === '') throw missing(`${file} is empty`);
  return text;
}

function missing(message: string): IngestError {
  return new IngestError('JC_CONFIG_SECRET_MISSING', message);
}
