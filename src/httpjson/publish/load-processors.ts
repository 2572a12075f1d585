import { isJsonObject, type JsonObject, type JsonValue } from '../../core/json.ts';
import { checkOptions, type OptionValues } from '../check-options.ts';
import type { Findings } from '../findings.ts';
import { type OptionTable, refused, value } from '../option-spec.ts';
import { SecretTokens } from '../secret-tokens.ts';
import { loadCondition } from './conditions.ts';
import { decodeJsonFields } from './decode-json-fields.ts';
import { deleteField, getField, mergeInto, putField } from './event-fields.ts';
import type { MutableEvent, Processor } from './processor.ts';

const when = { kind: 'tree' } as const;
const flag = value('boolean');
const text = value('string');

interface ProcessorKind {
  readonly options: OptionTable;
  readonly make: (
    get: <T extends JsonValue>(name: string) => T | undefined,
    fail: (message: string) => Error,
  ) => Processor;
}

const kinds: Readonly<Record<string, ProcessorKind>> = {
  add_fields: {
    options: { when, target: text, fields: value('map') },
    make: (get, fail) => {
      const fields = get<JsonObject>('fields');
      if (!fields) throw fail('.fields is required.');
      const target = get<string>('target') ?? 'fields';
      return (event) => {
        const added = structuredClone(fields) as MutableEvent;
        if (target === '') mergeInto(event, added);
        else mergeAt(event, target, added);
        return true;
      };
    },
  },
  add_tags: {
    options: { when, target: text, tags: value('strings') },
    make: (get, fail) => {
      const tags = get<string[]>('tags');
      if (!tags) throw fail('.tags is required.');
      const target = get<string>('target') ?? 'tags';
      return (event) => {
        const existing = getField(event, target);
        const before = Array.isArray(existing) ? existing : typeof existing === 'string' ? [existing] : [];
        putField(event, target, [...before, ...tags]);
        return true;
      };
    },
  },
  drop_event: { options: { when }, make: () => () => false },
  drop_fields: {
    options: { when, fields: value('strings'), ignore_missing: flag },
    make: (get, fail) => {
      const fields = get<string[]>('fields');
      if (!fields) throw fail('.fields is required.');
      // The time of an event cannot be dropped.
      const dropped = fields.filter((field) => field !== '@timestamp');
      return (event) => {
        for (const field of dropped) deleteField(event, field);
        return true;
      };
    },
  },
  rename: {
    options: { when, fields: { kind: 'list' }, ignore_missing: flag, fail_on_error: flag },
    make: (get, fail) => {
      const pairs = renamePairs(get<JsonValue[]>('fields'), fail);
      const ignoreMissing = get<boolean>('ignore_missing') ?? false;
      const failOnError = get<boolean>('fail_on_error') ?? true;
      return (event) => {
        rename(event, pairs, ignoreMissing, failOnError);
        return true;
      };
    },
  },
  decode_json_fields: {
    options: {
      when,
      fields: value('strings'),
      process_array: flag,
      max_depth: value('integer', { min: 1 }),
      target: text,
      overwrite_keys: flag,
      add_error_key: flag,
      document_id: refused('this engine sets no document id'),
      expand_keys: refused('this engine does not expand dotted names of an event'),
    },
    make: (get, fail) => {
      const fields = get<string[]>('fields');
      if (!fields) throw fail('.fields is required.');
      return decodeJsonFields({
        fields,
        processArray: get<boolean>('process_array') ?? false,
        maxDepth: get<number>('max_depth') ?? 1,
        target: get<string>('target'),
        overwriteKeys: get<boolean>('overwrite_keys') ?? false,
        addErrorKey: get<boolean>('add_error_key') ?? false,
      });
    },
  },
};

/** @throws IngestError JC_HTTPJSON_INVALID, JC_HTTPJSON_UNSUPPORTED naming the processor */
export function loadProcessors(list: JsonValue | undefined, findings: Findings): readonly Processor[] {
  if (!Array.isArray(list)) return [];
  return list.map((entry: JsonValue, index) =>
    findings.read(() => loadProcessor(entry, `processors[${index}]`, findings)),
  );
}

function loadProcessor(entry: JsonValue, place: string, findings: Findings): Processor {
  const [name = '', ...more] = isJsonObject(entry) ? Object.keys(entry) : [];
  if (name === '' || more.length > 0) throw findings.invalid(`${place} must hold exactly one processor.`);
  const at = `${place}.${name}`;
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  if (!kind) {
    throw findings.unsupported(
      `the option ${at} is not supported: this engine has the processors ${Object.keys(kinds).join(', ')}.`,
    );
  }
  const options = (entry as JsonObject)[name] ?? {};
  if (!isJsonObject(options)) throw findings.invalid(`${at} must hold options.`);
  const values: OptionValues = checkOptions(options, kind.options, {
    findings,
    tokens: new SecretTokens(new Map()),
    at,
    // A processor of Filebeat refuses what it does not know.
    strict: true,
  });
  const process = kind.make(
    (option) => values.get(`${at}.${option}`) as never,
    (message) => findings.invalid(`${at}${message}`),
  );
  const given = values.get(`${at}.when`);
  if (given === undefined) {
    if (name === 'drop_event') throw findings.invalid(`${at} without a condition would drop every event.`);
    return process;
  }
  const condition = loadCondition(given, `${at}.when`, findings);
  return (event) => (condition(event) ? process(event) : true);
}

function mergeAt(event: MutableEvent, target: string, added: MutableEvent): void {
  const existing = getField(event, target);
  if (isJsonObject(existing)) mergeInto(existing as MutableEvent, added);
  else putField(event, target, added as JsonObject);
}

type Pair = readonly [from: string, to: string];

function renamePairs(list: readonly JsonValue[] | undefined, fail: (message: string) => Error): readonly Pair[] {
  if (!list) throw fail('.fields is required.');
  return list.map((entry): Pair => {
    const { from, to } = isJsonObject(entry) ? entry : {};
    if (typeof from !== 'string' || typeof to !== 'string') throw fail('.fields: each needs from and to.');
    return [from, to];
  });
}

/** With fail_on_error all or nothing. */
function rename(event: MutableEvent, pairs: readonly Pair[], ignoreMissing: boolean, failOnError: boolean): void {
  const before = failOnError ? (structuredClone(event) as MutableEvent) : undefined;
  for (const [from, to] of pairs) {
    const value = getField(event, from);
    const problem =
      value === undefined
        ? ignoreMissing
          ? undefined
          : `the field ${from} is missing`
        : getField(event, to) !== undefined
          ? `the field ${to} exists already`
          : undefined;
    if (problem !== undefined && before) {
      for (const name of Object.keys(event)) delete event[name];
      mergeInto(event, before);
      putField(event, 'error.message', `rename: ${problem}`);
      return;
    }
    if (problem !== undefined || value === undefined) continue;
    deleteField(event, from);
    putField(event, to, value);
  }
}
