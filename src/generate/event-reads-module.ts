import { type AttributeNode, objectName, type SchemaModel } from '../schema/model.ts';
import type { MappingPlan } from '../schema/operations.ts';
import { readPaths } from './map-event-module.ts';
import { compilerOf } from './operations/compilers.ts';

/** The lines of `event-reads.ts`: what `map-event.ts` reads of an event, as a tree. */
export function readsModule(model: SchemaModel, plan: MappingPlan): readonly string[] {
  const statements = plan.operations.flatMap((operation) => compilerOf(operation).typescript(operation, model));
  return [
    "import type { ReadGroup } from '../mapper/reader-table.ts';",
    '',
    '/** The attributes that the mapping reads; of a group that it reads as a whole, all that is in it. */',
    `export const ${objectName(model.stream)}Reads: ReadGroup = ${groupText(model.attributes, readPaths(statements), 0)};`,
  ];
}

/** @param reads dotted paths; undefined for all that there is */
function groupText(attributes: readonly AttributeNode[], reads: readonly string[] | undefined, depth: number): string {
  const read = attributes.filter(({ path }) => reads?.some((each) => isWithin(each, path)) ?? true);
  const indent = ' '.repeat(depth + 1);
  const members = read.map(({ name, path, type, children }) => {
    const isWhole = reads?.includes(path) ?? true;
    const text = type === 'group' ? groupText(children, isWhole ? undefined : reads, depth + 2) : 'true';
    return `${indent} ${JSON.stringify(name)}: ${text},`;
  });
  const places = read.map(({ name }) => `${JSON.stringify(name)}: undefined`);
  return [
    '{',
    `${indent}create: () => ({ ${places.join(', ')} }),`,
    `${indent}members: {`,
    ...members,
    `${indent}},`,
    `${indent.slice(1)}}`,
  ].join('\n');
}

function isWithin(path: string, group: string): boolean {
  return path === group || path.startsWith(`${group}.`);
}
