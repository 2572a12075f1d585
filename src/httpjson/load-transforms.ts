import { isJsonObject, type JsonObject, type JsonValue } from '../core/json.ts';
import { compileTemplate } from '../gotemplate/template.ts';
import { type CheckContext, checkOptions, unknownOption } from './check-options.ts';
import type { Transform, TransformTarget, ValueTemplate, ValueTransform } from './config.ts';
import type { Findings } from './findings.ts';
import { type OptionSection, optionSection } from './option-section.ts';
import { type OptionTable, value } from './option-spec.ts';

const text = value('string');
const flag = value('boolean');
const settings: OptionTable = {
  target: text,
  value: text,
  default: text,
  value_type: value('string', { oneOf: ['string', 'int', 'json'] }),
  fail_on_template_error: flag,
  do_not_log_failure: flag,
};
const actions: Readonly<Record<string, OptionTable>> = { set: settings, append: settings, delete: { target: text } };

/**
 * Compiles a list of transforms.
 * @param path the option that holds the list
 * @throws IngestError JC_HTTPJSON_INVALID, JC_TEMPLATE_SYNTAX
 */
export function loadTransforms(list: JsonValue | undefined, path: string, context: CheckContext): readonly Transform[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap(
    (entry: JsonValue, index) => context.findings.read(() => loadTransform(entry, `${path}[${index}]`, context)) ?? [],
  );
}

/** Transforms of what was received, which reach nothing but the body. */
export function loadBodyTransforms(
  list: JsonValue | undefined,
  path: string,
  context: CheckContext,
): readonly Transform[] {
  const transforms = loadTransforms(list, path, context);
  for (const transform of transforms) {
    if (transform.target.kind !== 'body') {
      throw context.findings.invalid(`${transform.place}: only body can be the target here.`);
    }
  }
  return transforms;
}

/** @returns undefined if the findings tell why */
function loadTransform(entry: JsonValue, path: string, context: CheckContext): Transform | undefined {
  const { findings } = context;
  const [action = '', ...more] = isJsonObject(entry) ? Object.keys(entry) : [];
  const place = `${path}.${action}`;
  const names = Object.keys(actions);
  if (action === '' || more.length > 0) throw findings.invalid(`${path} must hold exactly one of ${names.join(', ')}.`);
  if (!names.includes(action)) unknownOption(action, place, names, { findings, strict: true });
  const options = (entry as JsonObject)[action];
  if (!isJsonObject(options)) throw findings.invalid(`${place} must hold options.`);
  const values = checkOptions(options, actions[action] ?? {}, { ...context, at: place });
  if (findings.hasRefused(place)) return undefined;
  const { get, refuse } = optionSection(values, place, context);
  const targetText = get<string>('target') ?? '';
  const target = parseTarget(targetText);
  if (!target || (target.kind === 'url' && action !== 'set')) {
    const known = `body.<path>, header.<name>, url.params.<name>${action === 'set' ? ' or url.value' : ''}`;
    throw refuse(`.target: "${targetText}" is not a target. Write ${known}.`);
  }
  const about = { place: `${place} ${targetText}`, target };
  if (action === 'delete') return { kind: 'delete', ...about };
  const valueType = (get<string>('value_type')?.toLowerCase() ?? 'string') as ValueTransform['valueType'];
  if (valueType !== 'string' && target.kind !== 'body') {
    throw refuse('.value_type: only body can hold anything but text.');
  }
  return {
    kind: action === 'set' ? 'set' : 'append',
    ...about,
    value: loadValue(get, place, findings),
    valueType,
    failOnTemplateError: get('fail_on_template_error') ?? false,
    doNotLogFailure: get('do_not_log_failure') ?? false,
  };
}

/** Compiles the `value` and `default` of a set, an append or a cursor field. */
export function loadValue(get: OptionSection['get'], place: string, findings: Findings): ValueTemplate {
  const fallback = get<string>('default');
  return {
    template: compileTemplate(get<string>('value') ?? '', findings.place(`${place}.value`)),
    fallback: fallback === undefined ? undefined : compileTemplate(fallback, findings.place(`${place}.default`)),
  };
}

function parseTarget(text: string): TransformTarget | undefined {
  if (text === 'url.value') return { kind: 'url' };
  const match = /^(header|body|url\.params)\.(.+)$/s.exec(text);
  const name = match?.[2] ?? '';
  if (name === '') return undefined;
  if (match?.[1] === 'header') return { kind: 'header', name };
  return match?.[1] === 'body' ? { kind: 'body', path: name.split('.') } : { kind: 'param', name };
}
