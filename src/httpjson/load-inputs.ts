import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { IngestError } from '../core/errors.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../core/json.ts';
import { Secret, withoutFileMarks } from '../core/secret.ts';
import { newStandIn } from '../gotemplate/stand-in.ts';
import type { HttpjsonConfig } from './config.ts';
import { mapLeaves } from './draft-value.ts';
import { type FoundInputs, type FoundOutput, findInputs } from './files/find-inputs.ts';
import { matchFiles } from './files/match-files.ts';
import { loadOutput, type OutputSettings } from './files/output-settings.ts';
import { sharedSettings } from './files/shared-settings.ts';
import { Findings, type LineOf } from './findings.ts';
import { loadHttpjsonTree } from './load-config.ts';
import { readOption } from './option-values.ts';
import { renderStream } from './render-stream.ts';
import { SecretTokens } from './secret-tokens.ts';
import { readInputYaml } from './yaml.ts';

export interface LoadInputsOptions {
  /** The file, for messages. */
  readonly source: string;
  /** Given where the text is a stream template of an integration; secrets as Secret. */
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Of an input that has none, so that its cursor is not that of another one. */
  readonly id?: string;
  /** Of the data stream of an input that names none. */
  readonly dataset?: string;
  /** Where `${NAME}` is looked up. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export interface LoadedInputs {
  readonly inputs: readonly HttpjsonConfig[];
  /** Settings of the file that concern other parts of Filebeat. */
  readonly ignored: readonly string[];
  /** About the file; those of an input are with it. */
  readonly warnings: readonly string[];
  /** Reads what the file says of its Elasticsearch; undefined if it says nothing. Throws as `loadHttpjsonInputs` does. */
  readonly output?: (() => LoadedOutput) | undefined;
}

interface LoadedOutput {
  readonly settings: OutputSettings;
  readonly warnings: readonly string[];
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
  'data_stream',
]);

/**
 * Reads the httpjson inputs of a filebeat.yml and of the files that it names, of a policy of Elastic Agent, of a list of
 * inputs, of a single input, or of a stream template of an integration.
 * @throws IngestError JC_CONFIG_UNREADABLE, JC_HTTPJSON_*, JC_TEMPLATE_SYNTAX, JC_CONFIG_SECRET_MISSING; one error for
 *   everything that is refused
 */
export function loadHttpjsonInputs(text: string, options: LoadInputsOptions): LoadedInputs {
  const { source, variables } = options;
  const rendered = variables ? renderStream(text, variables, { source }) : { yaml: text, secrets: new Map() };
  const file = readFile(rendered.yaml, source, 'templateLine' in rendered ? rendered.templateLine : undefined);
  const top = new Findings(source, undefined, file.lineOf);
  const found = findInputs(file.tree, top);
  const files = [{ ...file, ...found }, ...moreFiles(found.inputFiles, source, top)];
  const secrets = new Map<string, Secret>(rendered.secrets);
  const isOne = files.reduce((sum, { inputs }) => sum + inputs.length, 0) === 1;
  const ignored = files.flatMap((each) => each.ignored);
  const others: IngestError[] = [];
  const loaded = files.flatMap(({ name, inputs, lineOf }) =>
    inputs.flatMap(({ entry, path }, index) => {
      const lines = (option: string) => lineOf(path === '' ? option : `${path}.${option}`);
      const isOff = isJsonObject(entry) && readOption('boolean', entry.enabled ?? true) === false;
      // What is wrong with an input that is off, such as an example, concerns nobody; Filebeat does not look at it.
      const own = new Findings(isOne ? name : `${name}: input ${index + 1}`, isOff ? undefined : top, lines);
      const type = isJsonObject(entry) ? (entry.type ?? 'httpjson') : 'httpjson';
      if (type !== 'httpjson') {
        others.push(own.unsupported(`this engine runs inputs of type httpjson, not ${type}.`));
        ignored.push(`an input of type ${type}`);
        return [];
      }
      const config = own.read(() => loadInput(entry, own, options, secrets));
      if (!isOff || own.isClean) return [config];
      ignored.push('an input that is not enabled');
      return [];
    }),
  );
  const shared = top.read(() => sharedSettings(found.shared, top));
  // A file that has nothing for this engine is the wrong file.
  if (loaded.length === 0 && others[0]) throw others[0];
  top.settle();
  const inputs = loaded.map(shared.apply);
  refuseTwins(inputs);
  return {
    inputs,
    ignored: [...new Set([...ignored, ...shared.ignored])],
    warnings: top.warnings,
    output: found.output && outputLoader(found.output, file, options.environment),
  };
}

/** Whoever names another output need not hear what is wrong with this one. */
function outputLoader(output: FoundOutput, { name, lineOf }: ReadFile, environment: LoadInputsOptions['environment']) {
  return (): LoadedOutput => {
    const findings = new Findings(name, undefined, lineOf);
    const secrets = new Map<string, Secret>();
    const resolve = (value: JsonObject, place: string): JsonObject =>
      resolveReferences(value, place, findings, environment, secrets) as JsonObject;
    const found = { ...output, settings: resolve(output.settings, output.path), cloud: resolve(output.cloud, 'cloud') };
    const settings = findings.read(() => loadOutput(found, { findings, tokens: new SecretTokens(secrets) }));
    findings.settle();
    return { settings, warnings: findings.warnings };
  };
}

interface ReadFile {
  readonly name: string;
  readonly tree: unknown;
  readonly lineOf: LineOf;
}

/** @param lineAt where a line of the text stands in the file, if it was rendered */
function readFile(text: string, name: string, lineAt?: (line: number) => number | undefined): ReadFile {
  const { value, lineOf } = readInputYaml(text, name, lineAt ? { lineAt } : {});
  const keys = (path: string): (string | number)[] =>
    [...path.matchAll(/[^.[\]]+/g)].map(([part]) => (/^\d+$/.test(part) ? Number(part) : part));
  const line = (path: string): number => lineOf(keys(path));
  return { name, tree: value, lineOf: lineAt ? (path) => lineAt(line(path)) : line };
}

/** The files of `filebeat.config.inputs`; each is a list of inputs. */
function moreFiles(
  pattern: string | undefined,
  source: string,
  findings: Findings,
): readonly (ReadFile & Pick<FoundInputs, 'inputs' | 'ignored'>)[] {
  if (pattern === undefined) return [];
  const folder = dirname(source);
  const names = matchFiles(
    pattern.replace(/^\$\{path\.config\}/, () => resolve(folder)),
    folder,
  );
  if (names.length === 0) findings.warn(`filebeat.config.inputs.path: no file is there: ${pattern}`);
  return names.flatMap(
    (name) =>
      findings.read(() => {
        const file = readFile(readFileSync(name, 'utf8'), name);
        return [{ ...file, ...findInputs(file.tree ?? [], new Findings(name, findings, file.lineOf)) }];
      }) ?? [],
  );
}

function loadInput(
  entry: JsonValue,
  findings: Findings,
  { environment, id, dataset }: LoadInputsOptions,
  secrets: Map<string, Secret>,
): HttpjsonConfig {
  if (!isJsonObject(entry)) throw findings.invalid('an input must be a map of options.');
  const resolved: [string, JsonValue][] = [];
  const namesDataStream = Object.keys(entry).some((name) => /^data_stream(\.|$)/.test(name));
  const given = {
    ...(id === undefined ? {} : { id }),
    ...(dataset === undefined || namesDataStream ? {} : { data_stream: { dataset } }),
    ...entry,
  };
  for (const [name, value] of Object.entries(given)) {
    const isPlain = plainOptions.has(name.split('.')[0] ?? '');
    findings.check(name, () => {
      resolved.push([name, resolveReferences(value, name, findings, environment, isPlain ? undefined : secrets)]);
    });
  }
  return loadHttpjsonTree(Object.fromEntries(resolved), findings, secrets);
}

/** `${NAME}`, `${NAME:default}` and `${NAME:?message}`; what may be a secret becomes a stand-in. */
function resolveReferences(
  value: JsonValue,
  place: string,
  findings: Findings,
  environment: LoadInputsOptions['environment'],
  secrets: Map<string, Secret> | undefined,
): JsonValue {
  return mapLeaves(
    value,
    (leaf, path) => {
      if (typeof leaf !== 'string') return leaf;
      return leaf.replace(/\$\{([^}:]+)(?::([^}]*))?\}/g, (_whole, given: string, fallback?: string) => {
        // As Elastic Agent writes it.
        const name = given.replace(/^env\./, '');
        const found = environment[name] ?? (fallback?.startsWith('?') ? undefined : fallback);
        if (found === undefined) {
          throw new IngestError(
            'JC_CONFIG_SECRET_MISSING',
            `${findings.place(path)}: the environment variable ${name} is not set, and a keystore of Filebeat is not read`,
          );
        }
        if (!secrets || found === '') return found;
        const token = newStandIn();
        secrets.set(token, new Secret(withoutFileMarks(found)));
        return token;
      });
    },
    place,
  ) as JsonValue;
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
