import { expect, it } from '@jest/globals';
import { dashboards } from '../../src/generated/dashboards.ts';
import { readKql } from '../../src/kql/names.ts';
import { checkKql } from '../../src/kql/understand.ts';
import type { Measure } from '../../src/panels/panel.ts';
import { fieldsOfStream } from '../../src/report/stream-fields.ts';

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
    expect({ kql, findings: checkKql(readKql(kql), fieldsOfStream(stream)) }).toEqual({ kql, findings: [] });
  }
});
