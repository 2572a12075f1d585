/** Way of a field, stage 3 of 6: the SchemaModel in; the MappingPlan out. */
import { IngestError } from '../../core/errors.ts';
import { ecsField } from '../model/ecs.ts';
import { failOn } from '../model/fail-on.ts';
import { type AttributeNode, flattenAttributes, type SchemaModel, type SourceLocation } from '../model/model.ts';
import { createCode, schemaContext } from './code.ts';
import { planConditions, type When } from './condition.ts';
import type { OperationDefinition, SchemaContext } from './definition.ts';
import { definitionOf, isKind, type MappingPlan, type Operation, operations } from './record.ts';

/**
 * Turns the schema into the list of operations that both engines are compiled from. First the plain copies that
 * attributes declare with `ecs:`, then the entries of mapping.yml in their order; a field keeps the first value it gets.
 * @throws IngestError JC_SCHEMA_INVALID for what the schema does not have, or has with another type; with file and line
 */
export function planMapping(model: SchemaModel): MappingPlan {
  const context = schemaContext(model);
  const findings: string[] = [];
  const checked = (operation: Operation, { file, line }: SourceLocation): Operation => {
    const problems = new Set<string>();
    definitionOf(operation).typescript(
      operation,
      createCode(context, (problem) => problems.add(problem)),
    );
    findings.push(...[...problems].map((problem) => `${file}:${line} ${problem}`));
    return operation;
  };
  const planned = [
    ...flattenAttributes(model.attributes).flatMap((attribute) =>
      attribute.ecs === undefined
        ? []
        : [checked(planShorthand(attribute, attribute.ecs, context), attribute.location)],
    ),
    ...model.mapping.map(({ operation, body, location }) => {
      if (isKind(operation)) return checked(planOne(operation, body, context), location);
      throw new IngestError(
        'JC_SCHEMA_INVALID',
        `${location.file}:${location.line} there is no operation ${operation}`,
      );
    }),
    planOne('finish', {}, context),
  ];
  failOn('the mapping', findings);
  return { stream: model.stream, operations: planned };
}

function planShorthand({ path, type }: AttributeNode, to: string, context: SchemaContext): Operation {
  if (ecsField(to)?.type !== 'ip' || type !== 'keyword') return planOne('copy', { from: path, to }, context);
  const port = to.replace(/\.ip$/, '.port');
  const hasPort = port !== to && ecsField(port) !== undefined;
  return planOne('address', { from: path, ip: to, ...(hasPort && { port }) }, context);
}

function planOne(kind: Operation['kind'], body: object, context: SchemaContext): Operation {
  const { plan, schema }: OperationDefinition<Operation> = operations[kind] as OperationDefinition<never>;
  if (plan) return plan(body, context);
  const { when, ...rest } = body as { readonly when?: When };
  const conditions = Object.hasOwn(schema?.properties ?? {}, 'when') && { when: planConditions(when) };
  return { kind, ...rest, ...conditions } as unknown as Operation;
}
