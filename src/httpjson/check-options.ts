import { excerptOfValue, kindOfValue } from '../core/excerpt.ts';
import { isJsonObject, type JsonObject, type JsonValue, own } from '../core/json.ts';
import { nearestName } from '../core/nearest-name.ts';
import type { Findings } from './findings.ts';
import type { OptionSpec, OptionTable } from './option-spec.ts';
import { readOption, typeNames } from './option-values.ts';
import type { SecretTokens } from './secret-tokens.ts';

/** Options by dotted path, in their own types. */
export type OptionValues = ReadonlyMap<string, JsonValue>;

/**
 * Checks a tree of options against the table.
 * @param at the path of the tree, for messages and as a prefix of the paths returned
 * @param strict whether an unknown name is an error; else it is a warning, as Filebeat ignores it, unless it is nearly a
 *   known one
 * @returns the leaves and the groups by path; options given as null count as absent; what is refused is in the findings
 */
export function checkOptions(
  tree: JsonObject,
  table: OptionTable,
  { at = '', strict = false, ...context }: CheckContext & { readonly at?: string; readonly strict?: boolean },
): OptionValues {
  const values = new Map<string, JsonValue>();
  checkGroup(tree, table, at, { ...context, values, strict });
  return values;
}

/** Where the loaders put what they find, and what stands for secrets. */
export interface CheckContext {
  readonly findings: Findings;
  readonly tokens: SecretTokens;
}

interface Check extends CheckContext {
  readonly values: Map<string, JsonValue>;
  readonly strict: boolean;
  /** Of a group that is not enabled, nothing is refused. */
  readonly isOff?: boolean;
}

function checkGroup(tree: JsonObject, table: OptionTable, at: string, check: Check): void {
  for (const [name, value] of Object.entries(tree)) {
    const path = at === '' ? name : `${at}.${name}`;
    const spec = own(table, name);
    check.findings.check(path, () => {
      if (!spec) unknownOption(name, path, Object.keys(table), check);
      else if (value !== null) checkOption(value, spec, path, check);
    });
  }
}

function checkOption(value: JsonValue, spec: OptionSpec, path: string, check: Check): void {
  switch (spec.kind) {
    case 'group':
      check.values.set(path, asMap(value, path, check));
      checkGroup(asMap(value, path, check), spec.options, path, isOff(value) ? { ...check, isOff: true } : check);
      return;
    case 'named':
      for (const [name, inner] of Object.entries(asMap(value, path, check))) {
        check.findings.check(`${path}.${name}`, () => checkOption(inner, spec.each, `${path}.${name}`, check));
      }
      return;
    case 'list':
      if (!Array.isArray(value)) throw check.findings.invalid(`${path} must be a list.`);
      check.values.set(path, value);
      return;
    case 'tree':
      check.values.set(path, asMap(value, path, check));
      return;
    case 'refused':
      if (check.isOff || asksForNothing(value)) return;
      throw check.findings.unsupported(`the option ${path} is not supported: ${spec.reason}.`);
    case 'value':
      check.values.set(path, checkedValue(revealed(value, spec, check), spec, path, check));
  }
}

/** A number, a flag or a choice has nothing to hide, also where a variable gave it; a text keeps its stand-ins. */
function revealed(value: JsonValue, spec: Extract<OptionSpec, { kind: 'value' }>, { tokens }: Check): JsonValue {
  const isPlain = spec.oneOf !== undefined || !['string', 'strings', 'map', 'json'].includes(spec.type);
  return isPlain && typeof value === 'string' ? tokens.reveal(value) : value;
}

function checkedValue(
  value: JsonValue,
  spec: Extract<OptionSpec, { kind: 'value' }>,
  path: string,
  check: Check,
): JsonValue {
  const read = readOption(spec.type, value);
  if (read === undefined) {
    throw check.findings.invalid(`${path} must be ${typeNames[spec.type]}, not ${excerptOfValue(value)}.`);
  }
  if (spec.min !== undefined && (read as number) < spec.min) {
    throw check.findings.invalid(`${path} is too small: ${excerptOfValue(value)}.`);
  }
  if (spec.oneOf) {
    for (const entry of Array.isArray(read) ? read : [read]) checkChoice(String(entry), spec.oneOf, spec, path, check);
  }
  return read;
}

function checkChoice(
  entry: string,
  choices: readonly string[],
  { notOffered = {} }: Extract<OptionSpec, { kind: 'value' }>,
  path: string,
  check: Check,
): void {
  if (choices.some((choice) => choice.toLowerCase() === entry.toLowerCase())) return;
  const [, reason] = Object.entries(notOffered).find(([name]) => name === entry.toLowerCase()) ?? [];
  if (reason !== undefined) {
    throw check.findings.unsupported(
      `the option ${path} is not supported with the value ${excerptOfValue(entry)}; ${reason}.`,
    );
  }
  throw check.findings.invalid(`${path} must be one of ${choices.join(', ')}, not ${excerptOfValue(entry)}.`);
}

function asMap(value: JsonValue, path: string, check: Check): JsonObject {
  if (isJsonObject(value)) return value;
  throw check.findings.invalid(`${path} must hold options, not ${kindOfValue(value)}.`);
}

function isOff(value: JsonValue): boolean {
  const enabled = isJsonObject(value) ? (value.enabled ?? null) : null;
  return enabled !== null && readOption('boolean', enabled) === false;
}

function asksForNothing(value: JsonValue): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (isJsonObject(value)) return Object.keys(value).length === 0 || isOff(value);
  return value === false || value === 'false' || value === '';
}

/**
 * A name that is not in the table. Filebeat ignores it; one that is nearly a known one is a slip of the hand, which would
 * change what is collected.
 * @throws IngestError JC_HTTPJSON_INVALID
 */
export function unknownOption(
  name: string,
  path: string,
  names: readonly string[],
  { findings, strict = false }: { readonly findings: Findings; readonly strict?: boolean },
): void {
  const near = nearestName(name, names);
  const parent = path.slice(0, path.length - name.length);
  const known = `Known here: ${names.join(', ')}.`;
  if (near !== undefined) {
    throw findings.invalid(`${path} is not an option of httpjson. Did you mean ${parent}${near}?`);
  }
  if (strict) throw findings.invalid(`${path} is not an option of httpjson. ${known}`);
  findings.warn(`${path} is not an option of httpjson and is ignored, as Filebeat ignores it. ${known}`);
}
