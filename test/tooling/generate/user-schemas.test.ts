import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../../src/core/package-root.ts';
import { createStreamMapper } from '../../../src/mapper/stream-mapper.ts';
import { findFlaw } from '../../support/schema/published-schemas.ts';
import { userFixtures } from '../../support/users/fixtures.ts';
import { simulatedUsers } from '../../support/users/simulated.ts';

const read = (path: string) => JSON.parse(readFileSync(join(packageRoot(), path), 'utf8'));
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
    expect([findFlaw('user', user), findFlaw('user-document', document)]).toEqual([undefined, undefined]);
  });

  it('accept the sample, attributes that are not listed, and null for absent', () => {
    expect(findFlaw('user-document', read('docs/sample_event_users.json'))).toBeUndefined();
    expect(findFlaw('user', { brand_new: 1, manager: null })).toBeUndefined();
  });

  it.each([
    [{ jumpcloud: { user: { undeclared: 1 } } }, '/jumpcloud/user must NOT have additional properties'],
    [{ user: { roles: 'admin' } }, '/user/roles must be array'],
  ])('say what is wrong with %j', (document, flaw) => {
    expect(findFlaw('user-document', document)).toBe(flaw);
  });
});
