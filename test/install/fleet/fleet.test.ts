import { afterEach, describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../../src/core/package-root.ts';
import { Secret } from '../../../src/core/secret.ts';
import { createKibana, type KibanaOptions } from '../../../src/install/fleet/client.ts';
import { checkKibana, readPackage, removePackage, uploadPackage } from '../../../src/install/fleet/fleet.ts';
import { zipPackage } from '../../../src/publish/archive/zip.ts';
import { packageFiles } from '../../../src/tooling/package/package-files.ts';
import { type StubKibana, type StubKibanaOptions, startStubKibana } from '../../support/kibana/stub-kibana.ts';

const version = '101.0.0';
const bytes = Buffer.from(zipPackage(`jumpcloud-${version}`, packageFiles(packageRoot(), 'built')));
const archive = { name: 'jumpcloud', version, bytes };

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function open(stubbed: StubKibanaOptions = {}, options: Partial<KibanaOptions> = {}) {
  const stub: StubKibana = await startStubKibana(stubbed);
  const kibana = createKibana({ url: stub.url, ...options });
  closing.push(stub.close, () => kibana.close());
  const slept: number[] = [];
  const waits: string[] = [];
  const clock = { now: () => 0, sleep: async (milliseconds: number) => void slept.push(milliseconds) };
  const upload = (given = archive) => uploadPackage(kibana, given, { clock, onWait: (reason) => waits.push(reason) });
  return { stub, kibana, slept, waits, upload };
}

describe('an upload to Fleet', () => {
  it('installs the package, and tells what of it there is now', async () => {
    const { stub, upload } = await open();
    expect(await upload()).toMatchObject({
      version,
      status: 'installed',
      source: 'upload',
      assets: { index_template: expect.any(Number), ingest_pipeline: expect.any(Number) },
    });
    expect(stub.requests).toEqual(['POST /api/fleet/epm/packages', 'GET /api/fleet/epm/packages/jumpcloud']);
  });

  it('waits ten seconds after each 429 and 409, and says so', async () => {
    const { upload, slept, waits } = await open({ refuseUploads: [429, 409, 429] });
    expect(await upload()).toMatchObject({ version });
    expect(slept).toEqual([10_000, 10_000, 10_000]);
    expect(waits[0]).toContain('429');
  });

  it('gives up in the end, with a code that says that waiting helps', async () => {
    const { upload } = await open({ refuseUploads: Array<number>(50).fill(429) });
    await expect(upload()).rejects.toMatchObject({ code: 'JC_KIBANA_BUSY', retryable: true });
  });

  it('waits until the package is installed', async () => {
    const { upload, slept } = await open({ settlesAfter: 3 });
    expect(await upload()).toMatchObject({ status: 'installed' });
    expect(slept).toEqual([2_000, 2_000, 2_000]);
  });

  it('asks what became of it where a proxy gave up waiting', async () => {
    const { upload } = await open({ refuseUploads: [504], installed: { version, source: 'upload' } });
    expect(await upload()).toMatchObject({ version, status: 'installed' });
  });

  it('says where nothing became of it', async () => {
    const { upload } = await open({ refuseUploads: [504], installed: { version: '1.22.0', source: 'registry' } });
    await expect(upload()).rejects.toMatchObject({
      code: 'JC_KIBANA_REFUSED',
      message: expect.stringContaining('1.22.0'),
    });
  });

  it('sends nothing that Kibana would not take for its size', async () => {
    const { upload, stub } = await open();
    const huge = { ...archive, bytes: Buffer.alloc(104_857_601) };
    await expect(upload(huge)).rejects.toMatchObject({ code: 'JC_KIBANA_REFUSED' });
    expect(stub.requests).toEqual([]);
  });

  it('names the limit of a proxy', async () => {
    const { upload } = await open({ maxBytes: 1000 });
    await expect(upload()).rejects.toMatchObject({
      code: 'JC_KIBANA_REFUSED',
      advice: expect.stringContaining('proxy'),
    });
  });

  it('passes on why an archive is refused', async () => {
    const { upload } = await open();
    const bad = Buffer.from(zipPackage('other-1.0.0', packageFiles(packageRoot(), 'built')));
    await expect(upload({ ...archive, bytes: bad })).rejects.toMatchObject({
      code: 'JC_KIBANA_REFUSED',
      message: expect.stringContaining('does not match the manifest'),
    });
  });
});

describe('credentials', () => {
  const secret = 'very-secret-77';

  it.each<[string, Partial<KibanaOptions>, string]>([
    ['an API key', { apiKey: new Secret(secret) }, `ApiKey ${secret}`],
    [
      'a user',
      { username: 'elastic', password: new Secret(secret) },
      `Basic ${Buffer.from(`elastic:${secret}`).toString('base64')}`,
    ],
  ])('of %s are sent', async (_, options, authorization) => {
    const { upload } = await open({ authorization }, options);
    expect(await upload()).toMatchObject({ version });
  });

  it('that are missing are asked for', async () => {
    const none = await open({ authorization: 'ApiKey right' });
    await expect(none.upload()).rejects.toMatchObject({
      code: 'JC_KIBANA_UNAUTHORIZED',
      message: expect.stringContaining('none were given'),
      advice: expect.stringContaining('Set KIBANA_API_KEY'),
    });
  });

  it('that are wrong are told from those that may too little, and neither is shown', async () => {
    const wrong = await open({ authorization: 'ApiKey right' }, { apiKey: new Secret(secret) });
    await expect(wrong.upload()).rejects.toMatchObject({
      code: 'JC_KIBANA_UNAUTHORIZED',
      message: expect.stringMatching(new RegExp(`^(?!.*${secret}).*does not accept the credentials`)),
    });
    const options = { authorization: 'ApiKey right', reader: `ApiKey ${secret}` };
    const weak = await open(options, { apiKey: new Secret(secret) });
    await expect(weak.upload()).rejects.toMatchObject({
      code: 'JC_KIBANA_UNAUTHORIZED',
      advice: expect.stringContaining('Integrations'),
    });
  });
});

describe('Kibana', () => {
  it('is asked in its space', async () => {
    const { kibana, upload } = await open({ space: 'blue-team' }, { space: 'blue-team' });
    expect(await checkKibana(kibana)).toBe('9.4.3');
    expect(await upload()).toMatchObject({ version });
  });

  it.each(['7.17.9', '8.18.4'])('%s is too old', async (old) => {
    const { kibana } = await open({ version: old });
    await expect(checkKibana(kibana)).rejects.toMatchObject({ code: 'JC_KIBANA_TOO_OLD' });
  });

  it.each(['8.19.0', '9.0.0', '10.1.0'])('%s will do', async (good) => {
    const { kibana } = await open({ version: good });
    expect(await checkKibana(kibana)).toBe(good);
  });

  it('is not what answers in a space that does not exist', async () => {
    const { kibana } = await open({ space: 'other' });
    await expect(checkKibana(kibana)).rejects.toMatchObject({
      code: 'JC_KIBANA_UNREACHABLE',
      advice: expect.stringContaining('space'),
    });
  });

  it('may be down', async () => {
    const kibana = createKibana({ url: 'http://127.0.0.1:1' });
    closing.push(() => kibana.close());
    await expect(checkKibana(kibana)).rejects.toMatchObject({ code: 'JC_KIBANA_UNREACHABLE' });
  });
});

describe('what is installed', () => {
  it.each([true, false])('is read, also as older Kibanas tell it (%s)', async (savedObject) => {
    const { kibana } = await open({ savedObject, installed: { version: '1.22.0', source: 'registry' } });
    expect(await readPackage(kibana, 'jumpcloud')).toMatchObject({ version: '1.22.0', source: 'registry' });
  });

  it('is nothing where Fleet does not know the package', async () => {
    const { kibana } = await open();
    expect(await readPackage(kibana, 'jumpcloud')).toBeUndefined();
  });

  it('is removed', async () => {
    const { kibana, stub } = await open({ installed: { version, source: 'upload' } });
    await removePackage(kibana, 'jumpcloud', version);
    expect(stub.installed()).toBeUndefined();
  });

  it('is kept while agent policies use it, and the advice is to remove it there', async () => {
    const { kibana, stub } = await open({ inUse: true, installed: { version, source: 'upload' } });
    await expect(removePackage(kibana, 'jumpcloud', version)).rejects.toMatchObject({
      code: 'JC_INSTALL_IN_USE',
      advice: expect.stringContaining('policy'),
    });
    expect(stub.installed()).toBe(version);
  });
});
