import { describe, expect, it } from '@jest/globals';
import type { ClusterFacts } from '../../../src/install/cluster/cluster-facts.ts';
import { desiredObjects } from '../../../src/install/cluster/desired-objects.ts';
import { installedPackage } from '../../../src/install/cluster/installed-package.ts';
import { smallPackage } from './package.ts';

const bare: ClusterFacts = { componentTemplates: new Set(), lifecycle: false };
const complete: ClusterFacts = {
  componentTemplates: new Set(['logs@mappings', 'logs@settings', 'ecs@mappings', '.fleet_globals-1']),
  lifecycle: true,
};

const body = (facts: ClusterFacts, name: string) =>
  desiredObjects(smallPackage('1.2.3', { a: { type: 'keyword' } }), facts).find((object) => object.name === name)?.body;

describe('the objects of a package', () => {
  it('come in an order in which each finds what it needs', () => {
    const objects = desiredObjects(smallPackage('1.2.3', {}), complete);
    expect(objects.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'ingest pipeline logs-jumpcloud.events-1.2.3-map',
      'ingest pipeline logs-jumpcloud.events-1.2.3',
      'component template logs-jumpcloud.events@package',
      'index template logs-jumpcloud.events',
    ]);
  });

  it('call each other by the names of this version, and then what the user may make', () => {
    expect(body(complete, 'logs-jumpcloud.events-1.2.3')?.processors).toMatchObject([
      { pipeline: { name: 'logs-jumpcloud.events-1.2.3-map' } },
      ...['global@custom', 'logs@custom', 'logs-jumpcloud.integration@custom', 'logs-jumpcloud.events@custom'].map(
        (name) => ({ pipeline: { name, ignore_missing_pipeline: true } }),
      ),
    ]);
  });

  it('use what the stack brings where it is there, in the order of Fleet', () => {
    expect(body(complete, 'logs-jumpcloud.events')).toMatchObject({
      composed_of: [
        'logs@mappings',
        'logs@settings',
        'logs-jumpcloud.events@package',
        'logs@custom',
        'logs-jumpcloud.events@custom',
        '.fleet_globals-1',
      ],
      template: expect.not.objectContaining({ settings: expect.anything() }),
    });
    expect(body(complete, 'logs-jumpcloud.events@package')).toMatchObject({
      template: { settings: { index: { lifecycle: { name: 'logs' } } } },
    });
  });

  it('stand on their own where it is not, and refuse no document for a value that does not fit', () => {
    expect(body(bare, 'logs-jumpcloud.events')).toMatchObject({
      composed_of: ['logs-jumpcloud.events@package', 'logs@custom', 'logs-jumpcloud.events@custom'],
      template: {
        settings: { index: { mapping: { ignore_malformed: true } } },
        mappings: { date_detection: false },
      },
    });
    expect(body(bare, 'logs-jumpcloud.events@package')).toEqual(
      expect.objectContaining({
        template: {
          settings: { index: { default_pipeline: 'logs-jumpcloud.events-1.2.3' } },
          mappings: { properties: { a: { type: 'keyword' } } },
        },
      }),
    );
  });

  it('mark the mapping, so that an index tells which one it has', () => {
    const markOf = (type: string) =>
      desiredObjects(smallPackage('1.2.3', { a: { type } }), bare).at(-1)?.body.template as {
        mappings: { _meta: { mapping: string } };
      };
    expect(markOf('keyword').mappings._meta).toMatchObject({ managed_by: 'jumpcloud-elastic' });
    expect(markOf('keyword').mappings._meta.mapping).not.toBe(markOf('long').mappings._meta.mapping);
  });

  it('of this program are of every stream, all ours, and none is of Fleet or of the user', () => {
    const wanted = installedPackage();
    const objects = desiredObjects(wanted, complete);
    expect(wanted.streams.map(({ stream }) => stream)).toContain('events');
    for (const { stream } of wanted.streams)
      expect(objects.filter(({ name }) => name.startsWith(`logs-jumpcloud.${stream}`)).length).toBeGreaterThanOrEqual(
        3,
      );
    for (const { name, body } of objects) {
      expect(name).toMatch(/^logs-jumpcloud\.[a-z]+(?:@package|-[\d.]+(?:-[a-z]+)?)?$/);
      expect(body._meta).toMatchObject({ managed_by: 'jumpcloud-elastic' });
    }
    expect(JSON.stringify(objects)).not.toContain('IngestPipeline');
  });
});
