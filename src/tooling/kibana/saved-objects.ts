import type { Fields } from '../../kql/fields.ts';
import type { LoadedDashboard } from '../panels/load-dashboards.ts';
import { dashboardObject } from './dashboard-object.ts';
import type { SavedObject } from './saved-object.ts';
import { searchObject } from './search-object.ts';

/** Every object of Kibana that is made from the dashboards. */
export function savedObjects(
  dashboards: readonly LoadedDashboard[],
  streams: ReadonlyMap<string, { readonly fields: Fields }>,
): readonly SavedObject[] {
  return dashboards.flatMap((dashboard) => {
    const { fields } = streams.get(dashboard.stream) as { readonly fields: Fields };
    const searches = dashboard.panels.flatMap((panel) =>
      panel.kind === 'search' ? [searchObject(dashboard, panel)] : [],
    );
    return [dashboardObject({ dashboard, all: dashboards, fields }), ...searches];
  });
}
