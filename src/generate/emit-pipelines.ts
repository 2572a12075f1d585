import { dump } from 'js-yaml';
import { ecsVersion } from '../schema/ecs.ts';
import type { SchemaModel } from '../schema/model.ts';
import type { MappingPlan } from '../schema/operations.ts';
import type { Artefact } from './artefact.ts';
import { attributeEntries } from './attribute-entries.ts';
import { hashBanner } from './banner.ts';
import { mappingVersion } from './emit-runtime.ts';
import { enrichProcessors } from './enrich.ts';
import { compilerOf } from './operations/compilers.ts';
import type { NamedProcessor, Processor } from './operations/operation.ts';
import { conformScript } from './painless/conform.ts';

/** The three ingest pipelines of a stream: `default` routes, `map` is the mapping, `enrich` adds what only the cluster knows. */
export function emitPipelines(model: SchemaModel, plan: MappingPlan): readonly Artefact[] {
  const version = mappingVersion(model, plan);
  const source = `fields/${model.stream}`;
  const pipeline = (name: string, description: string, processors: readonly NamedProcessor[], onFailure: readonly Processor[]): Artefact => ({
    path: `pipelines/${model.stream}/${name}.yml`,
    content: `---\n${hashBanner(source)}\n${dump(
      { description: `${description} (mapping ${version})`, processors: processors.map(tagged), on_failure: onFailure },
      { lineWidth: -1, noRefs: true },
    )}`,
  });
  return [
    pipeline('default', 'Routes JumpCloud events: maps what is not mapped yet, then enriches', routeProcessors, onFailure([])),
    pipeline('map', 'Maps a JumpCloud event to ECS', [...parseProcessors(model), ...planProcessors(model, plan)], onFailure([dropHalfMapped])),
    pipeline('enrich', 'Adds location and network of the addresses of a JumpCloud event', enrichProcessors, onFailure([])),
  ];
}

const routeProcessors: readonly NamedProcessor[] = [
  {
    name: 'map',
    processor: { pipeline: { name: '{{ IngestPipeline "map" }}', if: "ctx.jumpcloud?.event == null && ctx.event?.kind != 'pipeline_error'" } },
  },
  { name: 'enrich', processor: { pipeline: { name: '{{ IngestPipeline "enrich" }}', if: "ctx.event?.kind != 'pipeline_error'" } } },
];

const documentIdScript = `
Map event = ctx.jumpcloud?.event instanceof Map ? ctx.jumpcloud.event : [:];
String id = event.id instanceof String ? event.id : '';
String organization = event.organization instanceof String ? event.organization : '';
String timestamp = event.timestamp instanceof String ? event.timestamp : '';
String text = id == '' ? ctx.event.original : organization + '|' + id + '|' + timestamp;
ctx._id = text.sha256().substring(0, 32);
`;

/** From the text that the collector sent to a conformed event. The id is there before anything can fail. */
function parseProcessors(model: SchemaModel): readonly NamedProcessor[] {
  return [
    { name: 'set_ecs_version', processor: { set: { field: 'ecs.version', value: ecsVersion } } },
    { name: 'keep_original', processor: { rename: { field: 'message', target_field: 'event.original', ignore_missing: true, if: 'ctx.event?.original == null' } } },
    { name: 'remove_message', processor: { remove: { field: 'message', ignore_missing: true, if: 'ctx.event?.original != null' } } },
    { name: 'id_from_text', processor: { script: { source: "if (ctx.event?.original instanceof String) ctx._id = ctx.event.original.sha256().substring(0, 32);" } } },
    { name: 'set_dataset', processor: { set: { field: 'event.dataset', value: `jumpcloud.${model.stream}` } } },
    { name: 'parse_event', processor: { json: { field: 'event.original', target_field: 'jumpcloud.event', allow_duplicate_keys: true } } },
    { name: 'id_from_event', processor: { script: { source: documentIdScript } } },
    { name: 'refuse_other_json', processor: { fail: { message: 'the event is not a JSON object', if: '!(ctx.jumpcloud.event instanceof Map)' } } },
    { name: 'conform', processor: { script: { source: conformScript, params: { attributes: attributeEntries(model.attributes) } } } },
  ];
}

function planProcessors(model: SchemaModel, plan: MappingPlan): readonly NamedProcessor[] {
  return plan.operations.flatMap((operation) => {
    const compiler = compilerOf(operation);
    return compiler.processors(operation, model);
  });
}

function tagged({ name, processor }: NamedProcessor): Processor {
  const [type, settings] = Object.entries(processor)[0] as [string, Readonly<Record<string, unknown>>];
  const source = typeof settings.source === 'string' && { source: settings.source.trim() };
  return { [type]: { tag: name, ...settings, ...source } };
}

/** What half a mapping leaves behind could be of any type; the text in event.original has it all. */
const dropHalfMapped: Processor = { remove: { tag: 'drop_half_mapped', field: 'jumpcloud', ignore_missing: true } };

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
    { append: { tag: 'append_preserve_tag', field: 'tags', value: 'preserve_original_event', allow_duplicates: false } },
  ];
}
