import { templateName } from '../../core/product.ts';
import type { Dashboard, LabelledField, Measure, Panel } from '../../panels/panel.ts';
import { slug } from '../panels/slug.ts';

/** The page of the reference with every panel, why it is there, and what it asks. */
export function dashboardsPage(dashboards: readonly Dashboard[]): readonly string[] {
  return [
    '# Dashboards',
    '',
    'Every panel, what it tells you, and its query in KQL, which you can paste into the search bar of Kibana. The dashboards',
    'in Kibana and the report are made from the same source.',
    '',
    ...dashboards.map(({ title, about }) => `- [${title}](#${slug(title)}): ${about}`),
    ...dashboards.flatMap(section),
  ];
}

function section({ title, about, stream, controls, panels }: Dashboard): readonly string[] {
  return [
    '',
    `## ${title}`,
    '',
    `${about} It shows documents of \`${templateName(stream)}-*\`.`,
    ...(controls.length === 0 ? [] : ['', `Filters: ${controls.map(named).join(', ')}.`]),
    '',
    '| Panel | Why | Shows | Query |',
    '|---|---|---|---|',
    ...panels.map((panel) => {
      const query = panel.kind === 'markdown' ? '' : panel.where === undefined ? 'all' : code(panel.where);
      return `| ${[panel.title, panel.why, `${panel.kind}: ${shows(panel)}`, query].join(' | ')} |`;
    }),
  ];
}

function shows(panel: Panel): string {
  switch (panel.kind) {
    case 'metric':
      return number(panel.measure);
    case 'time':
      return `${number(panel.measure)} over time${panel.by === undefined ? '' : `, by ${named(panel.by)}`}`;
    case 'heatmap':
      return `${number(panel.measure)} over time, by ${named(panel.by)}`;
    case 'bar':
    case 'donut':
    case 'treemap':
    case 'region':
      return `${number(panel.measure)} by ${named(panel.by)}`;
    case 'table': {
      const measures = panel.measures.map((one) => `${one.label} (${number(one)})`);
      return `by ${panel.by.map(named).join(' and ')}: ${measures.join(', ')}`;
    }
    case 'map':
      return `number of documents by ${named(panel.geo)}`;
    case 'search':
      return `newest documents with ${panel.columns.map(named).join(', ')}`;
    case 'markdown':
      return 'text';
  }
}

function number(measure: Measure): string {
  switch (measure.kind) {
    case 'count':
      return 'number of documents';
    case 'unique':
      return `different values of ${code(measure.field)}`;
    case 'percentile':
      return `percentile ${measure.percent} of ${code(measure.field)}`;
    case 'max':
      return `largest ${code(measure.field)}`;
    case 'sum':
      return `sum of ${code(measure.field)}`;
    case 'last':
      return `newest ${code(measure.field)}`;
    case 'share':
      return `share of documents with ${code(measure.part)}`;
  }
}

function named({ field, label }: LabelledField): string {
  return `${label} (${code(field)})`;
}

function code(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``;
}
