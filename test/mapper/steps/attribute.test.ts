import { describe, expect, it } from '@jest/globals';
import { type AttributeEntries, attributeNames, createAttributeTable } from '../../../src/mapper/steps/attribute.ts';

const entries: AttributeEntries = {
  id: { type: 'keyword' },
  '@version': { name: 'version', type: 'keyword' },
  useragent: { type: 'group', children: { name: { type: 'keyword' }, os: { type: 'keyword', list: true } } },
  user_agent: { type: 'group', spells: 'useragent', children: { name: { type: 'keyword' } } },
};

describe('the attribute table', () => {
  const table = createAttributeTable(entries);

  it('is keyed by the names on the wire', () => {
    expect([...table.keys()]).toEqual(['id', '@version', 'useragent', 'user_agent']);
  });

  it('knows name, path, type, list and children', () => {
    expect(table.get('@version')).toMatchObject({ name: 'version', path: 'version', type: 'keyword', list: false });
    expect(table.get('useragent')?.children.get('os')).toMatchObject({ name: 'os', path: 'useragent.os', list: true });
  });

  it('gives each attribute an index of its own, further spellings too', () => {
    expect([...table.values()].map(({ index }) => index)).toEqual([0, 1, 2, 3]);
    expect(attributeNames(entries)).toEqual(['id', 'version', 'useragent', 'user_agent']);
  });

  it('knows what a further spelling means', () => {
    expect(table.get('useragent')?.spells).toBeUndefined();
    expect(table.get('user_agent')?.spells).toEqual({ name: 'useragent', index: 2 });
  });

  it('has no entries but its own', () => {
    for (const name of ['constructor', 'toString', '__proto__']) expect(table.get(name)).toBeUndefined();
  });
});
