import { IngestError } from '../core/errors.ts';
import { isJsonObject, type JsonValue } from '../core/json.ts';
import { Secret, withoutFileMarks } from '../core/secret.ts';
import { newStandIn } from '../gotemplate/stand-in.ts';
import type { HttpjsonConfig } from './config.ts';
import { Findings } from './findings.ts';
import { loadHttpjsonTree } from './load-config.ts';
import { renderStream } from './render-stream.ts';
import { parseYaml } from './yaml.ts';

export interface LoadInputsOptions {
  /** The file, for messages. */
  readonly source: string;
  /** Given where the text is a stream template of an integration; secrets as Secret. */
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Where `${NAME}` is looked up. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export interface LoadedInputs {
  readonly inputs: readonly HttpjsonConfig[];
  /** Settings of the file that concern other parts of Filebeat. */
  readonly ignored: readonly string[];
}

/** What ends up in events, or decides about the input itself: no place for a secret. */
const plainOptions = new Set([
  'type',
  'id',
  'enabled',
  'interval',
  'compatibility',
  'tags',
  'fields',
  'fields_under_root',
  'keep_null',
  'processors',
  'pipeline',
  'index',
]);

/** Settings of a filebeat.yml beside its inputs that would change what is collected or how it looks. */
const meaningful = /^(processors|tags|fields|fields_under_root|filebeat\.(modules|config|autodiscover)(\..*)?)$/;

/**
 * Reads the httpjson inputs of a filebeat.yml, a list of inputs, a single input, or a stream template of an integration.
 * @throws IngestError JC_CONFIG_UNREADABLE, JC_HTTPJSON_*, JC_TEMPLATE_SYNTAX, JC_CONFIG_SECRET_MISSING
 */
export function loadHttpjsonInputs(text: string, options: LoadInputsOptions): LoadedInputs {
  const { source, variables } = options;
  const rendered = variables ? renderStream(text, variables, { source }) : { yaml: text, secrets: new Map() };
  const tree = parseYaml(rendered.yaml, source);
  const findings = new Findings(source);
  const { list, ignored } = findInputs(tree, findings);
  const secrets = new Map<string, Secret>(rendered.secrets);
  const inputs = list.map((entry, index) => {
    const own = new Findings(list.length === 1 ? source : `${source}: input ${index + 1}`, findings);
    return own.read(() => loadInput(entry, own, options.environment, secrets));
  });
  findings.settle();
  refuseTwins(inputs);
  return { inputs, ignored };
}

function loadInput(
  entry: JsonValue,
  findings: Findings,
  environment: LoadInputsOptions['environment'],
  secrets: Map<string, Secret>,
): HttpjsonConfig {
  if (!isJsonObject(entry)) throw findings.invalid('an input must be a map of options.');
  const type = entry.type ?? 'httpjson';
  if (type !== 'httpjson') throw findings.unsupported(`this engine runs inputs of type httpjson, not ${type}.`);
  const resolved = Object.entries(entry).map(([name, value]) => {
    const isPlain = plainOptions.has(name.split('.')[0] ?? '');
    const place = `${findings.source}: ${name}`;
    return [name, resolveReferences(value, place, environment, isPlain ? undefined : secrets)] as const;
  });
  return loadHttpjsonTree(Object.fromEntries(resolved), findings, secrets);
}

function findInputs(tree: unknown, findings: Findings): { list: readonly JsonValue[]; ignored: readonly string[] } {
  if (Array.isArray(tree)) return { list: tree as JsonValue[], ignored: [] };
  if (!isJsonObject(tree)) throw findings.invalid('expected inputs of httpjson.');
  const filebeat = isJsonObject(tree.filebeat) ? tree.filebeat : {};
  const list = tree['filebeat.inputs'] ?? filebeat.inputs;
  if (list === undefined) return { list: [tree], ignored: [] };
  if (!Array.isArray(list)) throw findings.invalid('filebeat.inputs must be a list.');
  const names = [
    ...Object.keys(tree).filter((name) => name !== 'filebeat' && name !== 'filebeat.inputs'),
    ...Object.keys(filebeat)
      .filter((name) => name !== 'inputs')
      .map((name) => `filebeat.${name}`),
  ];
  const refused = names.find((name) => meaningful.test(name));
  if (refused !== undefined) {
    throw findings.unsupported(`the setting ${refused} beside the inputs is not supported; put it into the inputs.`);
  }
  return { list: list as JsonValue[], ignored: names };
}

/** `${NAME}`, `${NAME:default}` and `${NAME:?message}`; what may be a secret becomes a stand-in. */
function resolveReferences(
  value: JsonValue,
  place: string,
  environment: LoadInputsOptions['environment'],
  secrets: Map<string, Secret> | undefined,
): JsonValue {
  if (Array.isArray(value)) {
    return value.map((entry: JsonValue) => resolveReferences(entry, place, environment, secrets));
  }
  if (isJsonObject(value)) {
    const entries = Object.entries(value).map(
      ([name, inner]) => [name, resolveReferences(inner, `${place}.${name}`, environment, secrets)] as const,
    );
    return Object.fromEntries(entries);
  }
  if (typeof value !== 'string' || !value.includes('${')) return value;
  return value.replace(/\$\{([^}:]+)(?::([^}]*))?\}/g, (_whole, name: string, fallback?: string) => {
    const found = environment[name] ?? (fallback?.startsWith('?') ? undefined : fallback);
    if (found === undefined) {
      throw new IngestError('JC_CONFIG_SECRET_MISSING', `${place}: the environment variable ${name} is not set`);
    }
    if (!secrets || found === '') return found;
    const token = newStandIn();
    secrets.set(token, new Secret(withoutFileMarks(found)));
    return token;
  });
}

/** What tells the cursor of an input from those of others. */
export function inputKey({ id, request }: HttpjsonConfig): string {
  return id === undefined ? `httpjson::${request.url}` : `httpjson::${id}::${request.url}`;
}

function refuseTwins(inputs: readonly HttpjsonConfig[]): void {
  const seen = new Set<string>();
  for (const input of inputs) {
    if (!input.enabled) continue;
    const key = inputKey(input);
    if (seen.has(key))
      throw new Findings(input.source).invalid('another input has the same id and URL; give each an id of its own.');
    seen.add(key);
  }
}
