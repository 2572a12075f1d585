import { GoObject, type GoValue, isGoMap, TemplateError, typeName } from './values.ts';

/**
 * A field of a value, or a method of it called with arguments.
 * @throws TemplateError where there is no such thing
 */
export function member(of: GoValue, name: string, args: readonly GoValue[]): GoValue {
  if (of instanceof GoObject) {
    const method = of.method(name);
    if (method) return method(args);
  }
  const value = field(of, name);
  if (value === undefined) throw missing(of, name);
  if (args.length > 0) throw new TemplateError(`${name} is not a method but has arguments`);
  return value;
}

function field(of: GoValue, name: string): GoValue {
  if (of instanceof GoObject) return of.field(name);
  if (!isGoMap(of) || !Object.hasOwn(of, name)) return undefined;
  return of[name] ?? null;
}

function missing(of: GoValue, name: string): TemplateError {
  if (of === undefined || of === null) return new TemplateError(`nil has no field ${name}`);
  const isMap = isGoMap(of) || (of instanceof GoObject && of.isMap());
  if (isMap) return new TemplateError(`map has no entry for key ${JSON.stringify(name)}`);
  return new TemplateError(`can't evaluate field ${name} in type ${typeName(of)}`);
}
