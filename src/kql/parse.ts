import { type Is, join, type ListName, type NamingLeaf, type NamingQuery, type Text, type Value } from './ast.ts';
import { kqlError } from './kql-error.ts';
import { type Token, tokenize, type Word } from './tokens.ts';

/** Deeper nesting is nobody's wish, and would end the stack. */
const deepest = 100;
const nameOf = /^\$([a-z][a-z0-9_]*)$/;

/**
 * Reads the subset of KQL that docs/reference/conditions.md describes, with `$name` for conditions and lists.
 * @throws IngestError JC_KQL_SYNTAX, JC_KQL_UNSUPPORTED, each with line and column
 */
export function parseKql(text: string): NamingQuery {
  return new Parser(text).parse();
}

class Parser {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  #next = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
    this.#tokens = tokenize(text);
  }

  parse(): NamingQuery {
    if (this.#peek().kind === 'end') throw this.#wrong('the condition is empty');
    const query = this.#or(() => this.#condition());
    if (this.#peek().kind !== 'end') throw this.#wrong('expected and, or, or the end');
    return query;
  }

  /** `and` binds closer than `or`, and `not` closest. */
  #or(leaf: () => NamingQuery): NamingQuery {
    return this.#junction('or', () => this.#junction('and', () => this.#not(leaf)));
  }

  #junction(kind: 'and' | 'or', member: () => NamingQuery): NamingQuery {
    const members: [NamingQuery, ...NamingQuery[]] = [member()];
    while (this.#take('operator', kind)) members.push(member());
    return join<NamingLeaf>(kind, members);
  }

  #not(leaf: () => NamingQuery): NamingQuery {
    this.#depth += 1;
    if (this.#depth > deepest) throw this.#wrong(`more than ${deepest} levels of nesting`);
    const query: NamingQuery = this.#take('operator', 'not')
      ? { kind: 'not', of: this.#not(leaf) }
      : this.#take('symbol', '(')
        ? this.#closed(() => this.#or(leaf))
        : leaf();
    this.#depth -= 1;
    return query;
  }

  #closed(inner: () => NamingQuery): NamingQuery {
    const query = inner();
    if (!this.#take('symbol', ')')) throw this.#wrong('expected and, or, or a closing )');
    return query;
  }

  #condition(): NamingQuery {
    const token = this.#peek();
    const isField = token.kind === 'word' || token.kind === 'quoted';
    if (!isField) throw this.#wrong('expected a condition, such as event.outcome: failure');
    this.#next += 1;
    const after = this.#peek();
    const operator = after.kind === 'symbol' && after.text !== '(' && after.text !== ')' ? after.text : undefined;
    const name = token.kind === 'word' ? nameOf.exec(token.raw)?.[1] : undefined;
    if (operator === undefined) {
      if (name !== undefined) return { kind: 'condition', name, at: token.at };
      throw this.#unsupported(token.at, 'free text without a field is not supported; write field: value');
    }
    const field = this.#field(token);
    this.#next += 1;
    if (operator !== ':') return { kind: 'range', field, operator, value: this.#bound(operator), at: token.at };
    return this.#take('symbol', '(')
      ? this.#closed(() => alternatives(this.#or(() => this.#value(field, token.at))))
      : this.#value(field, token.at);
  }

  #field(token: Token): string {
    if (token.kind !== 'word') throw this.#unsupported(token.at, 'the name of a field stands without quotes');
    const [field, ...more] = token.parts as readonly [string, ...string[]];
    if (more.length > 0) throw this.#unsupported(token.at, 'a wildcard in the name of a field is not supported');
    if (field.startsWith('$')) throw this.#wrong(`${field} is not the name of a field`, token.at);
    return field;
  }

  #value(field: string, at: number): NamingLeaf {
    const token = this.#peek();
    if (token.kind === 'quoted') {
      this.#next += 1;
      return is(field, at, { kind: 'text', text: token.text, quoted: true, at: token.at });
    }
    if (token.kind !== 'word') throw this.#wrong(`expected a value of ${field}${this.#hint(token)}`);
    const words = this.#words();
    const name = nameOf.exec(token.raw)?.[1];
    if (name !== undefined && words.length === 1) return is(field, at, { kind: 'list', name, at: token.at });
    if (token.raw.startsWith('$'))
      throw this.#wrong(
        `${token.raw} is not the name of a list, which has lower-case letters, digits and _; put the value in quotes`,
        token.at,
      );
    const [first, second, ...rest] = partsOf(words);
    if (second === undefined) return is(field, at, { kind: 'text', text: first, quoted: false, at: token.at });
    if (first === '' && second === '' && rest.length === 0) return { kind: 'exists', field, at };
    return is(field, at, { kind: 'pattern', parts: [first, second, ...rest], at: token.at });
  }

  /** Words that stand side by side are one value. */
  #words(): readonly [Word, ...Word[]] {
    const words: Word[] = [];
    for (let token = this.#peek(); token.kind === 'word'; token = this.#peek()) {
      const before = words.at(-1);
      if (before !== undefined && this.#text.slice(before.end, token.at) !== ' ')
        throw this.#wrong('more than one space inside a value: put the value in quotes');
      words.push(token);
      this.#next += 1;
    }
    const after = this.#peek();
    if (after.kind === 'symbol' && after.text !== ')' && after.text !== '(') {
      const last = words.at(-1) as Word;
      throw words.length > 1
        ? this.#wrong(`expected and or or before ${last.raw}`, last.at)
        : this.#wrong(`a ${after.text} inside a value: put the value in quotes`);
    }
    const wildcards = words.find(({ raw }) => raw.includes('**'));
    if (wildcards !== undefined) throw this.#wrong('two wildcards side by side: one is enough', wildcards.at);
    return words as [Word, ...Word[]];
  }

  #bound(operator: string): Text {
    const token = this.#peek();
    const value = token.kind === 'word' || token.kind === 'quoted' ? this.#value('', token.at) : undefined;
    const [only] = value?.kind === 'is' ? value.values : [];
    if (only?.kind !== 'text') throw this.#wrong(`expected one value without wildcards after ${operator}`, token.at);
    return only;
  }

  #hint(token: Token): string {
    if (token.kind === 'operator') return `; put ${token.text} in quotes if it is the value`;
    return token.kind === 'symbol' && /[<>]/.test(token.text) ? `; a range is written without the colon` : '';
  }

  #peek(): Token {
    return this.#tokens[this.#next] as Token;
  }

  #take(kind: 'operator' | 'symbol', text: string): boolean {
    const token = this.#peek();
    const taken = token.kind === kind && token.text === text;
    if (taken) this.#next += 1;
    return taken;
  }

  #wrong(message: string, at = this.#peek().at): Error {
    return kqlError('JC_KQL_SYNTAX', { at, message }, this.#text);
  }

  #unsupported(at: number, message: string): Error {
    return kqlError('JC_KQL_UNSUPPORTED', { at, message }, this.#text);
  }
}

function is(field: string, at: number, value: Value | ListName): Is<Value | ListName> {
  return { kind: 'is', field, values: [value], at };
}

/** What stands between the wildcards of all words. */
function partsOf(words: readonly [Word, ...Word[]]): readonly [string, ...string[]] {
  const parts = [...words[0].parts];
  for (const word of words.slice(1)) {
    const [first = '', ...rest] = word.parts;
    parts[parts.length - 1] += ` ${first}`;
    parts.push(...rest);
  }
  return parts as [string, ...string[]];
}

/** `field: (a or b)` is one condition with two values. */
function alternatives(query: NamingQuery): NamingQuery {
  if (query.kind !== 'or') return query;
  const all = query.of.filter((member): member is Is<Value | ListName> => member.kind === 'is');
  const [first] = all;
  if (first === undefined || all.length < query.of.length) return query;
  return { ...first, values: all.flatMap(({ values }) => values) };
}
