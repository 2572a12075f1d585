import { describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../../src/core/package-root.ts';
import { formatTimestamp } from '../../../src/core/timestamp.ts';
import { enrichProcessors } from '../../../src/tooling/generate/enrich.ts';
import { mapProcessors } from '../../../src/tooling/generate/map-pipeline.ts';
import { listStreams } from '../../../src/tooling/generate/streams.ts';
import { isMapped } from '../../../src/tooling/model/model.ts';
import { createCode, schemaContext } from '../../../src/tooling/operations/code.ts';
import { slug } from '../../../src/tooling/operations/definition.ts';
import { planMapping } from '../../../src/tooling/operations/plan.ts';
import { definitionOf, type MappingPlan, operations } from '../../../src/tooling/operations/record.ts';
import { loadSchema } from '../../../src/tooling/schema/load-schema.ts';
import { compileMapper } from '../../support/generate/compile-mapper.ts';
import { loadVectorPlan, valueAt, vectorFetchedAt } from '../../support/generate/vector-plan.ts';
import { operationVectors } from '../../support/vectors/operations.ts';

const streams = listStreams(packageRoot())
  .map((stream) => loadSchema(packageRoot(), stream))
  .filter(isMapped)
  .map((model) => ({ model, plan: planMapping(model) }));
const vectors = loadVectorPlan();

describe('every operation', () => {
  it.each(Object.keys(operations))('%s has vectors, and occurs in their plan and in a real one', (kind) => {
    expect(operationVectors[kind]?.length).toBeGreaterThan(0);
    const occursIn = ({ operations }: MappingPlan) => operations.some((operation) => operation.kind === kind);
    expect(occursIn(vectors.plan)).toBe(true);
    expect(streams.some(({ plan }) => occursIn(plan))).toBe(true);
  });

  it.each(streams)('of $model.stream has statements, processors and a sentence for the docs', ({ model, plan }) => {
    for (const operation of plan.operations) {
      const definition = definitionOf(operation);
      expect(definition.typescript(operation, createCode(schemaContext(model))).join('')).not.toBe('');
      expect(definition.processors(operation, model).length).toBeGreaterThan(0);
      expect(definition.sentence(operation)).toMatch(/^\S.*\.$/s);
    }
  });

  it('gives each processor a tag of its own', () => {
    for (const processors of [...streams.map(({ model, plan }) => mapProcessors(model, plan)), enrichProcessors]) {
      const names = processors.map(({ name }) => name);
      expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
      for (const name of names) expect(name).toMatch(/^[a-z0-9]+(_[a-z0-9]+)*$/);
    }
  });

  it('uses no mustache and no processor option newer than the oldest promised stack', () => {
    const processors = streams.flatMap(({ model, plan }) => mapProcessors(model, plan));
    const text = JSON.stringify(processors.map(({ processor }) => processor));
    expect(text).not.toContain('{{');
    expect(text).not.toContain('"append"');
  });
});

describe.each(Object.entries(operationVectors))('%s, in TypeScript', (_, list) => {
  const map = compileMapper(vectors.model, vectors.plan);

  it.each(list.map((vector) => [vector.says, vector] as const))('%s', (__, { event, tags = [], expected }) => {
    const document = map(event, tags, formatTimestamp(vectorFetchedAt));
    const found = Object.fromEntries(Object.keys(expected).map((path) => [path, valueAt(document, path)]));
    expect(found).toEqual(expected);
  });
});

describe('slug', () => {
  it('makes a tag of any words', () => {
    expect(slug('copy initiated_by.displayName to user.full_name')).toBe(
      'copy_initiated_by_displayname_to_user_full_name',
    );
    expect(slug('--a  b--')).toBe('a_b');
  });
});
