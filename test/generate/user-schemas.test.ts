import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { packageRoot } from '../../src/core/package-root.ts';
import {
  findUserDocumentFlaw,
  findUserFlaw,
  isJumpCloudUser,
  isJumpCloudUserDocument,
} from '../../src/generated/user-validators.ts';
import { createStreamMapper } from '../../src/mapper/stream-mapper.ts';
import { userFixtures } from '../support/users/fixtures.ts';
import { simulatedUsers } from '../support/users/simulated.ts';

const read = (path: string) => JSON.parse(readFileSync(join(packageRoot(), path), 'utf8'));
const ajv = new Ajv({ allowUnionTypes: true });
const publishedUser = ajv.compile(read('docs/reference/user.schema.json'));
const publishedDocument = ajv.compile(read('docs/reference/user-document.schema.json'));
const options = {
  tags: ['preserve_original_event', 'keep_personal_data'],
  inputType: 'httpjson',
  namespace: 'default',
};
const mapper = createStreamMapper('users', options);

describe('the schemas of users', () => {
  it.each([...userFixtures(), ...simulatedUsers(100)])('accept a user and its document: %#', (raw) => {
    const user = JSON.parse(raw);
    const { document } = mapper.map(user, raw, 0);
    expect([findUserFlaw(user), findUserDocumentFlaw(document)]).toEqual([undefined, undefined]);
    expect([publishedUser(user), publishedDocument(document)]).toEqual([true, true]);
  });

  it('accept the sample, attributes that are not listed, and null for absent', () => {
    expect(isJumpCloudUserDocument(read('docs/sample_event_users.json'))).toBe(true);
    expect(isJumpCloudUser({ brand_new: 1, manager: null })).toBe(true);
  });

  it.each([
    [{ jumpcloud: { user: { undeclared: 1 } } }, '/jumpcloud/user must NOT have additional properties'],
    [{ user: { roles: 'admin' } }, '/user/roles must be array'],
  ])('say what is wrong with %j', (document, flaw) => {
    expect(findUserDocumentFlaw(document)).toBe(flaw);
    expect(publishedDocument(document)).toBe(false);
  });
});
