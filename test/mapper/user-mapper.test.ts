import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { userAttributes } from '../../src/generated/user-attributes.ts';
import { mapDeletedUser } from '../../src/mapper/deleted-user.ts';
import { createUserMapper, type SnapshotMark, wrapUser } from '../../src/mapper/user-mapper.ts';
import { keepPersonalTag, secretNames } from '../../src/mapper/withhold.ts';
import { anyObject } from '../support/arbitraries/event.ts';
import { anyJson } from '../support/arbitraries/json.ts';
import { parseOrUndefined } from '../support/package/differential.ts';
import { findFlaw } from '../support/schema/published-schemas.ts';
import { userFixtures } from '../support/users/fixtures.ts';
import { hostileUsers } from '../support/users/hostile.ts';

const fetchedAt = Date.UTC(2026, 2, 1);
const options = (tags: readonly string[]) => ({ tags, inputType: 'httpjson', namespace: 'default' });

function map(raw: string | object, tags: readonly string[] = [], mark?: SnapshotMark, at = fetchedAt) {
  const text = typeof raw === 'string' ? raw : JSON.stringify(raw);
  const mapper = createUserMapper(options(tags));
  const mapped = mapper.map(mapper.read(parseOrUndefined(text), text), at, mark);
  // biome-ignore lint/suspicious/noExplicitAny: tests look at any place of a document
  return { ...mapped, document: mapped.document as Record<string, any> };
}

/** Of texts, each in quotes. */
const sha256 = (...texts: readonly string[]) =>
  createHash('sha256')
    .update(texts.map((text) => JSON.stringify(text)).join(''))
    .digest('base64url')
    .slice(0, 20);
const ada = { _id: '65c2', organization: '5e9f', username: 'ada', department: 'Finance' };

describe('the _id of a user', () => {
  it('is the sha256 of organization, id and content with sorted keys', () => {
    const content = '{"_id":"65c2","department":"Finance","organization":"5e9f","username":"ada"}';
    expect(map(ada).id).toBe(sha256('5e9f', '65c2', content));
  });

  it('does not depend on the order of keys, blanks, the time of the fetch, the snapshot or the tags', () => {
    const turned = JSON.stringify(Object.fromEntries(Object.entries(ada).reverse()), undefined, 2);
    const other = map(turned, ['preserve_original_event'], { snapshotId: 'x' }, fetchedAt + 1);
    expect(other.id).toBe(map(ada).id);
  });

  it('is another one for another content, and for another revision of the same', () => {
    const ids = [
      map(ada),
      map({ ...ada, suspended: true }),
      map(ada, [], { revision: 1 }),
      map(ada, [], { revision: 2 }),
    ];
    expect(new Set(ids.map(({ id }) => id)).size).toBe(4);
  });
});

describe('the document of a user', () => {
  it('has the user in ECS', () => {
    const [first] = userFixtures();
    expect(map(first as string).document).toMatchObject({
      '@timestamp': '2026-03-01T00:00:00.000Z',
      event: {
        kind: 'asset',
        category: ['iam'],
        type: ['user', 'info'],
        dataset: 'jumpcloud.users',
        module: 'jumpcloud',
      },
      user: {
        id: '65c2a41d9b3e4f0001d7a9b1',
        name: 'ada.okafor',
        email: 'ada.okafor@example.com',
        full_name: 'Ada Okafor',
        roles: ['Read Only'],
        entity: {
          id: '65c2a41d9b3e4f0001d7a9b1',
          type: ['user'],
          source: 'jumpcloud',
          attributes: { mfa_enabled: true },
        },
      },
      organization: { id: '5e9f0a7c1d2b3a4c5d6e7f80' },
    });
  });

  it('makes a full name of the parts where there is none for display', () => {
    const { document } = map({ ...ada, displayname: '', firstname: 'Ada', middlename: '', lastname: 'Okafor' });
    expect(document.user.full_name).toBe('Ada Okafor');
  });

  it('declares every attribute of the fixtures', () => {
    for (const raw of userFixtures()) {
      const { document, issues } = map(raw, [keepPersonalTag, 'preserve_duplicate_custom_fields']);
      expect({ issues, unknown: document.jumpcloud.unknown }).toEqual({ issues: [], unknown: undefined });
    }
  });

  it('is valid for whatever comes', () => {
    const generated = fc.sample(anyObject(userAttributes), { seed: 7, numRuns: 500 }).map((one) => JSON.stringify(one));
    for (const raw of [...userFixtures(), ...hostileUsers(), ...generated])
      expect(
        findFlaw('user-document', map(raw, ['preserve_original_event', keepPersonalTag]).document),
      ).toBeUndefined();
  });

  it('of what is no object keeps the text only where personal data may be kept', () => {
    const text = '["+1 202 555 0143"]';
    expect(map(text).document).toMatchObject({ event: { kind: 'pipeline_error' } });
    expect(JSON.stringify(map(text).document)).not.toContain('+1 202');
    expect(map(text, [keepPersonalTag]).document.event.original).toBe(text);
    expect(map(text).id).toBe(sha256(text));
  });
});

describe('personal data and secrets', () => {
  const marked = 'a-value-to-look-for';

  it.each(['addresses', 'phoneNumbers', 'recoveryEmail', 'alternateEmail', 'public_key', 'ssh_keys'])(
    'in %s are nowhere, whatever their shape',
    (name) => {
      const shapes = [marked, [marked], { any: marked }, [[{ any: marked }]]];
      for (const shape of shapes) {
        const all = ['preserve_original_event', 'preserve_duplicate_custom_fields'];
        const { document } = map({ ...ada, [name]: shape }, all);
        expect(JSON.stringify(document)).not.toContain(marked);
        expect(JSON.stringify(map({ ...ada, [name]: shape }, [...all, keepPersonalTag]).document)).toContain(marked);
        const mapper = createUserMapper(options(all));
        const read = mapper.read({ ...ada, [name]: shape }, '');
        expect(JSON.stringify(wrapUser(read, options(all), 0))).not.toContain(marked);
      }
    },
  );

  it.each(secretNames)('called %s are nowhere, at any depth and for any tag', (name) => {
    const user = { ...ada, [name]: marked, mfa: { [name]: [marked] }, later: [[{ [name]: { x: marked } }]] };
    const { document } = map(user, ['preserve_original_event', keepPersonalTag]);
    expect(JSON.stringify(document)).not.toContain(marked);
  });

  it('are all that is taken away', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        const mapper = createUserMapper(options([keepPersonalTag]));
        expect(mapper.read({ later: value }, '').user).toEqual({ later: value });
      }),
    );
  });
});

describe('the document of a deleted user', () => {
  const mapper = createUserMapper(options(['preserve_original_event']));
  const gone = { userId: '65c2', name: 'ada', organization: '5e9f', documentId: 'last' };

  it('names the user, and has no original, since nobody sent one', () => {
    const { document } = mapDeletedUser(mapper, gone, fetchedAt, 's1');
    expect(document).toMatchObject({ event: { type: ['user', 'deletion'] }, user: { id: '65c2', name: 'ada' } });
    expect(document.event).not.toHaveProperty('original');
    expect(findFlaw('user-document', document)).toBeUndefined();
  });

  it('is the same one in whichever snapshot it is noted, and another after another last state', () => {
    const { id } = mapDeletedUser(mapper, gone, fetchedAt, 's1');
    expect(mapDeletedUser(mapper, gone, fetchedAt + 1, 's2').id).toBe(id);
    expect(mapDeletedUser(mapper, { ...gone, documentId: 'other' }, fetchedAt, 's1').id).not.toBe(id);
  });

  it('is told by the id where there is no name', () => {
    expect(mapDeletedUser(mapper, { ...gone, name: '' }, fetchedAt, 's').document.message).toContain('65c2');
  });
});
