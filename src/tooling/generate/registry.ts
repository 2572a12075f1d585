/** Way of a field, stage 4 of 6: the SchemaModel in; all generated files, in memory, out. */
import { isMapped, type SchemaModel } from '../model/model.ts';
import { planMapping } from '../operations/plan.ts';
import { loadSchema } from '../schema/load-schema.ts';
import { type Artefact, generatedModule } from './artefact.ts';
import { elasticPackageVersion } from './elastic-package-version.ts';
import { emitClosedValues } from './emit-closed-values.ts';
import { emitConditions } from './emit-conditions.ts';
import { emitConfigReference } from './emit-config-reference.ts';
import { emitDashboards } from './emit-dashboards.ts';
import { emitDocs } from './emit-docs.ts';
import { emitErrors } from './emit-errors.ts';
import { emitPassingPipeline, emitPipelines } from './emit-pipelines.ts';
import { emitQuestions } from './emit-questions.ts';
import { emitReference } from './emit-reference.ts';
import { emitRules } from './emit-rules.ts';
import { emitRuntime } from './emit-runtime.ts';
import { emitSampleEvent } from './emit-sample-event.ts';
import { emitStackTemplates } from './emit-stack-templates.ts';
import { emitTemplate } from './emit-template.ts';
import { emitTypes } from './emit-types.ts';
import { emitWorld } from './emit-world.ts';
import { emitJsonSchemas } from './json-schema.ts';
import { mappingVersion, type PlannedStream } from './map-pipeline.ts';
import { listStreams } from './streams.ts';

/**
 * Everything that is generated, in memory.
 * @param root the folder that holds `fields/`
 * @throws IngestError JC_SCHEMA_INVALID, JC_PACKAGE_INVALID
 */
export function emitAll(root: string): readonly Artefact[] {
  const models = listStreams(root).map((stream) => loadSchema(root, stream));
  const planned = models.filter(isMapped).map((model) => ({ model, plan: planMapping(model) }));
  const version = mappingVersion(planned);
  const runtime = emitRuntime(planned, version);
  const sampleEvents = models.map((model) => emitSampleEvent(root, model, runtime));
  const samples = new Map(sampleEvents.map(({ content }, index) => [models[index]?.stream ?? '', content]));
  return [
    ...runtime,
    ...models.flatMap((model) => emitStream(model, planned, version)),
    ...planned.flatMap(({ model, plan }) => emitReference(model, plan)),
    ...sampleEvents,
    emitStackTemplates(root, models, elasticPackageVersion(root)),
    ...emitDocs(root, models, samples),
    ...emitDashboards(root, models),
    emitClosedValues(models),
    emitErrors(),
    emitPackageVersion(elasticPackageVersion(root)),
    emitWorld(),
    ...emitConfigReference(),
    ...emitRules(root, models),
  ];
}

function emitPackageVersion(version: string): Artefact {
  return generatedModule('elastic-package-version', 'manifest.yml', [
    '/** The version of the Elastic package that this version of the program goes with. */',
    `export const elasticPackageVersion = '${version}';`,
  ]);
}

/** What is made for every data stream. */
function emitStream(model: SchemaModel, planned: readonly PlannedStream[], version: string): readonly Artefact[] {
  const stream = planned.find((one) => one.model === model);
  return [
    ...(stream ? emitPipelines(stream, version) : emitPassingPipeline(model, version)),
    emitTemplate(model),
    ...emitTypes(model),
    ...emitJsonSchemas(model),
    ...emitConditions(model),
    ...emitQuestions(model),
  ];
}
