import type { SchemaModel } from '../../../src/tooling/model/model.ts';
import { planMapping } from '../../../src/tooling/operations/plan.ts';
import type { MappingPlan } from '../../../src/tooling/operations/record.ts';
import { loadSchema } from '../../../src/tooling/schema/load-schema.ts';
import { writeSchema } from '../schema/miniature.ts';
import { vectorFiles } from '../vectors/operations-schema.ts';

/** When the events of the vectors were fetched. */
export const vectorFetchedAt = Date.UTC(2026, 1, 22, 14, 0, 0);

/** The schema of the vectors, loaded and planned. */
export function loadVectorPlan(): { readonly model: SchemaModel; readonly plan: MappingPlan } {
  const { root, remove } = writeSchema(vectorFiles);
  try {
    const model = loadSchema(root, 'events');
    return { model, plan: planMapping(model) };
  } finally {
    remove();
  }
}

/** The value at a dotted path, and null where there is none. */
export function valueAt(document: unknown, path: string): unknown {
  if (path === '@timestamp') return (document as Record<string, unknown>)[path];
  let value = document;
  for (const key of path.split('.')) value = (value as Record<string, unknown> | null | undefined)?.[key];
  return value ?? null;
}
