import { CORE_SCHEMA, defineMappingTag, defineScalarTag, defineSequenceTag, mergeTag, NOT_RESOLVED } from 'js-yaml';
import { readYaml, type Yaml, type YamlOptions } from '../readers/yaml.ts';

/**
 * A plain scalar that is no text. As a key it stays the text that was written: `no: 1` and `0123: x` name a field.
 */
class Scalar {
  readonly source: string;
  readonly value: boolean | number | bigint;

  constructor(source: string, value: boolean | number | bigint) {
    this.source = source;
    this.value = value;
  }
}

const plain = (value: unknown): unknown => (value instanceof Scalar ? value.value : value);

const flag = defineScalarTag('tag:yaml.org,2002:bool', {
  implicit: true,
  resolve: (source) => {
    if (/^(?:yes|Yes|YES|true|True|TRUE|on|On|ON)$/.test(source)) return new Scalar(source, true);
    return /^(?:no|No|NO|false|False|FALSE|off|Off|OFF)$/.test(source) ? new Scalar(source, false) : NOT_RESOLVED;
  },
  identify: () => false,
});

const integer = defineScalarTag('tag:yaml.org,2002:int', {
  implicit: true,
  resolve: (source) => {
    const [, sign = '', digits = ''] = /^([-+]?)([0-9][0-9a-zA-Z_]*)$/.exec(source) ?? [];
    const bare = digits.replaceAll('_', '');
    // A leading zero is octal; 089 is no octal number, and so it is decimal.
    const octal = /^0[0-7]+$/.test(bare) ? `0o${bare.slice(1)}` : bare;
    if (!/^(?:\d+|0[xX][\da-fA-F]+|0[oO][0-7]+|0[bB][01]+)$/.test(octal)) return NOT_RESOLVED;
    const value = (sign === '-' ? -1n : 1n) * BigInt(octal.toLowerCase());
    const isSafe = BigInt.asIntN(54, value) === value;
    return new Scalar(source, isSafe ? Number(value) : value);
  },
  identify: () => false,
});

const float = defineScalarTag('tag:yaml.org,2002:float', {
  implicit: true,
  resolve: (source) => {
    const bare = source.replaceAll('_', '');
    const isFloat = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(bare) && /^[-+.\d]/.test(source);
    return isFloat ? new Scalar(source, Number(bare)) : NOT_RESOLVED;
  },
  identify: () => false,
});

const sequence = defineSequenceTag('tag:yaml.org,2002:seq', {
  create: (): unknown[] => [],
  addItem: (list, item) => {
    list.push(plain(item));
  },
  identify: () => false,
});

const mapping = defineMappingTag('tag:yaml.org,2002:map', {
  create: (): Map<string, unknown> => new Map(),
  addPair: (map, key, value) => {
    if (typeof key === 'object' && key !== null && !(key instanceof Scalar)) return 'a key must be a text';
    map.set(keyText(key), plain(value));
    return '';
  },
  has: (map, key) => map.has(keyText(key)),
  keys: (map: object) => Object.keys(map),
  get: (map: object, key) => (map as Readonly<Record<string, unknown>>)[String(key)],
  // Own properties alone: `__proto__` is a name like any other.
  finalize: (map): object => Object.fromEntries(map),
  identify: () => false,
});

function keyText(key: unknown): string {
  return key instanceof Scalar ? key.source : String(key);
}

/**
 * YAML 1.1 as Filebeat reads it: a date is a text, integers of any size are exact. Only `y` and `n` alone are texts here:
 * `tags: [x, y]` means the letter.
 */
const schema = CORE_SCHEMA.withTags(flag, integer, float, sequence, mapping, mergeTag);

/**
 * @returns texts, numbers, booleans, null, lists and maps; an integer that a number cannot hold is a bigint
 * @throws IngestError JC_CONFIG_UNREADABLE
 */
export function readInputYaml(
  text: string,
  source: string,
  { lineAt }: Pick<YamlOptions, 'lineAt'> = {},
): { readonly value: unknown; lineOf: Yaml['lineOf'] } {
  // A file of comments alone is no mistake.
  if (text.split('\n').every((line) => /^\s*(?:#|$)/.test(line))) return { value: null, lineOf: () => 1 };
  const { value, lineOf } = readYaml(text, source, { schema, ...(lineAt ? { lineAt } : {}) });
  return { value: plain(value), lineOf };
}

export function parseYaml(text: string, source: string): unknown {
  return readInputYaml(text, source).value;
}
