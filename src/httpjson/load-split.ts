import { isJsonObject, type JsonObject, type JsonValue } from '../core/json.ts';
import { invalid, unknownOption } from './check-options.ts';
import type { SplitConfig } from './config.ts';
import { flagOption, loadBodyTransforms, textOption } from './load-transforms.ts';

const names = ['target', 'type', 'transforms', 'split', 'keep_parent', 'key_field', 'delimiter', 'ignore_empty_value'];

/** @throws IngestError JC_HTTPJSON_INVALID, JC_TEMPLATE_SYNTAX */
export function loadSplit(value: JsonValue | undefined, place: string, source: string): SplitConfig | undefined {
  if (value === undefined || value === null) return undefined;
  if (!isJsonObject(value)) throw invalid(source, `${place} must hold options.`);
  for (const name of Object.keys(value)) {
    if (!names.includes(name)) throw unknownOption(name, `${place}.${name}`, names, source);
  }
  const text = (name: string): string | undefined => textOption(value, name, place, source);
  const target = text('target') ?? '';
  const path = /^body\.(.+)$/s.exec(target)?.[1];
  if (path === undefined) throw invalid(source, `${place}.target: "${target}" is no target. Write body.<path>.`);
  const type = text('type')?.toLowerCase() || 'array';
  if (type !== 'array' && type !== 'map' && type !== 'string') {
    throw invalid(source, `${place}.type must be one of array, map, string, not "${type}".`);
  }
  const keyField = text('key_field') || undefined;
  const delimiter = text('delimiter') ?? '';
  if (keyField !== undefined && type !== 'map') throw invalid(source, `${place}.key_field needs type: map.`);
  if (type === 'string' && delimiter === '') throw invalid(source, `${place}.delimiter is required with type: string.`);
  return {
    path: path.split('.'),
    type,
    transforms: loadBodyTransforms(listOf(value, place, source), `${place}.transforms`, source),
    split: loadSplit(value.split, `${place}.split`, source),
    keepParent: flagOption(value, 'keep_parent', false, place, source),
    keyField: keyField?.split('.'),
    delimiter,
    ignoreEmptyValue: flagOption(value, 'ignore_empty_value', false, place, source),
  };
}

function listOf(value: JsonObject, place: string, source: string): JsonValue | undefined {
  const { transforms = null } = value;
  if (transforms === null || Array.isArray(transforms)) return transforms ?? undefined;
  throw invalid(source, `${place}.transforms must be a list.`);
}
