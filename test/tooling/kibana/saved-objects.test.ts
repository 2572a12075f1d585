import { describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../../src/core/package-root.ts';
import { dashboards } from '../../../src/generated/dashboards.ts';
import { emitDashboards } from '../../../src/tooling/generate/emit-dashboards.ts';
import { packageFiles } from '../../../src/tooling/package/package-files.ts';
import { loadSchema } from '../../../src/tooling/schema/load-schema.ts';
import { findObject, type Loose, lens, objectFindings, objectsOf } from '../../support/panels/kibana-objects.ts';

const models = ['events', 'users', 'collector'].map((stream) => loadSchema(packageRoot(), stream));
const shipped = objectsOf(emitDashboards(packageRoot(), models));

describe('the objects of Kibana', () => {
  it('are sound as they are made', () => {
    expect(objectFindings(shipped)).toEqual([]);
  });

  it('have the id of the dashboard of Elastic for the Overview, and stable ids for all others', () => {
    expect(findObject(shipped, 'jumpcloud-fe780080-94a7-11ed-9170-e9f90db17dfc').attributes.title).toBe(
      '[Logs JumpCloud] Overview',
    );
    const ids = shipped.filter(({ type }) => type === 'dashboard').map(({ id }) => id.replace('jumpcloud-', ''));
    expect(ids.slice(1)).toEqual(dashboards.slice(1).map(({ id }) => id));
    expect(shipped.filter(({ type }) => type === 'search').length).toBeGreaterThanOrEqual(6);
  });

  it('lead from each dashboard to every other one, and from a person to that person', () => {
    for (const { type, references } of shipped.filter((object) => object.type === 'dashboard')) {
      const targets = references.filter(({ name }) => name.startsWith('links:')).map(({ id }) => id);
      expect({ type, count: new Set(targets).size }).toEqual({ type, count: dashboards.length });
    }
    const { attributes } = findObject(shipped, 'jumpcloud-fe780080-94a7-11ed-9170-e9f90db17dfc');
    const people = JSON.parse(attributes.panelsJSON).find(
      ({ panelIndex }: Loose) => panelIndex === 'most-active-people',
    );
    expect(people.embeddableConfig.enhancements.dynamicActions.events).toEqual([
      expect.objectContaining({ action: expect.objectContaining({ name: 'Open Sign-in security' }) }),
    ]);
  });

  it('ask for the same as the page of the reference', () => {
    for (const { id, panels } of dashboards) {
      const object = shipped.find(
        ({ attributes }) => attributes.title === `[Logs JumpCloud] ${dashboards.find((one) => one.id === id)?.title}`,
      );
      const drawn = JSON.parse(String(object?.attributes.panelsJSON));
      for (const panel of panels) {
        const found = drawn.find(({ panelIndex }: Loose) => panelIndex === panel.id);
        if (found.type === 'lens') expect(lens(found).query.query).toBe(('where' in panel && panel.where) || '');
      }
    }
  });

  it('take of a newest value the one by time, add up, and show milliseconds as durations', () => {
    const { attributes } = findObject(shipped, 'jumpcloud-collector-health');
    const drawn: Loose[] = JSON.parse(attributes.panelsJSON);
    const columns = drawn
      .filter(({ type }) => type === 'lens')
      .flatMap((panel): Loose[] => Object.values(lens(panel).datasourceStates.formBased.layers.layer.columns));
    const own = 'jumpcloud.collector';
    const of = (field: string, operation: string) =>
      columns.find(({ sourceField, operationType }) => sourceField === field && operationType === operation);
    expect(of(`${own}.ledger.missing`, 'last_value')).toMatchObject({
      dataType: 'number',
      filter: { query: `${own}.ledger.missing: *` },
      params: { sortField: '@timestamp' },
    });
    expect(of(`${own}.complete_up_to`, 'last_value')).toMatchObject({ dataType: 'date' });
    expect(of(`${own}.poll.stored`, 'sum')).toMatchObject({ dataType: 'number', params: { emptyAsNull: false } });
    for (const operation of ['percentile', 'last_value'])
      expect(of(`${own}.lag_ms`, operation).params.format).toMatchObject({
        id: 'duration',
        params: { fromUnit: 'milliseconds' },
      });
    expect(of(`${own}.ledger.missing`, 'max').params).toEqual({});
  });

  it('are in the package as they are, without what they are made from', () => {
    const files = packageFiles(packageRoot(), 'built').filter(({ path }) => path.startsWith('kibana/'));
    const paths = shipped.map(({ type, id }) => `kibana/${type}/${id}.json`);
    expect(files.map(({ path }) => path).sort()).toEqual([...paths, 'kibana/tags.yml'].sort());
    for (const { path, content } of files.filter((file) => file.path.endsWith('.json')))
      expect({ path, id: JSON.parse(content.toString()).id }).toEqual({ path, id: path.replace(/^.*\/|\.json$/g, '') });
  });
});
