import { fieldsOf } from '../../kql/fields.ts';
import type { SchemaModel } from '../model/model.ts';
import { type DashboardStream, loadDashboards } from '../panels/load-dashboards.ts';
import type { Artefact } from './artefact.ts';
import { slashBanner } from './banner.ts';
import { conditionChecker, droppedFields } from './check-condition.ts';
import { dashboardsPage } from './dashboards-page.ts';
import { plainConditions } from './emit-conditions.ts';
import { mappingProperties } from './emit-template.ts';

/**
 * The panels, for what runs at users and for people.
 * @param root the folder that holds `kibana/`
 * @throws IngestError JC_SCHEMA_INVALID with every finding, each with file and line
 */
export function emitDashboards(root: string, models: readonly SchemaModel[]): readonly Artefact[] {
  const loaded = loadDashboards(root, new Map(models.map((model) => [model.stream, streamOf(model)])));
  const dashboards = loaded.map(({ savedAs: _, reach: __, ...dashboard }) => dashboard);
  return [
    {
      path: 'src/generated/dashboards.ts',
      content: [
        slashBanner('kibana/dashboards'),
        "import type { Dashboard } from '../panels/panel.ts';",
        '',
        '/** What people look at, in the order of navigation; every condition is plain KQL. */',
        `export const dashboards: readonly Dashboard[] = ${JSON.stringify(dashboards, null, 1)};`,
        '',
      ].join('\n'),
    },
    { path: 'docs/reference/dashboards.md', content: dashboardsPage(dashboards) },
  ];
}

function streamOf(model: SchemaModel): DashboardStream {
  return {
    fields: fieldsOf({ properties: mappingProperties(model) }),
    dropped: droppedFields(model),
    conditions: plainConditions(model),
    check: conditionChecker(model),
  };
}
