import { IngestError } from '../../core/errors.ts';
import { datasetOf } from '../../core/product.ts';
import { checkObjects } from '../kibana/check-objects.ts';
import { savedObjects } from '../kibana/saved-objects.ts';
import type { SchemaModel } from '../model/model.ts';
import { loadDashboards } from '../panels/load-dashboards.ts';
import { type Artefact, generatedModule, generatedPage } from './artefact.ts';
import { dashboardsPage } from './dashboards-page.ts';
import { jsonText } from './json-text.ts';
import { languageOf, type SpokenOf } from './stream-language.ts';

/**
 * The panels, for what runs at users and for people.
 * @param root the folder that holds `kibana/`
 * @throws IngestError JC_SCHEMA_INVALID with every finding, each with file and line
 */
export function emitDashboards(root: string, models: readonly SchemaModel[]): readonly Artefact[] {
  const streams = new Map(models.map((model) => [model.stream, languageOf(model)]));
  const loaded = loadDashboards(root, streams);
  const dashboards = loaded.map(({ reach: _, ...dashboard }) => dashboard);
  return [
    generatedModule('dashboards', 'kibana/dashboards', [
      "import type { Dashboard } from '../panels/panel.ts';",
      '',
      '/** What people look at, in the order of navigation; every condition is plain KQL. */',
      `export const dashboards: readonly Dashboard[] = ${jsonText(dashboards)};`,
    ]),
    generatedPage('reference/dashboards', 'kibana/dashboards/', dashboardsPage(dashboards)),
    ...kibanaObjects(loaded, streams),
  ];
}

/** @throws IngestError JC_BUG if Kibana would not read one of them */
function kibanaObjects(
  loaded: ReturnType<typeof loadDashboards>,
  streams: ReadonlyMap<string, SpokenOf>,
): readonly Artefact[] {
  const fields = new Map([...streams].map(([stream, { fields: known }]) => [datasetOf(stream), known]));
  const objects = savedObjects(loaded, streams);
  const findings = checkObjects(objects, (dataset, field) => fields.get(dataset)?.(field) !== undefined);
  if (findings.length > 0) throw new IngestError('JC_BUG', `objects of Kibana are broken:\n  ${findings.join('\n  ')}`);
  return objects.map((object) => ({
    path: `kibana/${object.type}/${object.id}.json`,
    // As elastic-package formats it.
    content: `${JSON.stringify(object, null, 4)}\n`,
  }));
}
