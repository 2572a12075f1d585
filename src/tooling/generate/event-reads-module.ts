import { type AttributeNode, objectName, type SchemaModel } from '../model/model.ts';
import { createCode, schemaContext } from '../operations/code.ts';
import { definitionOf, type MappingPlan } from '../operations/record.ts';
import { shareLines } from './json-text.ts';

/** The lines of `event-reads.ts`: what `map-event.ts` reads of an event, as a tree. */
export function readsModule(model: SchemaModel, plan: MappingPlan): readonly string[] {
  const code = createCode(schemaContext(model));
  for (const operation of plan.operations) definitionOf(operation).typescript(operation, code);
  return [
    "import type { ReadMembers } from '../mapper/steps/read-members.ts';",
    '',
    '/** The attributes that the mapping reads; of a group that it reads as a whole, all that is in it. */',
    `export const ${objectName(model.stream)}Reads: ReadMembers = ${membersText(model.attributes, [...code.reads])};`,
  ];
}

/** @param reads dotted paths; undefined for all that there is */
function membersText(attributes: readonly AttributeNode[], reads: readonly string[] | undefined, indent = ''): string {
  const deeper = `${indent}  `;
  const members = readOf(attributes, reads).map(({ name, path, type, children }) => {
    const isWhole = reads?.includes(path) ?? true;
    const text = type === 'group' ? groupText(children, isWhole ? undefined : reads, deeper) : 'true';
    return `${deeper}${JSON.stringify(name)}: ${text}`;
  });
  return `{\n${shareLines(members).join(',\n')}\n${indent}}`;
}

function groupText(children: readonly AttributeNode[], reads: readonly string[] | undefined, indent: string): string {
  const places = readOf(children, reads).map(({ name }) => `${JSON.stringify(name)}: undefined`);
  const members = membersText(children, reads, indent);
  return `{ create: () => ({ ${places.join(', ')} }), members: ${members} }`;
}

function readOf(attributes: readonly AttributeNode[], reads: readonly string[] | undefined): readonly AttributeNode[] {
  return attributes.filter(({ path }) => reads?.some((each) => isWithin(each, path)) ?? true);
}

function isWithin(path: string, group: string): boolean {
  return path === group || path.startsWith(`${group}.`);
}
