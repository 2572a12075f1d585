import { type Html, html } from '../../core/html.ts';
import { formatNumber } from '../../core/numbers.ts';
import type { Panel, SearchPanel, TablePanel } from '../../panels/panel.ts';
import type { Bands, PanelData, Place, Slices } from '../../panels/panel-data.ts';
import { drawBars } from '../drawings/bar.ts';
import { drawDonut } from '../drawings/donut.ts';
import { legend, otherName, type Part } from '../drawings/drawing.ts';
import { drawHeatmap } from '../drawings/heatmap.ts';
import { drawTime, type OverTime, type Stack } from '../drawings/time.ts';
import { drawTreemap } from '../drawings/treemap.ts';
import { drawPlaces, drawRegions, placeName } from '../drawings/world.ts';
import { columnText, valueText } from './cell-text.ts';
import { type Format, type Formats, formatShare, noValue } from './formats.ts';
import type { ReportedDashboard, ReportedPanel } from './report.ts';
import { names, numbers, type Table, table } from './tables.ts';

/** What a panel has around it. */
export interface Surroundings {
  readonly dashboard: ReportedDashboard;
  readonly formats: Formats;
  /** The titles of the dashboards of the report, by their id. */
  readonly titles: ReadonlyMap<string, string>;
}

/** A panel with its title, what it is good for, its drawing and the numbers of it. */
export function panelView(reported: ReportedPanel, around: Surroundings): Html {
  const { panel, isPruned } = reported;
  const id = `${around.dashboard.dashboard.id}-${panel.id}`;
  const opens = 'opens' in panel ? panel.opens : undefined;
  const next = opens === undefined ? undefined : around.titles.get(opens);
  const more = next === undefined ? html`` : html`<p class="more">More: <a href="#${opens}">${next}</a></p>`;
  const pruned = isPruned
    ? html`<p class="note">There were too many different values to count them all. Rare ones may be missing or too low.</p>`
    : html``;
  const content = isEmpty(reported.data) ? nothing(panel) : body(reported, id, around);
  return html`<article class="panel ${widthClass(panel)}" aria-labelledby="${id}"><h3 id="${id}">${panel.title}</h3>${content}<p class="why">${panel.why}</p>${pruned}${more}</article>
`;
}

function nothing(panel: Panel): Html {
  const usual = 'mayBeEmpty' in panel && panel.mayBeEmpty ? ' That is usual, or a good sign.' : '';
  return html`<p class="nothing">Nothing to show.${usual}</p>`;
}

function isEmpty(data: PanelData): boolean {
  switch (data.kind) {
    case 'number':
      return data.value === undefined;
    case 'bands':
      return !data.bands.some(({ values }) => values.some((value) => (value ?? 0) > 0));
    case 'slices':
      return data.slices.length === 0;
    case 'rows':
      return data.rows.length === 0;
    case 'places':
      return data.places.length === 0;
    case 'documents':
      return data.documents.length === 0;
    case 'text':
      return false;
  }
}

const widths = [8, 12, 16, 24, 32, 48];

/** The narrowest class that is wide enough: no style stands in the markup. */
function widthClass({ grid }: Panel): string {
  return `w${widths.find((width) => width >= grid.w) ?? 48}`;
}

/** Pixels of a drawing for each column of the grid. */
const pixels = 20;

function body({ panel, data }: ReportedPanel, id: string, around: Surroundings): Html {
  const { formats, dashboard } = around;
  const { stream } = dashboard.dashboard;
  const frame = { id, title: panel.title, width: Math.max(16, panel.grid.w) * pixels };
  switch (data.kind) {
    case 'number':
      return panel.kind === 'metric' ? numberView(panel, data.value, formats.of(panel.measure, stream)) : html``;
    case 'text':
      return panel.kind === 'markdown' ? html`<p class="text">${panel.text}</p>` : html``;
    case 'bands': {
      if (panel.kind !== 'time' && panel.kind !== 'heatmap') return html``;
      const { measure, by } = panel;
      const stacks = stacksOf(data, by?.field);
      const { interval } = dashboard.range;
      const over = { times: data.times, stacks, interval, formats, write: formats.of(measure, stream) };
      const drawn =
        panel.kind === 'time'
          ? drawTime(frame, over, (largest) => formats.axis(measure, stream, largest))
          : drawHeatmap(frame, over);
      const under = panel.kind === 'time' && by !== undefined ? legend(stacks) : html``;
      return html`${drawn}${under}${numbersOf(panel, overTimeTable(panel.title, measure.label, over))}`;
    }
    case 'slices': {
      if (!('by' in panel) || panel.kind === 'table' || panel.kind === 'time' || panel.kind === 'heatmap')
        return html``;
      const write = formats.of(panel.measure, stream);
      const parts = partsOf(data, panel.by.field, write);
      const rows = parts.map(({ name, text, value }) => [name, text, ...shareOf(data, value)]);
      const columns = [
        names(panel.by.label),
        numbers(panel.measure.label),
        ...(data.others === undefined ? [] : [numbers('Share')]),
      ];
      const numbersBelow = numbersOf(panel, { caption: panel.title, columns, rows });
      if (panel.kind === 'region') return html`${drawRegions(frame, data.slices, write)}${numbersBelow}`;
      if (panel.kind === 'donut')
        return html`<div class="donut">${drawDonut(frame, parts)}${legend(parts)}</div>${numbersBelow}`;
      if (panel.kind === 'treemap') return html`${drawTreemap(frame, parts)}${numbersBelow}`;
      return html`${drawBars(frame, parts.slice(0, data.slices.length))}${numbersBelow}`;
    }
    case 'places':
      return html`${drawPlaces(frame, data.places, (value) => formatNumber(value ?? 0))}${numbersOf(panel, placesTable(panel.title, data.places))}`;
    case 'rows':
      return panel.kind === 'table' ? table(rowsTable(panel, data, formats, stream)) : html``;
    case 'documents':
      return panel.kind === 'search' ? searchView(panel, data, formats, stream) : html``;
  }
}

function numberView(panel: Extract<Panel, { kind: 'metric' }>, value: number | undefined, write: Format): Html {
  const tone = (value ?? 0) > 0 ? panel.tone : 'plain';
  return html`<p class="number ${tone}">${write(value)}</p>`;
}

function stacksOf({ bands, others }: Bands, field = ''): readonly Stack[] {
  const stacks = bands.map(({ name, values }, color): Stack => {
    return { name: name === undefined ? undefined : valueText(field, name), values, color };
  });
  const hasOthers = others?.some((value) => value > 0);
  return hasOthers ? [...stacks, { name: otherName, values: others ?? [], color: undefined }] : stacks;
}

function partsOf({ slices, others = 0 }: Slices, field: string, write: Format): readonly Part[] {
  const parts = slices.map(({ name, value }, color): Part => {
    return { name: valueText(field, name), value: value ?? 0, text: write(value), color };
  });
  return others > 0 ? [...parts, { name: otherName, value: others, text: write(others), color: undefined }] : parts;
}

function shareOf({ slices, others }: Slices, value: number): readonly string[] {
  if (others === undefined) return [];
  const all = slices.reduce((sum, slice) => sum + (slice.value ?? 0), others);
  return [all > 0 ? formatShare(value / all) : noValue];
}

/** The numbers of a drawing, for those who want or need to read them. */
function numbersOf(panel: Panel, numbers: Table): Html {
  return html`<details><summary>Numbers<span class="hidden"> of ${panel.title}</span></summary>${table(numbers)}</details>`;
}

function overTimeTable(caption: string, label: string, { times, stacks, interval, formats, write }: OverTime): Table {
  const columns = [names('From'), ...stacks.map(({ name = label }) => numbers(name))];
  const rows = times.map((time, index) => [
    formats.bar(time, interval),
    ...stacks.map(({ values }) => write(values[index])),
  ]);
  return { caption, columns, rows };
}

const mostPlaces = 100;

function placesTable(caption: string, places: readonly Place[]): Table {
  const rows = places.slice(0, mostPlaces).map(({ lat, lon, count }) => [placeName(lat, lon), formatNumber(count)]);
  const rest = places.slice(mostPlaces).reduce((sum, { count }) => sum + count, 0);
  const all = rest > 0 ? [...rows, [otherName, formatNumber(rest)]] : rows;
  return { caption, columns: [names('Place'), numbers('Documents')], rows: all };
}

function rowsTable(
  { title, by, measures }: TablePanel,
  { rows }: Extract<PanelData, { kind: 'rows' }>,
  formats: Formats,
  stream: string,
): Table {
  const writers = measures.map((measure) => formats.of(measure, stream));
  return {
    caption: title,
    columns: [...by.map(({ label }) => names(label)), ...measures.map(({ label }) => numbers(label))],
    rows: rows.map((row) => [
      ...row.names.map((name, index) => valueText(by[index]?.field ?? '', name)),
      ...row.values.map((value, index) => writers[index]?.(value) ?? noValue),
    ]),
  };
}

function searchView(
  { title, columns }: SearchPanel,
  { documents, total }: Extract<PanelData, { kind: 'documents' }>,
  formats: Formats,
  stream: string,
): Html {
  const rows = documents.map((document) =>
    ['@timestamp', ...columns.map(({ field }) => field)].map((field) => columnText(document, field, stream, formats)),
  );
  const heads = [names('Time'), ...columns.map(({ label }) => names(label))];
  const some =
    total > documents.length
      ? html`<p class="count">The newest ${documents.length} of ${formatNumber(total)}.</p>`
      : html``;
  return html`${some}${table({ caption: title, columns: heads, rows })}`;
}
