import { IngestError } from '../../core/errors.ts';
import { canBeCopied, flattenAttributes, type SchemaModel } from '../model/model.ts';
import type { Code, SchemaContext, ScopeName } from './definition.ts';

/** What the statements that were made with it use. */
export interface RecordedCode extends Code {
  /** Dotted paths of attributes, in the order in which they were read first. */
  readonly reads: ReadonlySet<string>;
  readonly scopes: ReadonlySet<ScopeName>;
  /** Names by file of `src/mapper/steps/`. */
  readonly imports: ReadonlyMap<string, ReadonlySet<string>>;
  /** Constants of the module, by name. */
  readonly constants: ReadonlyMap<string, string>;
}

export function schemaContext(model: SchemaModel): SchemaContext {
  return {
    model,
    attributes: new Map(flattenAttributes(model.attributes).map((attribute) => [attribute.path, attribute])),
    fields: new Map(model.documentFields.map((field) => [field.name, field])),
  };
}

/** @throws IngestError JC_SCHEMA_INVALID: no code is generated for what the schema does not have */
function refuse(problem: string): never {
  throw new IngestError('JC_SCHEMA_INVALID', `a statement of the mapping cannot be generated: ${problem}`);
}

/** @param say takes what does not fit the schema */
export function createCode(
  { attributes, fields }: SchemaContext,
  say: (problem: string) => void = refuse,
): RecordedCode {
  const reads = new Set<string>();
  const scopes = new Set<ScopeName>();
  const imports = new Map<string, Set<string>>();
  const constants = new Map<string, string>();

  const declared = (path: string, type?: string, where = ''): void => {
    const missing = prefixesOf(path).some((prefix) => !attributes.has(prefix));
    if (missing) say(`no attribute ${path} is declared`);
    const found = attributes.get(path)?.type;
    if (type !== undefined && found !== undefined && found !== type)
      say(`${where}${path} is of type ${found}, not ${type}`);
  };
  const whole = (path: string, type?: string, where?: string): string => {
    declared(path, type, where);
    reads.add(path);
    return `$${path.replaceAll('.', '?.')}`;
  };
  const listOn = (prefixes: readonly string[]) => prefixes.find((prefix) => attributes.get(prefix)?.list);
  const use = (file: string, name: string): string => {
    imports.set(file, (imports.get(file) ?? new Set()).add(name));
    return name;
  };
  const scope = (name: ScopeName): string => {
    scopes.add(name);
    return name;
  };
  const declaredField = (name: string): void => {
    if (!fields.has(name)) say(`${name} is not declared in ecs.yml or base.yml`);
  };

  return {
    reads,
    scopes,
    imports,
    constants,
    declared,
    whole,
    use,
    scope,
    constant(name, expression) {
      constants.set(name, expression);
      return name;
    },
    read(path, type, where) {
      const list = listOn(prefixesOf(path));
      if (list !== undefined) say(`${path} cannot be read as one value: ${list} is a list`);
      return whole(path, type, where);
    },
    values(path) {
      if (listOn(prefixesOf(path).slice(0, -1)) === undefined) return whole(path);
      declared(path);
      const [head = path, ...rest] = path.split('.');
      return `${use('related', 'valuesAt')}(${whole(head)}, ${JSON.stringify(rest)})`;
    },
    field(path) {
      declaredField(path);
      return `${scope('document')}.${path.replaceAll('.', '?.')}`;
    },
    assign(to, expression, { type, from = [], parts } = {}) {
      for (const name of parts?.map((part) => `${to}.${part}`) ?? [to]) declaredField(name);
      const target = fields.get(to)?.type;
      if (type !== undefined && target !== undefined && target !== type) say(`${to} is of type ${target}, not ${type}`);
      for (const path of from) {
        const source = attributes.get(path)?.type;
        if (source !== undefined && target !== undefined && !canBeCopied(source, target))
          say(`${path}: a ${source} cannot go into ${to}, a ${target}`);
      }
      const segments = to.split('.');
      const last = segments.pop() as string;
      const parent = segments.reduce((object, segment) => `(${object}${member(segment)} ??= {})`, scope('document'));
      return `${parent}${member(last)} ??= ${expression};`;
    },
  };
}

/** `a`, `a.b`, and `a.b.c` for `a.b.c`. */
function prefixesOf(path: string): readonly string[] {
  const segments = path.split('.');
  return segments.map((_, index) => segments.slice(0, index + 1).join('.'));
}

function member(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}
