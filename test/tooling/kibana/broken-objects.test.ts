import { describe, expect, it } from '@jest/globals';
import { findObject, type Loose, lens, objectFindings, objectsOf } from '../../support/panels/kibana-objects.ts';
import { emitFrom, soundDashboards } from '../../support/panels/miniature.ts';

const sound = objectsOf(emitFrom(soundDashboards));

/** What is found in the sound objects after a change to one of them. */
function afterChange(id: string, change: (object: Loose) => void): readonly string[] {
  const copy = structuredClone(sound);
  change(findObject(copy, id));
  return objectFindings(copy);
}

/** After a change to a panel of the first dashboard, which is a text within it. */
function afterPanel(panelIndex: string, change: (panel: Loose, object: Loose) => void): readonly string[] {
  return afterChange('jumpcloud-first', (object) => {
    const panels = JSON.parse(object.attributes.panelsJSON);
    change(
      panels.find((panel: Loose) => panel.panelIndex === panelIndex),
      object,
    );
    object.attributes.panelsJSON = JSON.stringify(panels);
  });
}

const layer = (panel: Loose): Loose => lens(panel).datasourceStates.formBased.layers.layer;

describe('objects of Kibana', () => {
  it('are sound before something in them is broken', () => {
    expect(objectFindings(sound)).toEqual([]);
    expect(sound).toHaveLength(3);
  });

  it.each<[string, () => readonly string[], string]>([
    // 1: fields
    [
      'a field that does not exist',
      () =>
        afterPanel('bars', (panel) => {
          layer(panel).columns.group0.sourceField = 'user.nam';
        }),
      'there is no field user.nam',
    ],
    [
      'a column of a search that does not exist',
      () => afterChange('jumpcloud-first-latest', ({ attributes }) => attributes.columns.push('mesage')),
      'there is no field mesage',
    ],
    [
      'a filter by a field that does not exist',
      () =>
        afterChange('jumpcloud-first', ({ attributes }) => {
          attributes.controlGroupInput.panelsJSON = attributes.controlGroupInput.panelsJSON.replace(
            '"event.provider"',
            '"event.providr"',
          );
        }),
      'there is no field event.providr',
    ],
    // 2: references
    [
      'a layer without a reference',
      () =>
        afterChange('jumpcloud-first', (object) => {
          object.references = object.references.filter(
            ({ name }: Loose) => name !== 'bars:indexpattern-datasource-layer-layer',
          );
        }),
      'the reference bars:indexpattern-datasource-layer-layer is missing',
    ],
    [
      'a map without a reference',
      () =>
        afterChange('jumpcloud-first', (object) => {
          object.references = object.references.filter(
            ({ name }: Loose) => name !== 'places:layer_1_source_index_pattern',
          );
        }),
      'the reference places:layer_1_source_index_pattern is missing',
    ],
    [
      'a search panel without a reference',
      () =>
        afterChange('jumpcloud-first', (object) => {
          object.references = object.references.filter(({ type }: Loose) => type !== 'search');
        }),
      'the reference latest:panel_latest is missing',
    ],
    [
      'a drilldown without a reference',
      () =>
        afterChange('jumpcloud-first', (object) => {
          object.references = object.references.filter(({ name }: Loose) => !/drilldown/.test(name));
        }),
      'the reference bars:drilldown:DASHBOARD_TO_DASHBOARD_DRILLDOWN:open-second:dashboardId is missing',
    ],
    [
      'a filter control without a reference',
      () =>
        afterChange('jumpcloud-first', (object) => {
          object.references = object.references.filter(({ name }: Loose) => !/^control/.test(name));
        }),
      'the reference controlGroup_control-0:optionsListDataView is missing',
    ],
    [
      'a reference that nothing uses',
      () =>
        afterChange('jumpcloud-first', ({ references }) =>
          references.push({ type: 'index-pattern', id: 'logs-*', name: 'left' }),
        ),
      'nothing uses the reference left',
    ],
    [
      'a link to a dashboard of somebody else',
      () =>
        afterChange('jumpcloud-first', ({ references }) => {
          references.find(({ type }: Loose) => type === 'dashboard').id = 'okta-other';
        }),
      'there is no dashboard okta-other',
    ],
    [
      'a data view of somebody else',
      () =>
        afterChange('jumpcloud-first', ({ references }) => {
          references[0].id = 'metrics-*';
        }),
      'there is no index-pattern metrics-*',
    ],
    // 3: columns
    [
      'a drawing of a column that is not there',
      () =>
        afterPanel('slowest', (panel) => {
          lens(panel).visualization.metricAccessor = 'gone';
        }),
      'slowest: there is no column gone',
    ],
    [
      'an order by a column that is not there',
      () =>
        afterPanel('bars', (panel) => {
          layer(panel).columns.group0.params.orderBy.columnId = 'gone';
        }),
      'bars: there is no column gone',
    ],
    [
      'an order of columns that leaves one out',
      () =>
        afterPanel('rows', (panel) => {
          layer(panel).columnOrder.pop();
        }),
      'rows: columnOrder is not all columns',
    ],
    [
      'a number before what it is grouped by',
      () =>
        afterPanel('bars', (panel) => {
          layer(panel).columnOrder.reverse();
        }),
      'bars: a column that values are grouped by stands after a number',
    ],
    [
      'a drawing of a layer that is not there',
      () =>
        afterPanel('heat', (panel) => {
          lens(panel).visualization.layerId = 'gone';
        }),
      'heat: there is no layer gone',
    ],
    [
      'a formula without its parts',
      () =>
        afterPanel('share-of-failures', (panel) => {
          delete layer(panel).columns.measure0X1;
        }),
      'share-of-failures: there is no column measure0X1',
    ],
    // 4: places
    [
      'panels that lie on each other',
      () =>
        afterPanel('slowest', (panel) => {
          panel.gridData.x = 20;
        }),
      'the panel slowest lies on share-of-failures',
    ],
    [
      'a panel beyond the edge',
      () =>
        afterPanel('slowest', (panel) => {
          panel.gridData.w = 25;
        }),
      'the panel slowest is not between the edges',
    ],
    [
      'a panel over a hole',
      () =>
        afterPanel('heat', (panel) => {
          panel.gridData.y = 90;
        }),
      'nothing ends above the panel heat',
    ],
    [
      'two panels of one name',
      () =>
        afterPanel('heat', (panel) => {
          panel.gridData.i = 'rows';
          panel.panelIndex = 'rows';
        }),
      'two panels are called rows',
    ],
    [
      'a panel whose place has another name',
      () =>
        afterPanel('heat', (panel) => {
          panel.gridData.i = 'cold';
        }),
      'the panel cold has another name in its place',
    ],
    // 5: form
    [
      'panels that are not a text',
      () =>
        afterChange('jumpcloud-first', ({ attributes }) => {
          attributes.panelsJSON = JSON.parse(attributes.panelsJSON);
        }),
      'panelsJSON is not JSON in a text',
    ],
    [
      'a text that is not JSON',
      () =>
        afterChange('jumpcloud-first', ({ attributes }) => {
          attributes.optionsJSON += ',';
        }),
      'optionsJSON is not JSON in a text',
    ],
    [
      'an attribute that Kibana does not know',
      () =>
        afterChange('jumpcloud-first', ({ attributes }) => {
          attributes.sections = [];
        }),
      'Kibana does not know the attribute sections',
    ],
    [
      'a form that is newer than the oldest Kibana',
      () =>
        afterChange('jumpcloud-first', (object) => {
          object.typeMigrationVersion = '10.3.0';
        }),
      'typeMigrationVersion is not 10.2.0',
    ],
    // 6: frame
    [
      'a dashboard of all data sets',
      () =>
        afterChange('jumpcloud-first', ({ attributes }) => {
          attributes.kibanaSavedObjectMeta.searchSourceJSON = '{"filter":[]}';
        }),
      'there is no filter of the data set',
    ],
    [
      'a search of all data sets',
      () =>
        afterChange('jumpcloud-first-latest', ({ attributes }) => {
          attributes.kibanaSavedObjectMeta.searchSourceJSON = attributes.kibanaSavedObjectMeta.searchSourceJSON.replace(
            '"match_phrase"',
            '"match"',
          );
        }),
      'jumpcloud-first-latest: there is no filter of the data set',
    ],
    [
      'a title that does not name the package',
      () =>
        afterChange('jumpcloud-second', ({ attributes }) => {
          attributes.title = 'Second';
        }),
      'jumpcloud-second: the title does not begin as all do',
    ],
    [
      'a title that is there twice',
      () =>
        afterChange('jumpcloud-second', ({ attributes }) => {
          attributes.title = '[Logs JumpCloud] First';
        }),
      'jumpcloud-second: the title is that of another one',
    ],
    [
      'no description',
      () =>
        afterChange('jumpcloud-second', ({ attributes }) => {
          attributes.description = '';
        }),
      'jumpcloud-second: there is no description',
    ],
  ])('are refused with %s', (_what, findings, message) => {
    expect(findings()).toContainEqual(expect.stringContaining(message));
  });
});
