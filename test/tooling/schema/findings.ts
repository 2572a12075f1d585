import { IngestError } from '../../../src/core/errors.ts';
import { planMapping } from '../../../src/tooling/operations/plan.ts';
import { loadSchema } from '../../../src/tooling/schema/load-schema.ts';
import { type Files, writeSchema } from '../../support/schema/miniature.ts';

/** What loading and planning a schema objects to: the lines of the message, without its heading. */
export function findingsOf(files: Files): readonly string[] {
  const { root, remove } = writeSchema(files);
  try {
    planMapping(loadSchema(root, 'events'));
    return [];
  } catch (error) {
    if (!(error instanceof IngestError) || error.code !== 'JC_SCHEMA_INVALID') throw error;
    const lines = error.message.split('\n');
    return / rule\(s\):$/.test(lines[0] ?? '') ? lines.slice(1).map((line) => line.trim()) : [error.message];
  } finally {
    remove();
  }
}
