import { arity, getter, stringArgument } from './arguments.ts';
import { wellFormed } from './bytes.ts';
import { GoNamedValues } from './named-values.ts';
import { GoObject, type GoValue, type Method } from './values.ts';

/** Go's url.QueryEscape: a space is a plus. */
export function queryEscape(text: string): string {
  return encodeURIComponent(wellFormed(text))
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+');
}

function queryUnescape(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

/** url.Values: parameters by name, each with its values. */
export class GoUrlValues extends GoNamedValues<Map<string, string[]>> {
  readonly typeName = 'url.Values';

  constructor(query: string) {
    super(new Map());
    for (const pair of query.split('&')) {
      if (pair === '') continue;
      const at = pair.indexOf('=');
      const name = at < 0 ? pair : pair.slice(0, at);
      this.append(queryUnescape(name), at < 0 ? '' : queryUnescape(pair.slice(at + 1)));
    }
  }

  set(name: string, value: string): void {
    this.values.set(name, [value]);
  }

  append(name: string, value: string): void {
    this.values.set(name, [...(this.values.get(name) ?? []), value]);
  }

  delete(name: string): void {
    this.values.delete(name);
  }

  /** Sorted by name. */
  encode(): string {
    return this.keys()
      .flatMap((name) => (this.values.get(name) ?? []).map((value) => `${queryEscape(name)}=${queryEscape(value)}`))
      .join('&');
  }

  override method(name: string): Method | undefined {
    switch (name) {
      case 'Get':
        return (args) => this.values.get(onlyString(name, args))?.[0] ?? '';
      case 'Has':
        return (args) => this.values.has(onlyString(name, args));
      case 'Encode':
        return getter(name, () => this.encode());
      default:
        return undefined;
    }
  }
}

/** url.URL */
export class GoUrl extends GoObject {
  readonly typeName = '*url.URL';
  readonly #text: string;

  constructor(text: string) {
    super();
    this.#text = text;
  }

  print(): string {
    return this.#text;
  }

  override field(name: string): GoValue {
    const { scheme, host, path, query, fragment } = splitUrl(this.#text);
    switch (name) {
      case 'Scheme':
        return scheme;
      case 'Host':
        return host;
      case 'Path':
        return unescapePath(path);
      case 'RawPath':
        return unescapePath(path) === path ? '' : path;
      case 'RawQuery':
        return query;
      case 'Fragment':
        return fragment;
      default:
        return undefined;
    }
  }

  override method(name: string): Method | undefined {
    const { host, path, query } = splitUrl(this.#text);
    switch (name) {
      case 'String':
        return getter(name, () => this.#text);
      case 'Query':
        return getter(name, () => new GoUrlValues(query));
      case 'Hostname':
        return getter(name, () => host.replace(/:\d*$/, '').replace(/^\[|\]$/g, ''));
      case 'Port':
        return getter(name, () => /:(\d+)$/.exec(host)?.[1] ?? '');
      case 'EscapedPath':
        return getter(name, () => path);
      default:
        return undefined;
    }
  }
}

export interface UrlParts {
  readonly scheme: string;
  readonly host: string;
  readonly path: string;
  readonly query: string;
  readonly fragment: string;
}

/** Splits a URL without changing a character of it. */
export function splitUrl(text: string): UrlParts {
  const match =
    /^(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?:\/\/(?:[^/?#@]*@)?([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(text);
  const [, scheme = '', host = '', path = '', query = '', fragment = ''] = match ?? [];
  return { scheme: scheme.toLowerCase(), host, path, query, fragment };
}

function unescapePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function onlyString(name: string, args: readonly GoValue[]): string {
  arity(name, args, 1);
  return stringArgument(name, args[0]);
}
