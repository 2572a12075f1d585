import { own } from '../core/json.ts';
import { percentDecoded, percentEncoded } from '../core/percent.ts';
import { type Methods, methodOf, stringArgument, takes } from './arguments.ts';
import { wellFormed } from './bytes.ts';
import { GoNamedValues } from './named-values.ts';
import { GoObject, type GoValue, type Method } from './values.ts';

/** Go's url.QueryEscape: a space is a plus. */
export function queryEscape(text: string): string {
  return percentEncoded(wellFormed(text)).replaceAll('%20', '+');
}

/** url.Values: parameters by name, each with its values. */
export class GoUrlValues extends GoNamedValues<Map<string, string[]>> {
  readonly typeName = 'url.Values';

  constructor(query: string) {
    super(new Map());
    const unescaped = (text: string): string => percentDecoded(text.replaceAll('+', ' '));
    for (const pair of query.split('&')) {
      if (pair === '') continue;
      const at = pair.indexOf('=');
      const name = at < 0 ? pair : pair.slice(0, at);
      this.append(unescaped(name), at < 0 ? '' : unescaped(pair.slice(at + 1)));
    }
  }

  set(name: string, value: string): void {
    this.values.set(name, [value]);
  }

  get(name: string): readonly string[] | undefined {
    return this.values.get(name);
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
    return methodOf(valuesMethods, name, this);
  }
}

const valuesMethods: Methods<GoUrlValues> = {
  Get: (params) => takes([stringArgument], (name) => params.get(name)?.[0] ?? ''),
  Has: (params) => takes([stringArgument], (name) => params.get(name) !== undefined),
  Encode: (params) => takes([], () => params.encode()),
};

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
    const plain = percentDecoded(path);
    return own<string>(
      {
        Scheme: scheme,
        Host: host,
        Path: plain,
        RawPath: plain === path ? '' : path,
        RawQuery: query,
        Fragment: fragment,
      },
      name,
    );
  }

  override method(name: string): Method | undefined {
    return methodOf(urlMethods, name, this.#text);
  }
}

const urlMethods: Methods<string> = {
  String: (url) => takes([], () => url),
  Query: (url) => takes([], () => new GoUrlValues(splitUrl(url).query)),
  Hostname: (url) =>
    takes([], () =>
      splitUrl(url)
        .host.replace(/:\d*$/, '')
        .replace(/^\[|\]$/g, ''),
    ),
  Port: (url) => takes([], () => /:(\d+)$/.exec(splitUrl(url).host)?.[1] ?? ''),
  EscapedPath: (url) => takes([], () => splitUrl(url).path),
};

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
