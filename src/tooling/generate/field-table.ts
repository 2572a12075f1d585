import type { SchemaModel } from '../model/model.ts';
import { packageFields } from './package-fields.ts';

/**
 * The table of exported fields, byte for byte as elastic-package renders `{{fields}}`: one row a field, its multi-fields
 * right after it, sorted by name.
 */
export function renderFieldTable(model: SchemaModel): string {
  const rows = packageFields(model).flatMap(({ name, type, description, multiFields }) => [
    row(name, description, type),
    ...multiFields.map((multi) => row(`${name}.${multi.name}`, `Multi-field of \`${name}\`.`, multi.type)),
  ]);
  const head = ['**Exported fields**', '', '| Field | Description | Type |', '|---|---|---|'];
  return `${[...head, ...rows].join('\n')}\n`;
}

function row(name: string, description: string, type: string): string {
  return `| ${escapeCell(name)} | ${escapeCell(oneLine(description))} | ${type} |`;
}

/** A line end becomes one space, so that an empty line leaves two. */
function oneLine(text: string): string {
  return text.replaceAll('\n', ' ').trim();
}

/** These five characters and no others; a pipe is refused when the schema is checked. */
export function escapeCell(text: string): string {
  return text.replace(/[*{}<>]/g, '\\$&');
}
