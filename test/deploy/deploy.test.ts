import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { loadAll } from 'js-yaml';
import { parseConfig } from '../../src/config/load-config.ts';
import { type ErrorCodeEntry, errorCodes } from '../../src/core/error-codes.ts';
import { packageRoot } from '../../src/core/package-root.ts';
import { configPath, expectCommand, stateFolder } from './told.ts';

const root = packageRoot();
const read = (name: string): string => readFileSync(join(root, 'deploy', name), 'utf8');

describe('the systemd unit', () => {
  const unit = read('jumpcloud-elastic.service');
  const value = (name: string): string => new RegExp(`^${name}=(.*)$`, 'm').exec(unit)?.[1] ?? '';

  it('starts a command that there is, and reloads by the signal that is listened for', () => {
    expectCommand(value('ExecStart').split(' ').slice(1));
    expect(value('ExecReload')).toBe('/bin/kill -HUP $MAINPID');
  });

  it('keeps state where the comment says, for its user alone, and waits longer than a page may take', () => {
    expect(`/var/lib/${value('StateDirectory')}`).toBe(stateFolder);
    expect(unit).toContain(`state: {directory: ${stateFolder}}`);
    expect(value('StateDirectoryMode')).toBe('0700');
    expect(Number(value('TimeoutStopSec'))).toBeGreaterThan(25);
  });

  it('starts a collector again after whatever JumpCloud answers, and leaves only a wrong configuration alone', () => {
    expect(value('Restart')).toBe('on-failure');
    const never = value('RestartPreventExitStatus').split(' ').map(Number);
    const answers = (Object.values(errorCodes) as readonly ErrorCodeEntry[]).filter(({ stage }) => stage === 'receive');
    expect(never).toEqual([2]);
    expect(answers.filter(({ exitCode }) => never.includes(exitCode))).toEqual([]);
  });

  it('is restarted by the path unit for every secret that it loads, since copies of them do not change', () => {
    const loaded = [...unit.matchAll(/^LoadCredential=\w+:(.*)$/gm)].map(([, path]) => path);
    const watched = [...read('jumpcloud-elastic-restart.path').matchAll(/^PathChanged=(.*)$/gm)].map(
      ([, path]) => path,
    );
    expect(watched).toEqual(loaded);
    expect(read('jumpcloud-elastic-restart.service')).toMatch(
      /^ExecStart=systemctl try-restart jumpcloud-elastic\.service$/m,
    );
  });

  const hasAnalyze = spawnSync('systemd-analyze', ['--version']).status === 0;
  (hasAnalyze ? it : it.skip)('is accepted by systemd-analyze', () => {
    const folder = mkdtempSync(join(tmpdir(), 'unit-'));
    try {
      const path = join(folder, 'jumpcloud-elastic.service');
      // The program is not installed where the tests run.
      writeFileSync(path, unit.replace(/^ExecStart=\S+/m, 'ExecStart=/bin/true'));
      const { status, stderr } = spawnSync('systemd-analyze', ['verify', '--man=no', path], { encoding: 'utf8' });
      expect({ status, own: stderr.split('\n').filter((line) => line.includes('jumpcloud-elastic')) }).toEqual({
        status: 0,
        own: [],
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

interface Manifest {
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly data?: Readonly<Record<string, string>>;
  // biome-ignore lint/suspicious/noExplicitAny: a manifest is a tree of any values
  readonly spec?: any;
}

describe('the Kubernetes manifest', () => {
  const manifests = loadAll(read('kubernetes.yml')) as readonly Manifest[];
  const find = (kind: string): Manifest => manifests.find((one) => one.kind === kind) as Manifest;
  const pod = find('StatefulSet').spec.template.spec;
  const [container] = pod.containers;
  const mounts = (container.volumeMounts as { name: string; mountPath: string }[]).map(({ mountPath }) => mountPath);
  const text = find('ConfigMap').data?.['collector.yml'] ?? '';

  it('holds a configuration that is understood, with nothing but mounted paths in it', () => {
    const config = parseConfig(text, 'collector.yml', {}, { env: {}, readFile: () => 'secret' });
    expect(config.state.directory).toBe(stateFolder);
    expect(config.listen).toEqual({ host: '0.0.0.0', port: container.ports[0].containerPort });
    const paths = [...text.matchAll(/(?:file:| )(\/[\w./-]+)/g)].map((match) => match[1] ?? '');
    expect(paths.length).toBe(4);
    for (const path of paths) expect([path, mounts.some((mount) => path.startsWith(mount))]).toEqual([path, true]);
  });

  it('starts a command that there is, with its configuration mounted', () => {
    expectCommand(container.args);
    expect(mounts.some((mount) => configPath.startsWith(`${mount}/`))).toBe(true);
  });

  it('mounts only volumes that there are, from objects of its own or named in its head', () => {
    const volumes = new Set([
      ...pod.volumes.map(({ name }: { name: string }) => name),
      ...find('StatefulSet').spec.volumeClaimTemplates.map((claim: Manifest) => claim.metadata.name),
    ]);
    for (const { name } of container.volumeMounts) expect([name, volumes.has(name)]).toEqual([name, true]);
    expect(find('StatefulSet').spec.serviceName).toBe(find('Service').metadata.name);
  });

  it('says how the image comes to be, under the name that the container starts', () => {
    const head = read('kubernetes.yml').split('apiVersion:')[0] ?? '';
    expect(head).toContain(`docker build -f deploy/Containerfile -t ${container.image} .`);
    expect(head).toContain(`docker push ${container.image}`);
    expect(head).toContain('@sha256:');
  });

  it('mounts secrets so that a rotated one reaches the container', () => {
    // Kubernetes never updates a file that is mounted by subPath.
    const secrets = container.volumeMounts.filter(({ mountPath }: { mountPath: string }) => /secret/.test(mountPath));
    expect(secrets).toHaveLength(1);
    expect(secrets[0].subPath).toBeUndefined();
    expect(text).toContain(`file:${secrets[0].mountPath}/`);
  });

  it('asks for health where it is served, and waits longer than a page may take', () => {
    expect(['/livez', '/healthz']).toContain(container.livenessProbe.httpGet.path);
    expect(container.ports.map(({ name }: { name: string }) => name)).toContain(container.livenessProbe.httpGet.port);
    expect(pod.terminationGracePeriodSeconds).toBeGreaterThan(25);
  });

  it('mounts secrets as a whole, since single files of a volume are never renewed', () => {
    expect(container.volumeMounts.filter((mount: object) => 'subPath' in mount)).toEqual([]);
    expect(text).toContain('api_key: file:/run/secrets/jumpcloud-elastic/api_key');
  });

  it('needs no right that it does not use', () => {
    expect(pod.securityContext.runAsNonRoot).toBe(true);
    expect(container.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
    expect(pod.automountServiceAccountToken).toBe(false);
  });
});
