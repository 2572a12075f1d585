import { isJsonObject, type JsonObject, type JsonValue } from '../core/json.ts';
import { compileTemplate, type Template } from '../gotemplate/template.ts';
import { unknownOption } from './check-options.ts';
import type { Transform, TransformTarget, ValueTemplate } from './config.ts';
import type { Findings } from './findings.ts';
import { readOption, typeNames } from './option-values.ts';

const actions = ['set', 'append', 'delete'];
const settings = ['target', 'value', 'default', 'value_type', 'fail_on_template_error', 'do_not_log_failure'];

/**
 * Compiles a list of transforms.
 * @param path the option that holds the list
 * @throws IngestError JC_HTTPJSON_INVALID, JC_TEMPLATE_SYNTAX
 */
export function loadTransforms(list: JsonValue | undefined, path: string, findings: Findings): readonly Transform[] {
  if (!Array.isArray(list)) return [];
  return list.map((entry: JsonValue, index) =>
    findings.read(() => loadTransform(entry, `${path}[${index}]`, findings)),
  );
}

/** Transforms of what was received, which reach nothing but the body. */
export function loadBodyTransforms(
  list: JsonValue | undefined,
  path: string,
  findings: Findings,
): readonly Transform[] {
  const transforms = loadTransforms(list, path, findings);
  for (const transform of transforms) {
    // What was refused above is not there.
    if (transform && transform.target.kind !== 'body') {
      throw findings.invalid(`${transform.place}: only body can be the target here.`);
    }
  }
  return transforms;
}

function loadTransform(entry: JsonValue, path: string, findings: Findings): Transform {
  const names = isJsonObject(entry) ? Object.keys(entry) : [];
  const [action = ''] = names;
  if (names.length !== 1) throw findings.invalid(`${path} must hold exactly one of ${actions.join(', ')}.`);
  if (!actions.includes(action)) unknownOption(action, `${path}.${action}`, actions, { findings, strict: true });
  const options = (entry as JsonObject)[action];
  const place = `${path}.${action}`;
  if (!isJsonObject(options)) throw findings.invalid(`${place} must hold options.`);
  const known = action === 'delete' ? ['target'] : settings;
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) unknownOption(name, `${place}.${name}`, known, { findings });
  }
  const targetText = textOption(options, 'target', place, findings) ?? '';
  const target = parseTarget(targetText);
  if (!target || (target.kind === 'url' && action !== 'set')) {
    throw findings.invalid(
      `${place}.target: "${targetText}" is no target. Write body.<path>, header.<name>, url.params.<name>${
        action === 'set' ? ' or url.value' : ''
      }.`,
    );
  }
  if (action === 'delete') return { kind: 'delete', place: `${place} ${targetText}`, target };
  const valueType = textOption(options, 'value_type', place, findings) ?? 'string';
  if (valueType !== 'string' && valueType !== 'int' && valueType !== 'json') {
    throw findings.invalid(`${place}.value_type must be one of string, int, json, not "${valueType}".`);
  }
  if (valueType !== 'string' && target.kind !== 'body') {
    throw findings.invalid(`${place}.value_type: only body can hold anything but text.`);
  }
  return {
    kind: action === 'set' ? 'set' : 'append',
    place: `${place} ${targetText}`,
    target,
    value: loadValue(options, place, findings),
    valueType,
    failOnTemplateError: flagOption(options, 'fail_on_template_error', false, place, findings),
    doNotLogFailure: flagOption(options, 'do_not_log_failure', false, place, findings),
  };
}

/** Compiles the `value` and `default` of a set, an append or a cursor field. */
export function loadValue(options: JsonObject, place: string, findings: Findings): ValueTemplate {
  const compile = (name: string): Template | undefined => {
    const text = textOption(options, name, place, findings);
    return text === undefined ? undefined : compileTemplate(text, findings.place(`${place}.${name}`));
  };
  return {
    template: compile('value') ?? compileTemplate('', findings.place(`${place}.value`)),
    fallback: compile('default'),
  };
}

export function flagOption(
  options: JsonObject,
  name: string,
  fallback: boolean,
  place: string,
  findings: Findings,
): boolean {
  const value = options[name] ?? null;
  if (value === null) return fallback;
  const read = readOption('boolean', value);
  if (typeof read !== 'boolean') throw findings.invalid(`${place}.${name} must be ${typeNames.boolean}.`);
  return read;
}

export function textOption(options: JsonObject, name: string, place: string, findings: Findings): string | undefined {
  const value = options[name] ?? null;
  if (value === null) return undefined;
  const read = readOption('string', value);
  if (typeof read !== 'string') throw findings.invalid(`${place}.${name} must be ${typeNames.string}.`);
  return read;
}

function parseTarget(text: string): TransformTarget | undefined {
  if (text === 'url.value') return { kind: 'url' };
  const match = /^(header|body|url\.params)\.(.+)$/s.exec(text);
  const name = match?.[2] ?? '';
  if (name === '') return undefined;
  if (match?.[1] === 'header') return { kind: 'header', name };
  return match?.[1] === 'body' ? { kind: 'body', path: name.split('.') } : { kind: 'param', name };
}
