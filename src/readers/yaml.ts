import {
  CORE_SCHEMA,
  EVENT_ID,
  type Event,
  getScalarValue,
  load,
  parseEvents,
  type Schema,
  YAMLException,
} from 'js-yaml';
import type { ErrorCode } from '../core/error-codes.ts';
import { IngestError } from '../core/errors.ts';
import type { JsonValue } from '../core/json.ts';

/** A place in a text: keys and list indexes from the top. */
export type KeyPath = readonly (string | number)[];

export interface Yaml {
  readonly value: JsonValue;
  /** The line of a place, from 1; if it is missing, the line of what it is missing in. */
  lineOf(path: KeyPath): number;
}

/** `accounts[0].services`, as people write it. */
export function formatKeyPath(path: KeyPath): string {
  return path.map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`)).join('');
}

export interface YamlOptions {
  /** Of the error, if the text is not YAML. */
  readonly code?: ErrorCode;
  /** How scalars are read; by default as YAML 1.2 does. */
  readonly schema?: Schema;
  /** Where a line of the text stands in what it was made from; undefined if that is not known. By default the same line. */
  readonly lineAt?: (line: number) => number | undefined;
}

/**
 * @param source the path of the text, for the message
 * @throws IngestError JC_CONFIG_UNREADABLE, or with the code of the options, if the text is not YAML
 */
export function readYaml(text: string, source: string, options: YamlOptions = {}): Yaml {
  let lines: ReadonlyMap<string, number> | undefined;
  return {
    value: parse(text, source, options),
    lineOf: (path) => {
      lines ??= keyLines(text);
      for (let length = path.length; length > 0; length -= 1) {
        const line = lineAtOrBelow(formatKeyPath(path.slice(0, length)), lines);
        if (line !== undefined) return line;
      }
      return 1;
    },
  };
}

/** A key that is written with dots, such as `auth.basic.user`, holds keys that stand on no line of their own. */
function lineAtOrBelow(path: string, lines: ReadonlyMap<string, number>): number | undefined {
  const line = lines.get(path);
  if (line !== undefined) return line;
  for (const [key, below] of lines) if (key.startsWith(`${path}.`)) return below;
  return undefined;
}

function parse(
  text: string,
  source: string,
  { code = 'JC_CONFIG_UNREADABLE', schema = CORE_SCHEMA, lineAt = (line) => line }: YamlOptions,
): JsonValue {
  try {
    const value = load(text, { schema }) as JsonValue;
    if (!isEndless(value, text)) return value;
    throw new IngestError(code, `${source}: its aliases, such as *name, repeat too much or never end`);
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    // Only the reason: the snippet of the exception quotes lines that may hold a secret.
    const line = error.mark && lineAt(error.mark.line + 1);
    throw new IngestError(code, `${source}${line ? `:${line}` : ''}: not YAML: ${error.reason}`);
  }
}

/** With aliases, a value may hold itself, or a short text may stand for more than fits into memory. */
function isEndless(value: JsonValue, { length }: string): boolean {
  const open = [value];
  for (let left = 100_000 + 10 * length; left > 0; left -= 1) {
    const one = open.pop();
    if (one === undefined) return false;
    if (typeof one === 'object' && one !== null) for (const inner of Object.values(one)) open.push(inner as JsonValue);
  }
  return true;
}

/** The line of every key and list item, by formatted path. */
function keyLines(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const events = parseEvents(text, {});
  // After the event that opens the document.
  let next = 1;
  let line = 1;
  let lineStart = 0;
  const note = (path: string): void => {
    const offset = startOf(events[next]);
    for (let at = text.indexOf('\n', lineStart); at !== -1 && at < offset; at = text.indexOf('\n', lineStart)) {
      line += 1;
      lineStart = at + 1;
    }
    lines.set(path, line);
  };
  const isAtEnd = (): boolean => events[next] === undefined || events[next]?.type === EVENT_ID.POP;
  const walk = (path: string): void => {
    const event = events[next++];
    if (event?.type === EVENT_ID.SEQUENCE) {
      for (let index = 0; !isAtEnd(); index += 1) {
        note(`${path}[${index}]`);
        walk(`${path}[${index}]`);
      }
    } else if (event?.type === EVENT_ID.MAPPING) {
      while (!isAtEnd()) {
        const key = events[next];
        const name = key?.type === EVENT_ID.SCALAR ? getScalarValue(text, key) : '';
        const inner = path === '' ? name : `${path}.${name}`;
        note(inner);
        walk(inner);
        walk(inner);
      }
    } else return;
    next += 1;
  };
  walk('');
  return lines;
}

function startOf(event: Event | undefined): number {
  if (event?.type === EVENT_ID.SCALAR) return event.valueStart;
  if (event?.type === EVENT_ID.ALIAS) return event.anchorStart;
  return event && 'start' in event ? event.start : 0;
}
