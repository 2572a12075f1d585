import { parseDuration } from '../core/duration.ts';
import { isJsonObject, type JsonValue } from '../core/json.ts';
import { exactJson } from './exact-json.ts';
import type { ValueType } from './option-spec.ts';

/**
 * Reads an option as Filebeat does: texts stand for numbers and booleans, a bare number for seconds. An integer that a
 * number cannot hold is a bigint, see `parseYaml`; as a text it keeps all its digits.
 * @returns undefined where the value does not fit the type
 */
export function readOption(type: ValueType, value: JsonValue): JsonValue | undefined {
  switch (type) {
    case 'string':
      return scalarText(value);
    case 'boolean':
      if (typeof value === 'boolean') return value;
      return typeof value === 'string' ? flagText(value) : undefined;
    case 'duration':
      if (typeof value === 'number') return value * 1000;
      if (typeof value !== 'string') return undefined;
      return /^\d+$/.test(value) ? Number(value) * 1000 : parseDuration(value);
    case 'integer': {
      const number = typeof value === 'string' && /^[+-]?\d+$/.test(value) ? Number(value) : value;
      return Number.isSafeInteger(number) ? (number as number) : undefined;
    }
    case 'number': {
      const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
      return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
    }
    case 'strings': {
      const texts = (Array.isArray(value) ? value : [value]).map(scalarText);
      return texts.some((text) => text === undefined) ? undefined : (texts as string[]);
    }
    case 'map':
      return isJsonObject(value) ? value : undefined;
    case 'json':
      return isJsonObject(value) ? exactJson(value) : scalarText(value);
  }
}

export const typeNames: Readonly<Record<ValueType, string>> = {
  string: 'a text',
  boolean: 'true or false',
  duration: 'a duration such as 30s',
  integer: 'a whole number',
  number: 'a number',
  strings: 'a list of texts',
  map: 'a map',
  json: 'JSON, as a text or a map',
};

/** The words of YAML 1.1, which a variable or a quoted text may hold. */
function flagText(text: string): boolean | undefined {
  if (/^(?:true|True|TRUE|t|T|yes|Yes|YES|y|Y|on|On|ON|1)$/.test(text)) return true;
  return /^(?:false|False|FALSE|f|F|no|No|NO|n|N|off|Off|OFF|0)$/.test(text) ? false : undefined;
}

function scalarText(value: JsonValue | bigint): string | undefined {
  if (typeof value === 'string') return value;
  return ['number', 'boolean', 'bigint'].includes(typeof value) ? String(value) : undefined;
}
