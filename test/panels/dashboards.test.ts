import { expect, it } from '@jest/globals';
import { dashboards } from '../../src/generated/dashboards.ts';
import { eventsMappings } from '../../src/generated/events-mappings.ts';
import { usersMappings } from '../../src/generated/users-mappings.ts';
import { fieldsOf } from '../../src/kql/fields.ts';
import { readKql } from '../../src/kql/names.ts';
import { checkKql } from '../../src/kql/understand.ts';
import type { Measure } from '../../src/panels/panel.ts';

const fields: Readonly<Record<string, ReturnType<typeof fieldsOf>>> = {
  events: fieldsOf(eventsMappings),
  users: fieldsOf(usersMappings),
};

it('every condition of every panel is read where the program runs, with the fields that it has there', () => {
  const conditions = dashboards.flatMap(({ stream, panels }) =>
    panels.flatMap((panel) => {
      if (panel.kind === 'markdown') return [];
      const measures: readonly Measure[] =
        'measures' in panel ? panel.measures : 'measure' in panel ? [panel.measure] : [];
      const parts = measures.flatMap((measure) => (measure.kind === 'share' ? [measure.part] : []));
      return [...(panel.where === undefined ? [] : [panel.where]), ...parts].map((kql) => ({ stream, kql }));
    }),
  );
  expect(conditions.length).toBeGreaterThan(5);
  for (const { stream, kql } of conditions) {
    const known = fields[stream];
    expect({ kql, findings: known && checkKql(readKql(kql), known) }).toEqual({ kql, findings: [] });
  }
});
