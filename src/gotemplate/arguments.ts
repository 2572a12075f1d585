import { type GoValue, type Method, TemplateError, typeName } from './values.ts';

/** Checks how many arguments a function got. */
export function arity(name: string, args: readonly GoValue[], least: number, most = least): void {
  if (args.length >= least && args.length <= most) return;
  const wanted =
    least === most ? String(least) : most === Number.POSITIVE_INFINITY ? `at least ${least}` : `${least} to ${most}`;
  throw new TemplateError(`${name} takes ${wanted} arguments, not ${args.length}`);
}

export function stringArgument(name: string, value: GoValue): string {
  if (typeof value === 'string') return value;
  throw wrongType(name, 'string', value);
}

export function intArgument(name: string, value: GoValue): bigint {
  if (typeof value === 'bigint') return value;
  throw wrongType(name, 'int64', value);
}

/** A method without arguments. */
export function getter(name: string, get: () => GoValue): Method {
  return (args) => {
    arity(name, args, 0);
    return get();
  };
}

export function wrongType(name: string, expected: string, value: GoValue): TemplateError {
  return new TemplateError(`wrong type for value of ${name}; expected ${expected}; got ${typeName(value)}`);
}
