import { createServer } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../../src/core/package-root.ts';
import { dashboards } from '../../../src/generated/dashboards.ts';
import { emitDashboards } from '../../../src/tooling/generate/emit-dashboards.ts';
import { listStreams } from '../../../src/tooling/generate/streams.ts';
import { loadSchema } from '../../../src/tooling/schema/load-schema.ts';
import { report } from '../../support/elasticsearch/test-server.ts';
import {
  importObjects,
  kibanaOf,
  openInChromium,
  type RealKibana,
  readObject,
} from '../../support/kibana/real-kibana.ts';
import { listening } from '../../support/net/listening.ts';
import { objectsOf } from '../../support/panels/kibana-objects.ts';

const root = packageRoot();
const objects = objectsOf(
  emitDashboards(
    root,
    listStreams(root).map((stream) => loadSchema(root, stream)),
  ),
);
const kibana = kibanaOf(process.env);
if (kibana === undefined)
  report('!!! NOT TESTED: THE DASHBOARDS WERE NOT IMPORTED INTO A REAL KIBANA. Name one in KIBANA_URL. !!!');
const describeKibana = kibana === undefined ? describe.skip : describe;

describeKibana('a real Kibana', () => {
  const real = kibana as RealKibana;

  it('imports every object, and gives it back as it was', async () => {
    expect(await importObjects(real, objects)).toEqual([]);
    for (const { type, id, attributes, references } of objects) {
      const found = await readObject(real, type, id);
      expect(found).toMatchObject({ id, attributes: { title: attributes.title } });
      const names = (list: unknown) => (list as readonly { readonly name: string }[]).map(({ name }) => name).sort();
      expect({ id, names: names(found.references) }).toEqual({ id, names: names(references) });
    }
  }, 120_000);

  it.each(dashboards.map((dashboard) => [dashboard.title, dashboard] as const))(
    'shows every panel of %s',
    (_title, { objectId, panels }) => {
      const day = "from:'2025-10-01T00:00:00Z',to:'2026-01-01T01:00:00Z'";
      const address = `${real.url}/app/dashboards#/view/${objectId}?_g=(time:(${day}))`;
      const page = real.authorization === undefined ? openInChromium(address) : undefined;
      if (page === undefined) {
        report('!!! NOT OPENED IN A BROWSER: this needs a Chromium, and a Kibana that asks for no login. !!!');
        return;
      }
      expect(panels.map(({ title }) => title).filter((title) => !page.includes(title))).toEqual([]);
      expect(page).not.toMatch(/embPanel__error|data-test-subj="embeddableError"|Could not locate/);
    },
    300_000,
  );
});

describe('the test of a real Kibana', () => {
  it('fails if Kibana refuses an object, or takes fewer than it was given', async () => {
    const answers = [
      {
        success: false,
        successCount: 0,
        errors: [{ type: 'dashboard', id: 'x', error: { type: 'unsupported_version' } }],
      },
      { success: true, successCount: 1 },
      { success: true, successCount: objects.length },
    ];
    const bodies: string[] = [];
    const server = createServer((request, response) => {
      const isImport = request.url?.startsWith('/api/saved_objects/_import') ?? false;
      let body = '';
      request.on('data', (chunk) => {
        body += chunk;
      });
      request.on('end', () => {
        if (isImport) bodies.push(body);
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(isImport ? answers.shift() : {}));
      });
    });
    const { url, close } = await listening(server);
    try {
      const stub = { url, authorization: undefined };
      expect(await importObjects(stub, objects)).toEqual(['dashboard x: {"type":"unsupported_version"}']);
      expect(await importObjects(stub, objects)).toEqual(['{"success":true,"successCount":1}']);
      expect(await importObjects(stub, objects)).toEqual([]);
      for (const { id } of objects) expect(bodies[0]).toContain(`"id":"${id}"`);
    } finally {
      await close();
    }
  });
});
