import { isJsonObject, type JsonObject, type JsonValue, own } from '../../core/json.ts';
import { checkOptions } from '../check-options.ts';
import type { DraftBody } from '../draft-value.ts';
import type { Findings } from '../findings.ts';
import { optionSection } from '../option-section.ts';
import { SecretTokens } from '../secret-tokens.ts';
import { loadCondition } from './conditions.ts';
import type { Process, Processor } from './processor.ts';
import type { ProcessorReader } from './processors/definition.ts';
import { processors, refusedProcessors } from './processors/record.ts';

/** What is refused is in the findings, by name: JC_HTTPJSON_INVALID, JC_HTTPJSON_UNSUPPORTED. */
export function loadProcessors(
  list: JsonValue | undefined,
  findings: Findings,
  at = 'processors',
): readonly Processor[] {
  if (!Array.isArray(list)) return [];
  return list.map((entry: JsonValue, index) => {
    const place = `${at}[${index}]`;
    return findings.read(() =>
      isJsonObject(entry) && entry.if !== undefined
        ? loadBranches(entry, place, findings)
        : loadProcessor(entry, place, findings),
    );
  });
}

/** `if`, `then` and `else`, each with processors of its own. */
function loadBranches(entry: JsonObject, place: string, findings: Findings): Processor {
  const more = Object.keys(entry).filter((name) => !['if', 'then', 'else'].includes(name));
  if (more.length > 0) throw findings.invalid(`${place}: beside if there may be then and else, not ${more[0]}.`);
  const branch = (name: string): readonly Processor[] => {
    const given = entry[name] ?? [];
    return loadProcessors(Array.isArray(given) ? given : [given], findings, `${place}.${name}`);
  };
  const condition = loadCondition(entry.if, `${place}.if`, findings);
  const [yes, no] = [branch('then'), branch('else')];
  return { place, process: (event) => runAll(condition(event) ? yes : no, event) };
}

function runAll(list: readonly Processor[], event: DraftBody): boolean | string {
  const problems: string[] = [];
  for (const { process } of list) {
    const outcome = process(event);
    if (outcome === false) return false;
    if (typeof outcome === 'string') problems.push(outcome);
  }
  return problems.length === 0 ? true : problems.join('; ');
}

function loadProcessor(entry: JsonValue, place: string, findings: Findings): Processor {
  const [name = '', ...more] = isJsonObject(entry) ? Object.keys(entry) : [];
  if (name === '' || more.length > 0) throw findings.invalid(`${place} must hold exactly one processor.`);
  const at = `${place}.${name}`;
  const definition = own(processors, name);
  if (!definition) {
    const known = `this engine has the processors ${Object.keys(processors).join(', ')}`;
    throw findings.unsupported(`the option ${at} is not supported: ${refusedProcessors[name] ?? known}.`);
  }
  const options = (entry as JsonObject)[name] ?? {};
  if (!isJsonObject(options)) throw findings.invalid(`${at} must hold options.`);
  const process = definition.make(reader(options, definition.options, at, findings));
  if ((options.when ?? null) === null) {
    if (name === 'drop_event') throw findings.invalid(`${at} without a condition would drop every event.`);
    return { place: at, process };
  }
  const condition = loadCondition(options.when, `${at}.when`, findings);
  const guarded: Process = (event) => (condition(event) ? process(event) : true);
  return { place: at, process: guarded };
}

function reader(
  options: JsonObject,
  table: Parameters<typeof checkOptions>[1],
  at: string,
  findings: Findings,
): ProcessorReader {
  const context = { findings, tokens: new SecretTokens(new Map()) };
  // A processor of Filebeat refuses what it does not know.
  const values = checkOptions(options, { when: { kind: 'tree' }, ...table }, { ...context, at, strict: true });
  const { get, refuse: fail } = optionSection(values, at, context);
  return {
    get,
    fail,
    required: <T extends JsonValue>(name: string): T => {
      const given = get<T>(name);
      if (given === undefined) throw fail(`.${name} is required.`);
      return given;
    },
    flag: (name, fallback) => get<boolean>(name) ?? fallback,
  };
}
