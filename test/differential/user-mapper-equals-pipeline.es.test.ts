import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { userAttributes } from '../../src/generated/user-attributes.ts';
import { createUserMapper } from '../../src/mapper/user-mapper.ts';
import { keepPersonalTag } from '../../src/mapper/withhold.ts';
import { anyObject } from '../support/arbitraries/event.ts';
import { describeElasticsearch, elasticsearchUrl } from '../support/elasticsearch/describe-elasticsearch.ts';
import { uniqueNamespace } from '../support/elasticsearch/index-names.ts';
import { tellServer } from '../support/elasticsearch/request.ts';
import { mapUsersWithBothEngines, parseOrUndefined } from '../support/package/differential.ts';
import { type InstalledMapping, installMapping } from '../support/package/install-mapping.ts';
import { userFixtures } from '../support/users/fixtures.ts';
import { hostileUsers } from '../support/users/hostile.ts';
import { simulatedUsers } from '../support/users/simulated.ts';

/** Change it to look at other users; the failing one is printed as it is. */
const seed = 20_260_101;

const generated = fc.sample(anyObject(userAttributes), { seed, numRuns: 2000 }).map((user) => JSON.stringify(user));

const variants = [
  { tags: ['forwarded'], mark: undefined },
  {
    tags: ['preserve_original_event', 'preserve_duplicate_custom_fields'],
    mark: { snapshotId: '2026-01-01T00:00:00.000Z' },
  },
  { tags: ['preserve_original_event', keepPersonalTag], mark: { snapshotId: 'x', revision: 3 } },
];

const sets: readonly (readonly [string, () => readonly string[]])[] = [
  ['the fixtures', userFixtures],
  ['hostile users', hostileUsers],
  ['users of the simulator', () => simulatedUsers(300)],
  ['2,000 generated users', () => generated],
];

describeElasticsearch('the mapper of users and the map pipeline', () => {
  let installed: InstalledMapping;

  beforeAll(async () => {
    installed = await installMapping(elasticsearchUrl(), uniqueNamespace('users'), 'users');
  });

  afterAll(async () => {
    await installed.remove([installed.dataStream]);
  });

  for (const [name, users] of sets) {
    it.each(variants)(
      `make the same documents of ${name} with %j`,
      async ({ tags, mark }) => {
        const options = { tags, inputType: 'httpjson', namespace: installed.namespace };
        const comparisons = await mapUsersWithBothEngines(
          elasticsearchUrl(),
          installed.mapPipeline,
          users(),
          options,
          mark,
        );
        expect(comparisons.length).toBeGreaterThan(0);
        for (const { raw, mapper, pipeline } of comparisons) expect({ raw, ...pipeline }).toEqual({ raw, ...mapper });
      },
      120_000,
    );

    it(`make documents of ${name} that the data stream accepts`, async () => {
      const tags = ['preserve_original_event', keepPersonalTag];
      const mapper = createUserMapper({ tags, inputType: 'httpjson', namespace: installed.namespace });
      const lines = users().flatMap((raw) => {
        const { id, document } = mapper.map(mapper.read(parseOrUndefined(raw), raw), Date.UTC(2026, 0, 1));
        return [JSON.stringify({ create: { _id: id } }), JSON.stringify(document)];
      });
      const answer = (await tellServer(
        elasticsearchUrl(),
        'POST',
        `/${installed.dataStream}/_bulk`,
        `${lines.join('\n')}\n`,
      )) as { items: readonly { readonly create: { readonly status: number } }[] };
      const refused = answer.items.filter(({ create }) => create.status !== 201 && create.status !== 409);
      expect(refused).toEqual([]);
    }, 120_000);
  }
});
