import type { Measure, PanelKind } from '../../panels/panel.ts';
import { shapeChecker } from '../schema/shape.ts';

type Shapes = Readonly<Record<string, object>>;

/** What something of a kind must have, and what it may have. */
interface Variant {
  readonly needs?: Shapes;
  readonly may?: Shapes;
}

const text = { type: 'string', minLength: 1 };
const sentence = {
  type: 'string',
  pattern: '^[A-Z][^]*\\.$',
  description: 'a sentence with a capital letter and a period',
  maxLength: 220,
};
const title = {
  type: 'string',
  pattern: '^[A-Z][^.]*$',
  description: 'words with a capital letter and no period',
  maxLength: 50,
};
const id = { type: 'string', pattern: '^[a-z][a-z0-9-]*$', description: 'a name of a-z, 0-9 and hyphens' };
const field = { type: 'string', pattern: '^@?[A-Za-z_][A-Za-z0-9_.-]*$', description: 'the name of a field' };
const fields = { type: 'array', items: field, minItems: 1, uniqueItems: true };
const whole = (minimum: number, maximum: number) => ({ type: 'integer', minimum, maximum });

/** What Elasticsearch can rank by. */
const ranks: Readonly<Record<Exclude<Measure['kind'], 'last' | 'share'>, Variant>> = {
  count: {},
  unique: { needs: { field } },
  percentile: { needs: { field, percent: whole(1, 99) } },
  max: { needs: { field } },
  sum: { needs: { field } },
};
const measures: Readonly<Record<Measure['kind'], Variant>> = {
  ...ranks,
  last: { needs: { field } },
  share: { needs: { part: text } },
};
const measure = oneOf(measures, { may: { label: title } });
const column = { needs: { label: title } };

const ofDocuments = { where: text, may_be_empty: { const: true }, opens: id };
const size = whole(1, 50);
const rank = oneOf(ranks, { may: { label: title } });
const ranked: Variant = {
  needs: { by: field },
  may: { ...ofDocuments, measure: rank, size },
};

const panels: Readonly<Record<PanelKind, Variant>> = {
  metric: { may: { ...ofDocuments, measure, tone: { enum: ['plain', 'warning', 'danger'] } } },
  time: { may: { ...ofDocuments, measure: rank, by: field, size } },
  bar: ranked,
  donut: ranked,
  treemap: ranked,
  region: ranked,
  heatmap: ranked,
  table: {
    needs: {
      by: { ...fields, maxItems: 3 },
      measures: {
        type: 'array',
        items: [oneOf(ranks, column)],
        additionalItems: oneOf(measures, column),
        minItems: 1,
        maxItems: 8,
      },
    },
    may: { ...ofDocuments, size },
  },
  map: { needs: { geo: field }, may: ofDocuments },
  search: { needs: { columns: fields }, may: ofDocuments },
  markdown: { needs: { text } },
};

/** Column, row, width, height. */
const grid = { type: 'array', items: { type: 'integer', minimum: 0 }, minItems: 4, maxItems: 4 };

/** What in a file of a dashboard is not the language that `kibana/dashboards/README.md` describes. */
export const checkDashboardShape = shapeChecker({
  type: 'object',
  additionalProperties: false,
  required: ['title', 'about', 'place', 'stream', 'controls', 'panels'],
  properties: {
    title,
    about: sentence,
    place: whole(1, 99),
    stream: id,
    saved_as: text,
    reach: {
      type: 'string',
      pattern: '^[1-9][0-9]*[hdwMy]$',
      description: 'a number and h, d, w, M or y, such as 1y',
    },
    controls: fields,
    panels: { type: 'array', items: oneOf(panels, { needs: { title, why: sentence, grid } }), minItems: 1 },
  },
});

/** What in the file of field names is not its language. */
export const checkLabelShape = shapeChecker({ type: 'object', additionalProperties: title });

/** One of several shapes, told apart by their `kind`. */
function oneOf(variants: Readonly<Record<string, Variant>>, all: Variant): object {
  return {
    type: 'object',
    required: ['kind'],
    discriminator: { propertyName: 'kind' },
    oneOf: Object.entries(variants).map(([kind, { needs, may }]) => ({
      additionalProperties: false,
      required: Object.keys({ ...all.needs, ...needs }),
      properties: { kind: { enum: [kind] }, ...all.needs, ...all.may, ...needs, ...may },
    })),
  };
}
