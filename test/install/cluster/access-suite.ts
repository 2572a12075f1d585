import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { startSimulator } from '../../../src/simulator/server.ts';
import { runCli } from '../../cli/run-cli.ts';
import { askServer, tellServer } from '../../support/elasticsearch/request.ts';
import { documentIds } from '../../support/events/document-ids.ts';
import type { Stage } from './stage.ts';

/** Tests of what `install` makes for collectors; they share the server of the suite that calls this. */
export function describeAccess(stage: () => Stage): void {
  describe('with the role and the key that it makes', () => {
    it('lets a collector do its work and nothing more, also before the data stream is there', async () => {
      const made = await stage().install('--writer-role', 'jumpcloud_writer', '--writer-key', stage().path('key'));
      expect(made).toMatchObject({ exitCode: 0, stderr: '' });
      expect(made.stdout).toContain('created  role jumpcloud_writer');
      expect(statSync(stage().path('key')).mode & 0o777).toBe(0o600);
      const key = readFileSync(stage().path('key'), 'utf8').trim();
      expect(made.stdout).not.toContain(key);

      const simulator = await startSimulator({ events: 200, days: 5 });
      try {
        const config = stage().configure(simulator.url, 'keyed', '', `api_key: "file:${stage().path('key')}"`);
        const collected = await runCli(['collect', '--config', config, '--once', '--quiet']);
        expect(collected).toMatchObject({ exitCode: 0, stderr: '' });
        expect(await stage().storedIds('logs-jumpcloud.events-keyed')).toEqual(documentIds(simulator));
        const doctor = await runCli(['doctor', '--config', config]);
        expect(doctor.stdout).toContain('has all required privileges');
      } finally {
        await simulator.close();
      }
      const tooLittle = await stage().installWith({ env: { ELASTICSEARCH_API_KEY: key } });
      expect(tooLittle.exitCode).toBe(5);
      expect(tooLittle.stderr).toMatch(
        /lacks privileges that the installation needs: .*cluster manage_index_templates/,
      );
      for (const [method, path] of [
        ['DELETE', '/logs-jumpcloud.events-keyed'],
        ['GET', '/_security/role'],
        ['POST', '/other/_doc'],
      ] as const) {
        const answer = await fetch(`${stage().url}${path}`, {
          method,
          headers: { authorization: `ApiKey ${key}`, 'content-type': 'application/json' },
          ...(method === 'POST' ? { body: '{}' } : {}),
        });
        expect([path, answer.status]).toEqual([path, 403]);
      }
    }, 120_000);

    it('gives the key the rights of a configuration with shared state; without them doctor names the key', async () => {
      const simulator = await startSimulator({ events: 50, days: 2 });
      const shared = 'state: {elasticsearch: {index: shared-of-suite, dead_letter_index: shared-letters, lease: 2s}}';
      const configure = (key: string): string => {
        const config = stage().configure(simulator.url, 'sharing', '', `api_key: "file:${stage().path(key)}"`);
        const text = readFileSync(config, 'utf8').replace(/^state:.*$/m, shared);
        expect(text).toContain(shared);
        writeFileSync(config, text);
        return config;
      };
      try {
        expect((await stage().install('--writer-key', stage().path('narrow'))).exitCode).toBe(0);
        const refused = await runCli(['doctor', '--config', configure('narrow')]);
        expect(refused.stdout).toMatch(
          /the API key "jumpcloud-elastic collector" \(\S+\) of \S+ lacks: .*shared-of-suite/,
        );

        // The configuration names the file of the key, which is not there yet.
        const config = configure('wide');
        const made = await stage().install('--writer-key', stage().path('wide'), '--config', config);
        expect(made).toMatchObject({ exitCode: 0, stderr: '' });
        expect((await runCli(['doctor', '--config', config])).stdout).toContain('has all required privileges');
        const collected = await runCli(['collect', '--config', config, '--once', '--quiet']);
        expect(collected).toMatchObject({ exitCode: 0, stderr: '' });
        expect(await stage().storedIds('logs-jumpcloud.events-sharing')).toEqual(documentIds(simulator));
      } finally {
        await simulator.close();
        await tellServer(stage().admin, 'DELETE', '/shared-of-suite-000001').catch(() => undefined);
      }
    }, 120_000);

    it('makes no role twice, overwrites no role of others and no file, and removes its own', async () => {
      await stage().install('--writer-role', 'jumpcloud_writer');
      expect((await stage().install('--writer-role', 'jumpcloud_writer')).stdout).toContain('unchanged  role');
      await tellServer(stage().admin, 'PUT', '/_security/role/theirs', { cluster: [], indices: [] });
      const foreign = await stage().install('--writer-role', 'theirs');
      expect(foreign).toMatchObject({ exitCode: 5, stderr: expect.stringContaining('JC_INSTALL_FOREIGN') });
      writeFileSync(stage().path('mine'), 'precious');
      expect((await stage().install('--writer-key', stage().path('mine'))).exitCode).toBe(2);
      expect(readFileSync(stage().path('mine'), 'utf8')).toBe('precious');
      const shown = await stage().install('--writer-key', '-');
      const key = /shown this once: (\S+)/.exec(shown.stdout)?.[1] ?? '';
      const asKey = () => fetch(`${stage().url}/`, { headers: { authorization: `ApiKey ${key}` } });
      expect((await asKey()).status).toBe(200);

      const removed = await stage().install('--uninstall');
      expect(removed.stdout).toContain('removed  role jumpcloud_writer');
      expect((await asKey()).status).toBe(401);
      expect((await askServer(stage().admin, 'GET', '/_security/role/theirs')).status).toBe(200);
      expect((await askServer(stage().admin, 'GET', '/_security/role/jumpcloud_writer')).status).toBe(404);
    }, 120_000);

    it('are made also where Kibana has brought the package, which stays as it is', async () => {
      const template = '/_component_template/logs-jumpcloud.events@package';
      await tellServer(stage().admin, 'PUT', template, { template: {}, _meta: { managed_by: 'fleet' } });
      const before = await stage().inventory();
      const made = await stage().install('--writer-key', stage().path('beside-fleet'));
      expect(made).toMatchObject({ exitCode: 0, stderr: '' });
      expect(made.stdout).toContain('Kibana manages the package here. It stays unchanged.');
      expect(made.stdout).toContain('Next: jumpcloud-elastic doctor');
      expect(existsSync(stage().path('beside-fleet'))).toBe(true);
      expect(await stage().inventory()).toEqual(before);
      expect((await stage().install('--uninstall')).stdout).toContain('Removed: roles and API keys of collectors.');
      expect(await stage().inventory()).toEqual(before);
      await tellServer(stage().admin, 'DELETE', template);
    }, 60_000);

    it('tells a key that can make no key to be a user', async () => {
      const role_descriptors = { all: { cluster: ['all'], indices: [{ names: ['*'], privileges: ['all'] }] } };
      const answer = await tellServer(stage().admin, 'POST', '/_security/api_key', { name: 'admin', role_descriptors });
      const { encoded } = answer as { encoded: string };
      const env = { ELASTICSEARCH_API_KEY: encoded };
      const result = await stage().installWith({ env }, '--writer-key', stage().path('derived'));
      expect(result.exitCode).toBe(5);
      expect(result.stderr).toContain('Run this as a user');
      expect(existsSync(stage().path('derived'))).toBe(false);
    }, 60_000);

    it('asks of whoever installs what the guide says, and no more', async () => {
      const role = {
        cluster: ['monitor', 'manage_index_templates', 'manage_ingest_pipelines', 'read_ilm'],
        indices: [{ names: ['logs-jumpcloud.*'], privileges: ['manage', 'view_index_metadata', 'read'] }],
      };
      await tellServer(stage().admin, 'PUT', '/_security/role/installer', role);
      const user = { password: 'installer-password', roles: ['installer'] };
      await tellServer(stage().admin, 'PUT', '/_security/user/installer', user);
      const env = { ELASTICSEARCH_USERNAME: 'installer', ELASTICSEARCH_PASSWORD: user.password };
      expect(await stage().installWith({ env })).toMatchObject({ exitCode: 0, stderr: '' });
      const bulk = '{"create":{}}\n{"@timestamp":"2026-01-01T00:00:00Z","jumpcloud":{"event":{}}}\n';
      await tellServer(stage().admin, 'POST', '/logs-jumpcloud.events-installer/_bulk?refresh=true', bulk);
      const removed = await stage().installWith({ env }, '--uninstall');
      expect(removed).toMatchObject({ exitCode: 0, stderr: '' });
      expect(removed.stdout).toContain('were not checked');
    }, 120_000);

    it('refuses a wrong password without telling it', async () => {
      const password = 'a-wrong-password-88';
      const env = { ELASTICSEARCH_USERNAME: 'admin', ELASTICSEARCH_PASSWORD: password };
      const result = await stage().installWith({ env });
      expect(result).toMatchObject({ exitCode: 5, stderr: expect.stringContaining('(401)') });
      expect(result.stdout + result.stderr).not.toContain(password);
    });
  });
}
