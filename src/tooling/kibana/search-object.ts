import { datasetOf, elasticPackage } from '../../core/product.ts';
import type { Dashboard, PanelOf } from '../../panels/panel.ts';
import {
  datasetFilter,
  encoded,
  kuery,
  migrationVersions,
  objectTitle,
  type SavedObject,
  toDataView,
} from './saved-object.ts';

/** The id of a saved search, and the name of its file. */
export function searchId(dashboard: Pick<Dashboard, 'id'>, panel: PanelOf<'search'>): string {
  return `${elasticPackage}-${dashboard.id}-${panel.id}`;
}

/** A saved search: it is opened alone too, so it has its own filter. */
export function searchObject(dashboard: Dashboard, panel: PanelOf<'search'>): SavedObject {
  const source = 'kibanaSavedObjectMeta.searchSourceJSON';
  const [index, filterIndex] = [`${source}.index`, `${source}.filter[0].meta.index`];
  const filter = [datasetFilter(datasetOf(dashboard.stream), filterIndex)];
  return {
    id: searchId(dashboard, panel),
    type: 'search',
    attributes: {
      title: objectTitle(panel.title),
      description: panel.why,
      columns: panel.columns.map(({ field }) => field),
      sort: [['@timestamp', 'desc']],
      grid: {},
      hideChart: true,
      isTextBasedQuery: false,
      timeRestore: false,
      usesAdHocDataView: false,
      kibanaSavedObjectMeta: {
        searchSourceJSON: encoded({ query: kuery(panel.where), filter, indexRefName: index }),
      },
    },
    references: [toDataView(index), toDataView(filterIndex)],
    ...migrationVersions,
  };
}
