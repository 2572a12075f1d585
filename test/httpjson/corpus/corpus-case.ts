import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isJsonObject, type JsonObject, type JsonValue } from '../../../src/core/json.ts';
import { parseYaml } from '../../../src/httpjson/yaml.ts';

/** What the server answers. Without any of these members, it answers with an empty JSON list. */
export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: JsonValue;
  readonly text?: string;
  /** The text, compressed. */
  readonly gzip?: string;
  /** A zip archive of these members. */
  readonly zip?: Readonly<Record<string, string>>;
  /** How the connection misbehaves. */
  readonly fault?: 'silent' | 'cut';
}

/** What the server checks before it answers; if it does not hold, it answers 403. */
export interface Check {
  readonly aws?: { readonly key: string; readonly scope: string };
  /** A signed token in this field of the form, with these claims. */
  readonly jwt?: { readonly field: string; readonly claims: JsonObject };
}

/** A request that is expected, and its answer. */
export interface Exchange extends Reply {
  readonly request: string;
  /** `null`: the header is not there; `/…/`: a pattern. */
  readonly sent?: Readonly<Record<string, string | null>>;
  /** Exact text; without it, the request has no body. */
  readonly body?: string;
  readonly form?: Readonly<Record<string, string>>;
  readonly check?: Check;
}

export interface CorpusCase {
  readonly name: string;
  readonly says: string;
  readonly config: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  /** How often the program is started; each time it goes on with the cursor of the time before. */
  readonly runs?: number;
  readonly exchanges: readonly (string | Exchange)[];
  /** Messages: an object as parsed, a text as it stands there. */
  readonly events?: readonly (string | JsonObject)[];
  /** The same as published, without `input` and the two times. */
  readonly published?: readonly JsonObject[];
  readonly cursor?: JsonObject;
  /** In milliseconds: waits before a retry or for a rate limit. */
  readonly waits?: readonly number[];
  /** Parts of what the log warns of, in order. */
  readonly warns?: readonly string[];
  /** The code of the error that the last run ends with, and a part of its message. */
  readonly error?: string;
  /** What the lines of the trace say, and what must not be in it. */
  readonly trace?: { readonly lines: readonly string[]; readonly without: string };
}

const folder = fileURLToPath(new URL('../../fixtures/httpjson-corpus', import.meta.url));

/** Every configuration of the corpus, as it is written: `http://api.test` and `http://other.test` are its servers. */
export function corpusFiles(): readonly { readonly name: string; readonly text: string }[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yml'))
    .sort()
    .map((file) => ({ name: file.replace(/\.yml$/, ''), text: readFileSync(join(folder, file), 'utf8') }));
}

/** @throws if the file has a member that nobody looks at */
export function readCase(name: string, text: string): CorpusCase {
  const tree = parseYaml(text, name);
  if (!isJsonObject(tree)) throw new Error(`${name} is no map`);
  checkMembers(name, tree, caseMembers);
  for (const exchange of tree.exchanges as readonly JsonValue[])
    if (isJsonObject(exchange)) checkMembers(name, exchange, exchangeMembers);
  return { ...(tree as unknown as CorpusCase), name };
}

const caseMembers =
  'says config files environment runs exchanges events published cursor waits warns error trace'.split(' ');
const exchangeMembers = 'request sent body form check status headers json text gzip zip fault'.split(' ');

function checkMembers(name: string, map: JsonObject, known: readonly string[]): void {
  const wrong = Object.keys(map).filter((member) => !known.includes(member));
  if (wrong.length > 0) throw new Error(`${name} has ${wrong.join(', ')}, which nobody looks at`);
}
