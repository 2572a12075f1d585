import { describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../../src/core/package-root.ts';
import { escapeCell, renderFieldTable } from '../../../src/tooling/generate/field-table.ts';
import type { AttributeNode, DocumentField, SchemaModel } from '../../../src/tooling/model/model.ts';
import { loadSchema } from '../../../src/tooling/schema/load-schema.ts';

const location = { file: 'fields/events/x.yml', line: 1 };

function attribute(name: string, changes: Partial<AttributeNode> = {}): AttributeNode {
  return {
    name,
    path: name,
    wire: name,
    spellings: [],
    spells: undefined,
    bare: undefined,
    type: 'keyword',
    list: false,
    description: 'Text.',
    example: 'x',
    services: ['all'],
    ecs: undefined,
    related: undefined,
    duplicate: false,
    personal: false,
    ignoreAbove: undefined,
    indexed: true,
    children: [],
    location,
    ...changes,
  };
}

function field(name: string, changes: Partial<DocumentField> = {}): DocumentField {
  return {
    name,
    type: 'keyword',
    description: 'Text.',
    value: undefined,
    list: false,
    ignoreAbove: undefined,
    indexed: true,
    ecs: false,
    location,
    ...changes,
  };
}

function table(parts: Partial<SchemaModel>): readonly string[] {
  const model: SchemaModel = {
    stream: 'events',
    attributes: [],
    documentFields: [],
    eventTypes: [],
    mapping: [],
    conditions: [],
    settings: { secrets: [], settings: [] },
    questions: [],
    ...parts,
  };
  return renderFieldTable(model).split('\n');
}

describe('the table of exported fields', () => {
  it('has a heading, three columns, and ends with the last row', () => {
    expect(table({ documentFields: [field('a')] })).toEqual([
      '**Exported fields**',
      '',
      '| Field | Description | Type |',
      '|---|---|---|',
      '| a | Text. | keyword |',
      '',
    ]);
  });

  it('lists what is in a group, not the group', () => {
    const group = attribute('outer', { type: 'group', children: [attribute('inner')] });
    expect(table({ attributes: [group] }).slice(4, -1)).toEqual(['| jumpcloud.event.outer.inner | Text. | keyword |']);
  });

  it('sorts by the bytes of the name: @ before capitals, the dot before letters and underscores', () => {
    const names = ['a_b', 'b', 'a.b', 'B', '@timestamp', 'a.a'];
    const rows = table({ documentFields: names.map((name) => field(name)) }).slice(4, -1);
    expect(rows.map((row) => row.split(' ')[1])).toEqual(['@timestamp', 'B', 'a.a', 'a.b', 'a_b', 'b']);
  });

  it('puts a multi-field right after its field', () => {
    const rows = table({
      documentFields: [field('host.name', { ecs: true }), field('user.name', { ecs: true })],
    }).slice(4, -1);
    expect(rows).toContain('| user.name.text | Multi-field of `user.name`. | match_only_text |');
    expect(rows.findIndex((row) => row.startsWith('| user.name.text '))).toBe(
      rows.findIndex((row) => row.startsWith('| user.name ')) + 1,
    );
  });

  it('makes one line of a description: every line end is one blank', () => {
    const rows = table({ documentFields: [field('a', { description: ' One.\n\nTwo:\n- three\n' })] });
    expect(rows[4]).toBe('| a | One.  Two: - three | keyword |');
  });

  it('escapes five characters of name and description and no others', () => {
    expect(escapeCell('<b>bold</b> & {{ x }} a*b c\\d `e` _f_')).toBe(
      '\\<b\\>bold\\</b\\> & \\{\\{ x \\}\\} a\\*b c\\d `e` _f_',
    );
  });

  it('describes every field of the events stream in one row without a pipe', () => {
    const rows = renderFieldTable(loadSchema(packageRoot(), 'events')).trim().split('\n').slice(4);
    expect(rows.length).toBeGreaterThan(500);
    for (const row of rows) expect(row).toMatch(/^\| [^|\s]+ \| [^|]*[^|\s][^|]* \| [a-z_]+ \|$/);
    expect(new Set(rows.map((row) => row.split(' | ')[0])).size).toBe(rows.length);
  });
});
