import { loadSchema } from '../schema/load-schema.ts';
import type { SchemaModel } from '../schema/model.ts';
import { planMapping } from '../schema/plan.ts';
import type { Artefact } from './artefact.ts';
import { elasticPackageVersion } from './elastic-package-version.ts';
import { emitConfigReference } from './emit-config-reference.ts';
import { emitDocs } from './emit-docs.ts';
import { emitErrors } from './emit-errors.ts';
import { emitPipelines } from './emit-pipelines.ts';
import { emitReference } from './emit-reference.ts';
import { emitRuntime } from './emit-runtime.ts';
import { emitSampleEvent } from './emit-sample-event.ts';
import { emitStackTemplates } from './emit-stack-templates.ts';
import { emitTemplate } from './emit-template.ts';
import { emitTypes } from './emit-types.ts';
import { emitValidators } from './emit-validators.ts';
import { emitJsonSchemas } from './json-schema.ts';
import { listStreams } from './streams.ts';

/**
 * Everything that is generated, in memory.
 * @param root the folder that holds `fields/`
 * @throws IngestError JC_SCHEMA_INVALID, JC_PACKAGE_INVALID
 */
export function emitAll(root: string): readonly Artefact[] {
  const models = listStreams(root).map((stream) => loadSchema(root, stream));
  const artefacts = models.map((model) => emitStream(root, model));
  const samples = new Map(artefacts.map(({ sample }, index) => [models[index]?.stream ?? '', sample.content]));
  return [
    ...artefacts.flatMap(({ others, sample }) => [...others, sample]),
    ...emitStackTemplates(models, elasticPackageVersion(root)),
    ...emitDocs(root, models, samples),
    ...emitErrors(),
    ...emitConfigReference(),
  ];
}

function emitStream(root: string, model: SchemaModel) {
  const plan = planMapping(model);
  const runtime = emitRuntime(model, plan);
  return {
    sample: emitSampleEvent(root, model, runtime),
    others: [
      ...runtime,
      ...emitPipelines(model, plan),
      ...emitTemplate(model),
      ...emitTypes(model),
      ...emitJsonSchemas(model),
      ...emitValidators(model),
      ...emitReference(model, plan),
    ],
  };
}
