import { expect, it } from '@jest/globals';
import { collectorConditions } from '../../../src/generated/collector-conditions.ts';
import { compileKql } from '../../../src/kql/compile.ts';
import { readKql } from '../../../src/kql/names.ts';
import { fieldsOfStream } from '../../../src/report/stream-fields.ts';
import { healthDocuments } from '../../support/panels/health-data.ts';

it('the conditions over documents of the collector fit what a night of collecting has written', async () => {
  const documents = await healthDocuments();
  const fitting = (name: keyof typeof collectorConditions) => {
    const fits = compileKql(readKql(collectorConditions[name].kql), fieldsOfStream('collector'));
    const actions = documents
      .filter((document) => fits(document))
      .map(({ event }) => (event as { action: string }).action);
    return [...new Set(actions)].sort();
  };
  expect(fitting('poll')).toEqual(['key-refused', 'poll', 'poll-failed']);
  expect(fitting('failed_poll')).toEqual(['key-refused', 'poll-failed']);
  expect(fitting('slice_change')).toEqual(['slice-state']);
});
