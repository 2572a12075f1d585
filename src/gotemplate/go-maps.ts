import type { JsonObject } from '../core/json.ts';
import { type Methods, methodOf, stringArgument, takes } from './arguments.ts';
import { GoNamedValues } from './named-values.ts';
import { goJson, toJsonValue } from './print.ts';
import { type GoMap, GoObject, type GoValue, isGoMap, type Method, TemplateError } from './values.ts';

/** http.Header: names in their canonical form, each with its values. */
export class GoHeader extends GoNamedValues<ReadonlyMap<string, readonly string[]>> {
  readonly typeName = 'http.Header';

  /** @param headers of a response, lower-case names */
  static ofResponse(headers: Readonly<Record<string, string>>): GoHeader {
    return new GoHeader(new Map(Object.entries(headers).map(([name, value]) => [canonicalHeader(name), [value]])));
  }

  override method(name: string): Method | undefined {
    return methodOf(headerMethods, name, this.values);
  }
}

const headerMethods: Methods<ReadonlyMap<string, readonly string[]>> = {
  Get: (values) => takes([stringArgument], (header) => values.get(canonicalHeader(header))?.[0] ?? ''),
  Values: (values) => takes([stringArgument], (header) => values.get(canonicalHeader(header)) ?? []),
};

/** `x-api-key` → `X-Api-Key`. A name with characters that no header has stays as it is. */
export function canonicalHeader(name: string): string {
  if (!/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(name)) return name;
  return name
    .toLowerCase()
    .replace(/(^|-)([a-z])/g, (_whole, before: string, letter: string) => before + letter.toUpperCase());
}

/** A map that is made when it is first read, and prints as JSON as the maps of libbeat do. */
export class LazyMap extends GoObject {
  readonly typeName = 'mapstr.M';
  readonly #make: () => GoMap;
  readonly #isDeep: boolean;
  #made: GoMap | undefined;

  /** @param isDeep whether the maps in it are such maps as well; those in its lists never are */
  constructor(make: () => GoMap, isDeep = false) {
    super();
    this.#make = make;
    this.#isDeep = isDeep;
  }

  /** A map of which Filebeat has made a copy. */
  static deep(make: () => GoMap): LazyMap {
    return new LazyMap(make, true);
  }

  /** Where the value is no object, it stands for an empty map. */
  static ofObject(make: () => GoValue, isDeep = false): LazyMap {
    return new LazyMap(() => {
      const value = make();
      return isGoMap(value) ? value : {};
    }, isDeep);
  }

  print(): string {
    return goJson(this.#values());
  }

  override isTrue(): boolean {
    return this.keys().length > 0;
  }

  override keys(): readonly string[] {
    return Object.keys(this.#values()).sort();
  }

  override isMap(): boolean {
    return true;
  }

  override field(name: string): GoValue {
    const values = this.#values();
    // A JSON null is a value, though nil; only a name that is not there is none.
    return Object.hasOwn(values, name) ? this.#inner(values[name] ?? null) : undefined;
  }

  override method(name: string): Method | undefined {
    return methodOf(mapMethods, name, this);
  }

  override entries(): GoMap {
    return this.#values();
  }

  override toJson(): JsonObject {
    return toJsonValue(this.#values()) as JsonObject;
  }

  /** A key with dots in it is found before a path is. */
  at(path: string): GoValue {
    const whole = this.field(path);
    const dot = path.indexOf('.');
    if (whole !== undefined || dot < 0) return whole;
    const parent = this.field(path.slice(0, dot));
    if (parent instanceof LazyMap) return parent.at(path.slice(dot + 1));
    return isGoMap(parent) ? new LazyMap(() => parent).at(path.slice(dot + 1)) : undefined;
  }

  #inner(value: GoValue): GoValue {
    return this.#isDeep && isGoMap(value) ? LazyMap.deep(() => value) : value;
  }

  #values(): GoMap {
    this.#made ??= this.#make();
    return this.#made;
  }
}

const mapMethods: Methods<LazyMap> = {
  HasKey: (map) => takes([stringArgument], (path) => map.at(path) !== undefined),
  GetValue: (map) =>
    takes([stringArgument], (path) => {
      const found = map.at(path);
      if (found === undefined) throw new TemplateError(`map has no entry for key ${JSON.stringify(path)}`);
      return found;
    }),
  String: (map) => takes([], () => map.print()),
};
