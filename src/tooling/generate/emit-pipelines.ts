import { dump } from 'js-yaml';
import { keepOriginalTag } from '../../core/product.ts';
import { ecsVersion } from '../model/ecs.ts';
import { objectName, type SchemaModel } from '../model/model.ts';
import type { NamedProcessor, Processor } from '../operations/definition.ts';
import { type Artefact, bannerOf } from './artefact.ts';
import { enrichProcessors } from './enrich.ts';
import { mapFailure, mapProcessors, type PlannedStream } from './map-pipeline.ts';

/**
 * The ingest pipelines of a stream: `default` routes, `map` is the mapping, `enrich` adds what only the cluster knows,
 * where documents have addresses that it could know something of.
 */
export function emitPipelines({ model, plan }: PlannedStream, version: string): readonly Artefact[] {
  const object = objectName(model.stream);
  const hasAddresses = model.documentFields.some(({ name }) => name === 'client.ip');
  const pipeline = pipelineOf(model, version);
  return [
    pipeline(
      'default',
      `Routes JumpCloud ${model.stream}: maps what is not mapped yet${hasAddresses ? ', then enriches' : ''}`,
      routeProcessors(object, hasAddresses),
    ),
    pipeline('map', `Maps a JumpCloud ${object} to ECS`, mapProcessors(model, plan), mapFailure(plan)),
    ...(hasAddresses
      ? [pipeline('enrich', `Adds location and network of the addresses of a JumpCloud ${object}`, enrichProcessors)]
      : []),
  ];
}

type EmitPipeline = (
  name: string,
  description: string,
  processors: readonly NamedProcessor[],
  /** What is done first to a document that fails. */
  failure?: readonly Processor[],
) => Artefact;

function pipelineOf({ stream }: SchemaModel, version: string): EmitPipeline {
  return (name, description, processors, failure = []) => ({
    path: `pipelines/${stream}/${name}.yml`,
    content: `---\n# ${bannerOf(`fields/${stream}`)}\n${dump(
      {
        description: `${description} (mapping ${version})`,
        processors: processors.map(tagged),
        on_failure: onFailure(failure),
      },
      { lineWidth: -1, noRefs: true },
    )}`,
  });
}

/** Of documents that are written as they are: by its description the collector knows that the package is installed. */
export function emitPassingPipeline(model: SchemaModel, version: string): readonly Artefact[] {
  const processors = [
    { name: 'set_ecs_version', processor: { set: { field: 'ecs.version', value: ecsVersion, override: false } } },
  ];
  const description = `Takes the documents of jumpcloud-elastic for ${model.stream} as they are`;
  return [pipelineOf(model, version)('default', description, processors)];
}

const routeProcessors = (object: string, enriches: boolean): readonly NamedProcessor[] => {
  const pipeline = (name: string, condition: string): NamedProcessor => ({
    name,
    processor: { pipeline: { name: `{{ IngestPipeline "${name}" }}`, if: condition } },
  });
  const isFine = "ctx.event?.kind != 'pipeline_error'";
  const hasOwner = ['organization', 'division', 'team'].map((name) => `ctx.${name} instanceof String`).join(' && ');
  const owner = { field: ['organization', 'division', 'team'], ignore_missing: true, if: hasOwner };
  return [
    // Agentless deployments say with three texts who runs them; ECS has an object under the first name.
    { name: 'remove_agentless_owner', processor: { remove: owner } },
    pipeline('map', `ctx.jumpcloud?.${object} == null && ${isFine}`),
    ...(enriches ? [pipeline('enrich', isFine)] : []),
  ];
};

function tagged({ name, processor }: NamedProcessor): Processor {
  const [type, settings] = Object.entries(processor)[0] as [string, Readonly<Record<string, unknown>>];
  const source = typeof settings.source === 'string' && { source: settings.source.trim() };
  return { [type]: { tag: name, ...settings, ...source } };
}

function onFailure(first: readonly Processor[]): readonly Processor[] {
  return [
    ...first,
    { set: { tag: 'set_pipeline_error', field: 'event.kind', value: 'pipeline_error' } },
    {
      append: {
        tag: 'append_error_message',
        field: 'error.message',
        value:
          'Processor {{{ _ingest.on_failure_processor_type }}} with tag {{{ _ingest.on_failure_processor_tag }}} in pipeline {{{ _ingest.pipeline }}} failed: {{{ _ingest.on_failure_message }}}',
      },
    },
    {
      append: { tag: 'append_preserve_tag', field: 'tags', value: keepOriginalTag, allow_duplicates: false },
    },
  ];
}
