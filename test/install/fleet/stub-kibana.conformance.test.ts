import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../../src/core/package-root.ts';
import { elasticPackageVersion } from '../../../src/tooling/generate/elastic-package-version.ts';
import { buildPackage } from '../../../src/tooling/package/build-package.ts';
import { startStubKibana } from '../../support/kibana/stub-kibana.ts';
import { buildGoTool, elasticPackage } from '../../support/package/go-tool.ts';

/** A cold build of the tool takes minutes. */
const coldBuild = 1_200_000;

describe('the Kibana that our tests install into', () => {
  let program: string;
  let folder: string;

  const run = async (args: readonly string[], environment: Record<string, string> = {}): Promise<number | null> => {
    const home = { HOME: folder, ELASTIC_PACKAGE_DATA_HOME: join(folder, '.home') };
    const env = {
      PATH: process.env.PATH ?? '',
      ...home,
      ELASTIC_PACKAGE_CHECK_UPDATE_DISABLED: 'true',
      ...environment,
    };
    const child = spawn(program, args, { cwd: folder, env, stdio: 'ignore' });
    return await new Promise((resolve) => child.on('close', resolve));
  };

  beforeAll(async () => {
    program = buildGoTool(elasticPackage);
    folder = mkdtempSync(join(tmpdir(), 'stub-kibana-'));
    await run(['version']);
  }, coldBuild);

  afterAll(() => {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  });

  it("is one for Elastic's own client, which installs our archive into it by the same calls as we do", async () => {
    const stub = await startStubKibana({ authorization: 'ApiKey right' });
    try {
      const { zip = '' } = buildPackage({ root: packageRoot(), out: folder, form: 'built' });
      const host = { ELASTIC_PACKAGE_KIBANA_HOST: stub.url };
      expect(
        await run(['install', '--zip', zip], { ...host, ELASTIC_PACKAGE_ELASTICSEARCH_API_KEY: 'wrong' }),
      ).not.toBe(0);
      expect(stub.installed()).toBeUndefined();
      expect(await run(['install', '--zip', zip], { ...host, ELASTIC_PACKAGE_ELASTICSEARCH_API_KEY: 'right' })).toBe(0);
      expect(stub.installed()).toBe(elasticPackageVersion(packageRoot()));
      expect(stub.requests).toContain('POST /api/fleet/epm/packages');
    } finally {
      await stub.close();
    }
  }, 120_000);
});
