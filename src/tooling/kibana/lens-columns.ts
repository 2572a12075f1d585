import type { JsonObject } from '../../core/json.ts';
import type { Fields } from '../../kql/fields.ts';
import { isDuration } from '../../panels/measure.ts';
import type { LabelledField, Measure } from '../../panels/panel.ts';
import { kuery } from './saved-object.ts';

/** Columns of a layer by id. Buckets stand before measures. */
export type Columns = Readonly<Record<string, JsonObject>>;

export const timeColumn = 'time';
export const measureColumn = (index = 0): string => `measure${index}`;
export const groupColumn = (index = 0): string => `group${index}`;

const records = '___records___';

/** The columns of a measure; what is shown is the last one. */
export function measureColumns(measure: Measure, index: number, fields: Fields): Columns {
  const id = measureColumn(index);
  const number = { label: measure.label, customLabel: true, dataType: 'number', isBucketed: false, scale: 'ratio' };
  const format = isDuration(measure) ? { format: duration } : {};
  const column = (operationType: string, sourceField: string, params: JsonObject): Columns => ({
    [id]: { ...number, operationType, sourceField, params },
  });
  switch (measure.kind) {
    case 'count':
      return column('count', records, { emptyAsNull: false });
    case 'unique':
      return column('unique_count', measure.field, { emptyAsNull: false });
    case 'percentile':
      return column('percentile', measure.field, { percentile: measure.percent, ...format });
    case 'sum':
      return column('sum', measure.field, { emptyAsNull: false, ...format });
    case 'max':
      // Of times, the newest is the last.
      if (fields(measure.field)?.kind === 'date') return { [id]: lastColumn(number, measure.field, fields, {}) };
      return column('max', measure.field, format);
    case 'last':
      return { [id]: lastColumn(number, measure.field, fields, format, '@timestamp') };
    case 'share':
      return shareColumns(number, id, measure.part);
  }
}

/** @param sortField by what the last one is found: its own value if nothing is named */
function lastColumn(
  number: JsonObject,
  field: string,
  fields: Fields,
  format: JsonObject,
  sortField = field,
): JsonObject {
  return {
    ...number,
    ...(fields(field)?.kind === 'date' && { dataType: 'date' }),
    operationType: 'last_value',
    sourceField: field,
    filter: kuery(`${field}: *`),
    params: { sortField, showArrayValues: false, ...format },
  };
}

/** Milliseconds in the largest unit that fits. */
const duration = {
  id: 'duration',
  params: { decimals: 1, fromUnit: 'milliseconds', toUnit: 'humanizePrecise', compact: true },
};

/** A formula, with the columns that the editor of Kibana makes of it. */
function shareColumns(number: JsonObject, id: string, part: string): Columns {
  const formula = `count(kql='${part.replaceAll("'", "\\'")}') / count()`;
  const [some, all, ratio] = [`${id}X0`, `${id}X1`, `${id}X2`];
  const hidden = { ...number, label: `Part of ${formula}` };
  const count = { ...hidden, operationType: 'count', sourceField: records, params: { emptyAsNull: false } };
  const tinymathAst = {
    type: 'function',
    name: 'divide',
    args: [some, all],
    location: { min: 0, max: formula.length },
    text: formula,
  };
  const format = { id: 'percent', params: { decimals: 1 } };
  return {
    [some]: { ...count, filter: kuery(part) },
    [all]: count,
    [ratio]: { ...hidden, operationType: 'math', params: { tinymathAst }, references: [some, all] },
    [id]: {
      ...number,
      operationType: 'formula',
      params: { formula, isFormulaBroken: false, format },
      references: [ratio],
    },
  };
}

/** The largest values of a field, by the first measure. */
export function groupColumns(
  { field, label }: LabelledField,
  index: number,
  { size, others, fields }: { readonly size: number; readonly others: boolean; readonly fields: Fields },
): Columns {
  const params = {
    size,
    orderBy: { type: 'column', columnId: measureColumn() },
    orderDirection: 'desc',
    otherBucket: others,
    missingBucket: false,
    parentFormat: { id: 'terms' },
    include: [],
    exclude: [],
    includeIsRegex: false,
    excludeIsRegex: false,
  };
  const terms = { label, customLabel: true, isBucketed: true, operationType: 'terms', scale: 'ordinal' };
  return { [groupColumn(index)]: { ...terms, dataType: dataTypeOf(field, fields), sourceField: field, params } };
}

export const timeColumns: Columns = {
  [timeColumn]: {
    label: 'Time',
    customLabel: true,
    dataType: 'date',
    isBucketed: true,
    operationType: 'date_histogram',
    scale: 'interval',
    sourceField: '@timestamp',
    params: { interval: 'auto', includeEmptyRows: true, dropPartials: false },
  },
};

function dataTypeOf(name: string, fields: Fields): string {
  const kind = fields(name)?.kind;
  return kind === 'ip' || kind === 'boolean' || kind === 'number' || kind === 'date' ? kind : 'string';
}
