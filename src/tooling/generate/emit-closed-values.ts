import type { SchemaModel } from '../model/model.ts';
import { type Artefact, generatedModule } from './artefact.ts';
import { closedValues, droppedFields } from './check-condition.ts';
import { jsonText } from './json-text.ts';

/** What conditions over a stream are refused for at run time, besides unknown fields. */
export function emitClosedValues(models: readonly SchemaModel[]): Artefact {
  const byStream = (valuesOf: (model: SchemaModel) => Iterable<readonly [string, unknown]>): string =>
    jsonText(Object.fromEntries(models.map((model) => [model.stream, Object.fromEntries(valuesOf(model))])));
  const closed = (model: SchemaModel) => [...closedValues(model)].map(([field, known]) => [field, [...known]] as const);
  const dropped = (model: SchemaModel) =>
    [...droppedFields(model)].map(([field, ecs]) => [field, ecs ?? null] as const);
  return generatedModule('closed-values', 'fields/', [
    'type ByStream<T> = Readonly<Record<string, Readonly<Record<string, T>>>>;',
    '',
    '/** By stream: fields that hold one of these values and no other. */',
    `export const closedValues: ByStream<readonly string[]> = ${byStream(closed)};`,
    '',
    '/** By stream: fields that documents usually lack, with the field to use in their place. */',
    `export const droppedFields: ByStream<string | null> = ${byStream(dropped)};`,
  ]);
}
