import { isJsonObject, type JsonValue } from '../core/json.ts';
import { type CheckContext, checkOptions } from './check-options.ts';
import type { SplitConfig } from './config.ts';
import { loadBodyTransforms } from './load-transforms.ts';
import { optionSection } from './option-section.ts';
import { type OptionTable, value } from './option-spec.ts';

const options: OptionTable = {
  target: value('string'),
  type: value('string'),
  transforms: { kind: 'list' },
  split: { kind: 'tree' },
  keep_parent: value('boolean'),
  key_field: value('string'),
  delimiter: value('string'),
  ignore_empty_value: value('boolean'),
};

/** @throws IngestError JC_HTTPJSON_INVALID, JC_TEMPLATE_SYNTAX */
export function loadSplit(given: JsonValue | undefined, place: string, context: CheckContext): SplitConfig | undefined {
  if (given === undefined) return undefined;
  if (!isJsonObject(given)) throw context.findings.invalid(`${place} must hold options.`);
  const { get, refuse } = optionSection(checkOptions(given, options, { ...context, at: place }), place, context);
  if (context.findings.hasRefused(place)) return undefined;
  const target = get<string>('target') ?? '';
  const path = /^body\.(.+)$/s.exec(target)?.[1];
  if (path === undefined) throw refuse(`.target: "${target}" is not a target. Write body.<path>.`);
  const type = get<string>('type')?.toLowerCase() || 'array';
  if (type !== 'array' && type !== 'map' && type !== 'string') {
    throw refuse(`.type must be one of array, map, string, not "${type}".`);
  }
  const keyField = get<string>('key_field') || undefined;
  const delimiter = get<string>('delimiter') ?? '';
  if (keyField !== undefined && type !== 'map') throw refuse('.key_field needs type: map.');
  if (type === 'string' && delimiter === '') throw refuse('.delimiter is required with type: string.');
  return {
    path: path.split('.'),
    type,
    transforms: loadBodyTransforms(get('transforms'), `${place}.transforms`, context),
    split: loadSplit(get('split'), `${place}.split`, context),
    keepParent: get('keep_parent') ?? false,
    keyField: keyField?.split('.'),
    delimiter,
    ignoreEmptyValue: get('ignore_empty_value') ?? false,
  };
}
