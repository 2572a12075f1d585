import { objectName, type SchemaModel } from '../schema/model.ts';
import type { MappingPlan, Operation } from '../schema/operations.ts';
import { compilerOf } from './operations/compilers.ts';
import { objectTypeName } from './stream-objects.ts';

/** What the statements of operations may use, by file of the mapper. */
const helpers: Readonly<Record<string, readonly string[]>> = {
  address: ['firstAddress'],
  changes: ['changedValues'],
  finish: ['createDuplicateTree', 'finish'],
  latency: ['vendorLatency'],
  location: ['toLocation'],
  outcome: ['findOutcome', 'isMfaChallenge', 'sentenceOf', 'sentenceSuffix'],
  related: ['addRelated', 'addRelatedAddress', 'valuesAt'],
  sentence: ['fillSentence'],
  timestamp: ['mapTimestamp'],
};

/** Operations that run one after the other and do nothing unless one of the same attributes is there. */
interface Step {
  /** Top-level attributes of which one must be there; none: the step always runs. */
  readonly needs: readonly string[];
  readonly operations: readonly Operation[];
}

/**
 * The lines of `map-event.ts`, or `map-user.ts`: one small function a step, which V8 can optimise one by one, and `mapEvent`,
 * which calls those whose attributes are there.
 */
export function mapEventModule(model: SchemaModel, plan: MappingPlan): readonly string[] {
  const names = model.attributes.map((attribute) => attribute.name);
  const value = (name: string) => `values[${names.indexOf(name)}]`;
  const steps = groupSteps(plan.operations);
  const functions = steps.map((step, index) => {
    const statements = step.operations.flatMap((operation) => compilerOf(operation).typescript(operation, model));
    const reads = topLevelNames(readPaths(statements)).map((name) => `const $${name} = ${value(name)};`);
    return [
      `function step${index + 1}(mapping: MappingState): void {`,
      ...scopeOf(statements, reads.length > 0),
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
    `export const duplicates = createDuplicateTree(${JSON.stringify(duplicatesOf(plan))});`,
    '',
    ...functions.flat(),
    `/** Fills the document from the conformed ${objectName(model.stream)}. */`,
    `export function map${objectTypeName(model.stream)}(mapping: MappingState): void {`,
    '  const { values } = mapping;',
    ...calls,
    '}',
  ];
  return [...importsOf(body), '', ...body];
}

/** Only what is used, so that the compiler finds nothing unused. */
function importsOf(body: readonly string[]): readonly string[] {
  const text = body.join('\n');
  const lines = Object.entries(helpers).flatMap(([file, names]) => {
    const used = names.filter((name) => new RegExp(`\\b${name}\\(`).test(text));
    return used.length > 0 ? [`import { ${used.join(', ')} } from '../mapper/steps/${file}.ts';`] : [];
  });
  const mapping = "import type { MappingState } from '../mapper/steps/event-type.ts';";
  return [...lines, mapping].sort((a, b) => (fileOf(a) < fileOf(b) ? -1 : 1));
}

function fileOf(line: string): string {
  return line.slice(line.lastIndexOf(' from '));
}

function groupSteps(operations: readonly Operation[]): readonly Step[] {
  const steps: { needs: readonly string[]; operations: Operation[] }[] = [];
  for (const operation of operations) {
    const needs = needsOf(operation);
    const last = steps.at(-1);
    if (last && canJoin(last.operations[0], operation) && last.needs.join() === needs.join())
      last.operations.push(operation);
    else steps.push({ needs, operations: [operation] });
  }
  return steps;
}

/** Operations that do nothing where what they read is not there. */
const dependsOnSource: ReadonlySet<Operation['kind']> = new Set([
  'copy',
  'join',
  'address',
  'translate',
  'latency',
  'location',
  'changes',
]);

function needsOf(operation: Operation): readonly string[] {
  if (!('from' in operation) || !dependsOnSource.has(operation.kind)) return [];
  const paths = [operation.from ?? []].flat();
  return [...new Set(paths.map((path) => path.split('.')[0] as string))].sort();
}

function canJoin(first: Operation | undefined, next: Operation): boolean {
  const isCopy = (operation: Operation | undefined) => operation !== undefined && dependsOnSource.has(operation.kind);
  return (isCopy(first) && isCopy(next)) || (first?.kind === 'constant' && next.kind === 'constant');
}

/** What of the mapping the statements use, so that the compiler finds nothing unused. */
function scopeOf(statements: readonly string[], reads: boolean): readonly string[] {
  const text = statements.join('\n');
  const used = ['document', 'issues', 'entry'].filter((name) => new RegExp(`\\b${name}\\b`).test(text));
  const all = reads ? ['values', ...used] : used;
  return all.length > 0 ? [`  const { ${all.join(', ')} } = mapping;`] : [];
}

/** Dotted paths of the attributes that statements read. */
export function readPaths(statements: readonly string[]): readonly string[] {
  const paths = statements.flatMap((line) =>
    [...line.matchAll(/\$([A-Za-z_]\w*(?:\?\.\w+)*)/g)].map((match) => (match[1] as string).replaceAll('?.', '.')),
  );
  return [...new Set(paths)];
}

function topLevelNames(paths: readonly string[]): readonly string[] {
  return [...new Set(paths.map((path) => path.split('.')[0] as string))];
}

function duplicatesOf(plan: MappingPlan): readonly string[] {
  return plan.operations.flatMap((operation) => (operation.kind === 'finish' ? operation.duplicates : []));
}
