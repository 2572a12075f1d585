import { IngestError } from '../core/errors.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../core/json.ts';
import { nearestName } from './nearest-name.ts';
import type { OptionSpec, OptionTable } from './option-spec.ts';
import { readOption, typeNames } from './option-values.ts';
import type { SecretTokens } from './secret-tokens.ts';

/** Options by dotted path, in their own types. */
export type OptionValues = ReadonlyMap<string, JsonValue>;

/**
 * Checks a tree of options against the table.
 * @param at the path of the tree, for messages and as a prefix of the paths returned
 * @returns the leaves by path; options given as null count as absent
 * @throws IngestError JC_HTTPJSON_INVALID or JC_HTTPJSON_UNSUPPORTED naming the option
 */
export function checkOptions(
  tree: JsonObject,
  table: OptionTable,
  { source, tokens, at = '' }: { readonly source: string; readonly tokens: SecretTokens; readonly at?: string },
): OptionValues {
  const values = new Map<string, JsonValue>();
  checkGroup(tree, table, at, { source, values, tokens });
  return values;
}

interface Check {
  readonly source: string;
  readonly values: Map<string, JsonValue>;
  readonly tokens: SecretTokens;
}

function checkGroup(tree: JsonObject, table: OptionTable, at: string, check: Check): void {
  for (const [name, value] of Object.entries(tree)) {
    const path = at === '' ? name : `${at}.${name}`;
    const spec = Object.hasOwn(table, name) ? table[name] : undefined;
    if (!spec) throw unknownOption(name, path, Object.keys(table), check.source);
    if (value !== null) checkOption(value, spec, path, check);
  }
}

function checkOption(value: JsonValue, spec: OptionSpec, path: string, check: Check): void {
  switch (spec.kind) {
    case 'group':
      checkGroup(asMap(value, path, check), spec.options, path, check);
      return;
    case 'named':
      for (const [name, inner] of Object.entries(asMap(value, path, check))) {
        checkOption(inner, spec.each, `${path}.${name}`, check);
      }
      return;
    case 'list':
      if (!Array.isArray(value)) throw invalid(check.source, `${path} must be a list.`);
      check.values.set(path, value);
      return;
    case 'tree':
      check.values.set(path, asMap(value, path, check));
      return;
    case 'refused':
      if (asksForNothing(value)) return;
      throw new IngestError(
        'JC_HTTPJSON_UNSUPPORTED',
        `${check.source}: the option ${path} is not supported: ${spec.reason}.`,
      );
    case 'value':
      check.values.set(path, checkedValue(revealed(value, spec, check), spec, path, check));
  }
}

/** A number, a flag or a choice has nothing to hide, also where a variable gave it; a text keeps its stand-ins. */
function revealed(value: JsonValue, spec: Extract<OptionSpec, { kind: 'value' }>, { tokens }: Check): JsonValue {
  const isPlain = spec.oneOf !== undefined || !['string', 'strings', 'map'].includes(spec.type);
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
    throw invalid(check.source, `${path} must be ${typeNames[spec.type]}, not ${excerpt(value)}.`);
  }
  if (spec.min !== undefined && (read as number) < spec.min) {
    throw invalid(check.source, `${path} is too small: ${excerpt(value)}.`);
  }
  if (spec.oneOf) {
    for (const entry of Array.isArray(read) ? read : [read]) checkChoice(String(entry), spec.oneOf, path, check);
  }
  return read;
}

function checkChoice(entry: string, choices: readonly string[], path: string, check: Check): void {
  if (choices.some((choice) => choice.toLowerCase() === entry.toLowerCase())) return;
  const reason = unsupportedChoice(path, entry.toLowerCase());
  if (reason !== undefined) {
    throw new IngestError(
      'JC_HTTPJSON_UNSUPPORTED',
      `${check.source}: the option ${path} is not supported with the value ${excerpt(entry)}; ${reason}.`,
    );
  }
  throw invalid(check.source, `${path} must be one of ${choices.join(', ')}, not ${excerpt(entry)}.`);
}

/** Values that httpjson knows and this engine does not. */
function unsupportedChoice(path: string, entry: string): string | undefined {
  if (path.endsWith('response.decode_as')) {
    if (entry === 'application/zip') return 'this engine does not open archives';
    return /^(application|text)\/xml/.test(entry) ? 'this engine does not read XML' : undefined;
  }
  if (path.endsWith('ssl.renegotiation')) return 'the TLS of Node has no renegotiation that a client can allow';
  return undefined;
}

function asMap(value: JsonValue, path: string, check: Check): JsonObject {
  if (isJsonObject(value)) return value;
  throw invalid(check.source, `${path} must hold options, not ${excerpt(value)}.`);
}

function asksForNothing(value: JsonValue): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (isJsonObject(value)) return Object.keys(value).length === 0 || value.enabled === false;
  return value === false || value === 'false' || value === '';
}

export function unknownOption(name: string, path: string, names: readonly string[], source: string): IngestError {
  const near = nearestName(name, names);
  const parent = path.slice(0, path.length - name.length);
  const hint = near === undefined ? `Known here: ${names.join(', ')}.` : `Did you mean ${parent}${near}?`;
  return invalid(source, `${path} is not an option of httpjson. ${hint}`);
}

export function invalid(source: string, message: string): IngestError {
  return new IngestError('JC_HTTPJSON_INVALID', `${source}: ${message}`);
}

/** A value short enough for a message. */
function excerpt(value: JsonValue): string {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
