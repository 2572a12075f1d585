/** Way of a field, stage 4 of 6: the MappingPlan in; ingest processors out. */
import { createHash } from 'node:crypto';
import { datasetOf } from '../../core/product.ts';
import { ecsVersion } from '../model/ecs.ts';
import { objectName, type SchemaModel } from '../model/model.ts';
import { type Copy, copyProcessor, togetherCompiled } from '../operations/copy.ts';
import { type NamedProcessor, type Processor, scriptProcessor } from '../operations/definition.ts';
import { conformScript } from '../operations/painless/conform.ts';
import { idFunctions } from '../operations/painless/id.ts';
import { dropUncleaned, withholdProcessor } from '../operations/painless/withhold.ts';
import { definitionOf, type MappingPlan, mapsSnapshots } from '../operations/record.ts';
import { attributeEntries } from './attribute-entries.ts';

export interface PlannedStream {
  readonly model: SchemaModel;
  readonly plan: MappingPlan;
}

/** The processors of the `map` pipeline: from the text that a collector sent to the ECS document. */
export function mapProcessors(model: SchemaModel, plan: MappingPlan): readonly NamedProcessor[] {
  return withUniqueNames([...parseProcessors(model, plan), ...planProcessors(model, plan)]);
}

/** The second of a name gets a number: an error message names the tag, and must mean one processor. */
function withUniqueNames(processors: readonly NamedProcessor[]): readonly NamedProcessor[] {
  const seen = new Map<string, number>();
  return processors.map(({ name, processor }) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { name: count === 1 ? name : `${name}_${count}`, processor };
  });
}

/**
 * A hash of everything that decides what a document of any stream looks like. A program writes only through a package
 * that carries the same one.
 */
export function mappingVersion(streams: readonly PlannedStream[]): string {
  return createHash('sha256')
    .update(JSON.stringify(streams.map(({ model, plan }) => [mapProcessors(model, plan), mapFailure(plan)])))
    .digest('hex')
    .slice(0, 12);
}

const documentIdScript = `
${idFunctions}
Map event = ctx.jumpcloud.event instanceof Map ? ctx.jumpcloud.event : [:];
String id = event.id instanceof String ? event.id : '';
String organization = event.organization instanceof String ? event.organization : '';
String timestamp = event.timestamp instanceof String ? event.timestamp : '';
ctx._id = idOf(id == '' ? [ctx.event.original] : [organization, id, timestamp]);
`;

const textIdScript = `${idFunctions}\nctx._id = idOf([ctx.event.original]);`;
const hasText = 'ctx.event instanceof Map && ctx.event.original instanceof String';

/** What half a mapping leaves behind could be of any type; the text in event.original has it all. */
const dropHalfMapped: Processor = { remove: { tag: 'drop_half_mapped', field: 'jumpcloud', ignore_missing: true } };

/**
 * What is done first to a document whose mapping fails. An event gets the id of its text only here, since what can be
 * read has one by then; a user has it already, since withholding takes the text away.
 */
export function mapFailure(plan: MappingPlan): readonly Processor[] {
  if (mapsSnapshots(plan)) return [dropUncleaned, dropHalfMapped];
  const unread = '!(ctx.jumpcloud instanceof Map && ctx.jumpcloud.event instanceof Map)';
  const idFromText = { tag: 'id_from_text', source: textIdScript, if: `${hasText} && ${unread}` };
  return [{ script: idFromText }, dropHalfMapped];
}

/** From the text that the collector sent to a conformed event. */
function parseProcessors(model: SchemaModel, plan: MappingPlan): readonly NamedProcessor[] {
  const named = (name: string, processor: Processor): NamedProcessor => ({ name, processor });
  const original = { target_field: 'event.original', ignore_missing: true, if: 'ctx.event?.original == null' };
  const parsed = { field: 'event.original', target_field: 'jumpcloud.event', allow_duplicate_keys: true };
  return [
    named('set_ecs_version', { set: { field: 'ecs.version', value: ecsVersion } }),
    named('keep_original', { rename: { field: 'message', ...original } }),
    named('remove_message', { remove: { field: 'message', ignore_missing: true, if: 'ctx.event?.original != null' } }),
    ...(mapsSnapshots(plan) ? [scriptProcessor('id_from_text', textIdScript, undefined, hasText)] : []),
    named('set_dataset', { set: { field: 'event.dataset', value: datasetOf(model.stream) } }),
    named('parse_event', { json: parsed }),
    ...identityProcessors(model, plan),
    scriptProcessor('conform', conformScript, { attributes: attributeEntries(model.attributes) }),
  ];
}

function identityProcessors(model: SchemaModel, plan: MappingPlan): readonly NamedProcessor[] {
  const message = `the ${objectName(model.stream)} is not a JSON object`;
  const refuse: NamedProcessor = {
    name: 'refuse_other_json',
    processor: { fail: { message, if: '!(ctx.jumpcloud.event instanceof Map)' } },
  };
  if (!mapsSnapshots(plan)) return [scriptProcessor('id_from_event', documentIdScript), refuse];
  const personal = model.attributes.filter((attribute) => attribute.personal);
  return [refuse, { name: 'withhold', processor: withholdProcessor(personal.map((attribute) => attribute.wire)) }];
}

function planProcessors(model: SchemaModel, plan: MappingPlan): readonly NamedProcessor[] {
  return togetherCompiled(plan.operations).flatMap((group) =>
    group.length > 1
      ? [copyProcessor(group as readonly Copy[])]
      : group.flatMap((operation) => definitionOf(operation).processors(operation, model)),
  );
}
