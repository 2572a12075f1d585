import { own } from '../core/json.ts';
import { type GoValue, type Method, TemplateError, typeName } from './values.ts';

/** A function or method that is yet to hear its name, which it needs for messages. */
export type Signature = (name: string) => Method;

/** The methods of the values of a class. */
export type Methods<Self> = Readonly<Record<string, (self: Self) => Signature>>;

/** Reads one argument of a function. @throws TemplateError */
interface ArgumentReader<T> {
  (name: string, value: GoValue): T;
  readonly isOptional?: true;
}

/** A function with one argument for each reader. */
export function takes<Args extends readonly unknown[]>(
  readers: readonly [...{ [Index in keyof Args]: ArgumentReader<Args[Index]> }],
  run: (...args: Args) => GoValue,
): Signature {
  const all = readers as readonly ArgumentReader<unknown>[];
  const least = all.filter(({ isOptional }) => !isOptional).length;
  return (name) => (args) => {
    checkCount(name, args, least, all.length);
    return run(...(args.map((arg, index) => all[index]?.(name, arg)) as unknown as Args));
  };
}

/** A function with any number of arguments of one kind. */
export function takesAll<T>(
  read: ArgumentReader<T>,
  run: (args: readonly T[]) => GoValue,
  least = 0,
  most = Number.POSITIVE_INFINITY,
): Signature {
  return (name) => (args) => {
    checkCount(name, args, least, most);
    return run(args.map((arg) => read(name, arg)));
  };
}

export function methodOf<Self>(methods: Methods<Self>, name: string, self: Self): Method | undefined {
  return own(methods, name)?.(self)(name);
}

function checkCount(name: string, args: readonly GoValue[], least: number, most: number): void {
  if (args.length >= least && args.length <= most) return;
  const wanted =
    least === most ? String(least) : most === Number.POSITIVE_INFINITY ? `at least ${least}` : `${least} to ${most}`;
  throw new TemplateError(`${name} takes ${wanted} arguments, not ${args.length}`);
}

/** The last arguments of a function can be left out. */
export function optional<T>(read: ArgumentReader<T>): ArgumentReader<T | undefined> {
  return Object.assign((name: string, value: GoValue) => read(name, value), { isOptional: true } as const);
}

export function anyArgument(_name: string, value: GoValue): GoValue {
  return value;
}

export function stringArgument(name: string, value: GoValue): string {
  if (typeof value === 'string') return value;
  throw wrongType(name, 'string', value);
}

export function intArgument(name: string, value: GoValue): bigint {
  if (typeof value === 'bigint') return value;
  throw wrongType(name, 'int64', value);
}

export function wrongType(name: string, expected: string, value: GoValue): TemplateError {
  return new TemplateError(`wrong type for value of ${name}; expected ${expected}; got ${typeName(value)}`);
}
