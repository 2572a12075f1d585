import { Ajv, type ErrorObject } from 'ajv';
import { didYouMean } from '../../core/nearest-name.ts';
import type { KeyPath } from '../../readers/yaml.ts';
import type { YamlFile } from './load-yaml.ts';

/** What in a file does not have its shape; each finding with file and line. */
export type ShapeCheck = (file: YamlFile) => readonly string[];

/**
 * @param schema JSON Schema, with `discriminator`
 * @param parts schemas that it refers to by their `$id`
 */
export function shapeChecker(schema: object, ...parts: readonly object[]): ShapeCheck {
  const ajv = new Ajv({ allErrors: true, strict: false, verbose: true, discriminator: true });
  for (const part of parts) ajv.addSchema(part);
  const validate = ajv.compile(schema);
  return (file) => {
    if (validate(file.value)) return [];
    const findings = (validate.errors ?? []).filter((error) => error.keyword !== 'if');
    return findings.map((error) => {
      const extra = (error.params as { additionalProperty?: string }).additionalProperty;
      const what = extra === undefined ? problemOf(error) : unknownKey(extra, error);
      const { path, name } = placeOf(file, error.instancePath);
      const line = file.lineOf(extra === undefined ? path : [...path, extra]);
      return `${file.file}:${line} ${name || 'the file'} ${what}`;
    });
  };
}

function unknownKey(key: string, { parentSchema }: ErrorObject): string {
  return `does not know the key ${key}${didYouMean(key, Object.keys(parentSchema?.properties ?? {}))}`;
}

function problemOf({ keyword, message, params, data, parentSchema }: ErrorObject): string {
  if (keyword === 'false schema') return 'must not be there';
  if (keyword === 'discriminator') return unknownKind(String(params.tagValue), parentSchema as Variants);
  if (keyword === 'const') return `must be ${JSON.stringify(params.allowedValue)}, or be left out`;
  // A pattern says what it wants to those who know its language; its schema can say it to everybody.
  if (keyword === 'pattern' && parentSchema?.description !== undefined) return `must be ${parentSchema.description}`;
  if (params.limit === 1 && /^min(Length|Items)$/.test(keyword)) return 'must not be empty';
  if (keyword === 'uniqueItems') return `has ${String((data as readonly unknown[])[params.i])} twice`;
  if (keyword !== 'enum') return message ?? keyword;
  const { allowedValues } = params as { allowedValues: readonly string[] };
  return `must be one of ${allowedValues.join(', ')}${didYouMean(String(data), allowedValues)}`;
}

interface Variants {
  readonly oneOf?: readonly { readonly properties: { readonly kind: { readonly enum?: readonly string[] } } }[];
}

/** What has a kind says so in a member `kind`. */
function unknownKind(kind: string, { oneOf }: Variants): string {
  const known = (oneOf ?? []).flatMap(({ properties }) => properties.kind.enum ?? []);
  return `must have a kind, one of ${known.join(', ')}${didYouMean(kind, known)}`;
}

interface Place {
  readonly path: KeyPath;
  /** The dotted names on the way to it, for people; empty for the whole file. */
  readonly name: string;
}

/** Where a JSON pointer leads in a file. */
function placeOf(file: YamlFile, pointer: string): Place {
  const names: string[] = [];
  const path: (string | number)[] = [];
  let value: unknown = file.value;
  const segments = segmentsOf(pointer);
  for (const [depth, segment] of segments.entries()) {
    const isItem = Array.isArray(value);
    value = (value as Readonly<Record<string, unknown>>)[segment];
    path.push(isItem ? Number(segment) : segment);
    const name = isItem ? nameOf(value) : segment;
    const isInner = !isItem && name === 'fields' && depth < segments.length - 1;
    if (typeof name === 'string' && !isInner) names.push(name);
  }
  return { path, name: names.join('.') };
}

/** An item of a list is called by its name, or by its title. */
function nameOf(item: unknown): unknown {
  const { name, title } = (item ?? {}) as { name?: unknown; title?: unknown };
  return name ?? title;
}

function segmentsOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}
