import { isJsonObject, type JsonObject, type JsonValue } from '../core/json.ts';
import { unknownOption } from './check-options.ts';
import type { SplitConfig } from './config.ts';
import type { Findings } from './findings.ts';
import { flagOption, loadBodyTransforms, textOption } from './load-transforms.ts';

const names = ['target', 'type', 'transforms', 'split', 'keep_parent', 'key_field', 'delimiter', 'ignore_empty_value'];

/** @throws IngestError JC_HTTPJSON_INVALID, JC_TEMPLATE_SYNTAX */
export function loadSplit(value: JsonValue | undefined, place: string, findings: Findings): SplitConfig | undefined {
  if (value === undefined || value === null) return undefined;
  if (!isJsonObject(value)) throw findings.invalid(`${place} must hold options.`);
  for (const name of Object.keys(value)) {
    if (!names.includes(name)) unknownOption(name, `${place}.${name}`, names, { findings });
  }
  const text = (name: string): string | undefined => textOption(value, name, place, findings);
  const target = text('target') ?? '';
  const path = /^body\.(.+)$/s.exec(target)?.[1];
  if (path === undefined) throw findings.invalid(`${place}.target: "${target}" is no target. Write body.<path>.`);
  const type = text('type')?.toLowerCase() || 'array';
  if (type !== 'array' && type !== 'map' && type !== 'string') {
    throw findings.invalid(`${place}.type must be one of array, map, string, not "${type}".`);
  }
  const keyField = text('key_field') || undefined;
  const delimiter = text('delimiter') ?? '';
  if (keyField !== undefined && type !== 'map') throw findings.invalid(`${place}.key_field needs type: map.`);
  if (type === 'string' && delimiter === '')
    throw findings.invalid(`${place}.delimiter is required with type: string.`);
  return {
    path: path.split('.'),
    type,
    transforms: loadBodyTransforms(listOf(value, place, findings), `${place}.transforms`, findings),
    split: loadSplit(value.split, `${place}.split`, findings),
    keepParent: flagOption(value, 'keep_parent', false, place, findings),
    keyField: keyField?.split('.'),
    delimiter,
    ignoreEmptyValue: flagOption(value, 'ignore_empty_value', false, place, findings),
  };
}

function listOf(value: JsonObject, place: string, findings: Findings): JsonValue | undefined {
  const { transforms = null } = value;
  if (transforms === null || Array.isArray(transforms)) return transforms ?? undefined;
  throw findings.invalid(`${place}.transforms must be a list.`);
}
