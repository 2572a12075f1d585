import type { SchemaModel } from '../model/model.ts';
import type { Artefact } from './artefact.ts';
import { slashBanner } from './banner.ts';
import { closedValues, droppedFields } from './check-condition.ts';

/** What conditions over a stream are refused for at run time, besides unknown fields. */
export function emitClosedValues(models: readonly SchemaModel[]): readonly Artefact[] {
  const closed = models.map((model) => {
    const values = [...closedValues(model)].map(([field, known]) => [field, [...known]]);
    return [model.stream, Object.fromEntries(values)];
  });
  const dropped = models.map((model) => {
    const instead = [...droppedFields(model)].map(([field, ecs]) => [field, ecs ?? null]);
    return [model.stream, Object.fromEntries(instead)];
  });
  return [
    {
      path: 'src/generated/closed-values.ts',
      content: [
        slashBanner('fields/'),
        'type ByStream<T> = Readonly<Record<string, Readonly<Record<string, T>>>>;',
        '',
        '/** By stream: fields that hold one of these values and no other. */',
        `export const closedValues: ByStream<readonly string[]> = ${JSON.stringify(Object.fromEntries(closed), null, 1)};`,
        '',
        '/** By stream: fields that documents usually lack, with the field to use in their place. */',
        `export const droppedFields: ByStream<string | null> = ${JSON.stringify(Object.fromEntries(dropped), null, 1)};`,
        '',
      ].join('\n'),
    },
  ];
}
