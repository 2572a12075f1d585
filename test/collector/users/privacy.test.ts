import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Directory, startDirectory, user } from '../../support/users/directory.ts';
import { type Collecting, createCollecting } from './collecting.ts';

/** In places that are documented, and in shapes that are not. */
const personal = {
  addresses: [{ type: 'home', streetAddress: 'private-street 1' }],
  phoneNumbers: '+1 202 555 0143 private-phone',
  recoveryEmail: { address: 'private-recovery@example.org', verified: true },
  alternateEmail: 'private-alternate@example.org',
  public_key: 'ssh-ed25519 private-old-key',
  ssh_keys: [{ name: 'laptop', public_key: 'ssh-ed25519 private-key' }],
};
const secret = { mfa: { configured: true, totp_secret: 'a-secret' }, password: 'a-secret' };

let work: Collecting;
let directory: Directory;

beforeEach(async () => {
  work = createCollecting();
  directory = await startDirectory([user(1, { ...personal, ...secret, department: 'Finance' })]);
});

afterEach(async () => {
  await directory.close();
  work.remove();
});

/** Everything that a collector left on the disk. */
function onDisk(): string {
  const files = readdirSync(work.folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')).join('\n');
}

const tags = ['preserve_original_event', 'preserve_duplicate_custom_fields'];

describe.each(['collector', 'cluster'] as const)('what is personal, mapped by the %s', (map) => {
  it('is in no document, original or state unless it is asked for', async () => {
    await work.collect(directory.url, { map, tags });
    expect(work.stored()).toHaveLength(1);
    expect(onDisk()).toContain('Finance');
    expect(onDisk()).not.toMatch(/private-|a-secret/);
  });

  it('is kept where it is asked for, but no secret is', async () => {
    await work.collect(directory.url, { map, tags, users: { keepPersonalData: true } });
    for (const part of ['street 1', 'phone', 'recovery', 'alternate', 'old-key', 'key'])
      expect(onDisk()).toContain(`private-${part}`);
    expect(onDisk()).not.toContain('a-secret');
  });

  it('does not come in through tags of the configuration', async () => {
    await work.collect(directory.url, { map, tags: [...tags, 'keep_personal_data'] });
    expect(onDisk()).not.toMatch(/private-|a-secret/);
  });
});

describe('a page that is not what it should be', () => {
  it('is not quoted in the error', async () => {
    directory.before = async () => ({ status: 200, body: '{"totalCount":1,"results":[{"alternateEmail":"private-' });
    const { error } = await work.collect(directory.url);
    expect(error?.code).toBe('JC_PAGE_NOT_JSON');
    expect(`${error?.message} ${onDisk()}`).not.toContain('private-');
  });
});

describe('a user whose personal data alone has changed', () => {
  it('is no changed user', async () => {
    await work.collect(directory.url);
    directory.users = [user(1, { ...secret, department: 'Finance', phoneNumbers: [] })];
    work.now += 25 * 3_600_000;
    await work.collect(directory.url);
    expect(work.stored()).toHaveLength(1);
  });
});
