import { knownServices } from '../../jumpcloud/known-services.ts';
import type { Query } from '../../kql/ast.ts';
import { fieldsOf } from '../../kql/fields.ts';
import type { KqlFinding } from '../../kql/kql-error.ts';
import { checkKql } from '../../kql/understand.ts';
import { type ClosedValues, checkValues } from '../../kql/values.ts';
import { actorTypes } from '../../mapper/steps/actor.ts';
import { verdicts } from '../../mapper/steps/compare.ts';
import { strengths } from '../../mapper/steps/factors.ts';
import { mfaChallenge } from '../../mapper/steps/outcome.ts';
import { healthActions } from '../../status/health-actions.ts';
import { sliceStates } from '../../status/ledger-summary.ts';
import { allowedValues } from '../model/ecs.ts';
import { flattenAttributes, type SchemaModel } from '../model/model.ts';
import { mappingProperties } from './emit-template.ts';
import { vendorRoot } from './package-fields.ts';

/** What a condition over documents of this stream is refused for. */
export function conditionChecker(model: SchemaModel): (query: Query) => readonly KqlFinding[] {
  const fields = fieldsOf({ properties: mappingProperties(model) });
  const closed = closedValues(model);
  const dropped = droppedFields(model);
  return (query) => [...checkKql(query, fields), ...checkValues(query, closed, dropped)];
}

/** Fields that documents usually lack, with the field to use in their place. */
export function droppedFields({ stream, attributes }: SchemaModel): ReadonlyMap<string, string | undefined> {
  const duplicates = flattenAttributes(attributes).filter(({ duplicate }) => duplicate);
  return new Map(duplicates.map(({ path, ecs }) => [`${vendorRoot(stream)}.${path}`, ecs]));
}

/** Fields that hold a value of a list and no other. */
export function closedValues({ stream, eventTypes }: SchemaModel): ClosedValues {
  const types = new Set(eventTypes.map(({ name }) => name));
  const services = new Set<string>(knownServices.filter((service) => service !== 'all'));
  const ofEvents: ClosedValues = new Map([
    ['event.action', types],
    ['event.provider', services],
    ['jumpcloud.event.event_type', types],
    ['jumpcloud.event.service', services],
    ['jumpcloud.derived.actor_type', new Set(actorTypes)],
    ['jumpcloud.derived.changes.verdict', new Set(verdicts)],
    ['jumpcloud.derived.factor', new Set(strengths)],
    ['jumpcloud.derived.outcome_detail', new Set([mfaChallenge])],
  ]);
  const ofCollector: ClosedValues = new Map([
    ['event.action', new Set<string>(healthActions)],
    ['jumpcloud.collector.slice.state', new Set<string>(sliceStates)],
    ['jumpcloud.collector.slice.state_before', new Set<string>(sliceStates)],
  ]);
  const own: Readonly<Record<string, ClosedValues>> = { events: ofEvents, collector: ofCollector };
  const ofEcs = ['event.kind', 'event.category', 'event.type', 'event.outcome'].map(
    (name) => [name, new Set(allowedValues(name))] as const,
  );
  return new Map([...(own[stream] ?? []), ...ofEcs]);
}
