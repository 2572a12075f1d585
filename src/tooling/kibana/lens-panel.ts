import type { JsonObject } from '../../core/json.ts';
import type { Fields } from '../../kql/fields.ts';
import { toneColors, valueColors } from '../../panels/colors.ts';
import type { LabelledField, Measure, Panel } from '../../panels/panel.ts';
import {
  type Columns,
  groupColumn,
  groupColumns,
  measureColumn,
  measureColumns,
  timeColumn,
  timeColumns,
} from './lens-columns.ts';
import { kuery, type Part, toDataView } from './saved-object.ts';

/** The panels that Lens draws. */
export type LensPanel = Exclude<Panel, { readonly kind: 'map' | 'search' | 'markdown' }>;

const layerId = 'layer';
const layer = { layerId, layerType: 'data' };

interface Drawing {
  readonly type: string;
  readonly columns: Columns;
  readonly visualization: JsonObject;
}

/** A panel of Lens, by value. */
export function lensPanel(panel: LensPanel, fields: Fields): Part {
  const { type, columns, visualization } = draw(panel, fields);
  const references = [toDataView(`indexpattern-datasource-layer-${layerId}`)];
  const attributes = {
    title: '',
    description: panel.why,
    type: 'lens',
    visualizationType: type,
    references: references.map((reference) => ({ ...reference })),
    state: {
      adHocDataViews: {},
      internalReferences: [],
      filters: [],
      query: kuery(panel.where),
      datasourceStates: {
        formBased: { layers: { [layerId]: { columnOrder: Object.keys(columns), columns, incompleteColumns: {} } } },
        textBased: { layers: {} },
      },
      visualization,
    },
  };
  return { body: { type: 'lens', embeddableConfig: { attributes } }, references };
}

function draw(panel: LensPanel, fields: Fields): Drawing {
  const measures = (all: readonly Measure[]): Columns =>
    Object.assign({}, ...all.map((measure, index) => measureColumns(measure, index, fields)));
  const groups = (by: readonly LabelledField[], size: number, others: boolean): Columns =>
    Object.assign({}, ...by.map((field, index) => groupColumns(field, index, { size, others, fields })));
  switch (panel.kind) {
    case 'metric': {
      const color = panel.tone === 'plain' ? {} : { color: toneColors[panel.tone] };
      return {
        type: 'lnsMetric',
        columns: measures([panel.measure]),
        visualization: { ...layer, metricAccessor: measureColumn(), ...color },
      };
    }
    case 'time': {
      const by = panel.by === undefined ? [] : [panel.by];
      return {
        type: 'lnsXY',
        columns: { ...groups(by, panel.size, true), ...timeColumns, ...measures([panel.measure]) },
        visualization: xy('bar_stacked', {
          xAccessor: timeColumn,
          ...(panel.by !== undefined && { splitAccessor: groupColumn(), ...colorsOf(panel.by) }),
        }),
      };
    }
    case 'bar':
      return {
        type: 'lnsXY',
        columns: { ...groups([panel.by], panel.size, false), ...measures([panel.measure]) },
        visualization: xy('bar_horizontal', { xAccessor: groupColumn() }),
      };
    case 'donut':
    case 'treemap':
      return {
        type: 'lnsPie',
        columns: { ...groups([panel.by], panel.size, true), ...measures([panel.measure]) },
        visualization: {
          shape: panel.kind,
          layers: [
            {
              ...layer,
              primaryGroups: [groupColumn()],
              metrics: [measureColumn()],
              numberDisplay: 'percent',
              categoryDisplay: 'default',
              legendDisplay: 'default',
              nestedLegend: false,
              ...colorsOf(panel.by),
            },
          ],
        },
      };
    case 'table':
      return {
        type: 'lnsDatatable',
        columns: { ...groups(panel.by, panel.size, false), ...measures(panel.measures) },
        visualization: {
          ...layer,
          columns: [
            ...panel.by.map((_, index) => ({ columnId: groupColumn(index), isTransposed: false })),
            ...panel.measures.map((_, index) => ({ columnId: measureColumn(index), isTransposed: false })),
          ],
          paging: { size: 10, enabled: true },
          sorting: { columnId: measureColumn(), direction: 'desc' },
          rowHeight: 'single',
          headerRowHeight: 'auto',
        },
      };
    case 'heatmap':
      return {
        type: 'lnsHeatmap',
        columns: { ...groups([panel.by], panel.size, false), ...timeColumns, ...measures([panel.measure]) },
        visualization: {
          ...layer,
          shape: 'heatmap',
          xAccessor: timeColumn,
          yAccessor: groupColumn(),
          valueAccessor: measureColumn(),
          legend: { isVisible: true, position: 'right', type: 'heatmap_legend' },
          gridConfig: {
            type: 'heatmap_grid',
            isCellLabelVisible: false,
            isXAxisLabelVisible: true,
            isYAxisLabelVisible: true,
            isXAxisTitleVisible: false,
            isYAxisTitleVisible: false,
          },
        },
      };
    case 'region':
      return {
        type: 'lnsChoropleth',
        columns: { ...groups([panel.by], panel.size, false), ...measures([panel.measure]) },
        visualization: {
          ...layer,
          emsLayerId: 'world_countries',
          emsField: 'iso2',
          regionAccessor: groupColumn(),
          valueAccessor: measureColumn(),
        },
      };
  }
}

function xy(seriesType: string, accessors: JsonObject): JsonObject {
  const shown = { x: true, yLeft: true, yRight: true };
  return {
    preferredSeriesType: seriesType,
    layers: [
      { ...layer, seriesType, ...accessors, accessors: [measureColumn()], position: 'top', showGridlines: false },
    ],
    legend: { isVisible: true, position: 'right' },
    valueLabels: 'hide',
    fittingFunction: 'None',
    axisTitlesVisibilitySettings: { x: false, yLeft: false, yRight: false },
    tickLabelsVisibilitySettings: shown,
    gridlinesVisibilitySettings: shown,
    labelsOrientation: { x: 0, yLeft: 0, yRight: 0 },
  };
}

/** The palette of Kibana; values that mean something have their own colors. */
function colorsOf({ field }: LabelledField): JsonObject {
  const assignments = Object.entries(valueColors[field] ?? {}).map(([value, colorCode]) => ({
    rule: { type: 'matchExactly', values: [value] },
    color: { type: 'colorCode', colorCode },
    touched: true,
  }));
  return {
    colorMapping: {
      paletteId: 'eui_amsterdam_color_blind',
      colorMode: { type: 'categorical' },
      assignments,
      specialAssignments: [{ rule: { type: 'other' }, color: { type: 'loop' }, touched: false }],
    },
  };
}
