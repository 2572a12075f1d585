import { describe, expect, it } from '@jest/globals';
import { mapEventModule } from '../../../src/tooling/generate/map-event-module.ts';
import { planMapping } from '../../../src/tooling/operations/plan.ts';
import type { Operation } from '../../../src/tooling/operations/record.ts';
import { loadSchema } from '../../../src/tooling/schema/load-schema.ts';
import { compileMapper } from '../../support/generate/compile-mapper.ts';
import { changed, extended, type Files, soundFiles, writeSchema } from '../../support/schema/miniature.ts';
import { findingsOf } from '../schema/findings.ts';

function planned(files: Files) {
  const { root, remove } = writeSchema(files);
  try {
    const model = loadSchema(root, 'events');
    return { model, plan: planMapping(model) };
  } finally {
    remove();
  }
}

describe('a constant that looks like code', () => {
  const constants = ['$cost', '$message', 'values', 'issues', 'firstAddress(entry)'];

  it.each(constants)('stays the text %s, and adds no code to the mapper', (value) => {
    const { model, plan } = planned(extended('mapping.yml', `- constant: {to: host.name, value: ${value}}`));
    const plain = planned(extended('mapping.yml', '- constant: {to: host.name, value: plain}'));
    const expected = mapEventModule(plain.model, plain.plan).map((line) => line.replace('"plain"', `"${value}"`));
    expect(mapEventModule(model, plan)).toEqual(expected);
    expect(compileMapper(model, plan)({}, [], '2026-02-22T14:00:00.000Z')).toMatchObject({ host: { name: value } });
  });
});

describe('a path that the schema does not have', () => {
  it('is found if the operation names it itself and mapping.yml does not', () => {
    const { 'outcome.yml': _, ...files } = soundFiles;
    expect(findingsOf(files)).toEqual(
      expect.arrayContaining([expect.stringMatching(/mapping\.yml:3 no attribute success is declared/)]),
    );
  });

  it.each([
    ['a list of changes', '- changes: {from: nothing, fields: {name: host.name}}'],
    ['a look-up in the catalogue', '- catalogue: {from: nothing}'],
    ['a latency', '- latency: {from: nothing, to: file.size}'],
  ])('is found in %s', (_, line) => {
    expect(findingsOf(extended('mapping.yml', line))).toEqual([
      expect.stringMatching(/mapping\.yml:11 no attribute nothing is declared/),
    ]);
  });

  it('is an error of the generator, never a value that no attribute has', () => {
    const { model, plan } = planned(soundFiles);
    const missing: Operation = { kind: 'copy', from: ['nothing'], to: 'host.name', as: 'value', when: [] };
    expect(() => mapEventModule(model, { ...plan, operations: [...plan.operations, missing] })).toThrow(
      expect.objectContaining({ code: 'JC_SCHEMA_INVALID', message: expect.stringContaining('nothing') }),
    );
  });

  it('stays apart from one that has another type', () => {
    expect(findingsOf(changed('mapping.yml', '- timestamp: {from: timestamp}', '- timestamp: {from: size}'))).toEqual([
      expect.stringMatching(/mapping\.yml:1 size is of type long, not keyword/),
    ]);
  });
});
