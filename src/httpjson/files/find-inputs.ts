import { isJsonObject, type JsonObject, type JsonValue, jsonObjects } from '../../core/json.ts';
import type { Findings } from '../findings.ts';
import { expandDottedNames } from '../option-tree.ts';

/** An input of a file, and where it stands. */
export interface FoundInput {
  readonly entry: JsonValue;
  /** Such as `filebeat.inputs[1]`; empty if the whole file is one input. */
  readonly path: string;
}

export interface FoundInputs {
  readonly inputs: readonly FoundInput[];
  /** What the file says beside them, and this engine does not use. */
  readonly ignored: readonly string[];
  /** What it says for all of them. */
  readonly shared: Shared;
  /** Where further files with inputs are. */
  readonly inputFiles: string | undefined;
  /** Elasticsearch, if the file names it as the output. */
  readonly output: FoundOutput | undefined;
}

/** Settings of an output, and where they stand. */
export interface FoundOutput {
  readonly settings: JsonObject;
  /** Such as `output.elasticsearch`. */
  readonly path: string;
  /** `cloud.id` and `cloud.auth` of the whole file. */
  readonly cloud: JsonObject;
}

export interface Shared {
  readonly processors?: JsonValue;
  readonly tags?: JsonValue;
  readonly fields?: JsonValue;
  readonly fields_under_root?: JsonValue;
}

const nothing = { ignored: [], shared: {}, inputFiles: undefined, output: undefined };

/** Finds the inputs of a filebeat.yml, of a policy of Elastic Agent, of a list of inputs; or the file is one input. */
export function findInputs(tree: unknown, findings: Findings): FoundInputs {
  if (Array.isArray(tree)) return { ...nothing, inputs: listed(tree as JsonValue[], '') };
  if (!isJsonObject(tree)) throw findings.invalid('expected inputs of httpjson.');
  const names = Object.keys(tree);
  if (names.some((name) => /^filebeat(\.|$)/.test(name))) return ofFilebeat(tree, findings);
  if (Array.isArray(tree.inputs) && !names.some((name) => /^request(\.|$)/.test(name))) return ofPolicy(tree, findings);
  return { ...nothing, inputs: [{ entry: tree, path: '' }] };
}

function listed(list: readonly JsonValue[], path: string): readonly FoundInput[] {
  return list.map((entry, index) => ({ entry, path: `${path}[${index}]` }));
}

function ofFilebeat(tree: JsonObject, findings: Findings): FoundInputs {
  const { filebeat, output, cloud, ...rest } = expandDottedNames(tree, findings);
  const { processors, tags, fields, fields_under_root } = rest;
  const { inputs = null, config } = isJsonObject(filebeat) ? filebeat : {};
  if (inputs !== null && !Array.isArray(inputs)) throw findings.invalid('filebeat.inputs must be a list.');
  const { path, enabled } = isJsonObject(config) && isJsonObject(config.inputs) ? config.inputs : {};
  const shared = Object.entries({ processors, tags, fields, fields_under_root }).filter(([, value]) => value != null);
  return {
    inputs: listed(inputs ?? [], 'filebeat.inputs'),
    ignored: settingNames(tree).filter((name) => !used.test(name)),
    shared: Object.fromEntries(shared),
    inputFiles: typeof path === 'string' && enabled !== false && enabled !== 'false' ? path : undefined,
    output: isOn(asMap(output).elasticsearch)
      ? { settings: asMap(asMap(output).elasticsearch), path: 'output.elasticsearch', cloud: asMap(cloud) }
      : undefined,
  };
}

const used =
  /^(?:filebeat\.inputs|filebeat\.config\.inputs(?:\..*)?|processors|tags|fields(?:\..*)?|fields_under_root)$/;

/** As they are written, but those inside of filebeat and filebeat.config one by one. */
function settingNames(tree: JsonObject, at = ''): readonly string[] {
  return Object.entries(tree).flatMap(([name, value]) => {
    const path = at === '' ? name : `${at}.${name}`;
    return isJsonObject(value) && /^filebeat(?:\.config)?$/.test(path) ? settingNames(value, path) : [path];
  });
}

/** Of Elastic Agent's own names in an input, those that are no options of httpjson. */
const ofAgent = ['streams', 'name', 'revision', 'meta', 'package_policy_id', 'policy', 'use_output'];

/** Each stream of an input is an input of Filebeat. */
function ofPolicy(tree: JsonObject, findings: Findings): FoundInputs {
  const inputs = (tree.inputs as readonly JsonValue[]).flatMap((input, index): readonly FoundInput[] => {
    const path = `inputs[${index}]`;
    if (!isJsonObject(input)) throw findings.invalid(`${path} must be a map of options.`);
    const own = Object.fromEntries(Object.entries(input).filter(([name]) => !ofAgent.includes(name)));
    if (!Array.isArray(input.streams)) return [{ entry: own, path }];
    const { id: _id, data_stream = {}, ...shared } = own;
    return jsonObjects(input.streams).map((stream, at) => ({
      entry: { ...shared, ...stream, data_stream: { ...asMap(data_stream), ...asMap(stream.data_stream) } },
      path: `${path}.streams[${at}]`,
    }));
  });
  const ignored = Object.keys(tree).filter((name) => name !== 'inputs');
  return { ...nothing, inputs, ignored, output: outputOfPolicy(tree, findings) };
}

/** The one that the inputs use; several cannot be written to at once. */
function outputOfPolicy(tree: JsonObject, findings: Findings): FoundOutput | undefined {
  const outputs = asMap(tree.outputs);
  const used = jsonObjects(tree.inputs as JsonValue).flatMap(({ type, use_output: name = 'default', enabled }) =>
    type === 'httpjson' && enabled !== false ? [String(name)] : [],
  );
  const [name = 'default', ...more] = new Set(used);
  if (more.length > 0) {
    findings.warn(`outputs: the inputs use ${[name, ...more].join(', ')}, and this program writes to one output.`);
    return undefined;
  }
  const settings = asMap(outputs[name]);
  if (settings.type !== 'elasticsearch' || !isOn(settings)) return undefined;
  return { settings: expandDottedNames(settings, findings), path: `outputs.${name}`, cloud: {} };
}

function isOn(settings: JsonValue | undefined): boolean {
  return isJsonObject(settings) && settings.enabled !== false && settings.enabled !== 'false';
}

function asMap(value: JsonValue | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}
