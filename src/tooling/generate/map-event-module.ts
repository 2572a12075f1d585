/** Way of a field, stage 4 of 6: the MappingPlan in; the mapper as TypeScript out. */
import { objectName, type SchemaModel } from '../model/model.ts';
import { createCode, type RecordedCode, schemaContext } from '../operations/code.ts';
import { type Copy, copyStatements, togetherCompiled } from '../operations/copy.ts';
import type { ScopeName } from '../operations/definition.ts';
import { definitionOf, type MappingPlan, type Operation } from '../operations/record.ts';
import { objectTypeName } from './stream-objects.ts';

/** Operations that run one after the other and do nothing unless one of the same attributes is there. */
interface Step {
  /** Top-level attributes of which one must be there; none: the step always runs. */
  readonly needs: readonly string[];
  readonly operations: readonly Operation[];
}

/** What every module of the way of an event begins with: see docs/architecture.md. */
const stageLine = '/** Way of an event, stage 8 of 11: the values of an event in; the fields of its document out. */';

/**
 * The lines of `map-event.ts`, or `map-user.ts`: one small function a step, which V8 can optimise one by one, and `mapEvent`,
 * which calls those whose attributes are there.
 */
export function mapEventModule(model: SchemaModel, plan: MappingPlan): readonly string[] {
  const names = model.attributes.map((attribute) => attribute.name);
  const value = (name: string) => `values[${names.indexOf(name)}]`;
  const steps = groupSteps(plan.operations);
  const context = schemaContext(model);
  const header = createCode(context);
  const compiled = steps.map(({ operations }) => {
    const code = createCode(context);
    const statements = togetherCompiled(operations).flatMap((group) =>
      group.length > 1
        ? copyStatements(group as readonly Copy[], code)
        : group.flatMap((operation) => definitionOf(operation).typescript(operation, code)),
    );
    return { code, statements };
  });
  const functions = compiled.map(({ code, statements }, index) => {
    const reads = topLevelNames(code.reads).map((name) => `const $${name} = ${value(name)};`);
    return [
      `function step${index + 1}(mapping: MappingState): void {`,
      ...scopeOf(code),
      ...[...reads, ...statements].map((line) => `  ${line}`),
      '}',
      '',
    ];
  });
  const calls = steps.map(({ needs }, index) => {
    const guard = needs.map((name) => `${value(name)} !== undefined`).join(' || ');
    return `  ${guard === '' ? '' : `if (${guard}) `}step${index + 1}(mapping);`;
  });
  const body = [
    `const names: readonly string[] = ${JSON.stringify(names)};`,
    '/** Attributes that the document holds elsewhere. */',
    `export const duplicates = ${header.use('finish', 'createDuplicateTree')}(${JSON.stringify(duplicatesOf(plan))});`,
    ...[...new Map(compiled.flatMap(({ code }) => [...code.constants]))].map(
      ([name, expression]) => `const ${name} = ${expression};`,
    ),
    '',
    ...functions.flat(),
    `/** Fills the document from the conformed ${objectName(model.stream)}. */`,
    `export function map${objectTypeName(model.stream)}(mapping: MappingState): void {`,
    '  const { values } = mapping;',
    ...calls,
    '}',
  ];
  const imports = importsOf([header, ...compiled.map(({ code }) => code)]);
  return [...(model.stream === 'events' ? [stageLine] : []), ...imports, '', ...body];
}

/** Only what is used, so that the compiler finds nothing unused. */
function importsOf(codes: readonly RecordedCode[]): readonly string[] {
  const names = new Map<string, Set<string>>();
  for (const [file, used] of codes.flatMap(({ imports }) => [...imports]))
    names.set(file, new Set([...(names.get(file) ?? []), ...used]));
  const lines = [...names].map(
    ([file, used]) => `import { ${[...used].sort().join(', ')} } from '../mapper/steps/${file}.ts';`,
  );
  const mapping = "import type { MappingState } from '../mapper/steps/event-type.ts';";
  return [...lines, mapping].sort((a, b) => (fileOf(a) < fileOf(b) ? -1 : 1));
}

function fileOf(line: string): string {
  return line.slice(line.lastIndexOf(' from '));
}

function groupSteps(operations: readonly Operation[]): readonly Step[] {
  const steps: { needs: readonly string[]; shared: boolean; operations: Operation[] }[] = [];
  for (const operation of operations) {
    const definition = definitionOf(operation);
    const needs = topLevelNames(definition.needs?.(operation) ?? []).toSorted();
    const shared = definition.needs !== undefined;
    const last = steps.at(-1);
    if (shared && last?.shared && last.needs.join() === needs.join()) last.operations.push(operation);
    else steps.push({ needs, shared, operations: [operation] });
  }
  return steps;
}

const scopeNames: readonly ScopeName[] = ['document', 'issues', 'entry'];

/** What of the mapping the statements use, so that the compiler finds nothing unused. */
function scopeOf({ reads, scopes }: RecordedCode): readonly string[] {
  const all = [...(reads.size > 0 ? ['values'] : []), ...scopeNames.filter((name) => scopes.has(name))];
  return all.length > 0 ? [`  const { ${all.join(', ')} } = mapping;`] : [];
}

function topLevelNames(paths: Iterable<string>): readonly string[] {
  return [...new Set([...paths].map((path) => path.split('.')[0] as string))];
}

function duplicatesOf(plan: MappingPlan): readonly string[] {
  return plan.operations.flatMap((operation) => (operation.kind === 'finish' ? operation.duplicates : []));
}
