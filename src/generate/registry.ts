import { loadSchema } from '../schema/load-schema.ts';
import { planMapping } from '../schema/plan.ts';
import type { Artefact } from './artefact.ts';
import { emitErrors } from './emit-errors.ts';
import { emitPipelines } from './emit-pipelines.ts';
import { emitRuntime } from './emit-runtime.ts';
import { emitTemplate } from './emit-template.ts';

/**
 * Everything that is generated, in memory.
 * @param root the folder that holds `fields/`
 * @throws IngestError JC_SCHEMA_INVALID
 */
export function emitAll(root: string): readonly Artefact[] {
  const events = loadSchema(root, 'events');
  const plan = planMapping(events);
  return [...emitRuntime(events, plan), ...emitPipelines(events, plan), ...emitTemplate(events), ...emitErrors()];
}
